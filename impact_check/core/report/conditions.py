"""The minimum conditions of page 1: where each stands, and what would meet it."""

from impact_check.core.method.numbers import total
from impact_check.core.method.scoring import RedLineResult, Score
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.report import messages_of_page_one as messages
from impact_check.core.report.values import Condition
from impact_check.core.views.citing import references
from impact_check.core.views.shown import Asked
from impact_check.core.words.names import LINE_NAMES

ORDER = ("not-met", "not-shown", "met")
MINOR = GRADES.index("minor")


def conditions(content: Content, score: Score, answers: dict[str, Asked]) -> tuple[Condition, ...]:
    """Those not met first, then those not shown, then those met; inside each, what weighs most
    first.
    """
    found = [_condition(content, line, answers) for line in score.red_lines]
    return tuple(sorted(found, key=_place))


def _place(condition: Condition) -> tuple[int, float, str]:
    points = total(asked.points for asked in condition.questions)
    return (ORDER.index(condition.status), -round(points, 9), condition.id)


def _condition(content: Content, line: RedLineResult, answers: dict[str, Asked]) -> Condition:
    red_line = content.register.red_lines[line.id]
    gaps = _serious_gaps(line, answers)
    return Condition(
        id=line.id,
        name=red_line.name,
        text=red_line.text,
        unacceptable=red_line.unacceptable,
        status=line.status,
        status_name=messages.NOT_BROKEN if gaps else LINE_NAMES[line.status],
        remark=messages.NOT_BROKEN_REMARK.format(answers="; ".join(gaps)) if gaps else "",
        questions=tuple(answers[id_] for id_ in line.questions),
        in_the_way=tuple(answers[id_].text for id_ in line.in_the_way),
        meets=tuple(_meets(content, line.id, answers[id_]) for id_ in line.in_the_way),
        references=references(content, red_line.cite),
    )


def _serious_gaps(line: RedLineResult, answers: dict[str, Asked]) -> list[str]:
    """The answers of a condition that is not broken although they leave a serious gap: it is not
    said to be met, so that nobody reads them as good practice.
    """
    return [_quoted(answers[id_].answer) for id_ in line.only_just]


def _meets(content: Content, red_line: str, asked: Asked) -> str:
    """What would meet a condition at one question: the practice that is asked for or a small gap,
    shown by evidence.
    """
    line = content.register.red_lines[red_line]
    question = content.questions[asked.id]
    message = messages.WITH_STATEMENT if line.needs_statement == "yes" else messages.WITH_SOURCE
    if asked.grade in question.grades and GRADES.index(asked.grade) <= MINOR:
        return message.format(answers=_quoted(asked.answer))
    enough = [
        _quoted(question.options[grade])
        for grade in question.grades[:2]
        if GRADES.index(grade) <= MINOR and grade != line.from_grade
    ]
    return message.format(answers=messages.OR.join(enough))


def _quoted(text: str) -> str:
    return messages.QUOTED.format(words=text.rstrip("."))
