"""Signals while a walk runs: a hang-up and a request to end stop it like Ctrl-C, and none comes in the middle of saving."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = ("SIGHUP", "SIGTERM", "SIGINT")
ENDING = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


@contextmanager
def stopping_on_hang_up() -> Iterator[None]:
    """While it lasts, a lost terminal and a request to end raise KeyboardInterrupt."""
    before = {one: signal.signal(one, _stop) for one in ENDING}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


@contextmanager
def undisturbed() -> Iterator[None]:
    """While it lasts, these signals wait; where the system cannot hold them back, saving is in one step all the same."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
