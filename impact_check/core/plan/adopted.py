"""The safeguards that an assessment promises: what each counts for now and if verified, and what is
missing for that.
"""

from collections.abc import Iterator
from datetime import date

from impact_check.core.method.calculation import grade, outcome
from impact_check.core.method.numbers import Numbers, total
from impact_check.core.method.progress import Progress
from impact_check.core.method.readings import credited_rank, has_independent_verifier
from impact_check.core.method.scoring import Workings
from impact_check.core.model.assessment import Assessment, Commitment
from impact_check.core.model.base import STATUSES, WHENS
from impact_check.core.model.content import Content
from impact_check.core.plan import messages
from impact_check.core.plan.safeguards import Counted, Safeguard, changes
from impact_check.core.views.citing import references
from impact_check.core.what_if.effects import counts_after, falls
from impact_check.core.what_if.what_if import VERIFIED, with_safeguard
from impact_check.core.words.dates import last_day
from impact_check.core.words.names import STATUS_NAMES, WHEN_NAMES, phase_of

LAST = "9999-12-31"
FIRM = ("in-place", "verified")


def adopted_safeguards(
    content: Content,
    assessment: Assessment,
    made: Workings,
    before: Progress,
    numbers: Numbers,
    day: date | None,
) -> tuple[Safeguard, ...]:
    """All commitments: overdue ones first, then by due date, then by when they belong. Without a
    day nothing is overdue; `before` are the counts as they are.
    """
    found = [
        _adopted(content, assessment, made, before, numbers, id_, day)
        for id_ in sorted(assessment.commitments)
    ]
    return tuple(sorted(found, key=_order))


def _order(safeguard: Safeguard) -> tuple[bool, str, int, str]:
    place = next((place for place, when in enumerate(WHENS) if when == safeguard.when), len(WHENS))
    return (not safeguard.overdue, safeguard.due or LAST, place, safeguard.id)


def is_overdue(commitment: Commitment, day: date | None) -> bool:
    """Whether a safeguard was due before a day and is neither in place nor verified."""
    return (
        day is not None
        and bool(commitment.due)
        and last_day(str(commitment.due)) < day
        and commitment.status not in FIRM
    )


def _adopted(
    content: Content,
    assessment: Assessment,
    made: Workings,
    before: Progress,
    numbers: Numbers,
    id_: str,
    day: date | None,
) -> Safeguard:
    commitment, known = assessment.commitments[id_], content.register.mitigations.get(id_)
    rank = credited_rank(commitment, assessment.measure)
    without = outcome(with_safeguard(made.problem, id_, None), numbers, "worst")
    verified = outcome(with_safeguard(made.problem, id_, VERIFIED), numbers, "worst")
    gained = falls(made.problem, made.worst, verified)
    counted = _counted(made, before, numbers, id_)
    when = commitment.when or (known.when if known else "")
    idle = _why_nothing(made, numbers, id_)
    return Safeguard(
        id=id_,
        text=known.text if known else commitment.text or id_,
        who=known.who if known else "",
        when=when,
        when_name=WHEN_NAMES[when] if when else "",
        in_place_means=known.in_place_means if known else "",
        verify=known.verify if known else "",
        references=references(content, known.cite) if known else (),
        effect=total(fall.before - fall.after for fall in gained),
        if_verified=changes(content, gained, numbers),
        if_verified_note=(
            ""
            if gained
            else "nothing more; it counts in full already"
            if rank == VERIFIED
            else idle
        ),
        counted=counted,
        power=known.by if known else "",
        prevents=known.prevents if known else "",
        adopted=True,
        is_own=known is None,
        status=commitment.status,
        status_name=STATUS_NAMES[commitment.reached],
        counted_as=STATUS_NAMES[STATUSES[rank]] if rank >= 0 else "not counted: no source",
        is_counted=rank >= 0,
        owner=commitment.owner,
        addressee=commitment.addressee,
        due=str(commitment.due),
        overdue=is_overdue(commitment, day),
        late=_late(commitment, when, assessment.measure.stage),
        source=commitment.source or ("exists, held back" if commitment.held == "yes" else ""),
        verifier=commitment.verifier,
        missing=tuple(_missing(commitment, assessment, rank)),
        now=changes(content, falls(made.problem, without, made.worst), numbers),
        now_note=(
            "nothing at worst: a plan alone does not count"
            if rank == 0
            else "nothing: it has no source"
            if rank < 0
            else idle
        ),
    )


def _counted(made: Workings, before: Progress, numbers: Numbers, id_: str) -> Counted:
    """The counts without the safeguard, with it as it stands, and with it verified."""
    without, verified = (
        outcome(with_safeguard(made.problem, id_, rank), numbers, "best")
        for rank in (None, VERIFIED)
    )
    risen = (
        fall._replace(before=fall.after, after=fall.before)
        for fall in falls(made.problem, without, made.best)
    )
    fallen = falls(made.problem, made.best, verified)
    return Counted(
        counts_after(before, risen, numbers), before, counts_after(before, fallen, numbers)
    )


def _why_nothing(made: Workings, numbers: Numbers, id_: str) -> str:
    """Why a safeguard that counts lowers nothing."""
    promised = {
        promise.question: promise.target
        for promises in made.problem.promises.values()
        for promise in promises
        if promise.commitment == id_
    }
    present = {
        reading.question: grade(reading, numbers, "worst")
        for part in made.problem.routes
        for reading in part.readings
    }
    if not promised:
        return "nothing: the register used here does not know it"
    if not any(question in present for question in promised):
        return "nothing: the question it bears on is not asked of this measure"
    if not any(
        numbers.grades[target] < present.get(question, 0.0) for question, target in promised.items()
    ):
        return "nothing: that answer is already as good as this would make it"
    return "nothing by itself: other answers or safeguards decide"


def _missing(commitment: Commitment, assessment: Assessment, rank: int) -> Iterator[str]:
    if commitment.status not in FIRM:
        yield messages.NEEDS_PLACE
    if not commitment.source and commitment.held == "no":
        yield messages.NEEDS_SOURCE if rank >= 0 else messages.NEEDS_SOURCE_TO_COUNT
    if not commitment.verifier:
        yield messages.NEEDS_VERIFIER
    elif not has_independent_verifier(commitment, assessment.measure):
        yield messages.NEEDS_INDEPENDENT.format(verifier=commitment.verifier)
    elif commitment.status != "verified":
        yield messages.NEEDS_CHECK.format(verifier=commitment.verifier)


def _late(commitment: Commitment, when: str, stage: str) -> str:
    """That the time it belongs to has passed, by the stage of the measure; nothing where it is in
    place or there is time.
    """
    if commitment.status in FIRM or phase_of(stage) == "ahead":
        return ""
    has_passed = when == "before-print" or (
        when == "before-launch" and stage in ("running", "ended")
    )
    if not has_passed:
        return ""
    belongs = WHEN_NAMES["before-print" if when == "before-print" else "before-launch"]
    return messages.LATE[stage].format(when=belongs.lower())
