"""What the system may do to a running program: signals stop it like Ctrl-C, so that it tidies up,
and no memory goes into files.
"""

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
    heeded = [
        number
        for number in ENDING
        if number.name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN
    ]  # as nohup asks
    before = {number: signal.signal(number, _stop) for number in heeded}
    try:
        yield
    finally:
        for item, handler in before.items():
            signal.signal(item, handler)


@contextmanager
def undisturbed() -> Iterator[None]:
    """While it lasts, these signals wait; where the system cannot hold them back, saving is in one
    step all the same.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def no_core_files() -> None:
    """Keeps the system from writing the program's memory, with answers and passphrase, into a file
    when it crashes or is told to quit.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
