"""The key reader: quiet typography, one key for an answer; a line is typed only where words are
asked for.

What was shown is never drawn again, so nothing flickers and a change of size breaks nothing; only
the prompt line itself changes.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from impact_check.core.walk.common import EVIDENCE, JUMP, NOTE, REVIEW, UNDO
from impact_check.core.walk.steps import (
    AnyStep,
    Asking,
    Choose,
    Chosen,
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
from impact_check.front.keyboard import DELETE, DOWN, MANY, RETURN, UP, Keyboard
from impact_check.front.wording import INDENTS, keys_explained, marked_options, present, unchanged
from impact_check.front.wrapping import cells, fitting, joined_whole, wrapped
from impact_check.output.escaping import visible

if TYPE_CHECKING:
    from rich.console import Console

INDENT = "  "
PROMPT = "> "
GAP = "   "
TOLD_AT_FIRST = 3
TOLD_ONCE = frozenset({UNDO, JUMP, REVIEW, EVIDENCE, NOTE})
TOO_MANY = "Several keys came at once, so none was taken. One at a time, please."


class KeyReader:
    """Asks with single keys; `width` gives the columns at the moment."""

    def __init__(self, keyboard: Keyboard, console: "Console", width: Callable[[], int]) -> None:
        self._keyboard, self._console, self._width = keyboard, console, width
        self._last: AnyStep | None = None
        self._known: set[Command] = set()
        self._pointer = -1
        self._one_key_told = 0

    def ask(self, step: AnyStep) -> Reply:
        """The reply to a step; EOFError at the end of input."""
        for line in step.told:
            self._print(line.words)
        if isinstance(step, Over):
            self._print("")
            for line in step.about:
                self._print(line.words)
            return GoOn()
        marked = marked_options(self._last, step)
        for option in marked:
            self._option(step, option)
        if not marked and not unchanged(self._last, step):
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
            for words in joined_whole(step.head, self._width(), " · "):
                self._raw(words, "dim")
        self._print(step.text, style="bold")
        for line in step.about:
            self._line(line)
        if isinstance(step, Choose) and not step.brief:
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
        shown = [one for one in step.commands if one in new or one not in TOLD_ONCE]
        parts = list(self._one_key(step))
        parts += (
            [f"{option.key} {option.text.casefold()}" for option in step.options]
            if isinstance(step, Choose) and step.brief
            else []
        )
        parts += (
            [f"number, then {' or '.join(step.marks)}"]
            if isinstance(step, Choose) and step.marks
            else []
        )
        parts += ["number, then return"] if isinstance(step, Choose) and _is_long(step) else []
        parts += [f"return: {step.on_return}"] if step.on_return else []
        return [*parts, *(f"{one.key} {one.word}" for one in shown)]

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
        room = max(len(one.key) for one in step.options)
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
        for line in wrapped(words, self._width(), first, then):
            self._raw(line, style)

    def _raw(self, line: str, style: str) -> None:
        from rich.text import Text

        self._console.print(Text(line, style=style, no_wrap=True), crop=False, soft_wrap=True)

    def _write(self, words: str) -> None:
        self._console.file.write(words)
        self._console.file.flush()

    def _written(self, step: Write) -> Reply:
        typed = self._keyboard.line(PROMPT).strip()
        if not typed:
            return GoOn()
        key = typed.casefold()
        return Pressed(key) if key in {one.key for one in step.commands} else Written(typed)

    def _pressed(self, step: Asking) -> Reply:
        """One key, or a number of several digits and return; the arrows go through the options on
        the prompt line.
        """
        typing = _Typing(step, self._pointer)
        self._pointer = -1
        while True:
            self._prompt(typing)
            reply = typing.took(self._keyboard.key())
            if reply is not None:
                self._prompt(typing, "\n")
                if typing.said:
                    self._print(typing.said)
                    return self._pressed(step)
                self._pointer = typing.pointer if isinstance(reply, Marked) else -1
                return reply

    def _prompt(self, typing: "_Typing", end: str = "") -> None:
        line = f"{PROMPT}{visible(typing.shown)}"
        room = max(self._console.width - 1, len(PROMPT) + 1)
        self._write(f"\r\x1b[K{line if cells(line) <= room else fitting(line, room)}{end}")


def _is_long(step: Choose) -> bool:
    """Whether a number needs return, since some have more than one digit."""
    return not step.marks and any(len(option.key) > 1 for option in step.options)


class _Typing:
    """What has been typed at one prompt so far."""

    def __init__(self, step: Asking, pointer: int) -> None:
        self._step = step
        self._options = step.options if isinstance(step, Choose) else ()
        self._marks = step.marks if isinstance(step, Choose) else ()
        self._single = all(len(option.key) == 1 for option in self._options) and not self._marks
        self._digits, self.pointer, self.shown, self.said = "", pointer, "", ""

    def took(self, key: str) -> Reply | None:
        """The reply once there is one; None while more is needed."""
        if key == MANY:
            self.said = TOO_MANY
            return Pressed("")
        if key == RETURN:
            return self._entered()
        is_digit = key.isascii() and key.isdigit() and not self._single
        if key in (UP, DOWN):
            self._move(1 if key == DOWN else -1)
        elif key == DELETE or is_digit:
            self._type(self._digits + key if is_digit else self._digits[:-1])
        else:
            return self._other(key.casefold())
        return None

    def _other(self, key: str) -> Reply:
        pointed = self._digits or (
            self._options[self.pointer].key if self.pointer >= 0 and self.shown else ""
        )
        if key in self._marks and pointed:
            self.shown = f"{pointed} {key}"
            return Marked((pointed,), key)
        self.shown = key if key.isprintable() else ""
        found = self._option(key)
        if found is not None and not self._digits:
            self.shown = f"{key}  {found.text}"
            return Chosen(key)
        return Pressed(key)

    def _type(self, digits: str) -> None:
        self._digits, self.pointer = digits[:4], -1
        found = self._option(self._digits)
        self.shown = f"{self._digits}  {found.text}" if found else self._digits

    def _move(self, by: int) -> None:
        if self._options:
            self._digits = ""
            self.pointer = (
                (self.pointer + by) % len(self._options)
                if self.pointer >= 0
                else (0 if by > 0 else len(self._options) - 1)
            )
            self.shown = f"{self._options[self.pointer].key}  {self._options[self.pointer].text}"

    def _entered(self) -> Reply:
        if self._digits:
            return Chosen(self._digits)
        return (
            Chosen(self._options[self.pointer].key) if self.pointer >= 0 and self.shown else GoOn()
        )

    def _option(self, key: str) -> Option | None:
        return next((option for option in self._options if option.key == key), None)
