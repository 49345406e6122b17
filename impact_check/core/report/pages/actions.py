"""What to do: minimum conditions and the design first, then evidence, what to find out, and
safeguards.
"""

from collections.abc import Iterable, Iterator

from impact_check.core.document.blocks import Block, Item, Items, Paragraph, Section, items
from impact_check.core.document.lines import filled, line, link, plain
from impact_check.core.document.tables import Cell, Column, Row, Table, rows
from impact_check.core.plan.outlook import Ahead
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.page_one import see_question, what_it_brings
from impact_check.core.report.pages.pieces import section, small, text
from impact_check.core.report.pages.safeguards import (
    adopted_section,
    in_group,
    suggested_section,
)
from impact_check.core.report.steps import FirstStep
from impact_check.core.report.values import Report

FIND_OUT_SHOWN = 5


def actions_section(report: Report) -> Section:
    """The section, in the order in which to act."""
    return section("do", labels.DO, *_parts(report))


def _parts(report: Report) -> Iterator[Block]:
    plan, steps = report.plan, report.steps
    yield text(messages.DO_TELLS)
    if plan.design:
        yield text("{it}", it=" ".join(plan.design))
        yield outlook_table(report.plan.outlook)
    if not (steps or plan.adopted or plan.suggested):
        yield text(messages.NOTHING_TO_DO)
    yield from _steps("do-conditions", labels.MEET_CONDITIONS, _of(steps, "condition"))
    yield from _steps("do-design", labels.CHANGE_DESIGN, _of(steps, "change"))
    yield from _steps(
        "do-evidence", labels.BRING_EVIDENCE, _of(steps, "prove"), small(messages.NOT_SHOWN_YET)
    )
    yield from _find_out(_of(steps, "find-out"))
    yield from adopted_section(plan.adopted)
    yield from suggested_section(plan.suggested)


def outlook_table(outlook: tuple[Ahead, ...]) -> Table:
    """How far safeguards alone would bring the risk of harm down."""
    found = tuple(
        Row(
            (plain(ahead.name),),
            (Cell((plain(ahead.level_name),)), Cell((plain(ahead.apart or ahead.level_name),))),
        )
        for ahead in outlook
    )
    columns = (
        Column(labels.RISK),
        Column(labels.LEVEL_SHORT),
        Column(labels.CONDITIONS_APART),
    )
    return Table("outlook", labels.OUTLOOK_CAPTION, columns, rows(*found))


def _of(steps: Iterable[FirstStep], kind: str) -> list[FirstStep]:
    return [step for step in steps if step.kind == kind]


def _steps(
    id_: str, title: str, steps: list[FirstStep], *before: Block, after: tuple[Block, ...] = ()
) -> Iterator[Section]:
    if steps:
        listed = Items(tuple(map(_step, steps)), "numbers")
        yield section(id_, title, *before, listed, *after)


def _step(step: FirstStep) -> Item:
    blocks: list[Block] = [
        Paragraph((plain(step.text),), "name"),
        Paragraph(line(step.why, *what_it_brings(step))),
    ]
    if step.question:
        blocks.append(Paragraph(see_question(step.question), "small"))
    return Item(tuple(blocks))


def _find_out(steps: list[FirstStep]) -> Iterator[Section]:
    where = link(labels.UNKNOWN, "#unknown")
    more = Paragraph(filled(messages.THESE_WEIGH_MOST, where=where), "small")
    after = (more,) if len(steps) > FIND_OUT_SHOWN else ()
    yield from _steps("do-find-out", labels.FIND_OUT, steps[:FIND_OUT_SHOWN], after=after)


def by_section(report: Report) -> tuple[Section, ...]:
    """All safeguards once more, by whom they are asked of or who owns them, where somebody asked
    for that.
    """
    if not report.groups_of_plan:
        return ()
    title = labels.BY_ADDRESSEE if report.by == "addressee" else labels.BY_OWNER
    parts = tuple(
        section(
            f"by-{place}",
            group.name,
            items(map(in_group, group.safeguards)),
        )
        for place, group in enumerate(report.groups_of_plan, 1)
    )
    return (section("by", title, *parts),)
