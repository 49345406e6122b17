"""A plan as a document: what is late first, then what is adopted, suggested, to be found out, and
fixed.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from impact_check.core.document.blocks import (
    Block,
    Details,
    Document,
    Fact,
    Item,
    Items,
    Section,
    Title,
)
from impact_check.core.document.lines import filled, line, plain, question_id
from impact_check.core.document.tables import Cell, Column, Row, Table, rows
from impact_check.core.plan.fixed import FixedAnswer
from impact_check.core.plan.groups import Group
from impact_check.core.plan.plan import Plan
from impact_check.core.plan.powers import most_useful
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.report import labels, plan_messages
from impact_check.core.report.pages.actions import outlook_table
from impact_check.core.report.pages.pieces import fact, section, text
from impact_check.core.report.pages.safeguards import adopted_blocks, suggested_item
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import by_number

FIRST_SHOWN = 8  # of those that the same people can carry out; the rest can be opened


def plan_document(plan: Plan, groups: tuple[Group, ...], marks: tuple[str, ...]) -> Document:
    """The document of a plan; with groups, its safeguards stand in them. `marks` stand on every
    page.
    """
    safeguards = _in_groups(groups) if groups else _in_order(plan)
    blocks = (*_outlook(plan), *safeguards, *_nothing(plan), *_fixed(plan))
    foot = [plain(plan.standing)]
    if plan.adopted and plan.day:
        foot.insert(0, plain(plan_messages.OVERDUE_MEANS.format(day=spelled(plan.day))))
    if plan.note:
        foot.append(plain(plan_messages.NOTE.format(note=plan.note)))
    return Document(
        name="plan",
        title=plan_messages.FILE_TITLE.format(title=plan.title),
        marks=marks,
        page_one=(Title(plan_messages.OVER, plan.title),),
        contents=None,
        blocks=blocks,
        foot=tuple((said,) for said in foot),
    )


def _outlook(plan: Plan) -> Iterator[Section]:
    told = [text("{it}", it=sentence) for sentence in plan.design]
    told += [text("{it}", it=said) for said in plan.locked]
    yield section("outlook-part", plan_messages.OUTLOOK, *told, outlook_table(plan.outlook))


def _in_groups(groups: tuple[Group, ...]) -> Iterator[Section]:
    for number, group in enumerate(groups, 1):
        if not group.has_times:
            yield section(f"group-{number}", group.name, _items(group.safeguards))
            continue
        first = most_useful(group.safeguards, FIRST_SHOWN)
        rest = tuple(safeguard for safeguard in group.safeguards if safeguard not in first)
        blocks: list[Block] = [
            section(f"group-{number}-{time}", name or plan_messages.NO_TIME, _items(here))
            for time, (name, here) in enumerate(_by_time(first), 1)
        ]
        if rest:
            blocks.append(Details(_more(len(rest)), (_items(rest),)))
        yield section(f"group-{number}", group.name, *blocks)


def _by_time(safeguards: Iterable[Safeguard]) -> Iterator[tuple[str, tuple[Safeguard, ...]]]:
    for name, here in groupby(safeguards, key=lambda safeguard: safeguard.when_name):
        yield name, tuple(here)


def _more(number: int) -> str:
    return by_number(number, plan_messages.ONE_MORE, plan_messages.MORE)


def _in_order(plan: Plan) -> Iterator[Section]:
    on_time = tuple(safeguard for safeguard in plan.adopted if not safeguard.overdue)
    parts = (
        ("overdue", plan_messages.OVERDUE, "", plan.overdue),
        ("adopted", plan_messages.ADOPTED, "", on_time),
        ("suggested", plan_messages.SUGGESTED, plan_messages.SUGGESTED_TELL, plan.firm),
        ("find-out", plan_messages.FIND_OUT, plan_messages.FIND_OUT_TELL, plan.uncertain),
        ("together", plan_messages.TOGETHER, "", plan.together),
    )
    for id_, title, told, safeguards in parts:
        if safeguards:
            blocks: list[Block] = [text("{it}", it=told)] if told else []
            yield section(id_, title, *blocks, _items(safeguards))


def _items(safeguards: tuple[Safeguard, ...]) -> Items:
    return Items(tuple(map(_item, safeguards)), "ruled")


def _item(safeguard: Safeguard) -> Item:
    if safeguard.adopted:
        return Item(tuple(adopted_blocks(safeguard)), f"s-{safeguard.id}")
    found: tuple[Fact, ...] = (
        *fact(labels.WHEN, (plain(safeguard.when_name),)),
        *fact(labels.COUNTS, *((plain(said),) for said in safeguard.counted.if_verified)),
        *fact(plan_messages.FIND_OUT, *((plain(asked),) for asked in safeguard.find_out)),
    )
    return suggested_item(safeguard, *found)._replace(id=f"s-{safeguard.id}")


def _nothing(plan: Plan) -> Iterator[Block]:
    if plan.nothing:
        yield text("{it}", it=plan.nothing)


def _fixed(plan: Plan) -> Iterator[Section]:
    if plan.fixed:
        columns = (
            labels.QUESTION,
            labels.ANSWER,
            labels.ASKED_FOR,
            labels.FIXED_BY,
            plan_messages.STAYS,
            plan_messages.COSTS,
        )
        table = Table(
            "fixed-table",
            plan_messages.FIXED,
            tuple(map(Column, columns)),
            rows(*map(_fixed_row, plan.fixed)),
        )
        yield section("fixed", plan_messages.FIXED, table)


def _fixed_row(fixed: FixedAnswer) -> Row:
    stays, costs = "; ".join(fixed.stays) or plan_messages.NOTHING_STAYS, " ".join(fixed.costs)
    told = (fixed.answer, fixed.wanted, fixed.fixed_by, stays, costs)
    head = line(plain(fixed.text), question_id(fixed.question))
    return Row(head, tuple(Cell(filled("{it}", it=words)) for words in told))
