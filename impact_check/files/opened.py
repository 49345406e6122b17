"""An assessment that is open for changing: locked, saved in one step after every change, never
written over somebody else's change.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import Loaded, assessment_of, assessment_text
from impact_check.files.disk import LOCAL, Disk
from impact_check.files.documents import (
    ASSESSMENT_BYTES,
    STANDARD_INPUT,
    clear_bytes,
    parse_document,
    within,
)
from impact_check.files.encryption import KEYS, most_sealed
from impact_check.files.locking import Held, locked
from impact_check.files.naming import is_encrypted, is_json, with_addition
from impact_check.files.saving import real_path, remove_unfinished, save_bytes, why

__all__ = ["ChangedElsewhere", "Held", "OpenAssessment", "open_assessment"]

_COPIES = 1000


class ChangedElsewhere(ImpactCheckError):
    """The file on the disk is no longer what was read or written here; it was left as it is."""


class OpenAssessment:
    """A file that this program has open.

    `loaded`: what it held at opening, or None where there was no file. `not_locked`: "" or the
    reason why nothing keeps a second program out (no locks on this file system, a folder that
    cannot be written to).
    """

    def __init__(
        self,
        path: Path,
        target: Path,
        raw: bytes | None,
        loaded: Loaded | None,
        not_locked: str,
        disk: Disk,
    ) -> None:
        self.path, self.loaded, self.not_locked = path, loaded, not_locked
        self._target, self._disk = target, disk
        self._known = _digest(raw)
        self._last = "", b""
        if loaded is not None:
            with suppress(ImpactCheckError):
                self._text(
                    loaded.assessment, target
                )  # so that the first save finds all but one piece made, like the later ones
        self._written: str | None = (
            # the last that a save set out to write: a save that was interrupted may have done it
            None
        )

    @property
    def has_comments(self) -> bool:
        """Whether the next save loses comments that a person wrote into the file."""
        return self._written is None and self.loaded is not None and self.loaded.has_comments

    def save(self, assessment: Assessment) -> None:
        """Writes the assessment in one step; `.json` gives JSON, else YAML.

        ChangedElsewhere if the file was changed, made or removed since it was read or written here;
        ImpactCheckError if it cannot be saved. In both cases the file is as it was, and a later
        save may be tried.
        """
        self.save_text(self._text(assessment, self._target))

    def save_text(self, text: str) -> None:
        """Writes a text that holds the assessment, as `save` does."""
        within(
            str(self.path), text.encode(), ASSESSMENT_BYTES
        )  # what is larger could not be read again
        data = self._sealed(text)
        found, wanted = _digest(_read(self.path, self._target, self._disk)), _digest(data)
        if found != self._known and (found is None or found != self._written):
            raise ChangedElsewhere(f"{self.path}: {self._what_happened(found)}")
        if found != wanted:
            self._written = wanted
            save_bytes(
                self.path,
                data,
                target=self._target,
                new=found is None,
                alone=not self.not_locked,
                disk=self._disk,
            )
        self._known = wanted

    def save_copy(self, assessment: Assessment, folder: Path | None = None) -> Path:
        """Writes the assessment beside the file (or into another folder) under a name that is free,
        and gives its path.
        """
        for number in range(1, _COPIES):
            name = with_addition(self.path, f".mine{'' if number == 1 else f'-{number}'}").name
            path = (folder or self.path.parent) / name
            if not self._is_there(path):
                KEYS.same(self._target, path)
                save_bytes(
                    path,
                    KEYS.seal(path, path, self._text(assessment, path).encode()),
                    new=True,
                    disk=self._disk,
                )
                return path
        raise ImpactCheckError(
            f"{self.path}: there are {_COPIES} copies of it already; remove some"
        )

    def _is_there(self, path: Path) -> bool:
        try:
            return self._disk.look(path) is not None
        except OSError:
            return False  # the save says what is wrong

    def _sealed(self, text: str) -> bytes:
        """The bytes for a text; the same ones for the same text, which encryption alone would not
        give.
        """
        if self._last[0] != text:
            self._last = text, KEYS.seal(self.path, self._target, text.encode())
        return self._last[1]

    def _text(self, assessment: Assessment, path: Path) -> str:
        return assessment_text(assessment, as_json=is_json(path))

    def _what_happened(self, found: str | None) -> str:
        if found is None:
            did = "was removed or renamed"
        elif self._known is None:
            did = "was made"
        else:
            did = "was changed"
        return (
            f"this file {did} by another program, perhaps an editor, since it was opened here; it"
            " was left as it is. Look at it before you run this again"
        )


@contextmanager
def open_assessment(
    path: Path, content: Content, *, must_exist: bool = False, disk: Disk = LOCAL
) -> Iterator[OpenAssessment]:
    """A file opened for changing, whether it is there yet or not; makes nothing but a lock file
    until the first save.

    What killed programs left while they saved it is removed.

    Held if another program has it open, BadFiles if it is no valid assessment, ImpactCheckError if
    nothing could ever be saved there, or if it `must_exist` and does not.
    """
    if str(path) == STANDARD_INPUT:
        raise ImpactCheckError(
            "-: an assessment that is saved after every answer needs a file; name one"
        )
    target = real_path(path)
    _check_place(path, target, disk)
    with locked(str(path), target, disk) as not_locked:
        if not not_locked:
            remove_unfinished(target, disk)
        raw = _read(path, target, disk)
        if raw is None and must_exist:
            raise ImpactCheckError(f"{path}: there is no such file; check the name")
        loaded = None if raw is None else _loaded(str(path), raw, content)
        if raw is None and is_encrypted(target):
            KEYS.choose(path, target)  # before the first answer, not at the first save
        yield OpenAssessment(path, target, raw, loaded, not_locked, disk)


def _check_place(path: Path, target: Path, disk: Disk) -> None:
    try:
        found, folder = disk.look(target), disk.look(target.parent)
    except OSError as error:
        raise ImpactCheckError(f"{path}: cannot be opened: {why(error, target)}") from None
    if found is not None and not S_ISREG(found.st_mode):
        raise ImpactCheckError(f"{path}: this is no file that can hold an assessment; name a file")
    if folder is None or not S_ISDIR(folder.st_mode):
        raise ImpactCheckError(
            f"{path}: there is no folder {path.parent}; make it, or choose another place"
        )


def _read(path: Path, target: Path, disk: Disk) -> bytes | None:
    try:
        return disk.read(target, most_sealed(ASSESSMENT_BYTES))
    except OSError as error:
        raise ImpactCheckError(
            f"{path}: cannot be read: {error.strerror or error}; check the name and the permissions"
        ) from None


def _loaded(name: str, raw: bytes, content: Content) -> Loaded:
    return assessment_of(parse_document(name, clear_bytes(name, raw, ASSESSMENT_BYTES)), content)


def _digest(raw: bytes | None) -> str | None:
    return None if raw is None else hashlib.sha256(raw).hexdigest()
