"""Whatever came back on forms, read by what it is: sheets, pasted text, exports of a field tool."""

from pathlib import Path

from impact_check.core.model.assessment import Assessment
from impact_check.core.sheets import messages
from impact_check.core.sheets.form import mark_of
from impact_check.errors import BadFiles, Fault, short
from impact_check.files.assessments import assessment_of
from impact_check.files.documents import ASSESSMENT_BYTES, parse_document, read_bytes
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
_PAPER = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"\xd0\xcf\x11\xe0")


def read_sheets(path: Path | str, asked: Asked) -> tuple[Brought, ...]:
    """The sheets in a file (`-`: standard input); BadFiles where there is none in it, or where one
    is about another measure.
    """
    name = str(path)
    raw = read_bytes(name, SHEET_BYTES)
    if raw.startswith(_PAPER):
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
