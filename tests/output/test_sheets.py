"""Tables for spreadsheets: read back as numbers and days, by a library and by LibreOffice as it is
set in three countries.
"""

import csv
import io
import shutil
import subprocess
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.output.sheets import Sheet, csv_lines, csv_of, day_of
from impact_check.output.workbook import workbook_of

COLUMNS = ("name", "index", "count", "due")
ROWS = (('Zürich, "A"; b', 12.5, 3, date(2026, 11, 1)), ("=1+1", 0.25, 1_234_567, "2026-Q4"))
SHEET = Sheet("Plan", COLUMNS, ROWS, ("Internal: names & sources",))
TEXTS = st.text(st.characters(exclude_categories=("Cs",)))


def cells(sheet=SHEET):
    return openpyxl.load_workbook(io.BytesIO(workbook_of((sheet,)))).active


def test_a_workbook_holds_numbers_days_and_a_header_row():
    page = cells()
    assert [cell.value for cell in page[1]] == list(COLUMNS) and page["A1"].font.bold
    assert [cell.value for cell in page[2]] == ['Zürich, "A"; b', 12.5, 3, datetime(2026, 11, 1)]
    assert [cell.data_type for cell in page[3]] == ["s", "n", "n", "s"]
    assert page.freeze_panes == "A2" and page.auto_filter.ref == "A1:D3"
    assert all(page.column_dimensions[name].width >= 9 for name in "ABCD")
    assert "Internal: names & sources" in page.oddHeader.left.text.replace("&&", "&")


def test_the_same_values_are_the_same_bytes():
    assert workbook_of((SHEET,)) == workbook_of((SHEET,))


@given(TEXTS)
def test_no_text_in_a_workbook_is_a_formula(text):
    cell = cells(Sheet("x", ("text",), ((text,),)))["A2"]
    assert cell.data_type in ("s", "n", "inlineStr") and (
        cell.value is None or cell.data_type == "s"
    )


@given(TEXTS, st.floats(allow_nan=False, allow_infinity=False))
def test_csv_for_excel_in_europe_reads_back(text, number):
    lines = "".join(csv_lines(("text", "number"), ((text, number),), "excel-eu"))
    _, (shown, value) = csv.reader(io.StringIO(lines, newline=""), delimiter=";", strict=True)
    assert float(value.replace(",", ".")) == number and "." not in value
    assert not shown.startswith(("=", "+", "-", "@"))


def test_a_csv_file_says_that_it_is_utf_8():
    assert csv_of(SHEET).encode().startswith(b"\xef\xbb\xbfname,")


@pytest.mark.parametrize(("text", "day"), [("2026-11-01", True), ("2026-Q4", False), ("", False)])
def test_only_a_whole_day_is_a_date(text, day):
    assert isinstance(day_of(text), date) is day


OFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is missing")
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
<value>{locale}</value></prop></item>
</oor:items>
"""
# How a spreadsheet of each country is given CSV, and what its decimals look like: separator, marks
# around texts, UTF-8, from line 1; numbers are taken as the country writes them.
COUNTRIES = [
    ("de-DE", "excel-eu", 59, ","),
    ("fr-FR", "excel-eu", 59, ","),
    ("en-GB", "standard", 44, "."),
]


@OFFICE
@pytest.mark.parametrize(("locale", "csv_for", "separator", "point"), COUNTRIES)
def test_libreoffice_reads_numbers_as_numbers(tmp_path, locale, csv_for, separator, point):
    home = tmp_path / "office" / "user"
    home.mkdir(parents=True)
    (home / "registrymodifications.xcu").write_text(SETTINGS.format(locale=locale), "utf-8")
    (tmp_path / "plan.csv").write_text(csv_of(SHEET, csv_for), "utf-8", newline="")
    (tmp_path / "book.xlsx").write_bytes(workbook_of((SHEET,)))
    office = ["soffice", "--headless", f"-env:UserInstallation={home.parent.as_uri()}"]
    for extra in ([f"--infilter=CSV:{separator},34,76,1,,0,false,true", "plan.csv"], ["book.xlsx"]):
        subprocess.run(
            [*office, *extra[:-1], "--convert-to", "fods", extra[-1]],
            cwd=tmp_path, check=True, capture_output=True, timeout=240,
        )  # fmt: skip
    for name in ("plan", "book"):
        shown = (tmp_path / f"{name}.fods").read_text("utf-8")
        assert 'office:value-type="float" office:value="12.5"' in shown
        assert f"12{point}5" in shown and "Zürich, " in shown
        assert "table:formula" not in shown
