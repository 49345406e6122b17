"""Tables with a numbered caption and a header row that every page repeats."""

from collections.abc import Iterator, Sequence

from impact_check.core.document.tables import Cell, Column, Row, RowGroup, Table
from impact_check.output.word.bars import bar
from impact_check.output.word.inline import line, paragraph, text
from impact_check.output.word.paper import Paper, Place
from impact_check.output.word.widths import MARGIN, widths
from impact_check.output.word.xml import attribute

TINTS = ("", "", "F6ECCB", "F2D3B0", "E9B7AC")  # by level, of which 0 and 1 have none
TURNED = 2500  # how high a header row with turned titles is
TURN = '<w:textDirection w:val="btLr"/><w:vAlign w:val="center"/>'
CLOSE = (
    '<w:tblCellMar><w:left w:w="14" w:type="dxa"/><w:right w:w="14" w:type="dxa"/></w:tblCellMar>'
)
LOOK = (
    '<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0"'
    ' w:noHBand="1" w:noVBand="1"/>'
)


def table(made: Table, paper: Paper, place: Place) -> str:
    """A table as wide as the page."""
    paper.tables += 1
    paper.mark(made.id)
    columns = widths(made, place.width)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    rows = "".join(row for group in made.groups for row in _group(group, made, columns, paper))
    return (
        f"{_caption(made, paper)}<w:tbl>{_looks(made, sum(columns))}<w:tblGrid>{grid}</w:tblGrid>"
        f"{_head(made.columns, columns, paper)}{rows}</w:tbl>\n"
        f"{paragraph('', paper, style='TableEnd')}"
    )


def _caption(made: Table, paper: Paper) -> str:
    number = text(str(paper.tables))
    field = f'<w:fldSimple w:instr=" SEQ Table \\* ARABIC ">{number}</w:fldSimple>'
    words = f"{text('Table ')}{field}{text(f'. {made.caption}')}"
    return paragraph(words, paper, style="Caption")


def _looks(made: Table, total: int) -> str:
    close = CLOSE if made.look == "matrix" else ""
    return (
        f'<w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="{total}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{close}{LOOK}'
        f'<w:tblCaption w:val="{attribute(made.caption)}"/></w:tblPr>'
    )


def _head(titles: Sequence[Column], columns: Sequence[int], paper: Paper) -> str:
    is_turned = any(column.kind == "turned" for column in titles)
    height = f'<w:trHeight w:val="{TURNED}"/>' if is_turned else ""
    cells = "".join(
        _cell(
            paragraph(text(column.title), paper, style=_style(column), keep=True),
            width,
            TURN if column.kind == "turned" else "",
        )
        for column, width in zip(titles, columns, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{height}<w:tblHeader/></w:trPr>{cells}</w:tr>\n"


def _style(column: Column) -> str:
    return "TableNumber" if column.kind == "number" else "TableText"


def _group(group: RowGroup, made: Table, columns: Sequence[int], paper: Paper) -> Iterator[str]:
    if group.title:
        title = paragraph(text(group.title, "Label"), paper, style="TableText", keep=True)
        span = f'<w:gridSpan w:val="{len(columns)}"/>'
        yield f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_cell(title, sum(columns), span)}</w:tr>\n"
    for row in group.rows:
        yield _row(row, made, columns, paper)


def _row(row: Row, made: Table, columns: Sequence[int], paper: Paper) -> str:
    paper.mark(row.id)
    head = _cell(paragraph(line(row.head, paper), paper, style="TableText"), columns[0])
    cells = (
        _cell(_inner(cell, column, made, width, paper), width, _tint(cell))
        for cell, column, width in zip(row.cells, made.columns[1:], columns[1:], strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{head}{''.join(cells)}</w:tr>\n"


def _inner(cell: Cell, column: Column, made: Table, width: int, paper: Paper) -> str:
    if cell.bar and not cell.line:
        return bar(cell.bar, width - MARGIN)
    style = "TableMatrix" if made.look == "matrix" else _style(column)
    found = [paragraph(line(cell.line, paper), paper, style=style)]
    if cell.under:
        found.append(paragraph(line(cell.under, paper), paper, style="TableMatrix"))
    return "".join(found)


def _tint(cell: Cell) -> str:
    fill = TINTS[cell.level]
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""


def _cell(inner: str, width: int, looks: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{looks}</w:tcPr>{inner}</w:tc>'
