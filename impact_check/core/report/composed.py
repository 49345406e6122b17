"""What the parts of a report are made from."""

from typing import NamedTuple

from impact_check.core.method.breakdown import Breakdown
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.scoring import Score, Workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.plan.suggestions import Suggestion


class Composed(NamedTuple):
    """What the parts of a report are made from."""

    content: Content
    assessment: Assessment
    made: Workings
    score: Score
    parts: Breakdown
    suggestions: tuple[Suggestion, ...]
    numbers: Numbers
