"""Texts broken into lines by the columns that they take on a screen, so that wide and right-to-left
characters fit too: the one measure of width for all that is shown in a terminal.
"""

from collections.abc import Iterable

LEAST_ROOM = 20  # columns; where there is less, lines are broken by the terminal


def columns_of(text: str) -> int:
    """How many columns a text takes in a terminal, as Rich counts them: wide characters two, marks
    that combine none.
    """
    if text.isascii():
        return len(text)
    from rich.cells import cell_len  # not for the texts that need no table of widths

    return cell_len(text)


def wrapped(
    words: str, width: int, first: str = "", then: str = "", *, keeps_words: bool = False
) -> list[str]:
    """The words in lines of at most `width` columns; `first` and `then` stand before the first line
    and the others.

    A word that is longer than a line is broken, or stands alone and whole with `keeps_words`.
    """
    lines, line, start = [], first, first
    for word in words.split(" "):
        gap = "" if line == start else " "
        if columns_of(line + gap + word) <= width:
            line += gap + word
            continue
        if line != start:
            lines.append(line)
            line = start = then
        rest = word
        while not keeps_words and columns_of(line + rest) > width:
            piece = fitting(rest, width - columns_of(line))
            lines.append(line + piece)
            rest = rest[len(piece) :]
            line = start = then
        line += rest
    return [*lines, line] if line != start or not lines else lines


def joined_whole(parts: Iterable[str], width: int, gap: str) -> list[str]:
    """Short parts in lines of at most `width` columns, none of them broken where it fits into a
    line.
    """
    lines: list[str] = []
    for part in parts:
        if lines and columns_of(lines[-1] + gap + part) <= width:
            lines[-1] += gap + part
        else:
            lines += wrapped(part, width)
    return lines


def fitting(words: str, width: int) -> str:
    """As many characters of the words as fit into `width` columns, at least one."""
    taken, used = 0, 0
    for character in words:
        used += columns_of(character)
        if used > width and taken:
            break
        taken += 1
    return words[:taken]


def fitted(text: str, width: int) -> str:
    """A text in lines of at most `width` columns, broken between words only; further lines are set
    in as far as the first.
    """
    return "".join(_fitted(line, width) for line in text.splitlines(keepends=True))


def _fitted(line: str, width: int) -> str:
    inner = line.lstrip(" ").rstrip("\n")
    indent = " " * (len(line) - len(line.lstrip(" ")))
    end = "\n" if line.endswith("\n") else ""
    room = max(width, len(indent) + LEAST_ROOM)
    return "\n".join(wrapped(inner, room, indent, indent, keeps_words=True)) + end
