"""What a mandate or a law locks in, what it leaves possible, and what that costs."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Block, Section, items
from impact_check.core.document.lines import Line, line, plain, question_id, typed
from impact_check.core.plan.plan import Plan
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import answered, answers, labelled, section, text
from impact_check.core.report.values import Report


def locked_section(report: Report) -> tuple[Section, ...]:
    """The section, or nothing where nothing is fixed."""
    if not report.locked_in:
        return ()
    fixed = {answer.question: answer for answer in report.plan.fixed}
    heaviest_first = sorted(report.locked_in, key=lambda asked: -asked.points)
    told = answers(
        answered(
            asked,
            wanted=True,
            more=(
                labelled(labels.FIXED_BY, typed(asked.fixed_by)),
                *(text("{it}", it=said) for said in fixed[asked.id].does),
            ),
        )
        for asked in heaviest_first
    )
    return (section("locked", labels.LOCKED, *locked_texts(report.plan), told),)


def locked_texts(plan: Plan) -> tuple[Block, ...]:
    """What all that is fixed locks in, and what that costs."""
    return (
        text(messages.LOCKED_TELLS),
        *(text("{it}", it=said) for said in plan.locked),
    )


def locked_in_short(report: Report, most: int) -> Iterator[Section]:
    """The same for short editions: what it costs, and the answers with what remains possible."""
    if report.plan.locked:
        told = [text("{it}", it=said) for said in report.plan.locked]
        yield section("locked", labels.LOCKED, *told, items(locked_lines(report, most)))


def locked_lines(report: Report, most: int) -> list[Line]:
    """The fixed answers that add harm first, each with what remains possible."""
    return [
        line(plain(fixed.text), question_id(fixed.question), *map(plain, fixed.remains))
        for fixed in report.plan.fixed[:most]
    ]
