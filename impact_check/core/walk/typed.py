"""What people type, made fit for a file: one line, no control characters, not too long."""

import re
from datetime import date

MOST = 20_000
NOTHING = "-"

_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]+"
)


def cleaned(words: str) -> str:
    """The words on one line, without characters that files must not have and without marks that
    turn the reading direction around.
    """
    return " ".join(_CONTROL.sub(" ", words).split())


def objection(words: str) -> str:
    """What is wrong with typed words, or nothing; a single letter or digit is a slip of the
    finger.
    """
    if not words:
        return "Nothing was typed."
    if len(words) == 1 and words.isascii():
        return f'"{words}" alone says too little: type some words, or use one of the keys below.'
    if len(words) > MOST:
        return f"That is longer than {MOST} characters: shorten it."
    return ""


def day(words: str) -> date | None:
    """The day that 2026-03-01 stands for; None if it is none."""
    try:
        return date.fromisoformat(words) if len(words) == len("2026-03-01") else None
    except ValueError:
        return None
