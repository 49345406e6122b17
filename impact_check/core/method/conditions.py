"""Which minimum conditions apply, and whether each is met (method, section 4)."""

from typing import NamedTuple

from impact_check.core.method.problem import Problem
from impact_check.core.method.readings import Reading
from impact_check.core.method.required import surely_required, unsure_facts
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES, LINE_STATUSES, LineStatus
from impact_check.core.model.content import Content

SERIOUS = GRADES.index("serious")


class RedLineResult(NamedTuple):
    """A minimum condition: met, not shown to be met, or not met; with the questions that decide it
    and those still in its way.

    `only_just`: questions whose proven answer is serious and does not break it, so that it is "not
    broken" rather than met. `only_if`: features and groups, all unknown, without which no question
    that breaks it would be asked. `broken_by`: the questions whose answers break it.
    """

    id: str
    status: LineStatus
    questions: tuple[str, ...]
    in_the_way: tuple[str, ...]
    only_just: tuple[str, ...] = ()
    only_if: tuple[str, ...] = ()
    broken_by: tuple[str, ...] = ()

    @property
    def is_only_just(self) -> bool:
        """Whether it is not broken rather than met: "met" is said of safe and small gaps only."""
        return self.status == "met" and bool(self.only_just)


def red_lines(
    content: Content, assessment: Assessment, problem: Problem
) -> tuple[RedLineResult, ...]:
    """The minimum conditions that apply, by id; with several questions the worst status counts
    (method, section 4).
    """
    readings = {reading.question: reading for reading in problem.all_readings}
    found, sure = [], None
    for id_, questions in content.questions_of_red_line.items():
        applying = [readings[question.id] for question in questions if question.id in readings]
        if applying:
            red_from = GRADES.index(content.register.red_lines[id_].from_grade)
            statuses = {reading.question: line_status(reading, red_from) for reading in applying}
            worst = max(statuses.values(), key=LINE_STATUSES.index)
            in_the_way = tuple(question for question, status in statuses.items() if status != "met")
            only_just = tuple(
                reading.question
                for reading in applying
                if statuses[reading.question] == "met" and reading.high >= SERIOUS
            )
            broken_by = tuple(
                question for question, status in statuses.items() if status == "not-met"
            )
            breaking = {readings[question].route for question in broken_by}
            if breaking and sure is None:
                sure = surely_required(content, assessment.context)
            is_sure = not breaking or bool(breaking & (sure or set()))
            only_if = () if is_sure else unsure_facts(content, assessment.context, breaking)
            found.append(
                RedLineResult(
                    id_, worst, tuple(statuses), in_the_way, only_just, only_if, broken_by
                )
            )
    return tuple(found)


def line_status(reading: Reading, red_from: int) -> LineStatus:
    """Whether one question meets its minimum condition, which is crossed from the class `red_from`
    on (method, section 4).
    """
    if reading.low >= red_from:
        return "not-met"
    return "met" if reading.evidenced and reading.high < red_from else "not-shown"
