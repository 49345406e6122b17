"""Tables as Markdown; what is drawn in HTML and Word is left out, for its values stand beside."""

from collections.abc import Iterator, Sequence

from impact_check.core.document.lines import Line, plain, strong
from impact_check.core.document.tables import Cell, Row, Table
from impact_check.output.markdown.inline import one_line_of

RULES = {"number": "---:"}


def table(made: Table) -> str:
    """A table; the title of a group is a row of its own, for Markdown knows no groups."""
    kept = [place for place, column in enumerate(made.columns) if column.kind != "figure"]
    lines = [
        _joined([one_line_of((plain(made.columns[place].title),)) for place in kept]),
        _joined([RULES.get(made.columns[place].kind, "---") for place in kept]),
        *(_joined(cells) for cells in _rows(made, kept)),
    ]
    caption = [one_line_of((strong(made.caption),)), ""] if made.is_captioned else []
    return "\n".join((*caption, *lines))


def _joined(cells: Sequence[str]) -> str:
    return "|" + "".join(f" {cell} |" if cell else " |" for cell in cells)


def _rows(made: Table, kept: Sequence[int]) -> Iterator[list[str]]:
    for group in made.groups:
        if group.title:
            yield [one_line_of((strong(group.title),)), *("" for _ in kept[1:])]
        for row in group.rows:
            cells = _cells(row)
            yield [cells[place] for place in kept]


def _cells(row: Row) -> list[str]:
    return [one_line_of(row.head, weighs=row.is_total), *(_cell(cell) for cell in row.cells)]


def _cell(cell: Cell) -> str:
    said = cell.line or _drawn(cell)
    return " ".join(filter(None, (one_line_of(said), one_line_of(cell.under))))


def _drawn(cell: Cell) -> Line:
    return (plain(cell.bar.says),) if cell.bar else ()
