"""Tables that field tools export: CSV with `;` or `,`, a zip of CSV files, a workbook; read row by
row.
"""

import csv
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from impact_check.errors import BadFiles, Fault, ImpactCheckError

ZIP = b"PK\x03\x04"
EXPORT_BYTES = 2_000_000_000
LONGEST_CELL = 1_000_000
OTHERS_ROWS = "PARENT_KEY"  # a table of repeated groups, which belongs to another


class Table(NamedTuple):
    """The header and the rows behind it, as they are read; `inside` names a file in an archive."""

    header: tuple[str, ...]
    rows: Iterator[list[str]]
    inside: str = ""


@contextmanager
def opened_table(path: Path | str) -> Iterator[Table]:
    """The table of an export; BadFiles where there is none in it."""
    name = str(path)
    csv.field_size_limit(LONGEST_CELL)
    try:
        with Path(path).open("rb") as file:
            if file.read(4) != ZIP:
                file.seek(0)
                yield _csv_table(name, file)
                return
            file.seek(0)
            yield from _packed(name, file)
    except OSError as error:
        what = f"cannot be read: {error.strerror or error}; check the name and the permissions"
        raise BadFiles((Fault(name, 1, 1, what),)) from None
    except (csv.Error, UnicodeDecodeError, zipfile.BadZipFile) as error:
        what = f"is no table that can be read ({error}); export it again as CSV in UTF-8"
        raise BadFiles((Fault(name, 1, 1, what),)) from None


def _packed(name: str, file: BinaryIO) -> Iterator[Table]:
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        if any(member.startswith("xl/") for member in names):
            yield _workbook(name, file)
            return
        for member in names:
            if not member.lower().endswith(".csv"):
                continue
            if archive.getinfo(member).file_size > EXPORT_BYTES:
                what = "holds a table that is too large; unpack it and give the CSV file"
                raise BadFiles((Fault(name, 1, 1, what),))
            with archive.open(member) as inner:
                table = _csv_table(name, inner)
                if OTHERS_ROWS not in table.header:
                    yield table._replace(inside=member)
                    return
    raise BadFiles((Fault(name, 1, 1, "holds no CSV file; give an export of a form"),))


def _csv_table(name: str, file: Any) -> Table:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    first = text.readline()
    sign = ";" if first.count(";") > first.count(",") else ","
    header = next(csv.reader([first], delimiter=sign), [])
    if len(header) < 2 or "\0" in first:
        what = "is no sheet of answers, no pasted text and no table of an export"
        raise BadFiles((Fault(name, 1, 1, what),))
    return Table(tuple(header), csv.reader(text, delimiter=sign))


def _workbook(name: str, file: BinaryIO) -> Table:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise ImpactCheckError(
            f"{name}: to read .xlsx, install the extra: pip install 'impact-check[forms]'; or"
            " export CSV, which needs nothing more"
        ) from None
    page = load_workbook(file, read_only=True, data_only=True).worksheets[0]
    rows = ([_cell(value) for value in row] for row in page.iter_rows(values_only=True))
    return Table(tuple(next(rows, [])), rows)


def _cell(value: Any) -> str:
    """A cell as CSV would have it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
