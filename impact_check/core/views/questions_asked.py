"""Every question of an assessment with its answer, as reports show it."""

from impact_check.core.method.breakdown import Breakdown, points_by_question
from impact_check.core.method.readings import Reading
from impact_check.core.method.required import contradictions
from impact_check.core.method.scoring import Workings
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content, InSection
from impact_check.core.views.citing import references
from impact_check.core.views.shown import Asked
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import EVIDENCE_NAMES, WHO_NAMES

ONE_OF, OR = "One of these: {options}", "; or "
ONE_OF_QUOTED, QUOTED = "one of these: {options}", "“{words}”"


def asked_questions(
    content: Content, assessment: Assessment, made: Workings, parts: Breakdown
) -> tuple[Asked, ...]:
    """All questions that are asked or answered, in the order in which they are asked."""
    readings = {reading.question: reading for reading in made.problem.all_readings}
    flagged = frozenset(contradictions(content, assessment))
    points = points_by_question(parts.points)
    return tuple(
        _asked(
            content,
            question,
            assessment,
            readings[id_],
            content.section_of_question[id_],
            points.get(id_, 0.0),
            id_ in flagged,
        )
        for id_, question in content.questions.items()
        if id_ in readings
    )


def _asked(
    content: Content,
    question: Question,
    assessment: Assessment,
    reading: Reading,
    place: InSection,
    points: float,
    flagged: bool,
) -> Asked:
    answer = assessment.answers.get(question.id, Answer(answer="unknown"))
    return Asked(
        id=question.id,
        checklist=place.checklist_name,
        section=place.title,
        text=question.text,
        answer=_answer_text(question, answer, reading),
        quoted=_quoted(question, answer, reading),
        grade=_class_of(answer, reading),
        is_open=reading.is_open,
        is_flagged=flagged,
        reason=answer.reason,
        evidence=_evidence(answer, reading),
        source=answer.source or ("exists, held back" if answer.held == "yes" else ""),
        note=answer.note,
        provision=", ".join(
            text for id_ in answer.provision if (text := assessment.measure.provisions.get(id_))
        ),
        provisions=tuple(id_ for id_ in answer.provision if id_ in assessment.measure.provisions),
        fixed_by=answer.fixed_by,
        best_option=question.options[question.grades[0]],
        is_as_asked_for=answer.answer == question.grades[0],
        who_knows=joined([WHO_NAMES[who] for who in question.who_knows]),
        knowers=tuple(question.who_knows),
        points=points,
        is_custom=question.id in content.custom,
        references=references(content, question.cite),
    )


def _class_of(answer: Answer, reading: Reading) -> str:
    """The class that was answered, `range` for several, or the word for no answer."""
    if not isinstance(answer.answer, tuple):
        return answer.answer
    return "unknown" if reading.is_open else "range"


def _answer_text(question: Question, answer: Answer, reading: Reading) -> str:
    if reading.state == "unanswered":
        return "Not answered"
    if answer.answer == "unknown" or reading.state == "unknown":
        return "Unknown"
    if answer.answer == "not-applicable":
        return (
            "Does not apply"
            if reading.state == "not-applicable"
            else "Said not to apply, without what that needs; counts as unknown"
        )
    left = [question.options[grade] for grade in question.left_open(answer.answer)]
    if len(left) == 1:
        return left[0]
    return ONE_OF.format(options=OR.join(left))


def _quoted(question: Question, answer: Answer, reading: Reading) -> str:
    left = question.left_open(answer.answer)
    if reading.state == "answered" and len(left) > 1:
        options = OR.join(
            QUOTED.format(words=question.options[grade].rstrip(".")) for grade in left
        )
        return ONE_OF_QUOTED.format(options=options)
    return QUOTED.format(words=_answer_text(question, answer, reading).rstrip("."))


def _evidence(answer: Answer, reading: Reading) -> str:
    if reading.state in ("unanswered", "unknown"):
        return ""
    if not reading.evidenced and answer.evidenced:
        return "claimed, but only the organisation concerned can confirm it"
    return EVIDENCE_NAMES[answer.evidence] if reading.evidenced else EVIDENCE_NAMES["none"]
