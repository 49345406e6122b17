"""Exports of field tools: what KoboToolbox and ODK Central write, what spreadsheets make of it, and
counts of many that keep nobody.
"""

import csv
import io
import json
import zipfile

import pytest

from impact_check.core.model.assessment import Assessment
from impact_check.core.sheets.form import Wish, form_of, mark_of
from impact_check.core.sheets.names import SEVERAL
from impact_check.errors import BadFiles
from impact_check.files.gathering import is_export, read_all
from impact_check.files.respondents import read_export
from impact_check.files.sheets import AnotherMeasure, Asked
from impact_check.output.xlsform import form_xlsform

TITLE = "Posters"
NAMES = ["ic_form", "ic_for", "ic_content", "ic_round"]
ASKED = ["conflation", "aim_migration", "aim_migration__range"]


def rows_of(number=7, role="community"):
    """Submissions that say the same in every dialect: one of several by two ticks, and one that
    leaves a question out.
    """
    hidden = [mark_of(TITLE), role, "2026.3", "1"]
    found = []
    for place in range(number):
        told = "serious" if place % 2 else "not_known"
        several = place == number - 1
        second = SEVERAL if several else "" if place == 0 else "minor"
        ticks = "minor harmful" if several else ""
        found.append([*hidden, told, second, ticks, f"uuid:{place}"])
    return found


def csv_text(header, rows, sign, *, quoted=True, mark="\ufeff"):
    file = io.StringIO()
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(file, delimiter=sign, quoting=quoting, lineterminator="\r\n")
    writer.writerows([header, *rows])
    return (mark + file.getvalue()).encode()


def kobo(path, rows, groups=False, labels=None):
    asked = [f"g_core_aim/{name}" if groups else name for name in ASKED]
    header = [*NAMES, *(labels or asked), "_uuid", "_submission_time", "__version__"]
    path.write_bytes(csv_text(header, [[*row, "2026-12-01", "v1"] for row in rows], ";"))
    return path


def split(path, rows):
    """Several choices in columns of their own, as both tools export them too."""
    ticks = [
        f"g_core_aim/aim_migration__range/{grade}" for grade in ("minor", "serious", "harmful")
    ]
    header = [*NAMES, "g_core_aim/conflation", "g_core_aim/aim_migration", *ticks, "_uuid"]
    told = [
        [
            *row[:6],
            *(
                ("1" if grade in row[6] else "0") if row[6] else ""
                for grade in ("minor", "serious", "harmful")
            ),
            row[7],
        ]
        for row in rows
    ]
    path.write_bytes(csv_text(header, told, ";"))
    return path


def central(path, rows):
    header = [
        "SubmissionDate",
        *(f"{name}" for name in NAMES),
        *(f"g_core_aim-{name}" for name in ASKED),
        "meta-instanceID",
        "KEY",
        "FormVersion",
    ]
    told = [["2026-12-01T10:00:00Z", *row[:7], row[7], row[7], "v1"] for row in rows]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("form-people.csv", csv_text(["a", "PARENT_KEY", "KEY"], [], ","))
        archive.writestr("form.csv", csv_text(header, told, ",", quoted=False, mark=""))
    return path


def workbook(path, rows):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append([*NAMES, *ASKED, "_uuid"])
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


DIALECTS = {
    "kobo": lambda path, rows: kobo(path.with_suffix(".csv"), rows),
    "kobo with groups": lambda path, rows: kobo(path.with_suffix(".csv"), rows, groups=True),
    "split": lambda path, rows: split(path.with_suffix(".csv"), rows),
    "central": lambda path, rows: central(path.with_suffix(".zip"), rows),
    "workbook": lambda path, rows: workbook(path.with_suffix(".xlsx"), rows),
}


@pytest.fixture
def asked(content):
    return Asked(content, TITLE)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_says_the_same(dialect, asked, tmp_path):
    path = DIALECTS[dialect](tmp_path / "export", rows_of())
    assert is_export(path)
    found = read_export(path, asked)
    assert (found.faults, found.twice, found.sheets) == ((), 0, ())
    (group,) = found.respondents
    assert (group.group, group.people) == ("community", 7)
    assert group.counts["conflation"] == {"unknown": 4, "serious": 3}
    assert group.counts["aim_migration"] == {"minor": 5, "unknown": 1}
    sheets = read_export(path, asked, "sheets").sheets
    assert sheets[-1].sheet.answers["aim_migration"].answer == ("minor", "harmful")
    assert "aim_migration" not in sheets[0].sheet.answers
    assert sheets[0].sheet.role == "community"


def test_labels_are_understood_too(content, asked, tmp_path):
    labels = [content.questions["conflation"].text, content.questions["aim_migration"].text, "x"]
    options = content.questions["conflation"].options
    row = rows_of(1)[0]
    told = [
        [*row[:4], options["serious"].replace('"', "\u201d"), "Not known", "", f"u{n}"]
        for n in range(5)
    ]
    path = kobo(tmp_path / "a.csv", told, labels=labels)
    (group,) = read_export(path, asked).respondents
    assert group.counts == {"conflation": {"serious": 5}, "aim_migration": {"unknown": 5}}


def test_what_a_spreadsheet_made_of_it_is_told_with_row_and_column(asked, tmp_path):
    rows = rows_of()
    rows[1][4], rows[3][5], rows[4][4] = "TRUE", "2026-12-01", "1,0"
    found = read_export(kobo(tmp_path / "a.csv", rows), asked)
    told = [(fault.line, fault.column) for fault in found.faults]
    assert told == [(3, 5), (5, 6), (6, 5)]
    assert "'TRUE'" in found.faults[0].what
    assert found.respondents[0].counts["conflation"] == {"unknown": 3, "serious": 2}


def test_a_submission_that_came_twice_counts_once(asked, tmp_path):
    rows = rows_of()
    path = kobo(tmp_path / "a.csv", [*rows, rows[0], rows[1]])
    found = read_export(path, asked)
    assert (found.respondents[0].people, found.twice) == (7, 2)


def test_a_column_of_another_form_is_told_and_the_rest_taken(asked, tmp_path):
    header = [*NAMES, "conflation", "shoe_size", "_uuid"]
    path = tmp_path / "a.csv"
    path.write_bytes(csv_text(header, [[*row[:5], "42", row[7]] for row in rows_of()], ";"))
    found = read_export(path, asked)
    assert [(fault.line, fault.column) for fault in found.faults] == [(1, 6)]
    assert found.respondents[0].people == 7


def test_an_export_of_another_form_or_measure_is_refused(content, asked, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(csv_text(["a", "b", "c", "d"], [["1", "2", "3", "4"]], ";"))
    with pytest.raises(BadFiles, match="export of another form"):
        read_export(path, asked)
    kobo(path, rows_of())
    with pytest.raises(AnotherMeasure):
        read_export(path, Asked(content, "Raids"))
    assert read_export(path, Asked(content, "Raids", same_measure=True)).respondents


def test_groups_by_a_column(asked, tmp_path):
    header = [*NAMES, "conflation", "where", "_uuid"]
    rows = [
        [*row[:5], "North" if place < 5 else "S\u00fcd", row[7]]
        for place, row in enumerate(rows_of(9))
    ]
    path = tmp_path / "a.csv"
    path.write_bytes(csv_text(header, rows, ";"))
    found = read_export(path, asked, by="where")
    assert [(each.group, each.people) for each in found.respondents] == [
        ("g_north", 5),
        ("g_s_d", 4),
    ]
    with pytest.raises(BadFiles, match="no column 'whre'"):
        read_export(path, asked, by="whre")


def test_what_an_authority_answers_is_a_sheet(asked, tmp_path):
    header = [
        *NAMES,
        "ic_organisation",
        "ic_named",
        "conflation",
        "conflation__evidence",
        "conflation__source",
        "fact_imagery",
        "_uuid",
    ]
    row = [
        mark_of(TITLE),
        "authority",
        "2026.3",
        "2",
        "Ministry",
        "yes",
        "safe",
        "documented",
        "Decree 4",
        "yes",
        "u1",
    ]
    path = tmp_path / "a.csv"
    path.write_bytes(csv_text(header, [row], ","))
    found = read_all([path], asked)
    (brought,) = found.sheets
    assert brought.faults == ()
    assert (
        brought.sheet.role,
        brought.sheet.organisation,
        brought.sheet.may_be_named,
        brought.sheet.round,
    ) == ("authority", "Ministry", "yes", 2)
    assert (
        brought.sheet.answers["conflation"].evidence,
        brought.sheet.answers["conflation"].source,
    ) == ("documented", "Decree 4")
    assert brought.sheet.features == {"imagery": "yes"}


@pytest.mark.parametrize("held", [b"PK\x03\x04 torn", b"a;b;c;d\r\n\xff\xfe;\x00;;\r\n"])
def test_what_cannot_be_read_is_told(held, asked, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(held)
    with pytest.raises(BadFiles):
        read_export(path, asked)


def test_ranges_in_the_name_of_no_row_are_kept(asked, tmp_path):
    path = kobo(tmp_path / "a.csv", rows_of(200))
    (group,) = read_export(path, asked).respondents
    assert "uuid" not in json.dumps(group.model_dump())


# The form itself, as KoboToolbox and ODK convert it


@pytest.mark.parametrize("role", ["community", "authority"])
def test_the_form_converts_without_a_warning(role, content):
    convert = pytest.importorskip("pyxform.xls2xform").convert
    plain = {
        "measure": {"title": "Posters ${x} = \u201cy\u201d", "share": "yes", "description": "=1+1"}
    }
    measure = Assessment.model_validate_json(json.dumps(plain))
    form = form_of(content, measure, Wish(role))
    made = convert(io.BytesIO(form_xlsform(content, form)), file_type=".xlsx", validate=False)
    assert made.warnings == []
    for question in form.questions:
        assert "/data/g_" in made.xform
        assert f"/{question.id}" in made.xform
    for id_, facts in form.hides.items():
        for fact in facts:
            assert f"fact_{fact}" in made.xform, id_
