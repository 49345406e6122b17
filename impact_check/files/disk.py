"""The few operations on a disk that saving and locking need, so that tests can stop a program at
each of them.
"""

import contextlib
import errno
import importlib
import os
import time
from pathlib import Path
from typing import Any, Protocol


def _module(name: str) -> Any:
    """A module that only some platforms have, or None."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


_fcntl, _msvcrt = _module("fcntl"), _module("msvcrt")
_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_NO_SYNC_HERE = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_RIGHTS = "system.posix_acl_access"
_FAR = 1 << 30  # Windows hides locked bytes from readers: lock one that the file does not have
_PATIENCE = (
    (0.01, 0.05, 0.1, 0.3) if os.name == "nt" else ()
)  # Windows refuses while a virus scanner looks at the file


class Disk(Protocol):
    """What saving and locking do to a disk; every operation may raise OSError."""

    def look(self, path: Path) -> os.stat_result | None:
        """What is known of a path, or None where there is nothing."""

    def read(self, path: Path, limit: int) -> bytes | None:
        """At most `limit` bytes of a file, or None where there is none."""

    def pour(self, path: Path, data: bytes) -> None:
        """Writes into what is no file: a pipe, a terminal, the null device."""

    def names(self, folder: Path) -> list[str]:
        """The names in a folder."""

    def may_write(self, path: Path) -> bool:
        """Whether an existing file is not protected against this user's writing."""

    def create(self, path: Path) -> int:
        """The handle of a new file, private to the user; FileExistsError where there is one."""

    def open_lock(self, path: Path) -> int:
        """The handle of a lock file, made where there is none; its lock is not taken yet."""

    def lock(self, handle: int) -> None:
        """Takes the lock, which ends with the process; BlockingIOError if another has it, other
        OSErrors where there are no locks.
        """

    def is_at(self, handle: int, path: Path) -> bool:
        """Whether an open file is still the one of this name."""

    def write(self, handle: int, data: bytes) -> None:
        """Writes all bytes from the start of the file."""

    def sync(self, handle: int) -> None:
        """Waits until the file is on the disk, where the file system can tell."""

    def close(self, handle: int) -> None:
        """Closes a handle."""

    def dress(self, path: Path, other: Path, like: os.stat_result) -> None:
        """Gives a file the owner, list of rights and mode of another; a group that cannot be kept
        loses its rights.
        """

    def replace(self, source: Path, target: Path) -> None:
        """Moves a file over another in one step."""

    def place(self, source: Path, target: Path) -> None:
        """Gives a file a name that nothing has; FileExistsError if something has it. The old name
        may stay.
        """

    def sync_folder(self, folder: Path) -> None:
        """Waits until the names in a folder are on the disk."""

    def remove(self, path: Path) -> None:
        """Removes a file."""


class LocalDisk:
    """The disk of this machine."""

    def look(self, path: Path) -> os.stat_result | None:
        try:
            return path.stat()
        except FileNotFoundError:
            return None

    def read(self, path: Path, limit: int) -> bytes | None:
        try:
            with path.open("rb") as file:
                return file.read(limit)
        except FileNotFoundError:
            return None

    def pour(self, path: Path, data: bytes) -> None:
        with path.open("wb") as out:
            out.write(data)

    def names(self, folder: Path) -> list[str]:
        return os.listdir(folder)  # noqa: PTH208  (names, not paths: this runs at every save)

    def may_write(self, path: Path) -> bool:
        return os.access(path, os.W_OK)

    def create(self, path: Path) -> int:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)

    def open_lock(self, path: Path) -> int:
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | _BINARY | _NO_LINK, 0o644)
        except (
            PermissionError
        ):  # left by another user of the folder: its lock can be taken all the same
            return os.open(path, os.O_RDONLY | _BINARY | _NO_LINK)

    def lock(self, handle: int) -> None:
        if _fcntl is not None:
            _fcntl.flock(handle, _fcntl.LOCK_EX | _fcntl.LOCK_NB)
        elif _msvcrt is not None:
            os.lseek(handle, _FAR, os.SEEK_SET)
            try:
                _msvcrt.locking(handle, _msvcrt.LK_NBLCK, 1)
            except PermissionError as error:
                raise BlockingIOError(*error.args) from None
        else:
            raise OSError(errno.ENOSYS, "this platform has no file locks")

    def is_at(self, handle: int, path: Path) -> bool:
        found = self.look(path)
        return found is not None and os.path.samestat(found, os.fstat(handle))

    def write(self, handle: int, data: bytes) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]

    def sync(self, handle: int) -> None:
        full = getattr(
            _fcntl, "F_FULLFSYNC", None
        )  # on a Mac, fsync alone leaves the bytes in the drive's cache
        if full is not None:
            with contextlib.suppress(OSError):
                _fcntl.fcntl(handle, full)
                return
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in _NO_SYNC_HERE:
                raise

    def close(self, handle: int) -> None:
        os.close(handle)

    def dress(self, path: Path, other: Path, like: os.stat_result) -> None:
        mode = like.st_mode & 0o7777
        if hasattr(os, "chown"):
            mine = path.stat()
            with contextlib.suppress(OSError):
                if mine.st_gid != like.st_gid:
                    os.chown(path, -1, like.st_gid)
                if mine.st_uid != like.st_uid:
                    os.chown(path, like.st_uid, -1)
            if path.stat().st_gid != like.st_gid:
                mode &= ~0o070
        if not _same_rights(path, other):
            mode &= ~0o070
        with contextlib.suppress(
            PermissionError
        ):  # some file systems keep no modes: it stays as private as it was made
            path.chmod(mode)

    def replace(self, source: Path, target: Path) -> None:
        for wait in _PATIENCE:
            try:
                source.replace(target)
                return
            except PermissionError:
                time.sleep(wait)
        source.replace(target)

    def place(self, source: Path, target: Path) -> None:
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except (
            OSError,
            AttributeError,
            NotImplementedError,
        ):  # no hard links here: the best that is left
            if os.path.lexists(target):
                raise FileExistsError(
                    errno.EEXIST, os.strerror(errno.EEXIST), str(target)
                ) from None
            source.rename(target)

    def sync_folder(self, folder: Path) -> None:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def remove(self, path: Path) -> None:
        path.unlink()


def _same_rights(path: Path, other: Path) -> bool:
    """Gives a file the other's list of rights of single users, where Linux keeps one; False if it
    cannot: the mode alone would say more.
    """
    if not hasattr(os, "setxattr"):
        return True
    try:
        rights = os.getxattr(other, _RIGHTS)
    except OSError:  # it has none, or there are none here: nor should the folder's own list apply
        with contextlib.suppress(OSError):
            os.removexattr(path, _RIGHTS)
        return True
    try:
        os.setxattr(path, _RIGHTS, rights)
    except OSError:
        return False
    return True


LOCAL: Disk = LocalDisk()
