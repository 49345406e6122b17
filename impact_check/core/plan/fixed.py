"""What a mandate or a law has fixed: the answers that the plan leaves alone, and the harm that they
lock in.
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.required import fixed_questions
from impact_check.core.method.scoring import Score, Workings
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.base import Level
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.what_if.effects import with_the_rest_right


class FixedAnswer(NamedTuple):
    """An answer that a decision or a law has fixed; `condition` names the minimum condition that it
    stands in the way of.
    """

    question: str
    text: str
    answer: str
    wanted: str
    fixed_by: str
    adds_harm: bool
    condition: str


class HarmKept(NamedTuple):
    """A harm of 0..100 that would stay, at worst, if every answer that is not fixed were put
    right.
    """

    harm: str
    name: str
    index: float  # type: ignore[assignment]  # hides a tuple's own method
    level: Level


def fixed_answers(
    content: Content, assessment: Assessment, made: Workings, result: Score
) -> tuple[FixedAnswer, ...]:
    """The fixed answers, those that add harm first, in the order in which they are asked."""
    found = tuple(_fixed(content, assessment, made, result))
    return tuple(sorted(found, key=lambda answer: not answer.adds_harm))


def _fixed(
    content: Content, assessment: Assessment, made: Workings, result: Score
) -> Iterator[FixedAnswer]:
    readings = {reading.question: reading for reading in made.problem.all_readings}
    in_the_way = {id_: line.id for line in result.red_lines for id_ in line.in_the_way}
    for id_, question in content.questions.items():
        answer = assessment.answers.get(id_)
        if answer is not None and answer.fixed_by and id_ in readings:
            reading, line = readings[id_], in_the_way.get(id_)
            yield FixedAnswer(
                question=id_,
                text=question.text,
                answer=_said(question, answer),
                wanted=question.options[question.grades[0]],
                fixed_by=answer.fixed_by,
                adds_harm=reading.counts and (reading.high > 0 or reading.unproven),
                condition=content.register.red_lines[line].name if line else "",
            )


def _said(question: Question, answer: Answer) -> str:
    if answer.answer == "not-applicable":
        return "Does not apply"
    return question.wording(answer.answer) or "Unknown"


def harms_kept(
    content: Content, assessment: Assessment, made: Workings, numbers: Numbers
) -> tuple[HarmKept, ...]:
    """The harms that the fixed answers keep above Low by themselves, worst first."""
    fixed = fixed_questions(assessment)
    if not fixed:
        return ()
    rest = outcome(with_the_rest_right(made.problem, fixed), numbers, "worst")
    found = [
        HarmKept(
            part.id,
            content.register.harms[part.id].name,
            100.0 * value.residual,
            numbers.level(100.0 * value.residual),
        )
        for part, value in zip(made.problem.harms, rest.harms, strict=True)
    ]
    return tuple(
        sorted(
            (harm for harm in found if harm.level != "low"),
            key=lambda harm: (-round(harm.index, 6), harm.harm),
        )
    )
