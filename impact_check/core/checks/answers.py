"""What is wrong with answers, and what keeps one from counting as it is meant."""

from collections.abc import Iterator

from impact_check.core.checks.remarks import Remark, is_other_content, unknown_id
from impact_check.core.method.required import contradictions
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import short


def answer_remarks(content: Content, assessment: Assessment) -> Iterator[Remark]:
    """Everything to say about the answers, in the order of the file."""
    ruled_out = set(contradictions(content, assessment))
    for id_, answer in assessment.answers.items():
        path = ("answers", id_)
        question = content.questions.get(id_)
        if question is None:
            what, is_error = unknown_id(content, assessment, "question", id_, content.questions)
            yield Remark(path, what, is_error)
            continue
        yield from _answer(content, assessment, question, answer)
        for provision in answer.provision:
            if provision not in assessment.measure.provisions:
                meant = did_you_mean(provision, assessment.measure.provisions)
                yield Remark(
                    (*path, "provision"), f"there is no provision '{provision}'{meant}", True
                )
        if unoffered := [grade for grade in answer.stays if grade not in question.options]:
            what = (
                f"'{id_}' has no option '{unoffered[0]}' that could stay possible; it offers"
                f" {', '.join(question.grades)}"
            )
            yield Remark((*path, "stays"), what, True)
        if id_ in ruled_out:
            what = (
                f"'{id_}' is answered although the features and groups rule it out; it counts until"
                " it is moved to 'set_aside'"
            )
            yield Remark(path, what, False)


def _classes_of(answer: Answer) -> tuple[str, ...]:
    """The classes that an answer names."""
    return answer.answer if isinstance(answer.answer, tuple) else (answer.answer,)


def _answer(
    content: Content, assessment: Assessment, question: Question, answer: Answer
) -> Iterator[Remark]:
    path = ("answers", question.id)
    if answer.answer == "not-applicable":
        if not question.may_not_apply:
            yield Remark(
                path,
                f"'{question.id}' always applies; 'not-applicable' counts as unknown here",
                False,
            )
        elif not (answer.reason and answer.evidenced):
            yield Remark(
                path,
                f"'{question.id}': not-applicable counts as unknown until it has a reason, evidence"
                " and a source",
                False,
            )
    elif answer.answer != "unknown":
        left = question.left_open(answer.answer)
        if not left:
            missing = [grade for grade in _classes_of(answer) if grade not in question.options]
            yield Remark(
                (*path, "answer"),
                f"'{question.id}' has no option '{' or '.join(missing)}'; it offers"
                f" {', '.join(question.grades)}",
                True,
            )
        elif len(left) == len(question.options):
            yield Remark(
                (*path, "answer"),
                f"'{question.id}' is answered by a range over all its options, which says nothing;"
                " it counts as unknown",
                False,
            )
        elif answer.evidence != "none" and not answer.has_source:
            yield Remark(
                path,
                f"'{question.id}' names evidence but no source, so it counts as without evidence;"
                " add 'source' or 'held: yes'",
                False,
            )
        elif (
            is_other_content(content, assessment)
            and answer.said
            and answer.said != question.wording(answer.answer)
        ):
            yield Remark(
                path,
                f"'{question.id}': the option read \"{short(answer.said, 200)}\" and now reads"
                f' "{question.wording(answer.answer)}"',
                False,
            )
