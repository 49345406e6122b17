"""What beside an assessment may hold the same words: files whose names say so, and other names of
the file itself.
"""

import contextlib
import os
from pathlib import Path

from impact_check.files.naming import plain_name, suffix
from impact_check.files.saving import real_path

_RESULTS = (".html", ".htm", ".md", ".docx", ".csv", ".json", ".pdf", ".odt")
_UNFINISHED = ".impact-check-"


def likely_copies(path: Path) -> tuple[str, ...]:
    """Files in its folder, and in that of a link to it: by its name copies, backups and swap files
    of editors, by their suffix reports.
    """
    target = real_path(path)
    names = {plain_name(one).stem.casefold() for one in (path, target)}
    folders = dict.fromkeys((target.parent, real_path(path.parent)))
    return tuple(
        str(one)
        for folder in folders
        for one in _inside(folder)
        if one not in (target, folder / path.name) and _may_be(one, names)
    )


def has_other_names(path: Path) -> bool:
    """Whether the file has more than one name (hard links): a save changes what stands behind this
    one only.
    """
    with contextlib.suppress(OSError):
        return real_path(path).stat().st_nlink > 1
    return False


def _inside(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(folder / name for name in os.listdir(folder))  # noqa: PTH208
    return []


def _may_be(one: Path, names: set[str]) -> bool:
    name = one.name.casefold()
    return any(each in name for each in names) or suffix(one) in _RESULTS or _UNFINISHED in name
