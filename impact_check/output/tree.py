"""Document -> plain values for JSON: what stands on its page, in its order, and nothing else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from impact_check.core.document.blocks import (
    Block,
    Box,
    Contents,
    Details,
    Document,
    Facts,
    Items,
    PageBreak,
    Paragraph,
    Section,
    Title,
    WritingSpace,
)
from impact_check.core.document.lines import Line, Run, Sign, words_of
from impact_check.core.document.tables import Cell, Row, RowGroup, Table

Values: TypeAlias = dict[str, Any]


def document_values(document: Document) -> Values:
    """The page as values: `edition`, `title`, `marks`, `page_one`, `rest` and `foot`.

    A block is one object: `text` (with `number` where it is counted), `list`, `facts`, `details`,
    `box`, `section`, `title`, `table` or `to_write`. A link's address stands in `links`, the code
    of a sign (`not-met`) in `signs`.
    """
    return {
        "edition": document.name,
        "title": document.title,
        "marks": list(document.marks),
        "page_one": _blocks(document.page_one),
        "rest": _blocks(document.blocks),
        "foot": [words_of(line) for line in document.foot],
    }


def _blocks(blocks: Iterable[Block]) -> list[Values]:
    return [_BY_KIND[type(block)](block) for block in blocks if type(block) not in _NOT_TOLD]


def _line(line: Line) -> Iterator[tuple[str, Any]]:
    """The words of a line, and what they lead to and stand for where they do."""
    yield "text", words_of(line)
    links = [run.target for run in line if isinstance(run, Run) and run.target[:1] not in ("", "#")]
    if links:
        yield "links", links
    signs = [sign.name for sign in line if isinstance(sign, Sign)]
    if signs:
        yield "signs", signs


def _paragraph(block: Paragraph) -> Values:
    return ({"number": block.number} if block.number else {}) | dict(_line(block.line))


def _items(block: Items) -> Values:
    return {"list": [_blocks(item.blocks) for item in block.items]}


def _facts(block: Facts) -> Values:
    return {
        "facts": [
            {"name": fact.name, "says": [dict(_line(line)) for line in fact.lines]}
            for fact in block.facts
        ]
    }


def _details(block: Details) -> Values:
    return {"details": block.summary, "blocks": _blocks(block.blocks)}


def _box(block: Box) -> Values:
    return {"box": block.look, "blocks": _blocks(block.blocks)}


def _section(block: Section) -> Values:
    beside = {"beside": words_of(block.beside)} if block.beside else {}
    over = {"over": block.over} if block.over else {}
    named = {"section": block.title, "id": block.id}
    return named | over | beside | {"blocks": _blocks(block.blocks)}


def _title(block: Title) -> Values:
    facts = [dict(_line(line)) for line in block.facts]
    return {"title": block.words, "over": block.over, "facts": facts}


def _writing_space(block: WritingSpace) -> Values:
    return {"to_write": block.name}


def _table(block: Table) -> Values:
    """Rows as lists in the order of the columns; a figure is told by its bar's words."""
    return {
        "table": block.caption,
        "columns": [column.title for column in block.columns],
        "groups": [_group(group) for group in block.groups],
    }


def _group(group: RowGroup) -> Values:
    return {"title": group.title, "rows": [_row(row) for row in group.rows]}


def _row(row: Row) -> list[Values]:
    return [dict(_line(row.head)), *map(_cell, row.cells)]


def _cell(cell: Cell) -> Values:
    under = {"under": words_of(cell.under)} if cell.under else {}
    bar = {"found": cell.bar.found, "not_ruled_out": cell.bar.open_to} if cell.bar else {}
    return dict(_line(cell.line)) | under | bar


_NOT_TOLD = (Contents, PageBreak)  # they say nothing that does not stand elsewhere
_BY_KIND: Mapping[type, Callable[[Any], Values]] = {
    Paragraph: _paragraph,
    Items: _items,
    Facts: _facts,
    Details: _details,
    Box: _box,
    Section: _section,
    Title: _title,
    WritingSpace: _writing_space,
    Table: _table,
}
