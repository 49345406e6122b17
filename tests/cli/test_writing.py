"""What commands write over and what not, and what the system may do to them while they work."""

import os
import signal
import subprocess
import sys

import pytest

from tests.cli.test_commands import HOTEL, ROOT, run

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and limits")


@pytest.mark.parametrize(
    "command",
    [
        ["plan", HOTEL, "-o", "b.json"],
        ["report", HOTEL, "-o", "b.yaml", "--format", "md"],
        ["compare", HOTEL, HOTEL, "-o", "b.yaml"],
    ],
)
def test_no_result_is_written_over_an_assessment(tmp_path, command):
    path = tmp_path / command[command.index("-o") + 1]
    text = (
        '{"impact_check": "assessment/1", "measure": {"title": "x"}}'
        if path.suffix == ".json"
        else "# mine\nimpact_check: assessment/1\n"
    )
    path.write_text(text, encoding="utf-8")
    done = run(*command, *(["--format", "md"] if command[0] == "compare" else []), cwd=tmp_path)
    assert (done.returncode, "this is an assessment and was left as it is" in done.stderr) == (
        2,
        True,
    )
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "command",
    [
        ["report", HOTEL, "-o", "out.md"],
        ["report", HOTEL, "-o", "out.docx", "--edition", "consultation"],
        ["plan", HOTEL, "-o", "out.csv"],
        ["compare", HOTEL, HOTEL, "-o", "out.html"],
    ],
)
def test_what_somebody_edited_is_kept_and_told(tmp_path, command):
    path = tmp_path / command[3 if command[0] != "compare" else 4]
    assert "kept as" not in run(*command, cwd=tmp_path).stderr
    assert "kept as" not in run(*command, cwd=tmp_path).stderr, "the same bytes are left"
    path.write_bytes(path.read_bytes() + b"my remark")
    done = run(*command, cwd=tmp_path)
    (kept,) = (other for other in tmp_path.iterdir() if other != path)
    assert f"that is kept as {kept.name}" in done.stderr
    assert kept.read_bytes().endswith(b"my remark")
    path.write_bytes(b"my remark")
    assert "kept as" not in run(*command, "--force", cwd=tmp_path).stderr
    assert path.read_bytes() != b"my remark" and len(list(tmp_path.iterdir())) == 2


def test_a_second_demo_keeps_what_was_changed_in_the_first(tmp_path):
    for code in (0, 0, 2):
        done = run("demo", cwd=tmp_path)
        assert done.returncode == code, done.stderr
        if code == 0 and (tmp_path / "second").exists():
            path = tmp_path / "impact-check-demo" / "hotel-staff-training.yaml"
            path.write_text(path.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
        (tmp_path / "second").touch()
    assert path.read_text(encoding="utf-8").endswith("# mine\n")


def in_the_program(what):
    """What the program is like inside, seen by a statement run in place of its commands."""
    code = (
        "import os, resource, signal, sys\nfrom impact_check.cli import main as m\ndef app(*_,"
        f" **__):\n    {what}\nm.app = app\nm.main()"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_closed_window_and_a_request_to_end_let_the_program_tidy_up(name):
    assert in_the_program(f"os.kill(os.getpid(), signal.{name}); signal.pause()").returncode == 130


@posix
def test_what_was_told_to_outlive_the_window_does():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert in_the_program("os.kill(os.getpid(), signal.SIGHUP)").returncode == 0
    finally:
        signal.signal(signal.SIGHUP, before)


@posix
def test_the_memory_is_never_put_into_a_file():
    assert in_the_program("print(resource.getrlimit(resource.RLIMIT_CORE)[0])").stdout == "0\n"
