"""One program at a time: a lock beside a file, held by the operating system, so that it ends with
the program that took it.

The file itself is replaced by every save, so it cannot carry the lock. A lock file that a killed
program left is taken over.
"""

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from impact_check.errors import ImpactCheckError
from impact_check.files.disk import Disk
from impact_check.files.naming import beside

_TRIES = 100
_LONGEST = 32


class Held(ImpactCheckError):
    """Another program has the file open; the text says which one, and since when."""


@contextmanager
def locked(name: str, target: Path, disk: Disk) -> Iterator[str]:
    """Holds the lock of a target, called `name` in messages; yields "" or why there can be none
    here. Held if another program has it.

    Where a lock file cannot be made, or the file system has no locks, nothing is held and nothing
    is left behind.
    """
    path, handle, missing = (
        beside(target, "lock"),
        None,
        "this file system does not tell files apart",
    )
    try:
        for _ in range(_TRIES):
            handle = _take(name, path, disk)
            if handle is not None:
                missing = ""
                break
        else:
            disk.remove(path)
    except OSError as error:
        missing = error.strerror or str(error)
    try:
        yield missing
    finally:
        if handle is not None:
            _release(path, handle, disk)


def _take(name: str, path: Path, disk: Disk) -> int | None:
    """The handle of the lock, or None where its last holder removed the file in between."""
    handle = disk.open_lock(path)
    try:
        disk.lock(handle)
        if disk.is_at(handle, path):
            with contextlib.suppress(
                OSError
            ):  # who holds it is a courtesy: a full disk is no reason to stop
                disk.write(handle, f"{os.getpid()}\n".encode())
            return handle
    except BlockingIOError:
        disk.close(handle)
        raise Held(
            f"{name}: {_holder(path, disk)} has this file open; close it there first"
        ) from None
    except OSError:  # there are no locks here
        _release(path, handle, disk)
        raise
    except BaseException:
        with contextlib.suppress(OSError):
            disk.lock(handle)  # else the file is another program's
            _release(path, handle, disk)
        raise
    disk.close(handle)
    return None


def _release(path: Path, handle: int, disk: Disk) -> None:
    """Removes the lock file while the lock is held, so that nobody can take the lock of a file that
    is about to go.
    """
    ours = removed = False
    try:
        with contextlib.suppress(OSError):
            ours = disk.is_at(handle, path)
        with contextlib.suppress(OSError):
            if ours:
                disk.remove(path)
                removed = True
    finally:
        with contextlib.suppress(OSError):
            disk.close(handle)
    if ours and not removed:  # Windows removes only what nobody has open
        with contextlib.suppress(OSError):
            disk.remove(path)


def _holder(path: Path, disk: Disk) -> str:
    try:
        pid = (disk.read(path, _LONGEST) or b"").decode("ascii", "replace").partition("\n")[0]
        found = disk.look(path)
    except OSError:
        return "another impact-check"
    if found is None or not pid.isdecimal():
        return "another impact-check"
    since = datetime.fromtimestamp(found.st_mtime)
    day = "" if since.date() == datetime.now().date() else f"{since:%Y-%m-%d} "
    return f"another impact-check (process {pid}, since {day}{since:%H:%M})"
