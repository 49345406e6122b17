"""The stress test in words, with the few lines about the measure that stand above it."""

from collections.abc import Sequence
from typing import NamedTuple

from impact_check.core.method.breakdown import breakdown
from impact_check.core.method.scoring import score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.stress.changing import changing
from impact_check.core.stress.clauses import clauses
from impact_check.core.stress.how_sure import HowSure, how_sure
from impact_check.core.stress.stress import Stress
from impact_check.core.views.questions_asked import asked_questions
from impact_check.core.views.shown import Asked
from impact_check.core.words.names import conclusion_name, level_range


class StressTold(NamedTuple):
    """A stress test as it is read by itself, without the rest of a report."""

    title: str
    fictional: bool
    conclusion_name: str
    level_name: str
    sure: HowSure


def stress_told(content: Content, assessment: Assessment, stressed: Stress) -> StressTold:
    """The stress test of an assessment in words."""
    made, measure = workings(content, assessment), assessment.measure
    result = score_of(content, assessment, made)
    answers = asked_questions(content, assessment, made, breakdown(content, made))
    return StressTold(
        measure.title,
        measure.fictional == "yes",
        conclusion_name(result.conclusion, measure.stage),
        level_range(result.level.best, result.level.worst),
        sure_of(content, assessment, stressed, answers),
    )


def sure_of(
    content: Content, assessment: Assessment, stressed: Stress, answers: Sequence[Asked]
) -> HowSure:
    """How sure a result is; `answers` are the questions as a report shows them."""
    stage, known = assessment.measure.stage, content.register.mitigations
    safeguards = {
        id_: known[id_].text if id_ in known else promised.text or id_
        for id_, promised in assessment.commitments.items()
    }
    by_clause = clauses(content, stressed.provisions, stage)
    by_id = {answer.id: answer for answer in answers}
    to_change = changing(content, stressed.to_change, by_id, stage)
    return how_sure(stressed, answers, safeguards, stage, by_clause, to_change)
