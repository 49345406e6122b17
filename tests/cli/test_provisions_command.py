"""`new --from` and `provisions` as a person runs them."""

import pytest

from tests.cli.test_commands import ROOT, run

LAWS = ROOT / "tests" / "data" / "laws"
HOUSING, FUEL = str(LAWS / "housing-act-1996.clml.xml"), str(LAWS / "saf-bill-2025.akn.xml")


def test_a_new_assessment_has_the_clauses_and_says_what_it_left(tmp_path):
    done = run("new", "bill.yaml", "--from", FUEL, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "two clauses" in done.stderr and "an annex or schedule is not taken" in done.stderr
    assert "does not say where it is published" in done.stderr
    text = (tmp_path / "bill.yaml").read_text(encoding="utf-8")
    assert 'clause_19: "Clause 19 (Short title)' in text
    assert run("lint", "bill.yaml", cwd=tmp_path).returncode == 0


def test_clauses_come_into_an_assessment_and_the_rest_stays(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(
        "impact_check: assessment/1\nmeasure:\n  title: Mine\n  provisions: {own: Own words}\n",
        encoding="utf-8",
    )
    done = run("provisions", "a.yaml", "--from", HOUSING, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    text = path.read_text(encoding="utf-8")
    assert "title: Mine" in text and "own: Own words" in text and "section_188: " in text
    assert "legislation.gov.uk/ukpga/1996/52" in text


@pytest.mark.parametrize(
    ("law", "says"),
    [
        ("<!DOCTYPE a><akomaNtoso/>", ": declares a document type"),
        ("<feed/>", "no kind of law"),
    ],
)
def test_nothing_is_written_from_what_is_no_law(tmp_path, law, says):
    (tmp_path / "bill.xml").write_text(law, encoding="utf-8")
    done = run("new", "a.yaml", "--from", "bill.xml", cwd=tmp_path)
    assert (done.returncode, says in done.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["bill.xml"]


def test_comments_are_not_lost_without_asking(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("impact_check: assessment/1\n# kept\nmeasure: {title: Mine}\n", "utf-8")
    done = run("provisions", "a.yaml", "--from", HOUSING, cwd=tmp_path)
    assert (done.returncode, "--drop-comments" in done.stderr) == (2, True)
    assert "# kept" in path.read_text(encoding="utf-8")
    shown = run("provisions", "-", "--from", HOUSING)
    assert shown.stdout.startswith('    section_188: "Section 188')
    assert run("provisions", "b.yaml", "--from", HOUSING, cwd=tmp_path).returncode == 2
