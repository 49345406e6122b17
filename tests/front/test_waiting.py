"""What waits in a terminal belongs to a text and never to a choice, on every system."""

import io

import pytest

from impact_check.core.walk.dialogue import next_step
from impact_check.core.walk.steps import Choose, Chosen, Option, Write, Written
from impact_check.front.lines import LineReader, reply_of
from impact_check.front.typed import Typing
from impact_check.front.waiting import NothingWaits, WindowsWaiting, whole_text
from tests.walking import ABOUT, begun, play

TEXT = Write(text="Where does it stand?")
CHOICE = Choose(text="Which?", options=(Option("1", "One"), Option("3", "Three")))


class Console:
    """`msvcrt` with keys that wait."""

    def __init__(self, typed):
        self.typed = list(typed)

    def kbhit(self):
        return bool(self.typed)

    def getwch(self):
        return self.typed.pop(0)


def reader(lines, console):
    return LineReader(
        io.StringIO(lines),
        io.StringIO(),
        lambda: 80,
        echo=False,
        waits=WindowsWaiting(console, pause=lambda _: None),
    )


def test_pasted_lines_belong_to_the_text_on_windows():
    console = Console("page\r3\r")
    assert reader("Plan\n", console).ask(TEXT) == Written("Plan page 3")
    assert not console.typed


def test_a_last_line_without_return_is_read_to_its_end():
    assert reader("Plan\n, annex\n", Console("page\r3")).ask(TEXT) == Written("Plan page 3, annex")


def test_what_waits_before_a_choice_is_dropped():
    console = Console("3\r")
    assert reader("1\n", console).ask(CHOICE) == Chosen("1")
    assert not console.typed


def test_the_lines_of_a_pipe_stay_answers():
    assert whole_text("Plan\n", NothingWaits(), lambda: "never read") == "Plan"
    ask = LineReader(io.StringIO("Plan\n3\n"), io.StringIO(), lambda: 80, echo=True).ask
    assert (ask(TEXT), ask(CHOICE)) == (Written("Plan"), Chosen("3"))


MARKINGS = [
    "2-5y",
    "1 7-8 y",
    "2 4 y",
    "2,4n",
    "y 2 4",
    "n 3-5",
    "y: 2 - 4, 9",
    "2 - 4 u",
    "9",
    "n",
    "y",
    "5-y",
    "4-2 y",
    "1-99999999999 y",
]


@pytest.mark.parametrize("typed", MARKINGS)
def test_both_readers_have_one_grammar_of_numbers_and_marks(content, typed):
    step = next_step(play(begun(content), ABOUT).walk)
    assert _by_keys(step, typed) == reply_of(step, typed)


def _by_keys(step, typed):
    typing = Typing(step, -1)
    for key in [*typed, "return"]:
        reply = typing.took(key)
        if reply is not None:
            return reply
    raise AssertionError("return gives a reply")
