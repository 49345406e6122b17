"""`report --baseline --variant` as a person runs it: the files, the workbook, wrong use."""

import io
from pathlib import Path

import docx
import openpyxl
import pytest

from tests.cli.test_commands import EXAMPLES, run

TODAY = str(EXAMPLES / "adverts-decree.yaml")


@pytest.fixture
def bill(tmp_path):
    text = (EXAMPLES / "online-ban-2018.yaml").read_text(encoding="utf-8")
    text = text.replace(
        "  provisions:", "  published: Act, https://law.example/1\n  provisions:", 1
    )
    (tmp_path / "bill.yaml").write_text(text, encoding="utf-8")
    done = run("stress", "bill.yaml", "--redesign", "amended.yaml", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return tmp_path


def report(folder, *words):
    return run("report", "bill.yaml", *words, cwd=folder)


def test_a_committee_gets_one_word_file(bill):
    words = ("--edition", "policy", "--baseline", TODAY, "--variant", "amended.yaml")
    done = report(bill, *words, "-o", "committee.docx")
    assert done.returncode == 0, done.stderr
    made = docx.Document(io.BytesIO((bill / "committee.docx").read_bytes()))
    heads = [p.text for p in made.paragraphs if p.style.name.startswith("Heading")]
    for wanted in ("Today, the bill, and the bill amended", "Amendments", "Clause by clause"):
        assert any(wanted in head for head in heads), heads
    assert str(bill) not in done.stdout
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    assert not any("bill.yaml" in cell or "amended.yaml" in cell for cell in cells)


def test_the_amendments_alone_are_a_workbook(bill):
    done = report(bill, "--edition", "policy", "--only", "amendments", "-o", "a.xlsx")
    assert done.returncode == 0, done.stderr
    sheet = openpyxl.load_workbook(bill / "a.xlsx").active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:4] == ("clause", "question", "what it says", "write instead")
    assert len(rows) > 8 and all(row[3] for row in rows[1:])


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--edition", "public", "--baseline", TODAY, "-o", "c.docx"), "add --edition policy"),
        (
            ("--edition", "policy", "--variant", "none.yaml", "-o", "c.docx"),
            "none.yaml:1:1: cannot",
        ),
        (("--edition", "policy", "--variant", "amended.yaml", "-o", "c.xlsx"), "no report format"),
        (
            (
                "--edition",
                "policy",
                "--variant",
                "amended.yaml",
                "-o",
                "bill.yaml",
                "--format",
                "md",
            ),
            "another name",
        ),
    ],
)
def test_wrong_use_is_told_and_nothing_is_written(bill, words, says):
    before = {path.name: path.read_bytes() for path in Path(bill).iterdir()}
    done = report(bill, *words)
    assert (done.returncode, says in done.stderr) == (2, True), done.stderr
    assert {path.name: path.read_bytes() for path in Path(bill).iterdir()} == before


def test_clauses_that_are_not_released_are_told(bill):
    text = (bill / "bill.yaml").read_text(encoding="utf-8")
    (bill / "bill.yaml").write_text(text.replace("  published: Act, https://law.example/1\n", ""))
    done = report(bill, "--edition", "policy", "--variant", "amended.yaml", "-o", "-")
    assert "say where in the file (measure: published)" in done.stderr
