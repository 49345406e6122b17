"""Single keys from a terminal, one at a time: several that come at once (a paste, a sequence that
is no key here) are no key.

The terminal shows nothing of what is typed while keys are read; for a line it is as it was found,
and so it is at the end.
"""

import contextlib
import os
import re
import signal
import sys
from types import FrameType, TracebackType
from typing import Any, Protocol

from impact_check.front.waiting import UnixWaiting, waiting, whole_text

UP, DOWN, RETURN, DELETE, MANY = "up", "down", "return", "delete", "many"
_NAMED = {
    "\x1b[A": UP,
    "\x1bOA": UP,
    "\x1b[B": DOWN,
    "\x1bOB": DOWN,
    "\r": RETURN,
    "\n": RETURN,
    "\x7f": DELETE,
    "\x08": DELETE,
    "\xe0H": UP,
    "\xe0P": DOWN,
}
_ARROW = re.compile(r"\x1b[\[O][AB]")
_REPEATED = re.compile(r"(?:\x1b[\[O][AB])+")
_END, _STOP = "\x04", "\x03"
_AT_ONCE = 4096


class Keyboard(Protocol):
    """Where keys and lines come from; EOFError at the end of input, KeyboardInterrupt for
    Ctrl-C.
    """

    def __enter__(self) -> "Keyboard":
        """The keyboard, ready for keys."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leaves the terminal as it was found."""

    def key(self) -> str:
        """The next key: a character, or one of the names above."""

    def line(self, prompt: str) -> str:
        """The next line, edited with whatever the system offers for that."""


def named(pressed: str) -> str:
    """What was pressed as one key: a character, or a name; EOFError and KeyboardInterrupt for the
    keys that mean them.
    """
    if pressed in ("", _END):
        raise EOFError
    if pressed == _STOP:
        raise KeyboardInterrupt
    return _NAMED.get(pressed, pressed if len(pressed) == 1 else MANY)


class UnixKeyboard:
    """A terminal of Unix, without echo while keys are read."""

    def __init__(self, termios: Any) -> None:
        self._termios, self._fd = termios, sys.stdin.fileno()
        self._found: Any = termios.tcgetattr(self._fd)
        self._resumed: Any = None
        self._held: list[str] = []

    def __enter__(self) -> "UnixKeyboard":
        self._quiet()
        self._resumed = signal.signal(signal.SIGCONT, self._again)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        signal.signal(signal.SIGCONT, self._resumed)
        self._restore()

    def _again(self, number: int, frame: FrameType | None) -> None:
        self._quiet()

    def _quiet(self) -> None:
        with contextlib.suppress(
            self._termios.error
        ):  # the terminal may be gone: the next read says so
            mode = self._termios.tcgetattr(self._fd)
            mode[3] &= ~(self._termios.ECHO | self._termios.ICANON)
            mode[6][self._termios.VMIN], mode[6][self._termios.VTIME] = 1, 0
            self._termios.tcsetattr(self._fd, self._termios.TCSADRAIN, mode)

    def _restore(self) -> None:
        with contextlib.suppress(self._termios.error):
            self._termios.tcsetattr(self._fd, self._termios.TCSADRAIN, self._found)

    def key(self) -> str:
        """The next key; what comes in one go with others is `many`, and dropped, save for arrows
        that are held down.
        """
        if self._held:
            return self._held.pop(0)
        raw = os.read(self._fd, _AT_ONCE)
        if len(raw) > 1 or raw == b"\x1b":
            raw += UnixWaiting.read(self._fd)
        pressed = raw.decode("utf-8", "replace")
        if _REPEATED.fullmatch(pressed):
            self._held = [named(arrow) for arrow in _ARROW.findall(pressed)]
            return self._held.pop(0)
        return named(pressed)

    def line(self, prompt: str) -> str:
        """The next line; lines that are pasted together become one."""
        self._restore()
        try:
            waits = UnixWaiting(self._termios, self._fd)
            return whole_text(input(prompt), waits, lambda: input() + "\n")
        finally:
            self._quiet()


class PlainKeyboard:
    """Any other terminal, by way of Typer."""

    def __enter__(self) -> "PlainKeyboard":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return

    def key(self) -> str:
        """The next key."""
        import typer

        return named(typer.getchar())

    def line(self, prompt: str) -> str:
        """The next line; lines that are pasted together become one."""
        return whole_text(input(prompt), waiting(), lambda: input() + "\n")


def keyboard() -> Keyboard:
    """The keyboard of this system, with line editing where there is any."""
    try:
        import termios
    except ImportError:  # Windows
        return PlainKeyboard()
    with contextlib.suppress(ImportError):
        import readline

        readline.parse_and_bind("set enable-bracketed-paste on")
    return UnixKeyboard(termios)
