"""How many questions are asked, answered and open: one definition for all that say it.

Answered is what rules something out. "Not known", and a question that is said not to apply without
its reason and source, are given but stay open (docs/method.md, section 2).
"""

from collections.abc import Iterable
from typing import NamedTuple

from impact_check.core.method.required import required_routes
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content


class Counts(NamedTuple):
    """Numbers of questions: all that are asked, those answered, and those said to be not known."""

    asked: int
    answered: int
    not_known: int

    @property
    def open(self) -> int:
        """Those that nobody could answer so far, said to be not known or not touched."""
        return self.asked - self.answered

    @property
    def untouched(self) -> int:
        """Those to which nobody has said anything."""
        return self.asked - self.answered - self.not_known


def is_answered(question: Question, answer: Answer | None) -> bool:
    """Whether an answer is more than `unknown`, which is also what an unearned not-applicable and
    a range over all options count as.
    """
    if answer is None:
        return False
    if answer.answer == "not-applicable":
        return question.may_not_apply and bool(answer.reason) and answer.evidenced
    return len(question.left_open(answer.answer)) not in (0, len(question.options))


def counts_of(assessment: Assessment, questions: Iterable[Question]) -> Counts:
    """The counts for some questions."""
    asked = tuple(questions)
    given = [question for question in asked if assessment.answers.get(question.id) is not None]
    answered = sum(is_answered(question, assessment.answers[question.id]) for question in given)
    return Counts(len(asked), answered, len(given) - answered)


def counting(content: Content, assessment: Assessment) -> tuple[Question, ...]:
    """The questions that count: all that the features and groups require, and those that have an
    answer although nothing requires them, since it counts until it is set aside.
    """
    routes = required_routes(content, assessment.context)
    return tuple(
        question
        for question in content.questions.values()
        if question.route in routes or question.id in assessment.answers
    )


def counts(content: Content, assessment: Assessment) -> Counts:
    """The counts for all questions that count."""
    return counts_of(assessment, counting(content, assessment))
