"""Whatever came back on forms, read by what it is: sheets, pasted text, exports of a field tool."""

from pathlib import Path

from impact_check.errors import BadFiles, Fault
from impact_check.files.documents import read_bytes
from impact_check.files.sheets import SHEET_BYTES, Asked, Brought, sheets_in

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
