"""`show`: checklists as sheets to print, as data, and never as code in a terminal."""

import io
import json

import docx
import pytest
from typer.testing import CliRunner

from impact_check.cli.main import app
from impact_check.core.views.sheet_messages import DISPUTED


def run(*words):
    return CliRunner().invoke(app, ["show", *map(str, words)])


@pytest.fixture
def at_a_terminal(monkeypatch):
    monkeypatch.setattr("impact_check.cli.handing.reads_in_terminal", lambda: True)


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "json"])
def test_a_sheet_is_written_by_its_suffix(tmp_path, content, suffix):
    out = tmp_path / f"raids.{suffix}"
    done = run("raids", "-o", out)
    assert done.exit_code == 0 and f"Written: {out}" in done.stdout
    data = out.read_bytes()
    if suffix == "docx":
        shown = "\n".join(part.text for part in docx.Document(io.BytesIO(data)).paragraphs)
    else:
        shown = data.decode()
    if suffix == "json":
        assert [found["id"] for found in json.loads(shown)] == ["raids"]
    asked = next(found for found in content.checklists if found.id == "raids").questions
    assert [question.id for question in asked if question.id not in shown] == []


def test_every_option_has_a_box(content):
    raids = next(found for found in content.checklists if found.id == "raids")
    options = sum(
        len(question.options) + 1 + question.may_not_apply for question in raids.questions
    )
    assert run("raids", "--format", "md").stdout.count("\n- [ ] ") == options


@pytest.mark.parametrize("format_", ["html", "docx"])
def test_what_is_no_text_is_refused_at_a_terminal_with_the_line_to_type(at_a_terminal, format_):
    done = run("raids", "--format", format_)
    assert done.exit_code != 0
    assert f"impact-check show raids -o raids.{format_}" in str(done.exception or done.output)


def test_a_suffix_that_no_sheet_has_is_told(tmp_path):
    done = run("raids", "-o", tmp_path / "raids.pdf")
    assert done.exit_code != 0 and not (tmp_path / "raids.pdf").exists()
    assert "pdf" in str(done.exception or done.output)


@pytest.mark.parametrize("format_", ["text", "md"])
def test_disputed_claims_stand_under_their_question(format_):
    shown = " ".join(run("end-demand-campaigns", "--format", format_).stdout.split())
    assert any(name in shown for name in DISPUTED.values())
