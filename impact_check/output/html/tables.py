"""Tables as HTML, with real header cells."""

from impact_check.core.document.tables import Cell, Column, Row, RowGroup, Scale, Table
from impact_check.output.html.inline import line, shown
from impact_check.output.html.pictures import bar

TABLE = "Table: {caption}"


def table(made: Table, ids: frozenset[str]) -> str:
    """A table in a part that scrolls by itself where it is wider than the screen."""
    caption = shown(made.caption)
    seen = "" if made.is_captioned else ' class="unseen"'
    head = "".join(_title(column, made.scale) for column in made.columns)
    body = "".join(_group(group, made, ids) for group in made.groups)
    named = shown(TABLE.format(caption=made.caption))
    inner = (
        f'<table class="{made.look}" id="{shown(made.id)}"><caption{seen}>{caption}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n{body}</table>"
    )
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{named}">\n{inner}\n</div>\n'
    )


def _title(column: Column, scale: Scale | None) -> str:
    words = shown(column.title)
    if column.kind == "figure" and scale:
        said = f'<span class="unseen">{words}</span>'
        return f'<th scope="col" class="c-figure">{said}{_bands(scale)}</th>'
    if column.kind == "turned":
        return f'<th scope="col"><span class="turn">{words}</span></th>'
    return f'<th scope="col" class="c-{column.kind}">{words}</th>'


def _bands(scale: Scale) -> str:
    ends = (0.0, *scale.cuts, 100.0)
    named = zip(scale.names, ends, ends[1:], strict=False)
    return '<span class="bands">{}</span>'.format(
        "".join(
            f'<span style="width:{end - start}%">{shown(name)}</span>' for name, start, end in named
        )
    )


def _group(group: RowGroup, made: Table, ids: frozenset[str]) -> str:
    title = ""
    if group.title:
        title = (
            f'<tr class="divide"><th scope="rowgroup" colspan="{len(made.columns)}">'
            f"<span>{shown(group.title)}</span></th></tr>\n"
        )
    return f"<tbody>\n{title}{''.join(_row(row, made, ids) for row in group.rows)}</tbody>\n"


def _row(row: Row, made: Table, ids: frozenset[str]) -> str:
    anchor = f' id="{shown(row.id)}"' if row.id else ""
    total = ' class="total"' if row.is_total else ""
    cells = "".join(
        _cell(cell, column, made.scale, ids)
        for cell, column in zip(row.cells, made.columns[1:], strict=True)
    )
    return f'<tr{anchor}{total}><th scope="row">{line(row.head, ids)}</th>{cells}</tr>\n'


def _cell(cell: Cell, column: Column, scale: Scale | None, ids: frozenset[str]) -> str:
    look = f' class="lv-{cell.level}"' if cell.level else f' class="c-{column.kind}"'
    words = line(cell.line, ids)
    if cell.bar:
        words += bar(cell.bar, scale, shown(cell.bar.says))
    if cell.under:
        words += f'<span class="under">{line(cell.under, ids)}</span>'
    return f"<td{look}>{words}</td>"
