"""The whole measure with some answers put right, and whether that moves anything that is shown."""

from collections.abc import Set

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.problem import Problem, with_readings
from impact_check.core.method.progress import Progress
from impact_check.core.method.scoring import LevelRange, Workings
from impact_check.core.model.base import Conclusion
from impact_check.core.model.content import Content
from impact_check.core.what_if.decided import NOTHING_DECIDED, Decided, righted


def with_right(
    content: Content, made: Workings, questions: Set[str], found: Decided = NOTHING_DECIDED
) -> Workings:
    """The arithmetic of a measure with some of its answers safe and proven, or at the best that
    decisions leave.
    """
    problem = with_readings(
        content,
        made.problem,
        lambda reading: righted(reading, found) if reading.question in questions else reading,
    )
    return _worked_out(problem, DEFAULTS)


def all_right(
    content: Content, made: Workings, found: Decided, numbers: Numbers = DEFAULTS
) -> Workings:
    """The arithmetic of a measure with all answers put right as far as they are free."""
    problem = with_readings(content, made.problem, lambda reading: righted(reading, found))
    return _worked_out(problem, numbers)


def _worked_out(problem: Problem, numbers: Numbers) -> Workings:
    return Workings(problem, outcome(problem, numbers, "best"), outcome(problem, numbers, "worst"))


def shown(conclusion: Conclusion, level: LevelRange, counts: Progress) -> tuple[object, ...]:
    """What of a result putting answers right can move; that an open question counts as answered is
    no move.
    """
    return conclusion, level, counts._replace(questions_open=0)
