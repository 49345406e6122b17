"""`panel` as a command: what is shown of whom, and what a hostile reader does not find."""

import json

import pytest

from tests.cli.test_commands import run

TITLE = "Posters"
NAMES = ("Red Lamp Collective", "Ministry Zyx", "Bureau Qwv")
NOTE = "Zq-private-note"


def sheet(name, told, **more):
    answers = {
        "consent": {"answer": told, "note": NOTE, "source": NOTE},
        "aim_migration": {"answer": told},
    }
    return {
        "impact_check": "sheet/1",
        "measure": TITLE,
        "organisation": name,
        "answers": answers,
        **more,
    }


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.yaml").write_text(
        "impact_check: assessment/1\nmeasure: {title: Posters}\n"
        "answers: {consent: {answer: safe, evidence: documented, source: x}}\n"
        f"assessors: [{{organisation: {NAMES[2]}}}]\n",
        encoding="utf-8",
    )
    red = sheet(NAMES[0], "harmful", affected="yes", may_be_named="yes", role="community")
    (tmp_path / "red.json").write_text(json.dumps(red), encoding="utf-8")
    ministry = sheet(NAMES[1], "safe", role="authority")
    (tmp_path / "ministry.json").write_text(json.dumps(ministry), encoding="utf-8")
    return tmp_path


def test_side_by_side(folder):
    done = run("panel", "a.yaml", "red.json", "ministry.json", cwd=folder)
    assert done.returncode == 0, done.stderr
    for said in (
        "Assessed by three organisations.",
        "They disagree on two questions",
        "One of these decides a minimum condition.",
        "Contested:",
        "Red Lamp Collective, led by affected people",
        "Organisation C, asked as the authority",
    ):
        assert said in " ".join(done.stdout.split())


@pytest.mark.parametrize("format_", ["text", "md", "html", "json"])
def test_no_name_without_consent_and_no_unshared_word_is_in_any_format(folder, format_):
    run("gather", "a.yaml", "red.json", "ministry.json", "--keep", cwd=folder)
    done = run("panel", "a.yaml", "--format", format_, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert NAMES[0] in done.stdout
    for secret in (*NAMES[1:], NOTE):
        assert secret not in done.stdout
    if format_ == "json":
        values = json.loads(done.stdout)
        assert values["for_own_eyes"] is True
        assert len(values["dissent"]) == 2


def test_a_sheet_that_is_kept_already_is_heard_once(folder):
    run("gather", "a.yaml", "red.json", "--keep", cwd=folder)
    once = run("panel", "a.yaml", "--format", "json", cwd=folder).stdout
    assert run("panel", "a.yaml", "red.json", "--format", "json", cwd=folder).stdout == once


def test_whole_assessments_and_others(folder):
    other = (folder / "a.yaml").read_text(encoding="utf-8").replace(NAMES[2], "Another")
    (folder / "b.yaml").write_text(other, encoding="utf-8")
    done = run("panel", "a.yaml", "b.yaml", cwd=folder)
    assert "Assessed by two organisations." in done.stdout
    (folder / "c.yaml").write_text(other.replace("Posters", "Raids"), encoding="utf-8")
    wrong = run("panel", "a.yaml", "c.yaml", cwd=folder)
    assert wrong.returncode == 2
    assert "c.yaml:2:18: this assessment is of another measure" in wrong.stderr
    assert "--same-measure" in wrong.stderr


def test_a_small_group_of_respondents_is_hidden(folder):
    text = (folder / "a.yaml").read_text(encoding="utf-8")
    counts = "counts: {consent: {safe: 3, harmful: 40, unknown: 8}}"
    groups = (
        f"respondents: [{{group: community, people: 51, {counts}}}, {{group: few, people: 4}}]\n"
    )
    (folder / "a.yaml").write_text(text + groups, encoding="utf-8")
    shown = json.loads(run("panel", "a.yaml", "--format", "json", cwd=folder).stdout)["respondents"]
    assert [group["group"] for group in shown] == ["community"]
    cells = shown[0]["counts"]["consent"]
    assert cells["harmful"] == 40
    assert [cells["safe"], cells["unknown"]] == [None, None]


def test_a_document_is_kept_and_written(folder):
    done = run("panel", "a.yaml", "red.json", "-o", "panel.docx", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert (folder / "panel.docx").read_bytes()[:2] == b"PK"


def test_page_one_of_the_full_report_says_it_and_no_other_edition(folder):
    run("gather", "a.yaml", "red.json", "ministry.json", "--keep", cwd=folder)
    told = (
        "With the sheets kept in it, three organisations answered. They disagree on two questions"
    )
    for edition in ("full", "public", "policy", "brief"):
        done = run("report", "a.yaml", "-o", "-", "--edition", edition, cwd=folder)
        assert done.returncode == 0, done.stderr
        shown = " ".join(done.stdout.split())
        assert (told in shown) == (edition == "full")
        assert NAMES[1] not in shown
