"""`report` to a Word file, to a pipe, and to a terminal that cannot show it."""

import io
import os
import subprocess
import sys

import docx
import pytest

from tests.cli.test_commands import DROP_IN, ROOT, run


def test_the_suffix_picks_word(tmp_path):
    done = run("report", DROP_IN, "-o", "a report.docx", cwd=tmp_path)
    assert (done.returncode, "Written: a report.docx" in done.stdout) == (0, True)
    document = docx.Document(str(tmp_path / "a report.docx"))
    assert "Harm profile" in [one.text for one in document.paragraphs]


def test_a_pipe_gets_the_same_bytes(tmp_path):
    command = [sys.executable, "-m", "impact_check", "report", DROP_IN, "--format", "docx", "-o"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    piped = subprocess.run([*command, "-"], capture_output=True, check=True, env=environment)
    subprocess.run(
        [*command, str(tmp_path / "x")], capture_output=True, check=True, env=environment
    )
    assert docx.Document(io.BytesIO(piped.stdout)).core_properties.author == "impact-check"
    assert piped.stdout == (tmp_path / "x").read_bytes()


def test_a_terminal_gets_words_and_not_a_zip():
    pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "impact_check",
        "report",
        DROP_IN,
        "--format",
        "docx",
        "-o",
        "-",
    ]
    done = subprocess.run(
        command,
        stdout=theirs,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert done.stderr == "this format is no text for a terminal; name a file with -o\n"


def test_the_draft_of_a_submission_is_a_word_file_unless_asked_otherwise(tmp_path):
    done = run("report", DROP_IN, "--edition", "consultation", "-o", "submission", cwd=tmp_path)
    assert (done.returncode, "Written: submission.docx" in done.stdout) == (0, True)
    assert (
        docx.Document(str(tmp_path / "submission.docx")).core_properties.subject
        == "Draft of a submission"
    )
    assert run("report", DROP_IN, "-o", "no-suffix", cwd=tmp_path).returncode == 2
