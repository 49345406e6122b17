"""Which files are meant: those that are named, and those in the folders that are named."""

import contextlib
import os
import re
from pathlib import Path

from impact_check.errors import ImpactCheckError
from impact_check.files.documents import ASSESSMENT_BYTES, STANDARD_INPUT
from impact_check.files.naming import ASSESSMENTS, is_folder, suffix

_LEFT_BY_PROGRAMS = (
    ".",
    "~",
    "#",
)  # hidden files, and what editors and office programs leave beside an open file
SCENARIOS = "scenarios"
_ASSESSMENT = re.compile(
    rb"""^impact_check:[ ]*["']?assessment/|\A\s*\{(?:[^{}\[\]]*,)?\s*["']?impact_check["']?\s*:\s*["']?assessment/""",
    re.MULTILINE,
)


def holds_assessment(path: Path) -> bool:
    """Whether a file is an assessment by its name and what it says of itself; one that is encrypted
    is not looked into.
    """
    with contextlib.suppress(OSError):
        if suffix(path) in ASSESSMENTS and path.is_file():
            with path.open("rb") as file:
                return _ASSESSMENT.search(file.read(ASSESSMENT_BYTES)) is not None
    return False


def assessment_files(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """The files named, each once, and the YAML and JSON files in the folders named, by name;
    ImpactCheckError for an empty folder.
    """
    found: list[Path] = []
    for path in paths:
        if str(path) != STANDARD_INPUT and is_folder(path):
            inside = files_in(path)
            if not inside:
                raise ImpactCheckError(
                    f"{path}: there is no assessment in this folder; name a file, or a folder that"
                    " holds .yaml or .json files"
                )
            found += inside
        else:
            found.append(path)
    return tuple(dict.fromkeys(found))


def is_scenario_file(path: Path, folder: Path) -> bool:
    """Whether a file of a content folder lies in a folder for scenarios, which only lint reads."""
    return SCENARIOS in path.relative_to(folder).parts[:-1]


def files_in(folder: Path) -> list[Path]:
    """The YAML and JSON files in a folder and the folders inside it, by name, and folders that
    cannot be opened.

    Passed over: hidden ones, what programs leave beside an open file, and folders that are links,
    which may lead round in a circle.
    """
    closed: list[str] = []
    found: list[Path] = []
    for where, folders, names in os.walk(
        folder, onerror=lambda error: closed.append(error.filename)
    ):
        folders[:] = [name for name in folders if not name.startswith(_LEFT_BY_PROGRAMS)]
        wanted = (
            name
            for name in names
            if suffix(Path(name)) in ASSESSMENTS and not name.startswith(_LEFT_BY_PROGRAMS)
        )
        found += [path for path in (Path(where, name) for name in wanted) if path.is_file()]
    return sorted((*found, *map(Path, closed)))
