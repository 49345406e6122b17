"""`form` and `gather` as commands: nothing written unasked, nothing lost, every place told."""

import json

import pytest

from tests.cli.test_commands import run

TITLE = "Posters"
PLAIN = """\
impact_check: assessment/1
measure: {title: Posters}
answers:
  consent: {answer: safe}
"""
SHEET = {
    "impact_check": "sheet/1",
    "measure": TITLE,
    "role": "authority",
    "organisation": "Ministry of the Interior",
    "answers": {"aim_migration": {"answer": "minor", "source": "Decree 4"}, "nonsense": "safe"},
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.yaml").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "s.json").write_text(json.dumps(SHEET), encoding="utf-8")
    return tmp_path


def test_a_form_is_made_and_an_older_one_kept(folder):
    done = run("form", "a.yaml", "-o", "ask.html", "--for", "community", cwd=folder)
    assert "Written: ask.html (15 questions)" in done.stdout
    assert (folder / "ask.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    again = run("form", "a.yaml", "-o", "ask.html", "--questions", "consent", cwd=folder)
    assert "was there already" in again.stderr
    over = run("form", "a.yaml", "-o", "a.yaml", cwd=folder)
    assert (over.returncode, (folder / "a.yaml").read_text(encoding="utf-8")) == (2, PLAIN)


def test_nothing_is_written_without_being_told_to(folder):
    done = run("gather", "a.yaml", "s.json", cwd=folder)
    assert done.returncode == 0
    assert "Nothing was written yet" in done.stdout
    assert "impact-check gather a.yaml s.json --accept open" in done.stdout
    assert "s.json:1:" in done.stderr
    assert "'nonsense' is no question" in done.stderr
    assert (folder / "a.yaml").read_text(encoding="utf-8") == PLAIN


def test_what_is_accepted_is_written_once(folder):
    done = run("gather", "a.yaml", "s.json", "--accept", "open", cwd=folder)
    assert "Written into a.yaml: one answer taken." in done.stdout
    text = (folder / "a.yaml").read_text(encoding="utf-8")
    assert "given_by: authority" in text
    run("gather", "a.yaml", "s.json", "--accept", "open", cwd=folder)
    assert (folder / "a.yaml").read_text(encoding="utf-8") == text
    assert run("score", "a.yaml", cwd=folder).returncode == 0


def test_keeping_changes_no_answer(folder):
    run("gather", "a.yaml", "s.json", "--keep", cwd=folder)
    text = (folder / "a.yaml").read_text(encoding="utf-8")
    assert "Ministry of the Interior" in text
    assert "given_by" not in text
    shared = run("share", "a.yaml", "-o", "copy.yaml", cwd=folder)
    assert shared.returncode == 0
    assert "sheets" not in (folder / "copy.yaml").read_text(encoding="utf-8")
    run("forget", "a.yaml", "--yes", cwd=folder)
    assert "Ministry" not in (folder / "a.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "held", "says"),
    [
        ("other.json", {**SHEET, "measure": "Another"}, "is about another measure"),
        ("torn.json", '{"impact_check": "she', "torn.json:1:"),
        ("notes.txt", "hello there", "there is no sheet in it"),
        ("b.yaml", PLAIN, "is a file of the kind 'assessment'"),
        ("paper.pdf", "%PDF-1.4", "typed in with: impact-check assess FILE"),
        ("ask.html", "<!doctype html><p>", "is a form without answers"),
    ],
)
def test_what_is_no_sheet_of_this_measure_is_told_and_nothing_written(folder, name, held, says):
    (folder / name).write_text(held if isinstance(held, str) else json.dumps(held))
    done = run("gather", "a.yaml", "s.json", name, "--accept", "all", cwd=folder)
    assert done.returncode == 2
    assert says in done.stderr
    assert (folder / "a.yaml").read_text(encoding="utf-8") == PLAIN


def test_the_same_measure_under_another_title(folder):
    (folder / "o.json").write_text(json.dumps({**SHEET, "measure": "Another"}))
    assert "--same-measure" in run("gather", "a.yaml", "o.json", cwd=folder).stderr
    done = run("gather", "a.yaml", "o.json", "--same-measure", "--keep", cwd=folder)
    assert "One sheet is kept" in done.stdout


def test_comments_are_not_lost_unasked(folder):
    (folder / "a.yaml").write_text(f"# mine\n{PLAIN}", encoding="utf-8")
    done = run("gather", "a.yaml", "s.json", "--keep", cwd=folder)
    assert done.returncode == 2
    assert "the comments of this file would be lost" in done.stderr
    assert (folder / "a.yaml").read_text(encoding="utf-8").startswith("# mine")


def test_pasted_text_comes_by_standard_input_and_persons_are_told(folder):
    text = (
        "IMPACT-CHECK ANSWERS 1\nmeasure: posters\nas: community\norganisation: Maria Schmidt\n"
        "[consent] serious\n[consent] note: call Maria Schmidt on +49 171 5550123\n"
    )
    done = run("gather", "a.yaml", "-", "--format", "json", cwd=folder, stdin=text)
    values = json.loads(done.stdout)
    assert values["sheets"][0]["organisation"] == ""
    assert values["answers"][0]["standing"] == "other"
    assert "the end of the pasted text is missing" in done.stderr
    assert "looks like the name of a person" in done.stderr
    assert "Schmidt" not in done.stderr
