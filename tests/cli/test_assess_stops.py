"""However a walk ends, what was saved is there, whole, and the person is told how to go on."""

import io
import re
import signal
import subprocess
import sys
import time

import pytest

from impact_check.cli import walking
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import load_assessment
from impact_check.files.opened import open_assessment
from tests.terminal import COMMAND, assess, environment, saved_after, unix, until
from tests.walking import begun, opening, play, setting


def run_here(content, path, typed, monkeypatch, out=None):
    """The walk in this process, by pipe; its exit code and what it printed."""
    out = out or io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    monkeypatch.setattr(
        sys,
        "stdin",
        io.TextIOWrapper(
            io.BytesIO("".join(f"{words}\n" for words in typed).encode()), encoding="utf-8"
        ),
    )
    monkeypatch.setattr(sys, "stdout", out)
    with open_assessment(path, content) as opened:
        code = walking.walk_in_file(setting(content), opened, "", plain=True)
    return code, out.buffer.getvalue().decode()


def test_the_end_of_input_at_any_step_keeps_what_was_saved(
    tmp_path, content, typed, played, monkeypatch
):
    on_disk = saved_after(content, typed)
    for number in range(0, len(typed), 7):
        path = tmp_path / f"{number}.yaml"
        code, shown = run_here(content, path, typed[:number], monkeypatch)
        assert code == 2
        assert "The input ended." in shown
        if on_disk[number] is None:
            assert not path.exists()
            assert "Nothing was saved" in shown
        else:
            assert path.read_text(encoding="utf-8") == on_disk[number]
            assert f"Saved in {path}" in " ".join(shown.split("\n"))
            assert "impact-check" in shown.split("The input ended.")[1]


@unix
def test_killed_at_any_moment_it_loses_at_most_the_answer_being_typed(tmp_path, content, typed):
    on_disk = saved_after(content, typed)
    for number in (8, len(opening(content)) + 1, len(opening(content)) + 60):
        path = tmp_path / f"{number}.yaml"
        program = subprocess.Popen(
            [*COMMAND, path.name],
            cwd=tmp_path,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(),
            text=True,
            encoding="utf-8",
        )
        program.stdin.write("".join(f"{words}\n" for words in typed[:number]))
        program.stdin.flush()
        until(
            lambda path=path, number=number: (
                path.exists() and path.read_text(encoding="utf-8") == on_disk[number]
            )
        )
        program.kill()
        program.communicate()
        assert program.returncode == -signal.SIGKILL
        done = assess(tmp_path, path.name, typed=["s"])
        assert done.returncode == 0, done.stderr
        first = play(begun(content, load_assessment(path, content).assessment), []).walk
        from impact_check.core.walk.dialogue import next_step

        assert " ".join(next_step(first).text.split()) in " ".join(done.stdout.split())
        assert path.read_text(encoding="utf-8") == on_disk[number]


@unix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", 0)])
def test_a_signal_ends_it_with_what_was_saved(tmp_path, content, typed, number):
    program = subprocess.Popen(
        [*COMMAND, "a.yaml"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
        text=True,
        encoding="utf-8",
    )
    program.stdin.write("".join(f"{words}\n" for words in typed[: len(opening(content))]))
    program.stdin.flush()
    until(
        lambda: (
            (tmp_path / "a.yaml").exists()
            and "tenders of May" in (tmp_path / "a.yaml").read_text(encoding="utf-8")
        )
    )
    time.sleep(0.3)
    program.send_signal(number)
    shown, _ = program.communicate(timeout=30)
    assert program.returncode == 130
    assert "Stopped." in shown
    assert re.search(r"Saved in a.yaml: 0 of \d+ questions answered.", shown)
    load_assessment(tmp_path / "a.yaml", content)


@unix
def test_a_reader_that_went_away_ends_it_with_a_word(tmp_path, typed):
    script = f"{' '.join(COMMAND)} a.yaml < typed | head -n 3"
    (tmp_path / "typed").write_text("".join(f"{words}\n" for words in typed), encoding="utf-8")
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", script],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 130, done.stderr
    assert "is gone" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


def test_a_file_that_an_editor_changed_is_left_and_the_answers_go_into_a_copy(
    tmp_path, content, typed, monkeypatch
):
    path = tmp_path / "a.yaml"
    real = walking.OpenAssessment.save
    times = []

    def save(self, assessment):
        times.append(1)
        if len(times) == 4:
            path.write_text(
                "impact_check: assessment/1\nmeasure: {title: Edited}\n", encoding="utf-8"
            )
        real(self, assessment)

    monkeypatch.setattr(walking.OpenAssessment, "save", save)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    code, _ = run_here(content, path, typed, monkeypatch)
    assert code == 2
    assert "Edited" in path.read_text(encoding="utf-8")
    copy = tmp_path / "a.mine.yaml"
    assert str(copy) in sys.stderr.getvalue()
    assert f"Saved in {copy}" in sys.stderr.getvalue()
    assert load_assessment(copy, content).assessment.measure.stage == "proposed"


def test_a_disk_that_is_full_ends_it_with_what_was_saved(tmp_path, content, typed, monkeypatch):
    path, real, times = tmp_path / "a.yaml", walking.OpenAssessment.save, []

    def save(self, assessment):
        times.append(1)
        if len(times) == 20:
            raise ImpactCheckError(
                "a.yaml: cannot be written: No space left on device; nothing was changed"
            )
        real(self, assessment)

    monkeypatch.setattr(walking.OpenAssessment, "save", save)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    code, _ = run_here(content, path, typed, monkeypatch)
    assert code == 2
    said = sys.stderr.getvalue()
    assert "No space left" in said
    assert f"Saved in {path}" in said
    assert "Go on at any time: impact-check assess" in said
    load_assessment(path, content)
