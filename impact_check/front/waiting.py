"""What waits in a terminal before anybody is asked: after a text it belongs to the text (a paste of
several lines), before a choice it is dropped, since nobody gave it for that choice.
"""

import contextlib
import os
import select
import sys
import time
from collections.abc import Callable
from typing import Any, Protocol

PASTE_GAP = 0.05
_AT_ONCE = 4096


class Waiting(Protocol):
    """The input that has arrived and was not asked for."""

    def taken(self) -> str:
        """All of it, taken away; empty where there is none."""

    def dropped(self) -> None:
        """Forgets all of it."""


class NothingWaits:
    """A pipe or a file: every line there is meant for the question that is asked next."""

    def taken(self) -> str:
        """Nothing, ever."""
        return ""

    def dropped(self) -> None:
        """Nothing is forgotten."""


class UnixWaiting:
    """A terminal of Unix; a last line without its return is taken too."""

    def __init__(self, termios: Any, fd: int) -> None:
        self._termios, self._fd = termios, fd

    def taken(self) -> str:
        """All that waits, read until nothing comes for a moment; nothing where the terminal is
        gone, as the next read will say.
        """
        try:
            return self._taken()
        except self._termios.error:
            return ""

    def _taken(self) -> str:
        found = self._termios.tcgetattr(self._fd)
        mode = [*found[:6], list(found[6])]
        mode[3] &= ~self._termios.ICANON
        mode[6][self._termios.VMIN], mode[6][self._termios.VTIME] = 0, 0
        self._termios.tcsetattr(self._fd, self._termios.TCSANOW, mode)
        try:
            return self.read(self._fd).decode("utf-8", "replace")
        finally:
            self._termios.tcsetattr(self._fd, self._termios.TCSANOW, found)

    @staticmethod
    def read(fd: int) -> bytes:
        """What waits at a terminal, until nothing has come for as long as a paste may pause."""
        raw = b""
        while select.select([fd], [], [], PASTE_GAP)[0]:
            more = os.read(fd, _AT_ONCE)
            if not more:
                break
            raw += more
        return raw

    def dropped(self) -> None:
        """Empties what waits, half lines too."""
        with contextlib.suppress(self._termios.error):
            self._termios.tcflush(self._fd, self._termios.TCIFLUSH)


class WindowsWaiting:
    """A console of Windows, by the module `msvcrt`."""

    def __init__(self, msvcrt: Any, pause: Callable[[float], None] = time.sleep) -> None:
        self._msvcrt, self._pause = msvcrt, pause

    def taken(self) -> str:
        """All that waits, read until nothing comes for a moment."""
        typed = ""
        while True:
            if not self._msvcrt.kbhit():
                self._pause(PASTE_GAP)
                if not self._msvcrt.kbhit():
                    return typed.replace("\r\n", "\n").replace("\r", "\n")
            typed += self._msvcrt.getwch()

    def dropped(self) -> None:
        """Empties what waits."""
        while self._msvcrt.kbhit():
            self._msvcrt.getwch()


def waiting() -> Waiting:
    """What can wait in the standard input of this system."""
    if not sys.stdin.isatty():
        return NothingWaits()
    try:
        import termios
    except ImportError:  # Windows
        import msvcrt

        return WindowsWaiting(msvcrt)
    return UnixWaiting(termios, sys.stdin.fileno())


def whole_text(first: str, waits: Waiting, line: Callable[[], str]) -> str:
    """A text with the lines that were pasted after its first, on one line; a last line without its
    return is read to its end with `line`.
    """
    parts = [first.rstrip("\n")]
    while more := waits.taken():
        parts.append(more if more.endswith("\n") else more + line())
    return " ".join(part for whole in parts for part in whole.split())
