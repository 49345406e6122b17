"""Texts broken into lines by the cells that they take on a screen, so that wide and right-to-left
characters fit too.
"""

from collections.abc import Iterable

from impact_check.output.escaping import one_line

NARROWEST = 20


def cells(words: str) -> int:
    """How many cells of a terminal the words take."""
    from rich.cells import cell_len

    return cell_len(words)


def wrapped(words: str, width: int, first: str = "", then: str = "") -> list[str]:
    """The words in lines of at most `width` cells; `first` and `then` stand before the first line
    and the others.
    """
    width = max(width, NARROWEST)
    lines, line, start = [], first, first
    for word in one_line(words).split():
        gap = "" if line == start else " "
        if cells(line + gap + word) <= width:
            line += gap + word
            continue
        if line != start:
            lines.append(line)
            line = start = then
        rest = word
        while cells(line + rest) > width:
            piece = fitting(rest, width - cells(line))
            lines.append(line + piece)
            rest = rest[len(piece) :]
            line = start = then
        line += rest
    return [*lines, line] if line != start or not lines else lines


def joined_whole(parts: Iterable[str], width: int, gap: str) -> list[str]:
    """Short parts in lines of at most `width` cells, none of them broken where it fits into a
    line.
    """
    lines: list[str] = []
    for part in parts:
        if lines and cells(lines[-1] + gap + part) <= width:
            lines[-1] += gap + part
        else:
            lines += wrapped(part, width)
    return lines


def fitting(words: str, width: int) -> str:
    """As many characters of the words as fit into `width` cells, at least one."""
    taken, used = 0, 0
    for character in words:
        used += cells(character)
        if used > width and taken:
            break
        taken += 1
    return words[:taken]
