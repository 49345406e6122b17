"""Two measures of a comparison: why one does less harm, who gains, and how firm that is."""

from collections.abc import Iterator

from impact_check.core.comparison import page_messages as messages
from impact_check.core.comparison.values import Comparison, GroupChange, Pair
from impact_check.core.document.blocks import Block, Paragraph, Section, items
from impact_check.core.document.lines import plain
from impact_check.core.document.tables import Cell, Column, Row, Table, rows

CLAIMS = {
    "less": messages.PAIR,
    "level": messages.PAIR_LEVEL,
    "cannot-say": messages.PAIR_OPEN,
}


def pair_section(made: Comparison, pair: Pair, number: int) -> Section:
    """The section of a pair; `number` tells its ids from those of others."""
    title = CLAIMS[pair.claim].format(first=pair.first, second=pair.second)
    if len(made.measures) == 2:
        title = messages.ONE_PAIR
    parts = (
        ("why", messages.WHY, pair.order.why, ()),
        ("people", messages.GAINS, pair.people.says, tuple(_groups(made, pair, number))),
        ("moves", messages.MOVES, pair.progress_says, ()),
        ("open", messages.OPEN_POINTS, pair.open_points.says, ()),
        ("numbers", messages.NUMBERS, pair.numbers.says, ()),
    )
    shown = tuple(
        _part(f"{id_}-{number}", heading, sentences, more)
        for id_, heading, sentences, more in parts
        if sentences or more
    )
    return Section(f"pair-{number}", title, shown, "wide")


def _part(id_: str, title: str, sentences: tuple[str, ...], more: tuple[Block, ...]) -> Section:
    told = items((plain(sentence),) for sentence in sentences)
    return Section(id_, title, (told, *more))


def _groups(made: Comparison, pair: Pair, number: int) -> Iterator[Block]:
    if pair.people.groups:
        yield Paragraph((plain(messages.GROUPS_TELL),))
        columns = (
            Column(messages.GROUP),
            Column(messages.REACHED_BY.format(label=pair.first)),
            Column(messages.REACHED_BY.format(label=pair.second)),
            *(Column(harm.name, "turned") for harm in made.harms),
        )
        found = rows(*map(_group, pair.people.groups))
        yield Table(f"groups-{number}", messages.GAINS, columns, found, "matrix")


def _group(group: GroupChange) -> Row:
    told = (*group.reached, *(harm.less_in for harm in group.harms))
    return Row((plain(group.name),), tuple(Cell((plain(words),)) for words in told))
