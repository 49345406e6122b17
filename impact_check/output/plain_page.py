"""Lines for a terminal, laid out without a library, which would take longer to load than a result
to work out.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from impact_check.output.escaping import one_line
from impact_check.output.wrapping import LEAST_ROOM, columns_of, wrapped

Style: TypeAlias = Literal["", "bold", "loud", "dim", "underlined"]

_CODES = {"bold": "1", "loud": "1;7", "dim": "2", "underlined": "4"}


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
    words, room = one_line(line.words), max(width - start, LEAST_ROOM)
    for place, part in enumerate(wrapped(words, room, keeps_words=True)):
        before = head if place == 0 else " " * start
        text = (
            f"\x1b[{_CODES[line.style]}m{part}\x1b[0m" if styled and line.style and part else part
        )
        yield f"{before}{text}".rstrip()
