"""A document that is about to be replaced is kept beside the new one, under the day it is from:
somebody may have worked on it.
"""

import os
from datetime import date
from itertools import count
from pathlib import Path

from impact_check.errors import ImpactCheckError
from impact_check.files.naming import with_addition
from impact_check.files.saving import real_path, save_bytes, save_text, to_bytes


def save_document(path: Path, text: str | bytes, *, force: bool = False) -> Path | None:
    """Writes a text, or bytes, as `save_text` does, and gives the path under which the document
    that stood there before is kept; None where there was none, or the very same.

    `force` keeps nothing. ImpactCheckError if it cannot be saved, with nothing changed.
    """
    target = real_path(path)
    old = None if force else _old(path, target)
    if old is None:
        save_text(path, text)
        return None
    if old == to_bytes(text):
        return None
    kept = _kept(path, target, old)
    try:
        save_text(path, text)
    except ImpactCheckError:
        kept.unlink(missing_ok=True)
        raise
    return path.with_name(kept.name) if target == path.absolute() else kept


def _old(path: Path, target: Path) -> bytes | None:
    try:
        if not os.path.isfile(target):  # noqa: PTH113  (no error for a name that is too long)
            return None
        return target.read_bytes()
    except OSError as error:
        raise ImpactCheckError(
            f"{path}: is there already and cannot be read ({error.strerror}), so it was left as it"
            " is; choose another name, or add --force to replace it"
        ) from None


def _kept(path: Path, target: Path, old: bytes) -> Path:
    """The old document under a name that is free, with the time it was last changed."""
    times = target.stat()
    day = date.fromtimestamp(times.st_mtime).isoformat()
    kept = next(
        name
        for number in count(1)
        for name in [with_addition(target, f" ({day}{f', {number}' if number > 1 else ''})")]
        if not os.path.lexists(name)
    )
    save_bytes(path.with_name(kept.name), old, target=kept, new=True)
    os.utime(kept, ns=(times.st_atime_ns, times.st_mtime_ns))
    return kept
