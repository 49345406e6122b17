"""The answer to a call as it may leave the house: made from what an authority may read."""

from typing import NamedTuple

from impact_check.core.call import messages
from impact_check.core.call.answering import answered
from impact_check.core.call.values import Submitted
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.call import Call
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.privacy.for_readers import for_readers
from impact_check.core.report.for_readers import report_from
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import ImpactCheckError


class Submission(NamedTuple):
    """The answer to a call, and what of the assessment it was made from."""

    kept: Assessment
    made: Submitted


def submitted(content: Content, call: Call, assessment: Assessment) -> Submission:
    """The answer to a call from an assessment; ImpactCheckError if a question is about a clause
    that the measure has not.
    """
    edition = EDITIONS["consultation"]
    found = for_readers(content, assessment, edition)
    here = _with_clauses(call, assessment, found.assessment)
    made = answered(content, here, report_from(content, found, edition))
    return Submission(found.assessment, made)


def _with_clauses(call: Call, assessment: Assessment, kept: Assessment) -> Call:
    """The call with the clauses that its questions are about as others may see them."""
    clauses = assessment.measure.provisions
    seen = dict(zip(clauses, kept.measure.provisions, strict=False))
    for question in call.questions:
        for clause in question.clauses:
            if clause not in clauses:
                meant = did_you_mean(clause, clauses)
                said = messages.NO_CLAUSE.format(number=question.number, clause=clause, meant=meant)
                raise ImpactCheckError(said)
    questions = tuple(
        question.model_copy(
            update={"clauses": tuple(seen[id_] for id_ in question.clauses if id_ in seen)}
        )
        for question in call.questions
    )
    return call.model_copy(update={"questions": questions})


def before_sending(made: Submitted) -> tuple[str, ...]:
    """What a person should know before an answer leaves the house."""
    return (
        messages.READ_FIRST,
        messages.READ_BY.format(readers=made.edition.readers),
        *(f"  {line}" for line in made.left_out or (messages.NOTHING_LEFT_OUT,)),
    )
