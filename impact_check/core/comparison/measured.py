"""One measure with everything that comparing it with others needs, and how sentences call it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from impact_check.core.method.breakdown import Breakdown, breakdown
from impact_check.core.method.scoring import Interval, Score, Workings, score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.views.questions_asked import asked_questions
from impact_check.core.views.shown import Asked
from impact_check.core.words.names import conclusion_name


@dataclass(frozen=True)
class Measured:
    """A measure as it scores with the method's defaults."""

    label: str
    name: str
    file: str
    assessment: Assessment
    made: Workings
    score: Score
    parts: Breakdown
    answers: Mapping[str, Asked]
    is_baseline: bool

    @property
    def conclusion_name(self) -> str:
        """The conclusion as people read it, fit for the stage of the measure."""
        return conclusion_name(self.score.conclusion, self.assessment.measure.stage)

    @cached_property
    def harms(self) -> Mapping[str, Interval]:
        """Each harm after safeguards, 0..100."""
        return {harm.id: harm.residual for harm in self.score.harms}

    @cached_property
    def group_harms(self) -> Mapping[str, Mapping[str, Interval]]:
        """Each harm as each group bears it that is or may be reached, 0..100."""
        return {group.id: dict(group.harms) for group in self.parts.groups}


def measured(
    content: Content, label: str, name: str, file: str, assessment: Assessment, *, is_baseline: bool
) -> Measured:
    """The measure scored, with its breakdown and answers."""
    made = workings(content, assessment)
    parts = breakdown(content, made)
    return Measured(
        label=label,
        name=name,
        file=file,
        assessment=assessment,
        made=made,
        score=score_of(content, assessment, made),
        parts=parts,
        answers={
            question.id: question for question in asked_questions(content, assessment, made, parts)
        },
        is_baseline=is_baseline,
    )


def label_of(place: int) -> str:
    """A, B, ... Z, AA, AB, ... for 0, 1, ..."""
    rest, letter = divmod(place, 26)
    return (label_of(rest - 1) if rest else "") + chr(ord("A") + letter)
