"""Tables as a workbook (.xlsx), written by XlsxWriter, the extra `sheets`."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from impact_check.errors import ImpactCheckError
from impact_check.output.escaping import one_line
from impact_check.output.sheets import Sheet, Value

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

WIDEST, NARROWEST = 60, 9  # characters
LONGEST_CELL = 32_767
FIRST_DAY = datetime(1980, 1, 1)


def workbook_of(sheets: Sequence[Sheet]) -> bytes:
    """Tables as one workbook, the same bytes everywhere: header rows in bold that stay in view and
    have filters, wide enough columns, numbers and dates as such. No text is a formula or link.

    ImpactCheckError where XlsxWriter is not installed.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise ImpactCheckError(
            "to write .xlsx, install the extra: pip install 'impact-check[sheets]'; .csv needs"
            " nothing more"
        ) from None
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"created": FIRST_DAY, "author": "impact-check"})
        for sheet in sheets:
            _write(book, sheet)
    return file.getvalue()


def _write(book: "Workbook", sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name)
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
    for place, name in enumerate(sheet.columns):
        page.write_string(0, place, name, head)
        page.set_column(place, place, _width(name, [row[place] for row in sheet.rows]))
    for line, row in enumerate(sheet.rows, 1):
        for place, value in enumerate(row):
            _write_value(page, line, place, value, text, day)
    page.freeze_panes(1, 0)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    if sheet.marks:
        page.set_header("&L" + "; ".join(mark.replace("&", "&&") for mark in sheet.marks))


def _write_value(
    page: "Worksheet", line: int, place: int, value: Value, text: "Format", day: "Format"
) -> None:
    if isinstance(value, date):
        page.write_datetime(line, place, datetime(value.year, value.month, value.day), day)
    elif isinstance(value, str):
        page.write_string(line, place, one_line(value)[:LONGEST_CELL], text)
    else:
        page.write_number(line, place, value)


def _width(name: str, values: Sequence[Value]) -> float:
    longest = max((len(str(value)) for value in values), default=0)
    return max(NARROWEST, min(WIDEST, max(len(name), longest) + 2))
