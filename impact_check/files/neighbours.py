"""Files beside an assessment whose names say that they may be copies or reports of it."""

import contextlib
import os
from pathlib import Path

from impact_check.files.naming import plain_name
from impact_check.files.saving import real_path


def likely_copies(path: Path) -> tuple[str, ...]:
    """The names in its folder that hold the name of the file: copies, backups and swap files of editors, reports."""
    target = real_path(path)
    stem = plain_name(target).stem.casefold()
    with contextlib.suppress(OSError):
        return tuple(sorted(name for name in os.listdir(target.parent) if stem in name.casefold() and name != target.name))  # noqa: PTH208
    return ()
