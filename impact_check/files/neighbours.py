"""What beside an assessment may hold the same words: files that say so by their names, and files of
any name by what they hold; and other names of the file itself.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from impact_check.files.contents import Unreadable, words_in
from impact_check.files.naming import plain_name, suffix
from impact_check.files.saving import real_path

MOST = 1000
_RESULTS = (".html", ".htm", ".md", ".docx", ".csv", ".json", ".odt", ".xlsx")
_UNFINISHED = ".impact-check-"
_LEAST_TITLE, _LEAST_TEXT = 4, 20  # characters; less of them stands in other files by chance


class Neighbours(NamedTuple):
    """Files that may hold the same words, files that cannot be looked into, and whether there were
    more than are looked at.
    """

    copies: tuple[str, ...]
    unread: tuple[str, ...]
    are_more: bool


def neighbours(path: Path, title: str, texts: Iterable[str]) -> Neighbours:
    """What stands in the folder of a file and in the folders there, and in that of a link to it.

    A copy is known by its name, by its suffix as a report, or by holding the title or one of the
    longer texts of the assessment, whatever its name: in text, office files and archives.
    """
    target = real_path(path)
    names = {plain_name(known).stem.casefold() for known in (path, target)}
    wanted = {evened(title)} if len(title) >= _LEAST_TITLE else set()
    wanted |= {evened(text) for text in texts if len(text) >= _LEAST_TEXT}
    folders = dict.fromkeys((target.parent, real_path(path.parent)))
    found = [
        other
        for folder in folders
        for other in _inside(folder)
        if other not in (target, folder / path.name)
    ]
    copies: list[str] = []
    unread: list[str] = []
    for other in found[:MOST]:
        if _may_be(other, names):
            copies.append(str(other))
            continue
        try:
            if any(text in evened(words) for words in words_in(other) for text in wanted):
                copies.append(str(other))
        except Unreadable:
            unread.append(str(other))
    return Neighbours(tuple(copies), tuple(unread), len(found) > MOST)


def has_other_names(path: Path) -> bool:
    """Whether the file has more than one name (hard links): a save changes what stands behind this
    one only.
    """
    with contextlib.suppress(OSError):
        return real_path(path).stat().st_nlink > 1
    return False


def evened(text: str) -> str:
    """A text in small letters with single blanks, so that line breaks do not matter."""
    return " ".join(text.casefold().split())


def _inside(folder: Path) -> Iterator[Path]:
    """The files of a folder, by name, and those of the folders in it."""
    folders: list[Path] = []
    for path in _listed(folder):
        if path.is_dir() and not path.is_symlink():
            folders.append(path)
        else:
            yield path
    for inner in folders:
        yield from (path for path in _listed(inner) if not path.is_dir())


def _listed(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(folder / name for name in os.listdir(folder))  # noqa: PTH208
    return []


def _may_be(path: Path, names: set[str]) -> bool:
    name = path.name.casefold()
    return any(known in name for known in names) or suffix(path) in _RESULTS or _UNFINISHED in name
