"""The one way to save: the old file or the new one is there, whole, whatever happens in between.

A text goes to a new file beside the target that gets the old file's owner and mode, is synced, and
takes the name in one step. What a killed program leaves behind never has the suffix of an
assessment, and the next save removes it.
"""

import contextlib
import errno
import os
import re
import secrets
import stat
from pathlib import Path

from impact_check.errors import ImpactCheckError
from impact_check.files.disk import LOCAL, Disk
from impact_check.files.encryption import KEYS
from impact_check.files.locking import locked
from impact_check.files.naming import beside, is_folder

HOUR = 3600.0


def save_text(path: Path, text: str | bytes, *, new: bool = False, disk: Disk = LOCAL) -> None:
    """Writes a text, or bytes, as `save_bytes` does; encrypted if the name ends with `.age`, or if
    the file was so when it was read.

    Held if another program has the file open.
    """
    target = real_path(path)
    sealed = KEYS.seal(path, target, to_bytes(text))
    if _is_no_file(path, disk):
        save_bytes(path, sealed, target=target, disk=disk)
        return
    with locked(str(path), target, disk) as not_locked:
        if not not_locked:
            remove_unfinished(target, disk)
        save_bytes(path, sealed, target=target, new=new, alone=not not_locked, disk=disk)


def to_bytes(text: str | bytes) -> bytes:
    """The bytes of a text; a report names files, whose names may be no text."""
    return text.encode(errors="backslashreplace") if isinstance(text, str) else text


def save_bytes(
    path: Path,
    data: bytes,
    *,
    target: Path | None = None,
    new: bool = False,
    alone: bool = False,
    disk: Disk = LOCAL,
) -> None:
    """Writes bytes in one step; links, owner and mode of an existing file are kept, new files are
    private to the user.

    `target` is where the path led when it was opened, if that is known. `new` refuses to write over
    anything. `alone` says that the caller holds the lock and has removed what was unfinished; else
    what killed runs left goes if it is older than an hour. ImpactCheckError if it cannot be saved,
    with nothing changed. What is no file (a pipe, the null device) is written into.
    """
    target = target or real_path(path)
    try:
        if _is_no_file(path, disk):
            disk.pour(path, data)
            return
        _save(target, data, new, disk)
    except OSError as error:
        raise ImpactCheckError(
            f"{path}: cannot be saved: {why(error, target)}; nothing was changed"
        ) from None
    with contextlib.suppress(
        OSError
    ):  # Windows cannot open a folder, some file systems cannot sync one
        disk.sync_folder(target.parent)
    if not alone:
        remove_unfinished(target, disk, HOUR)


def _is_no_file(path: Path, disk: Disk) -> bool:
    """Whether this is a pipe, a terminal or a device: nothing that can be replaced."""
    try:
        found = disk.look(path)
    except OSError:
        return False  # the save says what is wrong
    return found is not None and not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode)


def _save(target: Path, data: bytes, new: bool, disk: Disk) -> None:
    before = None if new else disk.look(target)
    if before is not None and not disk.may_write(target):
        raise PermissionError(errno.EPERM, "write-protected")
    temporary = beside(target, f"{secrets.token_hex(8)}.tmp")
    handle: int | None = None
    try:
        handle = disk.create(temporary)
        if before is not None:
            disk.dress(temporary, target, before)
        disk.write(handle, data)
        disk.sync(handle)
        disk.close(handle)
        handle = None
        if not new:
            disk.replace(temporary, target)
            return
        disk.place(temporary, target)
        with contextlib.suppress(OSError):  # the next save removes it
            disk.remove(temporary)
    except BaseException:
        with contextlib.suppress(OSError):
            if handle is not None:
                disk.close(handle)
        with contextlib.suppress(OSError):
            disk.remove(temporary)
        raise


def real_path(path: Path) -> Path:
    """Where a path leads when all links are followed; ImpactCheckError if it is no usable name."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError):
        raise ImpactCheckError(f"{path}: is not a usable file name; choose another") from None


def remove_unfinished(target: Path, disk: Disk, age: float | None = None) -> None:
    """Removes what killed programs left while they saved this target: all, or what is at least
    `age` seconds older than the target.

    All only by who holds the lock: else it may be what another program is about to finish.
    """
    unfinished = re.compile(re.escape(beside(target, "").name) + r"[0-9a-f]{16}\.tmp")
    with contextlib.suppress(OSError):
        for name in disk.names(target.parent):
            left = target.with_name(name)
            if unfinished.fullmatch(name) and (age is None or _is_older(left, target, age, disk)):
                disk.remove(left)


def _is_older(path: Path, other: Path, age: float, disk: Disk) -> bool:
    found, compared = disk.look(path), disk.look(other)
    return found is not None and compared is not None and compared.st_mtime - found.st_mtime >= age


def make_folder(folder: Path) -> None:
    """Makes a folder, private to the user, where there is none; ImpactCheckError if it cannot."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ImpactCheckError(
            f"{folder}: this folder cannot be made: {error.strerror or error}; choose another with"
            " --to"
        ) from None


_REASONS = {
    errno.ENOSPC: "the disk is full; free some space and save again",
    errno.EDQUOT: "your share of the disk is used up; free some space and save again",
    errno.EROFS: "this disk can only be read; choose another place",
    errno.EPERM: "this file is protected against writing; make it writable, or choose another name",
    errno.EACCES: (
        "access is not allowed here; change the permissions, close programs that hold the file, or"
        " choose another place"
    ),
    errno.EEXIST: "something with this name is there already; choose another name",
    errno.EISDIR: "this is a folder; name a file",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.ELOOP: "the links lead round in a circle; name the file itself",
}


def why(error: OSError, target: Path) -> str:
    """What is wrong with writing a target, and what to do."""
    if is_folder(target):
        return _REASONS[errno.EISDIR]
    if error.errno in (errno.ENOENT, errno.ENOTDIR) and not is_folder(target.parent):
        return f"there is no folder {target.parent}; make it, or choose another place"
    return _REASONS.get(error.errno or 0, error.strerror or str(error))
