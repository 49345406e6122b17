"""What a bare word stands for, which characters no text may hold, and where its lines start."""

import re
from bisect import bisect
from typing import Any, TypeAlias

Value: TypeAlias = Any

MAX_NUMBER = 30
TOO_LONG = "is a number with too many digits; put it in quotes if it is meant as text"
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
_SPECIAL = re.compile(r"\.(?=inf|nan)", re.IGNORECASE)
# compiled when one is used, which is seldom
_CONTROL = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
_NEVER = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
_LINE_END = re.compile(r"\r\n?|\n")


class Stopped(Exception):
    """The first thing that keeps a text from being read: line, column and what is wrong."""

    def __init__(self, line: int, column: int, what: str) -> None:
        self.fault = (line, column, what)


def plain_value(text: str, line: int = 1, column: int = 1) -> Value:
    """What a bare word stands for: null, true or false, a number, or the word itself; Stopped if a
    number is too long.
    """
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if text[0] in "+-.0123456789":
        is_int = _INT.fullmatch(text)
        if is_int or _FLOAT.fullmatch(text):
            if len(text) > MAX_NUMBER:
                raise Stopped(line, column, TOO_LONG)
            return _integer(text) if is_int else float(_SPECIAL.sub("", text))
    return text


def _integer(text: str) -> int:
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


def checked_text(text: str, line: int, column: int) -> str:
    """The text itself; Stopped if it holds a control character or half a character."""
    if text.isprintable():  # most texts are, and nothing that is refused here
        return text
    bad = re.search(_CONTROL, text)
    if bad:
        raise Stopped(
            line,
            column,
            f"contains the control character U+{ord(bad[0]):04X}; delete it or type the text again",
        )
    return text


def refuse_raw(text: str, pattern: str = _NEVER) -> None:
    """Stopped at the first character that a file must not have as it is, whatever the values around
    it are.
    """
    bad = re.search(pattern, text)
    if bad:
        cure = (
            "delete it, or save the file with the encoding UTF-8"
            if bad[0] == "\0"
            else "delete it or type the text again"
        )
        raise Stopped(
            *Lines(text).place(bad.start()),
            f"contains the control character U+{ord(bad[0]):04X}; {cure}",
        )


class Lines:
    """Where the lines of a text start."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def place(self, index: int) -> tuple[int, int]:
        """Line and column, from 1, of a character."""
        line = bisect(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def index(self, line: int, column: int) -> int:
        """Where the character at a place stands in the text."""
        return self._starts[min(line, len(self._starts)) - 1] + column - 1
