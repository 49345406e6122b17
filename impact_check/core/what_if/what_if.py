"""What one answer or one safeguard would count for if it were otherwise: the changes that the
stress test is made of.
"""

from impact_check.core.method.problem import Problem
from impact_check.core.method.readings import Promise, Reading
from impact_check.core.model.base import STATUSES

VERIFIED = STATUSES.index("verified")


def answered(reading: Reading, grade: int) -> Reading:
    """The reading of an answer of this class (0 safe to 3 harmful) that is shown with evidence."""
    return reading._replace(state="answered", low=grade, high=grade, unproven=False, evidenced=True)


def put_right(reading: Reading) -> Reading:
    """The reading of the practice that is asked for, shown with evidence."""
    return answered(reading, 0)


def at_worst(reading: Reading) -> Reading:
    """The reading of the worst answer that the question offers, shown with evidence."""
    return answered(reading, reading.worst)


def not_known(reading: Reading) -> Reading:
    """The reading of a question that nobody has answered."""
    return reading._replace(
        state="unknown", low=0, high=reading.worst, unproven=False, evidenced=False
    )


def one_class_worse(reading: Reading) -> Reading:
    """The reading of an answer that is one class worse in truth, as far as the question offers it,
    of a range at both its ends; open questions stay open.
    """
    if reading.state != "answered":
        return reading
    low, high = (min(end + 1, reading.worst) for end in (reading.low, reading.high))
    return reading._replace(low=low, high=high)


def open_put_right(reading: Reading) -> Reading:
    """The reading if an open question turns out well, and a range as its best option; answers
    stay.
    """
    return put_right(reading) if reading.is_open else reading._replace(high=reading.low)


def unproven_not_known(reading: Reading) -> Reading:
    """The reading if an answer without evidence does not hold."""
    return not_known(reading) if reading.state == "answered" and not reading.evidenced else reading


def inapplicable_not_known(reading: Reading) -> Reading:
    """The reading if a claim that the question does not apply does not hold."""
    return not_known(reading) if reading.state == "not-applicable" else reading


def inapplicable_as_safe(reading: Reading) -> Reading:
    """The reading in which a question that does not apply stands among the others; it adds nothing
    either way (method, law 9).
    """
    return put_right(reading) if reading.state == "not-applicable" else reading


def as_if_proven(reading: Reading) -> Reading:
    """The reading without the step for missing evidence; minimum conditions still ask for it."""
    return reading._replace(unproven=False)


def without_promises(problem: Problem) -> Problem:
    """The problem as if no safeguard were delivered."""
    return problem._replace(promises={})


def with_verified_only(problem: Problem) -> Problem:
    """The problem with only those safeguards that are credited as verified."""
    kept = {
        id_: tuple(promise for promise in promises if promise.rank == VERIFIED)
        for id_, promises in problem.promises.items()
    }
    return problem._replace(promises={id_: promises for id_, promises in kept.items() if promises})


def with_all_verified(problem: Problem) -> Problem:
    """The problem as if every safeguard were delivered and verified."""
    return problem._replace(
        promises={
            id_: tuple(_verified(promise) for promise in promises)
            for id_, promises in problem.promises.items()
        }
    )


def _verified(promise: Promise) -> Promise:
    return promise._replace(rank=VERIFIED)


def with_safeguard(problem: Problem, commitment: str, rank: int | None) -> Problem:
    """The problem with one safeguard at another status (its place in STATUSES), or without it
    (None).
    """
    changed = {}
    for id_, promises in problem.promises.items():
        kept = tuple(
            promise._replace(rank=rank)
            if promise.commitment == commitment and rank is not None
            else promise
            for promise in promises
        )
        changed[id_] = tuple(
            promise for promise in kept if promise.commitment != commitment or rank is not None
        )
    return problem._replace(
        promises={id_: promises for id_, promises in changed.items() if promises}
    )


def with_known_context(problem: Problem) -> Problem:
    """The problem as if nobody else were reached than is known, and few."""
    groups = {
        id_: "no" if presence == "unknown" else presence for id_, presence in problem.groups.items()
    }
    return problem._replace(groups=groups, scope=problem.scope or 1)
