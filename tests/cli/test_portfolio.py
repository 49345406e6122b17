"""Many assessments in one run, as a person or a script asks for them."""

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from impact_check.cli.progress import progress
from tests.cli.test_commands import ROOT, run

EXAMPLES = ("blind-sweeps", "hotel-staff-training", "outreach-with-firewall")
IN_ORDER = (
    "outreach-with-firewall",
    "blind-sweeps",
    "hotel-staff-training",
)  # the last: too little known


@pytest.fixture
def folder(tmp_path):
    """Three examples, one broken file, one of content and a hidden one."""
    made = tmp_path / "many"
    made.mkdir()
    for name in EXAMPLES:
        shutil.copy(ROOT / "examples" / f"{name}.yaml", made)
    (made / "broken.yaml").write_text(
        "impact_check: assessment/1\nmeasure: {titel: x, region: 1}\n", encoding="utf-8"
    )
    (made / "own.yaml").write_text("impact_check: register/1\nharms: [broken", encoding="utf-8")
    (made / ".hidden.yaml").write_text("nonsense: [", encoding="utf-8")
    return made


def test_a_table_with_the_broken_file_as_a_row(folder):
    done = run("score", "many", cwd=folder.parent)
    lines = done.stdout.splitlines()
    named = [name for line in lines[4:] for name in (*EXAMPLES, "broken") if name in line]
    assert named == [*IN_ORDER, "broken"]
    assert "line 2, column 1: 'title' is missing; add it (and 2 more)" in lines[-1]
    assert "note: 1 of 4 files could not be scored" in done.stderr
    assert (
        "note: passed over, because it is content and not an assessment: "
        + str(Path("many") / "own.yaml")
        in done.stderr
    )
    assert "hidden" not in done.stdout + done.stderr
    assert done.returncode == 2


def test_json_lines_come_in_the_order_of_files_and_say_the_same_as_json(folder):
    lines = [
        json.loads(line)
        for line in run("score", "many", "--format", "jsonl", cwd=folder.parent).stdout.splitlines()
    ]
    assert [one["file"] for one in lines] == sorted(one["file"] for one in lines)
    assert [len(one["faults"]) for one in lines if "faults" in one] == [3]
    values = json.loads(run("score", "many", "--format", "json", cwd=folder.parent).stdout)
    assert [one["file"] for one in values] == [
        str(Path("many") / f"{name}.yaml") for name in (*IN_ORDER, "broken")
    ]
    assert sorted(values, key=lambda one: one["file"]) == lines


def test_one_file_is_one_json_line(folder):
    only = run("score", str(folder / "hotel-staff-training.yaml"), "--format", "jsonl").stdout
    assert only.count("\n") == 1 and json.loads(only)["conclusion"] == "stop"


def test_csv_has_the_documented_columns_in_the_methods_order(folder):
    done = run("score", "many", "--format", "csv", cwd=folder.parent)
    rows = list(csv.DictReader(io.StringIO(done.stdout, newline="")))
    assert [one["conclusion"] for one in rows] == ["monitor", "stop", "stop", ""]
    assert [one["faults"] for one in rows] == ["0", "0", "0", "3"]
    documented = (
        (ROOT / "docs" / "json.md").read_text(encoding="utf-8").partition("## Results as CSV")[2]
    )
    assert [
        cell.strip(" `") for cell in documented.split("| --- | --- |")[1].split("|")[1:-1:3]
    ] == list(rows[0])


def test_a_broken_file_beats_the_threshold_and_a_change_counts_for_each_file(folder):
    assert run("score", "many", "--fail-on", "low", cwd=folder.parent).returncode == 2
    (folder / "broken.yaml").unlink()
    assert run("score", "many", "--fail-on", "low", cwd=folder.parent).returncode == 1
    lines = run(
        "score", "many", "--format", "jsonl", "--set", "conflation=harmful", cwd=folder.parent
    ).stdout.splitlines()
    assert [json.loads(line)["conclusion"] for line in lines] == ["stop"] * 3
    assert (
        run(
            "score", "many", "--format", "jsonl", "--set", "conflatoin=safe", cwd=folder.parent
        ).stdout
        == ""
    )


def test_a_folder_of_content_alone_holds_nothing_to_score():
    done = run("score", str(ROOT / "checklists"))
    assert (done.returncode, "there is only content here" in done.stderr, done.stdout) == (
        2,
        True,
        "",
    )


def test_a_file_of_content_that_is_named_is_a_fault(folder):
    done = run("score", "many/own.yaml", "many", "--format", "csv", cwd=folder.parent)
    assert "passed over" not in done.stderr and "2 of 5 files could not be scored" in done.stderr


@pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="needs a named pipe to hold the program at a known place"
)
@pytest.mark.parametrize("format_", ["text", "csv", "json", "jsonl"])
def test_an_interrupted_run_ends_with_130_and_writes_nothing_by_halves(folder, format_):
    os.mkfifo(folder.parent / "pipe")
    good = str(folder / "hotel-staff-training.yaml")
    running = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "impact_check",
            "score",
            good,
            str(folder.parent / "pipe"),
            "--format",
            format_,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
        encoding="utf-8",
    )
    with (
        running,
        (folder.parent / "pipe").open("w"),
    ):  # opens when the program waits for the second file
        time.sleep(0.1)
        running.send_signal(signal.SIGINT)
        out, errors = running.communicate(timeout=60)
    assert (running.returncode, "Traceback" in errors) == (130, False)
    if format_ == "jsonl":
        assert json.loads(out)["file"] == good and out.endswith("\n")
    else:
        assert out == ""


def test_a_reader_that_goes_away_ends_the_run(folder):
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "impact_check",
            "score",
            *[str(folder / f"{name}.yaml") for name in EXAMPLES],
            "--format",
            "jsonl",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == ""
        assert running.wait(60) == 0


class Terminal(io.StringIO):
    """A standard error that is a terminal."""

    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes on by a second whenever it is read."""
    ticks = iter(range(10_000))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(ticks)))


@pytest.mark.parametrize(("name", "value"), [("", ""), ("NO_COLOR", "1"), ("TERM", "dumb")])
def test_progress_on_a_terminal(clock, monkeypatch, name, value):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    if name:
        monkeypatch.setenv(name, value)
    shown = Terminal()
    assert list(progress(range(100), 100, shown)) == list(range(100))
    if name:
        assert shown.getvalue().splitlines()[0] == "1 of 100 files"
        assert "\r" not in shown.getvalue()
    else:
        assert "\r99 of 100 files" in shown.getvalue()
        assert shown.getvalue().endswith("\r" + " " * len("100 of 100 files") + "\r")


def test_no_progress_in_pipes_and_for_few_files(clock):
    pipe, terminal = io.StringIO(), Terminal()
    assert len(list(progress(range(100), 100, pipe))) == 100
    assert len(list(progress(range(10), 10, terminal))) == 10
    assert pipe.getvalue() == terminal.getvalue() == ""
