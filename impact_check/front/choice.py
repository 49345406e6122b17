"""Which reader a terminal gets: keys where it can do them, lines everywhere else."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from impact_check.output.wrapping import LEAST_ROOM

if TYPE_CHECKING:
    from impact_check.front.reader import Reader

WIDEST = 92


def width() -> int:
    """The columns to write in: those of the terminal, up to what the eye follows easily, and no
    fewer than words need.
    """
    return max(min(shutil.get_terminal_size().columns, WIDEST), LEAST_ROOM)


def is_simple() -> bool:
    """Whether there is no terminal, or one that can only show lines, or a person who asked for
    that.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return True
    return os.environ.get("TERM", "") in ("", "dumb", "unknown") or bool(
        os.environ.get("ACCESSIBLE")
    )


@contextmanager
def chosen_reader(*, plain: bool) -> Iterator["Reader"]:
    """The reader that fits; the terminal is left as it was found."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    if plain or is_simple():
        from impact_check.front.lines import LineReader
        from impact_check.front.waiting import waiting

        echo = not sys.stdin.isatty()
        yield LineReader(sys.stdin, sys.stdout, width, echo=echo, waits=waiting())
        return
    from rich.console import Console

    from impact_check.front.keyboard import keyboard
    from impact_check.front.keys import KeyReader

    with keyboard() as found:
        yield KeyReader(found, Console(highlight=False, markup=False, emoji=False), width)
