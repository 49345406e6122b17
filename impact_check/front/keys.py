"""The key reader: quiet typography, one key for an answer; a line is typed only where words are
asked for.

What was shown is never drawn again, so nothing flickers and a change of size breaks nothing; only
the prompt line itself changes.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from impact_check.core.walk.common import CLAUSES, EVIDENCE, FIXED, JUMP, NOTE, RANGE, REVIEW, UNDO
from impact_check.core.walk.steps import (
    AnyStep,
    Asking,
    Choose,
    Command,
    GoOn,
    Line,
    Marked,
    Option,
    Over,
    Pressed,
    Reply,
    Write,
    Written,
)
from impact_check.front.keyboard import MANY, RETURN, Keyboard
from impact_check.front.typed import Typing
from impact_check.front.wording import INDENTS, keys_explained, marked_options, present, unchanged
from impact_check.output.escaping import one_line, visible
from impact_check.output.wrapping import columns_of, fitting, joined_whole, wrapped

if TYPE_CHECKING:
    from rich.console import Console

INDENT = "  "
PROMPT = "> "
GAP = "   "
TOLD_AT_FIRST = 3
TOLD_ONCE = frozenset({UNDO, JUMP, REVIEW, EVIDENCE, NOTE, RANGE, CLAUSES, FIXED})
SWALLOWED = "One key was enough, so that return was not taken. Press it again if you mean it."


class KeyReader:
    """Asks with single keys; `width` gives the columns at the moment."""

    def __init__(self, keyboard: Keyboard, console: "Console", width: Callable[[], int]) -> None:
        self._keyboard, self._console, self._width = keyboard, console, width
        self._last: AnyStep | None = None
        self._known: set[Command] = set()
        self._pointer = -1
        self._one_key_told = 0
        self._after_one_key = False

    def ask(self, step: AnyStep) -> Reply:
        """The reply to a step; EOFError at the end of input."""
        for line in step.told:
            self._print(line.words)
        if isinstance(step, Over):
            self._print("")
            for line in step.about:
                self._print(line.words)
            return GoOn()
        changed = marked_options(self._last, step)
        for option in changed:
            self._option(step, option)
        if not changed and not unchanged(self._last, step):
            self.show(step)
        self._last = replace(step, told=())
        reply = self._written(step) if isinstance(step, Write) else self._pressed(step)
        if reply == Pressed("?"):
            self._print(keys_explained(step), style="dim")
        return reply

    def show(self, step: Asking) -> None:
        """Prints a step without asking."""
        self._print("")
        if step.head:
            for words in joined_whole(map(one_line, step.head), self._width(), " · "):
                self._raw(words, "dim")
        self._print(step.text, style="bold")
        for line in step.about:
            self._line(line)
        if isinstance(step, Choose) and not step.brief:
            if not (step.options and step.options[0].group):  # a heading brings its own
                self._print("")
            self._options(step)
        if isinstance(step, Choose) and step.now:
            self._print(f"At present: {present(step)}")
        self._print("")
        for words in joined_whole(self._hint(step), self._width(), GAP):
            self._raw(words, "dim")

    def _hint(self, step: Asking) -> list[str]:
        """What can be typed; the commands that are there nearly everywhere are spelled out only the
        first time.
        """
        new = set(step.commands) - self._known
        self._known |= new
        shown = [command for command in step.commands if command in new or command not in TOLD_ONCE]
        parts = list(self._one_key(step))
        parts += (
            [f"{option.key} {option.text.casefold()}" for option in step.options]
            if isinstance(step, Choose) and step.brief
            else []
        )
        parts += (
            [f"numbers, then {' or '.join(step.marks)}"]
            if isinstance(step, Choose) and step.marks
            else []
        )
        parts += ["number, then return"] if isinstance(step, Choose) and _is_long(step) else []
        parts += [f"return: {step.on_return}"] if step.on_return else []
        return [*parts, *(_key_and_word(step, command) for command in shown)]

    def _one_key(self, step: Asking) -> Iterator[str]:
        """At first, that a key is taken without return: whoever adds it by habit would answer the
        next question with it.
        """
        if (
            self._one_key_told < TOLD_AT_FIRST
            and isinstance(step, Choose)
            and step.options
            and not step.marks
            and not _is_long(step)
        ):
            self._one_key_told += 1
            yield "one key is enough, no return"

    def _options(self, step: Choose) -> None:
        group = ""
        for option in step.options:
            if option.group != group:
                group = option.group
                self._line(Line(group, "heading"))
            self._option(step, option)

    def _option(self, step: AnyStep, option: Option) -> None:
        assert isinstance(step, Choose)
        room = max(len(option.key) for option in step.options)
        style = "bold" if option.key == step.now else ""
        self._print(
            option.text,
            f"{INDENT}{option.key.rjust(room)}  ",
            INDENT + " " * (room + 2),
            style=style,
        )

    def _line(self, line: Line) -> None:
        if line.shape == "heading":
            self._print("")
        first, then = INDENTS.get(line.shape, ("", ""))
        self._print(line.words, first, then, style="bold" if line.shape == "heading" else "")

    def _print(self, words: str, first: str = "", then: str = "", style: str = "") -> None:
        for line in wrapped(one_line(words), self._width(), first, then):
            self._raw(line, style)

    def _raw(self, line: str, style: str) -> None:
        from rich.text import Text

        self._console.print(Text(line, style=style, no_wrap=True), crop=False, soft_wrap=True)

    def _write(self, words: str) -> None:
        self._console.file.write(words)
        self._console.file.flush()

    def _written(self, step: Write) -> Reply:
        typed = self._keyboard.line(PROMPT).strip()
        if not typed and self._after_one_key:
            self._print(SWALLOWED, style="dim")
            typed = self._keyboard.line(PROMPT).strip()
        self._after_one_key = False
        if not typed:
            return GoOn()
        key = typed.casefold()
        return Pressed(key) if key in {command.key for command in step.commands} else Written(typed)

    def _pressed(self, step: Asking) -> Reply:
        """One key, or what is typed up to a return; the arrows go through the options on the prompt
        line.
        """
        typing = Typing(step, self._pointer)
        self._pointer = -1
        while True:
            self._prompt(typing)
            key = self._keyboard.key()
            if self._swallows(key, typing):
                continue
            reply = typing.took(key)
            if reply is not None:
                self._prompt(typing, "\n")
                if typing.said:
                    self._print(typing.said)
                    return self._pressed(step)
                self._after_one_key = key not in (RETURN, MANY)
                self._pointer = typing.pointer if isinstance(reply, Marked) else -1
                return reply

    def _swallows(self, key: str, typing: Typing) -> bool:
        """Whether a key is the return that people add by habit to an answer of one key: it was
        meant for the step before, so it says nothing here.
        """
        is_habit = self._after_one_key and key == RETURN and not typing.shown
        self._after_one_key = False
        if is_habit:
            self._prompt(typing, "\n")
            self._print(SWALLOWED, style="dim")
        return is_habit

    def _prompt(self, typing: Typing, end: str = "") -> None:
        line = f"{PROMPT}{visible(typing.shown)}"
        room = max(self._console.width - 1, len(PROMPT) + 1)
        self._write(f"\r\x1b[K{line if columns_of(line) <= room else fitting(line, room)}{end}")


def _key_and_word(step: Asking, command: Command) -> str:
    """A command as it is typed: a letter that can also mark numbers waits for return."""
    is_mark = isinstance(step, Choose) and command.key in step.marks
    return f"{command.key}{', then return:' if is_mark else ''} {command.word}"


def _is_long(step: Choose) -> bool:
    """Whether a number needs return, since some have more than one digit."""
    return not step.marks and any(len(option.key) > 1 for option in step.options)
