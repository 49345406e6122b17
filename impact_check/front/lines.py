"""The line reader: plain lines out, a number or letter and return in. For screen readers, slow
lines, pipes and simple terminals.

Append-only: no colour, no cursor movement, no box characters; every prompt ends with what can be
typed.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TextIO

from impact_check.core.walk.steps import (
    AnyStep,
    Asking,
    Choose,
    Chosen,
    Command,
    GoOn,
    Line,
    Option,
    Over,
    Pressed,
    Reply,
    Step,
    Write,
    Written,
)
from impact_check.front.marks import marked
from impact_check.front.waiting import NothingWaits, Waiting, whole_text
from impact_check.front.wording import (
    INDENTS,
    PLAIN,
    key_list,
    keys_explained,
    marked_options,
    present,
    unchanged,
)
from impact_check.output.escaping import one_line
from impact_check.output.wrapping import columns_of, wrapped


class LineReader:
    """Asks on text streams; `width` gives the columns at the moment, `echo` repeats what was read
    where no terminal shows it, `waits` is what was typed or pasted before anybody asked.
    """

    def __init__(
        self,
        source: TextIO,
        out: TextIO,
        width: Callable[[], int],
        *,
        echo: bool,
        waits: Waiting | None = None,
    ) -> None:
        self._source, self._out, self._width, self._echo = source, out, width, echo
        self._waits = waits or NothingWaits()
        self._last: AnyStep | None = None
        self._known: set[Command] = set()

    def ask(self, step: AnyStep) -> Reply:
        """The reply to a step; EOFError at the end of input."""
        for line in step.told:
            self._write(line.words)
        if isinstance(step, Over):
            for line in step.about:
                self._write(line.words)
            return GoOn()
        changed = marked_options(self._last, step)
        for option in changed:
            self._option(option)
        if not changed and not unchanged(self._last, step):
            self.show(step)
        self._last = replace(step, told=())
        if not self._known.issuperset(step.commands):
            self._known |= set(step.commands)
            self._write(keys_explained(step))
        if not isinstance(step, Write):
            self._waits.dropped()
        reply = reply_of(step, self._read(step))
        if reply == Pressed("?"):
            self._write(keys_explained(step))
        return reply

    def show(self, step: Asking) -> None:
        """Prints a step without asking."""
        self._out.write("\n")
        if step.head:
            self._write(f"[{'; '.join(step.head)}]")
        self._write(step.text)
        for line in step.about:
            self._line(line)
        if isinstance(step, Choose) and not step.brief:
            self._options(step)
        if isinstance(step, Choose) and step.now:
            self._write(f"At present: {present(step)}")

    def _options(self, step: Choose) -> None:
        group = ""
        for option in step.options:
            if option.group != group:
                group = option.group
                self._line(Line(group, "heading"))
            self._option(option)

    def _option(self, option: Option) -> None:
        self._write(option.text, f"{option.key}. ", " " * (len(option.key) + 2))

    def _line(self, line: Line) -> None:
        if line.shape == "heading":
            self._out.write("\n")
        first, then = INDENTS.get(line.shape, ("", ""))
        self._write(line.words, first, then)

    def _write(self, words: str, first: str = "", then: str = "") -> None:
        for line in wrapped(one_line(words.translate(PLAIN)), self._width(), first, then):
            self._out.write(f"{line}\n")
        self._out.flush()

    def _read(self, step: Asking) -> str:
        last = self._prompt(f"{key_list(step)}: ")
        typed = self._line_typed()
        if isinstance(step, Write):
            typed = whole_text(typed, self._waits, self._line_typed)
        if self._echo:
            said = one_line(typed) or "(return)"
            self._out.write("" if columns_of(f"{last} {said}") <= self._width() else "\n")
            self._write(said)
        return typed.strip().lstrip("\ufeff")

    def _prompt(self, prompt: str) -> str:
        """Asks; gives the last line of the prompt."""
        lines = wrapped(one_line(prompt), self._width() - 1)
        self._out.write("\n".join(lines) + " ")
        self._out.flush()
        return lines[-1]

    def _line_typed(self) -> str:
        typed = self._source.readline()
        if not typed:
            self._out.write("\n")
            raise EOFError
        return typed


def reply_of(step: Step, typed: str) -> Reply:
    """What a typed line says; whole words that stand on the screen are understood as their keys."""
    if not typed:
        return GoOn()
    key = typed.casefold()
    commands = {command.key: command.key for command in step.commands} | {
        command.word.casefold(): command.key for command in step.commands
    }
    if isinstance(step, Write):
        return Pressed(key) if key in {command.key for command in step.commands} else Written(typed)
    if isinstance(step, Choose):
        return marked(step, key) or _chosen(step, key) or Pressed(commands.get(key, typed))
    return Pressed(commands.get(key, typed))


def _chosen(step: Choose, key: str) -> Chosen | None:
    options = {option.key: option.key for option in step.options} | {
        option.text.casefold(): option.key for option in step.options
    }
    found = options.get(key) or options.get(key.rstrip(".)"))
    return Chosen(found) if found else None
