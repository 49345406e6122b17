"""A portfolio as a table of plain text or as CSV: one row a file, in the method's order, those that
could not be scored last.
"""

from collections.abc import Iterator
from itertools import accumulate, takewhile

from impact_check.core.method.portfolio import NotScored, Portfolio, Row
from impact_check.core.words.names import CONCLUSION_NAMES, LEVEL_NAMES
from impact_check.output.escaping import one_line
from impact_check.output.sheets import Sheet, Value
from impact_check.output.wrapping import columns_of, fitted

HEADS = (
    "Conclusion",
    "Found",
    "Not ruled out",
    "Not met",
    "Not shown",
    "Answered",
    "File",
    "Measure",
)
NUMBERS = ("Not met", "Not shown", "Answered")
GAP = "  "
LEGEND = (
    "The level that is found and the one that is not ruled out; minimum conditions not met and not"
    " shown; how much of what matters is answered.\n"
)
UNPLACED = "Too little is known to place these: less than a third of what matters is answered"
# columns; a title that has less room than this stands on a line of its own
LEAST_TITLE = 16

COLUMNS = (
    "file",
    "title",
    "stage",
    "fictional",
    "conclusion",
    "level_best",
    "level_worst",
    "index_level_best",
    "index_level_worst",
    "index_best",
    "index_worst",
    "not_met",
    "not_shown",
    "completeness",
    "evidenced",
    "certainty",
    "remarks",
    "faults",
    "first_fault",
    "too_little_known",
    "found",
    "not_ruled_out",
    "met",
    "found_severe",
    "found_high",
    "found_moderate",
)


def table_lines(made: Portfolio, width: int | None = None) -> Iterator[str]:
    """The lines of the table; titles are cut to fit `width` columns, or stand whole on a line of
    their own where there is too little room; file names are never cut. Fast for thousands of rows.
    """
    rows = [
        HEADS,
        *(_shown(row) for row in made.rows),
        *(_not_shown(unscored) for unscored in made.not_scored),
    ]
    widths = [max(columns_of(row[place]) for row in rows) for place in range(len(HEADS) - 1)]
    left = None if width is None else width - sum(widths) - len(GAP) * len(widths)
    yield from ("In the method's order, less harm first\n", _in(LEGEND, width), "\n")
    first_unplaced = next(
        (place for place, row in enumerate(made.rows, 1) if row.too_little_known), None
    )
    for place, row in enumerate(rows):
        if place == first_unplaced:
            yield _in(f"\n{UNPLACED}\n", width)
        *cells, title = row
        line = GAP.join(
            _padded(cell, columns, head)
            for cell, columns, head in zip(cells, widths, HEADS, strict=False)
        )
        if width is not None and left is not None and left < LEAST_TITLE:
            yield f"{line.rstrip()}\n{_in(f'    {title}', width)}\n"
        else:
            yield f"{line}{GAP}{_cut(title, left)}".rstrip() + "\n"


def _in(text: str, width: int | None) -> str:
    return text if width is None else fitted(text, width)


def _shown(row: Row) -> tuple[str, ...]:
    return (
        CONCLUSION_NAMES[row.conclusion].partition(":")[0],
        LEVEL_NAMES[row.level.best],
        LEVEL_NAMES[row.level.worst],
        str(row.not_met),
        str(row.not_shown),
        f"{round(100 * row.completeness)} %",
        one_line(row.file),
        one_line(row.title),
    )


def _not_shown(unscored: NotScored) -> tuple[str, ...]:
    more = f" (and {unscored.count - 1} more)" if unscored.count > 1 else ""
    return ("Not scored", "", "", "", "", "", one_line(unscored.file), first_fault(unscored) + more)


def _padded(cell: str, columns: int, head: str) -> str:
    room = " " * (columns - columns_of(cell))
    return room + cell if head in NUMBERS else cell + room


def _cut(title: str, left: int | None) -> str:
    if left is None or columns_of(title) <= left:
        return title
    used = accumulate(map(columns_of, title))
    return title[: sum(1 for _ in takewhile(lambda columns: columns < left, used))].rstrip() + "…"


def table_rows(made: Portfolio) -> Iterator[tuple[Value, ...]]:
    """A row for each file, with the names of `COLUMNS`; numbers are not rounded."""
    for row in made.rows:
        yield _scored(row)
    place = COLUMNS.index("faults")
    before, after = ("",) * (place - 1), ("",) * (len(COLUMNS) - place - 2)
    for file in made.not_scored:
        yield (file.file, *before, file.count, first_fault(file), *after)


def portfolio_sheet(made: Portfolio) -> Sheet:
    """The same as a table for a spreadsheet."""
    return Sheet("Score", COLUMNS, tuple(table_rows(made)))


def _scored(row: Row) -> tuple[Value, ...]:
    return (
        row.file,
        row.title,
        row.stage,
        "yes" if row.fictional else "no",
        row.conclusion,
        row.level.best,
        row.level.worst,
        row.index_level.best,
        row.index_level.worst,
        row.index.best,
        row.index.worst,
        row.not_met,
        row.not_shown,
        row.completeness,
        row.evidenced,
        row.certainty,
        row.remarks,
        0,
        "",
        "yes" if row.too_little_known else "no",
        row.level.best,
        row.level.worst,
        row.met,
        *row.found,
    )


def first_fault(unscored: NotScored) -> str:
    """The first thing wrong with a file, with its place in it."""
    return one_line(
        f"line {unscored.first.line}, column {unscored.first.column}: {unscored.first.what}"
    )
