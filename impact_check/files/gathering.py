"""Whatever came back on forms, read by what it is: sheets, pasted text, exports of a field tool."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.sheet import Respondents
from impact_check.core.panel.histograms import added
from impact_check.core.panel.voices import Contribution, from_assessment, from_sheet
from impact_check.core.sheets import messages
from impact_check.core.sheets.form import mark_of
from impact_check.core.sheets.pasted import START
from impact_check.errors import BadFiles, Fault, short
from impact_check.files.assessments import assessment_of
from impact_check.files.documents import (
    ASSESSMENT_BYTES,
    STANDARD_INPUT,
    parse_document,
    read_bytes,
)
from impact_check.files.exports import ZIP
from impact_check.files.respondents import As, Export, read_export
from impact_check.files.sheets import SHEET_BYTES, AnotherMeasure, Asked, Brought, sheets_in
from impact_check.files.validation import kind_of

PAPER = (
    "is paper, a picture or a document for people; what was filled in by hand is typed in with:"
    " impact-check assess FILE"
)
THE_FORM = (
    "is a form without answers; open it in a browser, answer the questions and save the answers as"
    " a file"
)
HEAD_BYTES = 65_536
_PAPER = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"\xd0\xcf\x11\xe0")


def is_export(path: Path | str) -> bool:
    """Whether a file is a table of submissions and no sheet: packed, or with columns in its first
    line.
    """
    if str(path) == STANDARD_INPUT:
        return False
    try:
        with Path(path).open("rb") as file:
            start = file.read(HEAD_BYTES)
    except OSError:
        return False  # reading it says what is wrong
    if start.startswith(ZIP):
        return b"word/" not in start
    first = start.split(b"\n", 1)[0]
    is_text = not start.lstrip().startswith((b"{", b"<", *_PAPER)) and b"impact_check:" not in start
    return is_text and START.encode() not in start and max(first.count(b";"), first.count(b",")) > 2


def read_sheets(path: Path | str, asked: Asked) -> tuple[Brought, ...]:
    """The sheets in a file (`-`: standard input); BadFiles where there is none in it, or where one
    is about another measure.
    """
    name = str(path)
    raw = read_bytes(name, SHEET_BYTES)
    if raw.startswith((ZIP, *_PAPER)):
        raise BadFiles((Fault(name, 1, 1, PAPER),))
    if raw.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html")):
        raise BadFiles((Fault(name, 1, 1, THE_FORM),))
    return sheets_in(name, raw, asked)


def whole_assessment(path: Path | str, asked: Asked) -> Assessment | None:
    """The assessment in a file, None where it holds something else; BadFiles if it is broken,
    AnotherMeasure if its title is another one.
    """
    name = str(path)
    raw = read_bytes(name, ASSESSMENT_BYTES)
    if not _looks_like_assessment(raw):
        return None
    document = parse_document(name, raw)
    if kind_of(document) != "assessment":
        return None
    found = assessment_of(document, asked.content).assessment
    title = found.measure.title
    if not asked.same_measure and mark_of(title) != mark_of(asked.title):
        told = messages.ANOTHER_ASSESSMENT.format(theirs=short(title))
        raise AnotherMeasure((document.fault(("measure", "title"), told),))
    return found


def _looks_like_assessment(raw: bytes) -> bool:
    """Whether a text says so, before it is read as a whole."""
    return b"assessment/1" in raw[:100_000] and not raw.startswith(b"PK")


class Spoken(NamedTuple):
    """What a file contributes to a panel, and what of its sheets could not be taken."""

    parts: tuple[Contribution, ...]
    faults: tuple[Fault, ...] = ()


def spoken_in(path: Path | str, asked: Asked, assessment: Assessment) -> Spoken:
    """What a file contributes to a panel: a whole assessment, or sheets but for those that the
    assessment keeps already; BadFiles if it is neither, AnotherMeasure if of another measure.
    """
    whole = whole_assessment(path, asked)
    if whole is not None:
        return Spoken((from_assessment(asked.content, whole),))
    brought = read_sheets(path, asked)
    return Spoken(
        tuple(
            from_sheet(asked.content, assessment, came.sheet)
            for came in brought
            if came.sheet not in assessment.sheets
        ),
        tuple(fault for came in brought for fault in came.faults),
    )


class Everything(NamedTuple):
    """All that came back: sheets, each once, and counts of respondents; `faults` are of tables,
    `twice` counts submissions that came again.
    """

    sheets: tuple[Brought, ...] = ()
    respondents: tuple[Respondents, ...] = ()
    faults: tuple[Fault, ...] = ()
    twice: int = 0
    again: tuple[str, ...] = ()


def read_all(paths: Iterable[Path], asked: Asked, as_: As = "", by: str = "") -> Everything:
    """What all files bring; `again` names those whose sheet came before.

    BadFiles with the faults of all that cannot be used, AnotherMeasure if it is only that.
    """
    found, faults = Everything(), BadFilesOf()
    for path in paths:
        try:
            if is_export(path):
                found = _with_export(found, read_export(path, asked, as_, by))
            else:
                found = _with_sheets(found, read_sheets(path, asked))
        except BadFiles as bad:
            faults.add(bad)
    faults.raise_any()
    return found._replace(respondents=added(found.respondents))


def _with_export(found: Everything, export: Export) -> Everything:
    more = _with_sheets(found, export.sheets)
    return more._replace(
        respondents=(*found.respondents, *export.respondents),
        faults=(*found.faults, *export.faults),
        twice=found.twice + export.twice,
    )


def _with_sheets(found: Everything, brought: Iterable[Brought]) -> Everything:
    kept, again = list(found.sheets), list(found.again)
    for each in brought:
        if any(each.sheet == other.sheet for other in kept):
            again.append(each.file)
        else:
            kept.append(each)
    return found._replace(sheets=tuple(kept), again=tuple(again))


class BadFilesOf:
    """The faults of several files, raised together."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._is_other = True

    def add(self, bad: BadFiles) -> None:
        """Remembers what is wrong with one file."""
        self._faults += bad.faults
        self._is_other = self._is_other and isinstance(bad, AnotherMeasure)

    def raise_any(self) -> None:
        """BadFiles if anything was wrong; AnotherMeasure if all of it was that."""
        if self._faults:
            raise (AnotherMeasure if self._is_other else BadFiles)(tuple(self._faults))
