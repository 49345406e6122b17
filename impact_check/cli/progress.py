"""How far a long run is: for people at a terminal, on standard error; nothing anywhere else."""

import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")

MANY = 50  # files; fewer are done before a line could be read
FIRST_AFTER, REDRAWN_AFTER, SAID_AFTER = 0.5, 0.1, 5.0  # seconds


def progress(items: Iterable[T], total: int, stream: TextIO | None = None) -> Iterator[T]:
    """The same items; meanwhile one line is redrawn, or where the terminal cannot do that, a plain
    line is written now and then.
    """
    shown_on = stream or sys.stderr
    if total < MANY or not shown_on.isatty():
        yield from items
        return
    can_redraw = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    every, drawn, next_time = (
        (REDRAWN_AFTER if can_redraw else SAID_AFTER),
        False,
        time.monotonic() + FIRST_AFTER,
    )
    try:
        for done, item in enumerate(items, 1):
            if time.monotonic() >= next_time:
                words = f"{done:,} of {total:,} files"
                shown_on.write(f"\r{words}" if can_redraw else f"{words}\n")
                shown_on.flush()
                drawn, next_time = True, time.monotonic() + every
            yield item
    finally:
        if drawn and can_redraw:
            shown_on.write("\r" + " " * len(f"{total:,} of {total:,} files") + "\r")
            shown_on.flush()
