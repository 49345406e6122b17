"""Whether one measure does no more harm than another whatever the numbers of the method (method,
section 6, point 10).

A measure is nowhere worse than another at one end if this holds for every harm that it opens:

- its base severity and the number of people reached are not greater; - for every question in each
way to the harm there is one in the same way of the other measure that is open at least as far,
before safeguards (its class and the worst it may be without evidence are not lower) and after them
(each safeguard there reaches no lower class than the question here has already, or meets one here
that is as firm and reaches as far).

Every step of the calculation rises with these values, so each harm and the index are then no
greater under all numbers that keep the order of classes, of statuses and of link strengths and
count a plan as nothing at worst. The condition is sufficient, not necessary.
"""

from impact_check.core.comparison.firmness import Always
from impact_check.core.method.calculation import End, base_severity, scope_at
from impact_check.core.method.problem import HarmPart, Problem, RoutePart
from impact_check.core.method.readings import Promise, Reading
from impact_check.core.method.scoring import Score
from impact_check.core.model.base import LINE_STATUSES, STATUSES

FUNDED = STATUSES.index("funded")


def always(ours: Problem, theirs: Problem, our_score: Score, their_score: Score) -> Always:
    """In what the first of two measures, read with the same content, is nowhere worse whatever the
    numbers.
    """
    return Always(
        nowhere_worse(ours, theirs, "worst"),
        nowhere_worse(ours, theirs, "best"),
        _conditions_nowhere_worse(our_score, their_score),
    )


def nowhere_worse(ours: Problem, theirs: Problem, end: End) -> bool:
    """Whether every harm of the first measure is no greater than that of the second at one end,
    whatever the numbers.
    """
    others = {route.id: route for route in theirs.routes}
    return all(
        _harm(our, their, ours, theirs, others, end)
        for our, their in zip(ours.harms, theirs.harms, strict=True)
    )


def _harm(
    our: HarmPart,
    their: HarmPart,
    ours: Problem,
    theirs: Problem,
    others: dict[str, RoutePart],
    end: End,
) -> bool:
    opened = [
        ours.routes[place]
        for place, _ in our.links
        if any(_span(reading, end)[1] > 0 for reading in ours.routes[place].readings)
    ]
    if not opened:
        return True
    if base_severity(our, ours, end) > base_severity(their, theirs, end) or scope_at(
        ours, end
    ) > scope_at(theirs, end):
        return False
    return all(
        route.id in others and _route(route, others[route.id], ours, theirs, our.id, end)
        for route in opened
    )


def _route(
    our: RoutePart, their: RoutePart, ours: Problem, theirs: Problem, harm: str, end: End
) -> bool:
    for reading in our.readings:
        covering = [
            other for other in their.readings if _covers(_span(other, end), _span(reading, end))
        ]
        promised = _effective(ours, reading, harm, end)
        reached = _span(reading, end)[1]
        if not any(
            _kept(promised, _effective(theirs, other, harm, end), reached) for other in covering
        ):
            return False
    return True


def _span(reading: Reading, end: End) -> tuple[int, int]:
    """The class a question counts as, and the worst class that missing evidence may bring it to."""
    if end == "best":
        return reading.low, reading.low
    return (reading.high, reading.worst) if reading.unproven else (reading.high, reading.high)


def _covers(theirs: tuple[int, int], ours: tuple[int, int]) -> bool:
    return ours[0] <= theirs[0] and ours[1] <= theirs[1]


def _effective(problem: Problem, reading: Reading, harm: str, end: End) -> list[Promise]:
    """The safeguards that count for a question and a harm; a plan counts nothing at worst."""
    least = 0 if end == "best" else FUNDED
    promises = problem.promises.get(reading.question, ())
    return [
        promise
        for promise in promises
        if promise.rank >= least and (not promise.harms or harm in promise.harms)
    ]


def _kept(ours: list[Promise], theirs: list[Promise], reached: int) -> bool:
    """Whether nothing that is promised there brings the question below what it is here."""
    return all(
        reached <= other.target
        or any(promise.rank >= other.rank and promise.target <= other.target for promise in ours)
        for other in theirs
    )


def _conditions_nowhere_worse(ours: Score, theirs: Score) -> bool:
    """Whether no minimum condition stands worse, and nothing is left uncovered that the other
    covers.
    """
    statuses = {line.id: LINE_STATUSES.index(line.status) for line in theirs.red_lines}
    lines = all(
        LINE_STATUSES.index(line.status) <= statuses.get(line.id, 0) for line in ours.red_lines
    )
    return lines and (not ours.not_covered or bool(theirs.not_covered))
