"""What decisions and laws have fixed, and how far they leave an answer free (method, Settled
details, and section 6, point 13).
"""

from collections.abc import Mapping, Set
from typing import TypeAlias

from impact_check.core.method.problem import Problem
from impact_check.core.method.readings import Reading
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES
from impact_check.core.what_if.what_if import answered, put_right

Decided: TypeAlias = Mapping[str, int | None]
"""The questions whose answers are fixed, each with the best class that remains possible (0 safe to
3 harmful); None where nothing remains but the answer as it is."""

NOTHING_DECIDED: Decided = {}


def decided(assessment: Assessment) -> Decided:
    """What is fixed, wholly or in part."""
    return {
        id_: min(map(GRADES.index, answer.stays), default=None)
        for id_, answer in assessment.answers.items()
        if answer.fixed_by
    }


def fixed_in_part(found: Decided, problem: Problem) -> tuple[str, ...]:
    """The fixed questions that can still be put to a better option than their answer, by id."""
    return tuple(
        reading.question
        for reading in problem.all_readings
        if reading.question in found and righted(reading, found).high < reading.high
    )


def righted(reading: Reading, found: Decided) -> Reading:
    """The reading put right, shown with evidence, as far as it is free: safe where nothing is
    fixed, the best class that remains where something does, else as it is.
    """
    if reading.question not in found:
        return put_right(reading)
    best = found[reading.question]
    return reading if best is None or best > reading.high else answered(reading, best)


def is_free(reading: Reading, found: Decided) -> bool:
    """Whether putting it right changes how it is read."""
    return righted(reading, found) != reading


def opened(found: Decided, questions: Set[str]) -> Decided:
    """The same decisions as if they left some questions free."""
    return {id_: best for id_, best in found.items() if id_ not in questions}
