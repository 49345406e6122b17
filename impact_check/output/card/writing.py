"""Words on a picture: measured roughly, broken into lines, escaped."""

import re
from html import escape

from impact_check.output.escaping import one_line
from impact_check.output.wrapping import columns_of

WIDTH, BOLD_WIDTH = 0.55, 0.6  # of the size of the letters, a column of text; rather too wide
MORE = "…"
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def wrapped(words: str, size: float, width: float, lines: int, *, bold: bool = False) -> list[str]:
    """The words in at most so many lines of a width; what has no room ends in an ellipsis."""
    room = max(int(width / (size * (BOLD_WIDTH if bold else WIDTH))), 4)
    found = [""]
    for word in one_line(words).split():
        for part in _parts(word, room):
            longer = f"{found[-1]} {part}".strip()
            if columns_of(longer) <= room:
                found[-1] = longer
            else:
                found.append(part)
    if len(found) > lines:
        found = [*found[: lines - 1], _shortened(found[lines - 1], room)]
    return found


def _parts(word: str, room: int) -> list[str]:
    """A word in parts that fit on a line."""
    parts = [""]
    for letter in word:
        if columns_of(parts[-1] + letter) > room:
            parts.append("")
        parts[-1] += letter
    return parts


def _shortened(line: str, room: int) -> str:
    while columns_of(line) > room - 1:
        line = line[:-1]
    return f"{line.rstrip()}{MORE}"


def written(words: str) -> str:
    """Words as XML shows them, without control characters."""
    return escape(_NOT_XML.sub("", one_line(words)), quote=True)
