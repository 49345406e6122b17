"""Lines for a terminal, laid out without a library, which would take longer to load than a result
to work out.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from impact_check.output.escaping import one_line

Style: TypeAlias = Literal["", "bold", "loud", "dim", "underlined"]

_CODES = {"bold": "1", "loud": "1;7", "dim": "2", "underlined": "4"}
LEAST_ROOM = 20  # columns; where there is less, lines are broken by the terminal


class Line(NamedTuple):
    """A text on as many lines as it takes, set in by some columns; `label` stands before it, in a
    column of `room`.
    """

    words: str
    style: Style = ""
    indent: int = 0
    label: str = ""
    room: int = 0


def pairs(rows: Iterable[tuple[str, str, Style]], indent: int) -> Iterator[Line]:
    """A line for each label and text, the texts under each other."""
    found = [(one_line(label), words, style) for label, words, style in rows]
    room = max((columns_of(label) for label, _, _ in found), default=0) + 2
    for label, words, style in found:
        yield Line(words, style, indent, label, room)


def page(lines: Iterable[Line], width: int, *, styled: bool) -> str:
    """The lines as text of at most `width` columns; nothing in a text acts as a control code, and
    styles stand only if asked for.
    """
    return "".join(f"{shown}\n" for line in lines for shown in _shown(line, width, styled))


def _shown(line: Line, width: int, styled: bool) -> Iterator[str]:
    start = line.indent + line.room
    head = " " * line.indent + line.label + " " * max(line.room - columns_of(line.label), 0)
    for place, part in enumerate(wrapped(one_line(line.words), max(width - start, LEAST_ROOM))):
        before = head if place == 0 else " " * start
        text = (
            f"\x1b[{_CODES[line.style]}m{part}\x1b[0m" if styled and line.style and part else part
        )
        yield f"{before}{text}".rstrip()


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns, broken between words; a longer word stands
    alone.
    """
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if columns_of(longer) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def columns_of(text: str) -> int:
    """How many columns a text takes in a terminal, as Rich counts them: wide characters two, marks
    that combine none.
    """
    if text.isascii():
        return len(text)
    from rich.cells import cell_len  # not for the texts that need no table of widths

    return cell_len(text)


def fitted(text: str, width: int) -> str:
    """A text in lines of at most `width` columns, broken between words only; further lines are set
    in as far as the first.
    """
    return "".join(_fitted(line, width) for line in text.splitlines(keepends=True))


def _fitted(line: str, width: int) -> str:
    inner = line.lstrip(" ").rstrip("\n")
    indent = " " * (len(line) - len(line.lstrip(" ")))
    end = "\n" if line.endswith("\n") else ""
    parts = wrapped(inner, max(width - len(indent), LEAST_ROOM))
    return "\n".join(f"{indent}{part}" for part in parts) + end
