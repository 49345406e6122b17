"""The minimum conditions of page 1: where each stands, and what would meet it."""

from impact_check.core.method.conditions import RedLineResult
from impact_check.core.method.numbers import total
from impact_check.core.method.scoring import Score
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.report import messages_of_page_one as messages
from impact_check.core.report.values import Condition
from impact_check.core.views.citing import references
from impact_check.core.views.shown import Asked
from impact_check.core.words.grammar import by_number
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
    status_name, remark = _said(content, line, answers)
    return Condition(
        id=line.id,
        name=red_line.name,
        text=red_line.text,
        unacceptable=red_line.unacceptable,
        status=line.status,
        status_name=status_name,
        remark=remark,
        questions=tuple(answers[id_] for id_ in line.questions),
        in_the_way=line.in_the_way,
        meets=tuple(_meets(content, line.id, answers[id_]) for id_ in line.in_the_way),
        references=references(content, red_line.cite),
        only_if=line.only_if,
    )


def _said(content: Content, line: RedLineResult, answers: dict[str, Asked]) -> tuple[str, str]:
    """The status in words, with a remark: a condition that a serious gap just does not break is
    not said to be met, and one that breaks only where unknown facts are so is not met if they are.
    """
    if line.is_only_just:
        gaps = "; ".join(answers[id_].quoted for id_ in line.only_just)
        return messages.NOT_BROKEN, messages.NOT_BROKEN_REMARK.format(answers=gaps)
    if line.status == "not-met" and line.only_if:
        features, groups = content.register.features, content.register.groups
        names = "; ".join(
            features[id_].name if id_ in features else groups[id_].name for id_ in line.only_if
        )
        broken = _broken_by(line, answers)
        return messages.NOT_MET_IF, messages.NOT_MET_IF_REMARK.format(facts=names, broken=broken)
    if line.status == "not-met":
        return LINE_NAMES[line.status], _broken_by(line, answers)
    return LINE_NAMES[line.status], ""


def _broken_by(line: RedLineResult, answers: dict[str, Asked]) -> str:
    """The answers that break it, in a sentence."""
    quoted = "; ".join(answers[id_].quoted for id_ in line.broken_by)
    return by_number(len(line.broken_by), messages.BROKEN_BY_ONE, messages.BROKEN_BY, it=quoted)


def _meets(content: Content, red_line: str, asked: Asked) -> str:
    """What would meet a condition at one question: the practice that is asked for or a small gap,
    shown by evidence.
    """
    line = content.register.red_lines[red_line]
    question = content.questions[asked.id]
    message = messages.WITH_STATEMENT if line.needs_statement == "yes" else messages.WITH_SOURCE
    if asked.grade in question.grades and GRADES.index(asked.grade) <= MINOR:
        return message.format(answers=asked.quoted)
    enough = [
        _quoted(question.options[grade])
        for grade in question.grades[:2]
        if GRADES.index(grade) <= MINOR and grade != line.from_grade
    ]
    return message.format(answers=messages.OR.join(enough))


def _quoted(text: str) -> str:
    return messages.QUOTED.format(words=text.rstrip("."))
