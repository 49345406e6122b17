"""`assess` as a person or a script runs it: by pipe, in a real terminal, stopped in every way; what was saved is there."""

import io
import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from impact_check.cli import walking
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.files.opened import open_assessment
from tests.walking import begun, keystrokes, opening, play, sensible, setting, typing_person, unknown_opening

ROOT = Path(__file__).parent.parent.parent
COMMAND = [sys.executable, "-m", "impact_check", "assess"]
unix = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


def environment(**more):
    return {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "TERM": "xterm", **more}


def assess(folder, *arguments, typed=(), **more):
    done = subprocess.run(
        [*COMMAND, *arguments], cwd=folder, input="".join(f"{words}\n" for words in typed), capture_output=True, text=True,
        encoding="utf-8", check=False, env=environment(**more), timeout=120,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture(scope="module")
def typed(content):
    opened = play(begun(content), opening(content)).walk
    extras = ["?", "9", "e", "2", "3", "Plan, p. 4", "1", "n", "Ask again", "r", "3", "b", "u", "j", "", "b", "z", "q"]
    after = play(opened, extras).walk
    return [
        *opening(content),
        *extras,
        *typing_person(after, lambda step, place: "-" if place.kind == "end-day" else sensible(step, place)),
    ]


@pytest.fixture(scope="module")
def played(content, typed):
    return play(begun(content), typed)


def test_a_pipe_makes_the_file_that_the_pure_walk_makes(tmp_path, typed, played):
    done = assess(tmp_path, "a.yaml", typed=typed)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == assessment_text(played.walk.assessment)
    assert done.stderr == ""
    assert done.stdout.rstrip().endswith("impact-check assess a.yaml --open")
    assert [one.name for one in tmp_path.iterdir()] == ["a.yaml"]


class Terminal:
    """A person at a real terminal."""

    def __init__(self, folder, *arguments, columns=80, **more):
        import pty
        import struct
        import termios
        from fcntl import ioctl

        self.main, other = pty.openpty()
        ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.program = subprocess.Popen(
            [*COMMAND, *arguments], cwd=folder, stdin=other, stdout=other, stderr=other, start_new_session=True,
            env={name: value for name, value in environment(**more).items() if name != "COLUMNS"},
            preexec_fn=lambda: ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509  (no threads here)
        )  # fmt: skip
        os.close(other)
        self.shown = ""

    def wait_for_prompt(self, prompt=r"(?:\n|\x1b\[K|\x1b\[\?2004h|\r)> $"):
        """Reads until the program waits for a key or a line, or has ended."""
        deadline = time.monotonic() + 60
        start = len(self.shown)
        while time.monotonic() < deadline:
            if not select.select([self.main], [], [], 0.2)[0]:
                if re.search(prompt, self.shown[start:]):
                    return True
                continue
            try:
                more = os.read(self.main, 65536)
            except OSError:
                return False
            if not more:
                return False
            self.shown += more.decode("utf-8", "replace")
            if re.search(prompt, self.shown[start:]):
                return True
        raise AssertionError(f"no prompt: {self.shown[-500:]!r}")

    def press(self, pressed):
        os.write(self.main, pressed.encode())

    def end(self):
        """The exit code, with everything shown read."""
        while self.wait_for_prompt(prompt=r"(?!)"):
            pass
        code = self.program.wait(30)
        os.close(self.main)
        return code


@unix
@pytest.mark.parametrize("columns", [40, 200])
def test_a_real_terminal_makes_the_same_file_with_keys(tmp_path, played, columns):
    terminal = Terminal(tmp_path, "a.yaml", columns=columns)
    for step, words, _ in played.turns:
        assert terminal.wait_for_prompt(), terminal.shown[-500:]
        terminal.press(keystrokes(step, words))
    assert terminal.end() == 0, terminal.shown[-500:]
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == assessment_text(played.walk.assessment)


@unix
@pytest.mark.parametrize("how", [{"TERM": "dumb"}, {"ACCESSIBLE": "1"}, {"plain": "yes"}])
def test_simple_terminals_get_plain_lines(tmp_path, typed, how):
    arguments = ["--plain"] if how.pop("plain", "") else []
    terminal = Terminal(tmp_path, "a.yaml", *arguments, **how)
    for words in ("", "Posters", "s"):
        assert terminal.wait_for_prompt(prompt=r": $")
        terminal.press(f"{words}\n")
    assert terminal.end() == 0
    assert "\x1b" not in terminal.shown
    assert "> " not in terminal.shown
    assert "Go on at any time: impact-check assess a.yaml" in terminal.shown


@unix
def test_a_change_of_size_and_a_stop_in_between_change_nothing(tmp_path, typed):
    import struct
    import termios
    from fcntl import ioctl

    terminal = Terminal(tmp_path, "a.yaml", columns=120)
    for words in ("\r", "Posters\r", "\r", "\r"):
        terminal.wait_for_prompt()
        terminal.press(words)
        ioctl(terminal.main, termios.TIOCSWINSZ, struct.pack("HHHH", 20, 40, 0, 0))
        os.killpg(terminal.program.pid, signal.SIGWINCH)
        os.killpg(terminal.program.pid, signal.SIGSTOP)
        os.killpg(terminal.program.pid, signal.SIGCONT)
    terminal.wait_for_prompt()
    before = len(terminal.shown)
    terminal.press("2")
    terminal.wait_for_prompt()
    assert max(len(line) for line in re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\r", "", terminal.shown[before:]).split("\n")) <= 40
    terminal.press("s\r")
    assert terminal.end() == 0
    assert "stage: proposed" in (tmp_path / "a.yaml").read_text(encoding="utf-8")


@unix
def test_pasted_text_is_never_an_answer(tmp_path, content, played):
    text = assessment_text(play(begun(content), opening(content)).walk.assessment)
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    terminal = Terminal(tmp_path, "a.yaml")
    for pasted in ("2\n2\n", "great 2", "\x1b[200~1\x1b[201~", "\x1b[5~"):
        terminal.wait_for_prompt()
        terminal.press(pasted)
    terminal.wait_for_prompt()
    terminal.press("s")
    assert terminal.end() == 0
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == text
    assert "One at a time" in terminal.shown


def run_here(content, path, typed, monkeypatch, out=None):
    """The walk in this process, by pipe; its exit code and what it printed."""
    out = out or io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("".join(f"{words}\n" for words in typed).encode()), encoding="utf-8"))
    monkeypatch.setattr(sys, "stdout", out)
    with open_assessment(path, content) as opened:
        code = walking.walk_in_file(setting(content), opened, "", plain=True)
    return code, out.buffer.getvalue().decode()


def test_the_end_of_input_at_any_step_keeps_what_was_saved(tmp_path, content, typed, played, monkeypatch):
    saved_after = _saved_after(content, typed)
    for number in range(0, len(typed), 3):
        path = tmp_path / f"{number}.yaml"
        code, shown = run_here(content, path, typed[:number], monkeypatch)
        assert code == 2
        assert "The input ended." in shown
        if saved_after[number] is None:
            assert not path.exists()
            assert "Nothing was saved" in shown
        else:
            assert path.read_text(encoding="utf-8") == saved_after[number]
            assert f"Saved in {path}" in " ".join(shown.split("\n"))
            assert "impact-check" in shown.split("The input ended.")[1]


def _saved_after(content, typed):
    """What is on the disk after each number of lines; None for no file."""
    walk, texts = begun(content), [None]
    for words in typed:
        walk = play(walk, [words]).walk
        texts.append(assessment_text(walk.assessment) if walk.assessment.measure.title else None)
    return texts


@unix
def test_killed_at_any_moment_it_loses_at_most_the_answer_being_typed(tmp_path, content, typed):
    saved_after = _saved_after(content, typed)
    for number in (8, len(opening(content)) + 1, len(opening(content)) + 30, len(opening(content)) + 60):
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
        _until(lambda path=path, number=number: path.exists() and path.read_text(encoding="utf-8") == saved_after[number])
        program.kill()
        program.communicate()
        assert program.returncode == -signal.SIGKILL
        done = assess(tmp_path, path.name, typed=["s"])
        assert done.returncode == 0, done.stderr
        first = play(begun(content, load_assessment(path, content).assessment), []).walk
        from impact_check.core.walk.dialogue import next_step

        assert " ".join(next_step(first).text.split()) in " ".join(done.stdout.split())
        assert path.read_text(encoding="utf-8") == saved_after[number]


def _until(is_so, seconds=60):
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@unix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", 0)])
def test_a_signal_ends_it_with_what_was_saved(tmp_path, content, typed, number):
    program = subprocess.Popen(
        [*COMMAND, "a.yaml"], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), text=True, encoding="utf-8"
    )
    program.stdin.write("".join(f"{words}\n" for words in typed[: len(opening(content))]))
    program.stdin.flush()
    _until(lambda: (tmp_path / "a.yaml").exists() and "tenders of May" in (tmp_path / "a.yaml").read_text(encoding="utf-8"))
    time.sleep(0.3)
    program.send_signal(number)
    shown, _ = program.communicate(timeout=30)
    assert program.returncode == 130
    assert "Stopped." in shown
    assert re.search(r"Saved in a.yaml: 0 of \d+ questions answered.", shown)
    load_assessment(tmp_path / "a.yaml", content)


@unix
def test_a_terminal_that_is_gone_ends_it_quietly(tmp_path, content):
    terminal = Terminal(tmp_path, "a.yaml")
    for words in ("\r", "Posters\r"):
        terminal.wait_for_prompt()
        terminal.press(words)
    terminal.wait_for_prompt()
    os.close(terminal.main)
    assert terminal.program.wait(30) == 130
    assert load_assessment(tmp_path / "a.yaml", content).assessment.measure.title == "Posters"
    assert [one.name for one in tmp_path.iterdir()] == ["a.yaml"]


@unix
def test_ctrl_c_and_ctrl_d_at_a_terminal(tmp_path):
    for pressed, code, says in (("\x03", 130, "Stopped."), ("\x04", 2, "The input ended.")):
        terminal = Terminal(tmp_path, "a.yaml")
        terminal.wait_for_prompt()
        terminal.press(pressed)
        assert terminal.end() == code
        assert says in terminal.shown
        assert "Nothing was saved" in terminal.shown


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


def test_a_second_program_is_told_who_has_it(tmp_path, content):
    with open_assessment(tmp_path / "a.yaml", content):
        done = assess(tmp_path, "a.yaml", typed=["", "Posters", "s"])
    assert (done.returncode, str(os.getpid()) in done.stderr) == (2, True)
    assert not (tmp_path / "a.yaml").exists()


def test_a_file_that_an_editor_changed_is_left_and_the_answers_go_into_a_copy(tmp_path, content, typed, monkeypatch):
    path = tmp_path / "a.yaml"
    real = walking.OpenAssessment.save
    times = []

    def save(self, assessment):
        times.append(1)
        if len(times) == 4:
            path.write_text("impact_check: assessment/1\nmeasure: {title: Edited}\n", encoding="utf-8")
        real(self, assessment)

    monkeypatch.setattr(walking.OpenAssessment, "save", save)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    code, _ = run_here(content, path, typed, monkeypatch)
    assert code == 2
    assert "Edited" in path.read_text(encoding="utf-8")
    copy = tmp_path / "a.mine.yaml"
    assert str(copy) in sys.stderr.getvalue()
    assert load_assessment(copy, content).assessment.measure.stage == "proposed"


def test_a_disk_that_is_full_ends_it_with_what_was_saved(tmp_path, content, typed, monkeypatch):
    path, real, times = tmp_path / "a.yaml", walking.OpenAssessment.save, []

    def save(self, assessment):
        times.append(1)
        if len(times) == 20:
            raise ImpactCheckError("a.yaml: cannot be written: No space left on device; nothing was changed")
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


COMMENTED = "# by hand\nimpact_check: assessment/1\nmeasure: {title: Posters}\n"


@pytest.mark.parametrize(
    ("typed", "code", "kept", "files"),
    [
        (["3"], 0, True, {"a.yaml"}),
        ([], 2, True, {"a.yaml"}),
        (["1", "A city", "s"], 0, False, {"a.yaml"}),
        (["2", "", "A city", "s"], 0, True, {"a.yaml", "a-2.yaml"}),
        (["2", "a.yaml", "b.yaml", "A city", "s"], 0, True, {"a.yaml", "b.yaml"}),
    ],
)
def test_comments_are_lost_only_if_the_person_says_so(tmp_path, typed, code, kept, files):
    (tmp_path / "a.yaml").write_text(COMMENTED, encoding="utf-8")
    done = assess(tmp_path, "a.yaml", typed=typed)
    assert done.returncode == code, done.stderr
    assert ((tmp_path / "a.yaml").read_text(encoding="utf-8") == COMMENTED) == kept
    assert {one.name for one in tmp_path.iterdir()} == files
    written = [name for name in files if name != "a.yaml"] or ([] if kept else ["a.yaml"])
    for name in written:
        assert "actor: A city" in (tmp_path / name).read_text(encoding="utf-8")
        assert name in done.stdout


def test_no_place_to_save_is_said_before_anything_is_asked(tmp_path):
    done = assess(tmp_path, "nowhere/a.yaml", typed=["", "Posters"])
    assert (done.returncode, "nowhere" in done.stderr, done.stdout) == (2, True, "")
    done = assess(tmp_path, "-", typed=["", "Posters"])
    assert (done.returncode, "needs a file" in done.stderr) == (2, True)


@pytest.mark.parametrize("option", [["--scan"], ["--as", "community"], ["--checklist", "campaigns"], ["--open"], ["--show-score"]])
def test_the_command_that_goes_on_has_the_same_options(tmp_path, content, option):
    done = assess(tmp_path, "my file.yaml", *option, typed=[*opening(content), "s"])
    assert done.returncode == 0, done.stderr
    assert f'impact-check assess "my file.yaml" {" ".join(option)}' in " ".join(done.stdout.split())


def test_an_unknown_checklist_is_said(tmp_path):
    done = assess(tmp_path, "a.yaml", "--checklist", "raid")
    assert (done.returncode, "did you mean 'raids'" in done.stderr) == (2, True)


def test_own_additions_are_asked_too(tmp_path, content):
    text = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
    found = dict(re.findall(r"<!-- example: (\S+) -->\s*```yaml\n(.*?)```", text, re.DOTALL))
    own = next(body for body in found.values() if "extension/1" in body)
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    done = assess(tmp_path, "a.yaml", "--with", "own.yaml", typed=[*unknown_opening(content), "r", "", "s"])
    assert done.returncode == 0, done.stderr
    assert "Added questions" in done.stdout


def test_the_questions_for_the_authority_go_into_a_file_that_is_never_written_over(tmp_path, content, monkeypatch):
    walk = play(begun(content, community=True), unknown_opening(content)).walk
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken.md").write_text("mine", encoding="utf-8")
    to_list = typing_person(walk, sensible)
    place = [place.kind for _, _, place in play(walk, to_list).turns].index("end-list")
    typed = [*unknown_opening(content), *to_list[: place + 1], "taken.md", "questions.md"]
    done = assess(tmp_path, "a.yaml", "--as", "community", typed=typed)
    assert (tmp_path / "taken.md").read_text(encoding="utf-8") == "mine"
    assert "Written: questions.md" in done.stdout
    text = (tmp_path / "questions.md").read_text(encoding="utf-8")
    assert text.startswith("# Questions about: A measure\n")
    answered = set(load_assessment(tmp_path / "a.yaml", content).assessment.answers)
    assert text.count("\n- ") == len(content.questions) - len(answered)
