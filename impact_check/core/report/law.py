"""Which law and which disputes a report tells: those of what was found or is not ruled out."""

from collections.abc import Iterable

from impact_check.core.method.breakdown import Breakdown
from impact_check.core.method.scoring import Score
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.views.law import LawFound, law_found
from impact_check.core.views.shown import Asked


def law_of(
    content: Content,
    assessment: Assessment,
    score: Score,
    parts: Breakdown,
    answers: Iterable[Asked],
) -> LawFound:
    """Law and dispute for the rights that are touched (most first), the routes whose questions are
    open or answered worse than asked for, the conditions that are not shown to be met, and the
    features that are there.
    """
    touched = sorted(
        (part for part in parts.rights if part.index.worst),
        key=lambda part: (-part.index.worst, part.id),
    )
    return law_found(
        content,
        routes={
            content.questions[question.id].route for question in answers if _may_harm(question)
        },
        features=[
            id_ for id_ in content.register.features if assessment.context.feature(id_) == "yes"
        ],
        rights=[part.id for part in touched],
        conditions={line.id for line in score.red_lines if line.status != "met"},
    )


def _may_harm(asked: Asked) -> bool:
    return asked.is_open or asked.grade not in ("safe", "not-applicable")
