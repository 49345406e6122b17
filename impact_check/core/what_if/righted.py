"""The whole measure with some answers put right, and whether that moves anything that is shown."""

from collections.abc import Set

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.problem import with_readings
from impact_check.core.method.progress import Progress
from impact_check.core.method.scoring import LevelRange, Workings
from impact_check.core.model.base import Conclusion
from impact_check.core.model.content import Content
from impact_check.core.what_if.what_if import put_right


def with_right(content: Content, made: Workings, questions: Set[str]) -> Workings:
    """The arithmetic of a measure with some of its answers safe and proven."""
    problem = with_readings(
        content,
        made.problem,
        lambda reading: put_right(reading) if reading.question in questions else reading,
    )
    return Workings(
        problem, outcome(problem, DEFAULTS, "best"), outcome(problem, DEFAULTS, "worst")
    )


def shown(conclusion: Conclusion, level: LevelRange, counts: Progress) -> tuple[object, ...]:
    """What of a result putting answers right can move; that an open question counts as answered is
    no move.
    """
    return conclusion, level, counts._replace(questions_open=0)
