"""Eight scenarios of one assessment, and what keeps its best and its worst case apart (method,
section 6, points 1 and 2).
"""

from itertools import combinations
from math import factorial
from typing import Literal, NamedTuple, TypeAlias, get_args

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.problem import Problem, with_readings
from impact_check.core.method.scoring import Interval, LevelRange, Workings, score_of
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import Conclusion
from impact_check.core.model.content import Content
from impact_check.core.what_if.what_if import (
    as_if_proven,
    inapplicable_not_known,
    one_class_worse,
    open_put_right,
    unproven_not_known,
    with_all_verified,
    with_known_context,
    with_verified_only,
    without_promises,
)

ScenarioId: TypeAlias = Literal[
    "as-assessed",
    "no-safeguard",
    "only-verified",
    "all-verified",
    "open-well",
    "unproven-fail",
    "inapplicable-fail",
    "one-class-worse",
]
Gap: TypeAlias = Literal[
    "open-questions", "missing-evidence", "undelivered-safeguards", "unknown-context"
]

SCENARIOS: tuple[ScenarioId, ...] = get_args(ScenarioId)
GAPS: tuple[Gap, ...] = get_args(Gap)


class Scenario(NamedTuple):
    """What the result would be in one scenario; the index runs from 0 to 100."""

    id: ScenarioId
    conclusion: Conclusion
    level: LevelRange
    index_level: LevelRange
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method


class GapPart(NamedTuple):
    """How many points of the index between worst and best come from one kind of not knowing."""

    gap: Gap
    points: float


def scenarios(
    content: Content, assessment: Assessment, made: Workings, numbers: Numbers = DEFAULTS
) -> tuple[Scenario, ...]:
    """All scenarios, in a fixed order, the assessment as it is first."""
    return tuple(
        _scenario(content, assessment, id_, _in_scenario(content, made.problem, id_), numbers)
        for id_ in SCENARIOS
    )


def _in_scenario(content: Content, problem: Problem, id_: ScenarioId) -> Problem:
    if id_ in _OF_SAFEGUARDS:
        return _OF_SAFEGUARDS[id_](problem)
    return with_readings(content, problem, _OF_ANSWERS[id_]) if id_ in _OF_ANSWERS else problem


_OF_SAFEGUARDS = {
    "no-safeguard": without_promises,
    "only-verified": with_verified_only,
    "all-verified": with_all_verified,
}
_OF_ANSWERS = {
    "open-well": open_put_right,
    "unproven-fail": unproven_not_known,
    "inapplicable-fail": inapplicable_not_known,
    "one-class-worse": one_class_worse,
}


def _scenario(
    content: Content, assessment: Assessment, id_: ScenarioId, problem: Problem, numbers: Numbers
) -> Scenario:
    made = Workings(problem, outcome(problem, numbers, "best"), outcome(problem, numbers, "worst"))
    found = score_of(content, assessment, made, numbers)
    return Scenario(id_, found.conclusion, found.level, found.index_level, found.index)


def gap_budget(
    content: Content, made: Workings, numbers: Numbers = DEFAULTS
) -> tuple[GapPart, ...]:
    """Worst minus best index split over what is not known (Shapley over four switches): parts are
    never negative and add up.
    """
    values = {
        kept: _index_with(content, made.problem, kept, numbers)
        for size in range(5)
        for kept in combinations(GAPS, size)
    }
    return tuple(GapPart(gap, _shapley(values, gap)) for gap in GAPS)


def _shapley(values: dict[tuple[Gap, ...], float], gap: Gap) -> float:
    total = 0.0
    for without in (kept for kept in values if gap not in kept):
        with_it = tuple(left for left in GAPS if left in without or left == gap)
        share = (
            factorial(len(without)) * factorial(len(GAPS) - 1 - len(without)) / factorial(len(GAPS))
        )
        total += share * (values[with_it] - values[without])
    return max(total, 0.0)


def _index_with(
    content: Content, problem: Problem, kept: tuple[Gap, ...], numbers: Numbers
) -> float:
    """The worst-case index when only the gaps that are kept are read at their worst."""
    settled = problem
    if "open-questions" not in kept:
        settled = with_readings(content, settled, open_put_right)
    if "missing-evidence" not in kept:
        settled = with_readings(content, settled, as_if_proven)
    if "unknown-context" not in kept:
        settled = with_known_context(settled)
    credited = (
        numbers
        if "undelivered-safeguards" in kept
        else numbers._replace(credit_sure=numbers.credit_hoped)
    )
    return outcome(settled, credited, "worst").index
