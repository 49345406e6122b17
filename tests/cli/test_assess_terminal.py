"""`assess` in a real terminal: keys, simple terminals, changes of size, pastes, and a terminal that
goes away.
"""

import os
import re
import signal

import pytest

from impact_check.files.assessments import assessment_text, load_assessment
from tests.terminal import Terminal, unix
from tests.walking import begun, is_one_key, keystrokes, opening, play


@unix
@pytest.mark.parametrize("columns", [40, 200])
def test_a_real_terminal_makes_the_same_file_with_keys(tmp_path, played, columns):
    terminal = Terminal(tmp_path, "a.yaml", columns=columns)
    habit = False
    for step, words, _ in played.turns:
        assert terminal.wait_for_prompt(), terminal.shown[-500:]
        if habit and not words:  # the first return is taken for a habit
            terminal.press("\r")
            assert terminal.wait_for_prompt(), terminal.shown[-500:]
        terminal.press(keystrokes(step, words))
        habit = is_one_key(step, words)
    assert terminal.end() == 0, terminal.shown[-500:]
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == assessment_text(
        played.walk.assessment
    )


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
        ioctl(terminal.main, termios.TIOCSWINSZ, struct.pack("HHHH", 20, 40, 0, 0))
        os.killpg(terminal.program.pid, signal.SIGWINCH)
        os.killpg(terminal.program.pid, signal.SIGSTOP)
        os.killpg(terminal.program.pid, signal.SIGCONT)
        # a person does not type in the very moment in which the program comes back
        terminal.pause()
        terminal.press(words)
    terminal.wait_for_prompt()
    before = len(terminal.shown)
    terminal.press("2")
    terminal.wait_for_prompt()
    assert (
        max(
            len(line)
            for line in re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\r", "", terminal.shown[before:]).split(
                "\n"
            )
        )
        <= 40
    )
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
