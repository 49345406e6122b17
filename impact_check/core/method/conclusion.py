"""What a result asks for (method, section 4)."""

from collections.abc import Collection

from impact_check.core.model.base import GRADES, LEVELS, Conclusion, Grade, Level, LineStatus


def conclusion_of(
    conditions: Collection[LineStatus], *, redesign: bool, worst: Level, uncovered: bool
) -> Conclusion:
    """The first conclusion that applies, the gravest first.

    `conditions`: the statuses of the minimum conditions; `redesign`: some harm asks for it;
    `worst`: the level at worst by the index; `uncovered`: a feature opens no question yet.
    """
    if "not-met" in conditions:
        return "stop"
    if redesign:
        return "redesign"
    if "not-shown" in conditions or uncovered or is_grave(worst):
        return "not-shown-safe"
    return "mitigate" if worst == "moderate" else "monitor"


def is_grave(level: Level) -> bool:
    """Whether a level is High or Severe."""
    return LEVELS.index(level) >= LEVELS.index("high")


def is_bad(answer: Grade) -> bool:
    """Whether an answer is serious or harmful."""
    return GRADES.index(answer) >= GRADES.index("serious")
