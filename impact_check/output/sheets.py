"""Tables for a spreadsheet, in which numbers and dates stay what they are."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Literal, NamedTuple, TypeAlias

from impact_check.output.escaping import csv_cell

Value: TypeAlias = str | int | float | date
CsvFor: TypeAlias = Literal["standard", "excel-eu"]

UTF_8_MARK = "\ufeff"  # by which a spreadsheet knows the letters of a file


class Sheet(NamedTuple):
    """A table with one header row. `marks` stand on every printed page."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    marks: tuple[str, ...] = ()


def day_of(text: str) -> Value:
    """A whole day as a date; anything else as it is written."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def csv_of(sheet: Sheet, csv_for: CsvFor = "standard") -> str:
    """A table as CSV for a file."""
    return UTF_8_MARK + "".join(csv_lines(sheet.columns, sheet.rows, csv_for))


def csv_lines(
    columns: Sequence[str], rows: Iterable[Sequence[Value]], csv_for: CsvFor = "standard"
) -> Iterator[str]:
    """The header and a line for each row as it comes, by RFC 4180, numbers unrounded; no cell is a
    formula. `excel-eu` has semicolons and decimal commas, for countries that write them.
    """
    file = io.StringIO()
    delimiter = ";" if csv_for == "excel-eu" else ","
    writer = csv.writer(file, lineterminator="\r\n", delimiter=delimiter)
    for row in chain((columns,), rows):
        writer.writerow([_csv_value(value, csv_for) for value in row])
        yield file.getvalue()
        file.seek(0)
        file.truncate()


def _csv_value(value: Value, csv_for: CsvFor) -> str | int | float:
    if isinstance(value, str):
        return csv_cell(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and csv_for == "excel-eu":
        return repr(value).replace(".", ",")
    return value
