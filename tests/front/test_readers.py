"""Both readers: the same replies give the same file, at every width; what is no key here changes
nothing; plain lines are plain.
"""

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from impact_check.core.walk.dialogue import next_step, walk_through
from impact_check.core.walk.steps import Choose, GoOn, Line, Option, Over, Pressed, Tell, Write
from impact_check.files.assessments import assessment_text
from impact_check.front import keyboard as keyboards
from impact_check.front.keyboard import MANY, named
from impact_check.front.keys import KeyReader
from impact_check.front.lines import LineReader
from impact_check.output.wrapping import columns_of, wrapped
from tests.walking import (
    ABOUT,
    begun,
    is_one_key,
    keystrokes,
    noting_an_organisation,
    opening,
    play,
    sensible,
    typing_person,
)

BOXES = re.compile("[\u2500-\u259f]")
WIDTHS = (40, 80, 200)


class Keys:
    """A keyboard that presses what it is given."""

    def __init__(self, typed):
        self.typed = list(typed)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return

    def key(self):
        return named(self.typed.pop(0) if self.typed else "")

    def line(self, prompt):
        if not self.typed:
            raise EOFError
        return self.typed.pop(0)


@pytest.fixture(scope="module")
def typed(content):
    """A whole walk, with help, review, jump, a note, evidence, a way back and slips of the
    finger.
    """
    opened = play(begun(content), opening(content)).walk
    extras = [
        "?",
        "9",
        "e",
        "2",
        "3",
        "Plan, p. 4 \u4f60\u597d",
        "1",
        "n",
        "To ask: \u05e9\u05dc\u05d5\u05dd",
        "r",
        "3",
        "b",
        "u",
        "j",
        "",
        "b",
        "z",
        "q",
    ]
    after = play(opened, extras).walk
    return [*opening(content), *extras, *typing_person(after, noting_an_organisation)]


@pytest.fixture(scope="module")
def wanted(content, typed):
    walk = play(begun(content), typed).walk
    assert isinstance(next_step(walk), Over)
    return assessment_text(walk.assessment)


def through(walk, reader):
    """The walk at its end, and what was saved last."""
    saved = []
    end = walk_through(walk, reader.ask, saved.append, lambda walk: walk)
    assert saved[-1] is end.assessment
    return assessment_text(end.assessment)


def lines(typed, width=80):
    out = io.StringIO()
    return (
        LineReader(
            io.StringIO("".join(f"{words}\n" for words in typed)), out, lambda: width, echo=True
        ),
        out,
    )


def keys(content, typed, width=80):
    """The key reader with what would be pressed for these words."""
    pressed, walk, habit = [], begun(content), False
    for words in typed:
        step = next_step(walk)
        if habit and not words:  # the first return is taken for a habit
            pressed.append("" if isinstance(step, Write) else "\r")
        if isinstance(step, Write):
            pressed.append(words)
        else:
            pressed += [*keystrokes(step, words)]
        habit = is_one_key(step, words)
        walk = play(walk, [words]).walk
    out = io.StringIO()
    return (
        KeyReader(
            Keys(pressed), Console(file=out, width=width, force_terminal=True), lambda: width
        ),
        out,
    )


@pytest.mark.parametrize("width", WIDTHS)
def test_lines_give_what_the_pure_walk_gives(content, typed, wanted, width):
    reader, out = lines(typed, width)
    assert through(begun(content), reader) == wanted
    assert max(columns_of(line) for line in out.getvalue().split("\n")) <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_keys_give_what_the_pure_walk_gives(content, typed, wanted, width):
    reader, out = keys(content, typed, width)
    assert through(begun(content), reader) == wanted
    shown = re.sub(r"\x1b\[[0-9;]*[mK]", "", out.getvalue())
    assert max(columns_of(line.rsplit("\r", 1)[-1]) for line in shown.split("\n")) <= width


def test_plain_lines_are_plain(content, typed):
    reader, out = lines(typed)
    through(begun(content), reader)
    text = out.getvalue()
    assert "\x1b" not in text
    assert "\r" not in text
    assert not BOXES.search(text)
    own = re.sub("[\u4f60\u597d\u05d0-\u05ea]", "", text)
    assert own.isascii()


def test_prompts_end_with_what_can_be_typed(content):
    steps = [
        step
        for step, _, _ in play(
            begun(content),
            [
                *opening(content),
                *typing_person(play(begun(content), opening(content)).walk, sensible),
            ],
        ).turns
    ]
    for step in steps:
        out = io.StringIO()
        LineReader(io.StringIO("s\n"), out, lambda: 80, echo=False).ask(step)
        prompt = " ".join(out.getvalue().split("\n")[-4:])
        assert prompt.rstrip().endswith(":")
        options = step.options if isinstance(step, Choose) else ()
        for key in (
            *(one.key for one in step.commands),
            *(option.key for option in options if not option.key.isdecimal()),
        ):
            assert re.search(rf"(?<!\w){re.escape(key)}[ ,:;]", prompt), (key, prompt)


def test_questions_and_options_stand_on_lines_of_their_own(content):
    walk = play(begun(content), opening(content)).walk
    reader, out = lines([], 200)
    with pytest.raises(EOFError):
        reader.ask(next_step(walk))
    shown = out.getvalue().split("\n")
    step = next_step(walk)
    assert step.text in shown
    assert [line for line in shown if re.match(r"[1-4u]\. ", line)] == [
        f"{option.key}. {option.text}" for option in step.options
    ]


def test_a_list_that_is_marked_shows_only_what_changed(content):
    walk = play(begun(content), ABOUT).walk
    for reader, out in (lines([*ABOUT, "2 4-5 y"]), keys(content, [*ABOUT, "2y"])):
        with pytest.raises(EOFError):
            through(begun(content), reader)
        last = out.getvalue().split("go through the rest one by one")[1]
        assert "Monitoring or data collection: yes" in last
        assert "Police operation" not in last
    assert walk.place.kind == "screen"


def test_the_key_reader_says_at_first_that_one_key_is_enough_and_keeps_rare_keys_on_show(content):
    reader, out = keys(content, [*opening(content), "u", "u", "u", "u", "r"])
    with pytest.raises(EOFError):
        through(begun(content), reader)
    shown = re.sub(r"\s+", " ", re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", out.getvalue()))
    assert shown.count("one key is enough, no return") == 3
    assert shown.count("h it exists, but cannot be named") == 1
    assert (
        shown.count("n, then return: the rest is no")
        == shown.count("go through the rest one by one")
        == 2
    )
    assert shown.count("j jump to a part") == 1
    assert "number, then return return: back to where you were" in shown


def test_what_is_chosen_at_present_is_said_in_words_where_keys_have_no_lines(content):
    for reader, out in (lines([*ABOUT, "2 y", "2"]), keys(content, [*ABOUT, "2y", "2"])):
        with pytest.raises(EOFError):
            through(begun(content), reader)
        assert "At present: yes" in out.getvalue()


@pytest.mark.parametrize(
    ("typed", "marks"),
    [
        ("y 2 4", ("2", "4")), ("2,4 y", ("2", "4")), ("2-4y", ("2", "3", "4")), ("y: 2 - 4, 9", ("2", "3", "4", "9")),
        ("2 4", None), ("yy 2", None), ("y", None), ("y 1-99999999999", None), ("2 y 4", None), ("4-2 y", None), ("y 5-", ("5",)),
    ],
)  # fmt: skip
def test_marks_in_plain_lines(content, typed, marks):
    from impact_check.front.lines import reply_of

    reply = reply_of(next_step(play(begun(content), ABOUT).walk), typed)
    assert getattr(reply, "keys", None) == marks


STEP = Choose(
    text="Which?",
    options=(Option("1", "One"), Option("2", "Two"), Option("u", "Not known")),
    commands=Tell(text="").commands,
)


@pytest.mark.parametrize(
    "pressed",
    [
        "\x1b",
        "\x1b[C",
        "\x1b[15~",
        "12",
        "great 2",
        "\x1b[200~2\x1b[201~",
        "\u00e9",
        "\U0001f600",
        "\t",
        " ",
    ],
)
def test_what_is_no_key_is_never_an_answer(pressed):
    out = io.StringIO()
    reader = KeyReader(Keys([pressed, "2"]), Console(file=out, width=80), lambda: 80)
    first = reader.ask(STEP)
    assert first == Pressed(pressed) if named(pressed) != MANY else first.key == "2"
    assert "One at a time" in out.getvalue() or named(pressed) != MANY


def test_arrows_and_return():
    def ask(*pressed):
        return KeyReader(Keys(pressed), Console(file=io.StringIO(), width=80), lambda: 80).ask(STEP)

    assert ask("\x1b[B", "\x1b[B", "\r").key == "2"
    assert ask("\x1b[A", "\r").key == "u"
    assert ask("\x1bOB", "\n").key == "1"
    assert ask("\r") == GoOn()
    assert ask("U").key == "u"


def test_numbers_of_several_digits_need_return_and_can_be_mended():
    step = Choose(
        text="Which?", options=tuple(Option(str(number), "text") for number in range(1, 30))
    )

    def ask(*pressed):
        return KeyReader(Keys(pressed), Console(file=io.StringIO(), width=80), lambda: 80).ask(step)

    assert ask("1", "2", "\r").key == "12"
    assert ask("1", "2", "\x7f", "\x7f", "7", "\r").key == "7"
    assert ask("9", "9", "9", "9", "9", "\r").key == "9999"


@pytest.mark.parametrize(
    ("pressed", "error"), [("", EOFError), ("\x04", EOFError), ("\x03", KeyboardInterrupt)]
)
def test_the_end_of_input_is_no_answer(pressed, error):
    with pytest.raises(error):
        KeyReader(Keys([pressed]), Console(file=io.StringIO(), width=80), lambda: 80).ask(STEP)
    with pytest.raises(EOFError):
        LineReader(io.StringIO(""), io.StringIO(), lambda: 80, echo=False).ask(STEP)


def test_texts_from_files_cannot_act_on_the_terminal():
    nasty = "\x1b[2J\x1b]0;title\x07[bold]x[/b] \u202eabc [annex 2]"
    step = Choose(
        text=nasty,
        head=(nasty,),
        about=(Line(nasty),),
        options=(Option("1", nasty),),
        told=(Line(nasty),),
    )
    for ask, out in _both(["1"]):
        ask(step)
        shown = re.sub(r"\x1b\[[0-9;]*[mK]|\r", "", out.getvalue())
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202e]", shown)
        assert "[bold]x[/b]" in shown
        assert "[annex 2]" in shown


def _both(typed):
    reader, out = lines(typed)
    yield reader.ask, out
    out = io.StringIO()
    yield (
        KeyReader(
            Keys(typed), Console(file=out, width=80, force_terminal=True, markup=False), lambda: 80
        ).ask,
        out,
    )


def test_the_width_at_the_moment_counts(content):
    walk, widths = play(begun(content), opening(content)).walk, [200, 40]
    out = io.StringIO()
    reader = LineReader(io.StringIO("u\n"), out, lambda: widths[0], echo=False)
    reader.ask(next_step(walk))
    widths.pop(0)
    before = len(out.getvalue())
    with pytest.raises(EOFError):
        reader.ask(next_step(play(walk, ["u"]).walk))
    assert max(len(line) for line in out.getvalue()[before:].split("\n")[1:]) <= 40


WORDS = st.text(st.sampled_from("ab \u4f60\u597d\u05d0\u0301\u200d\U0001f600-"), max_size=200)


@settings(max_examples=200)
@given(words=WORDS, width=st.integers(40, 120))
def test_wrapping_keeps_all_words_and_the_width(words, width):
    found = wrapped(words, width, "1. ", "   ")
    assert all(columns_of(line) <= width for line in found)
    assert "".join("".join(found).split()) == "1." + "".join(words.split())


def test_whole_words_on_the_screen_are_understood():
    from impact_check.front.lines import reply_of

    assert reply_of(STEP, "Not known").key == "u"
    assert reply_of(STEP, "2.").key == "2"
    assert reply_of(STEP, "knot known") == Pressed("knot known")


def test_windows_arrows_have_names():
    assert named("\xe0H") == keyboards.UP
