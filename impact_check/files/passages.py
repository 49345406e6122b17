"""Where in a file the passages stand that could identify or incriminate somebody, those in comments
among them.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from impact_check.core.model.content import Content
from impact_check.core.safety.passages import Loc, Passage, found_in, known_names, passages
from impact_check.core.words.dates import written_day
from impact_check.errors import BadFiles, Fault
from impact_check.files.assessments import assessment_of
from impact_check.files.comments import comments
from impact_check.files.contents import Unreadable, words_in
from impact_check.files.documents import ASSESSMENT_BYTES, Document, read_document
from impact_check.files.naming import suffix
from impact_check.files.neighbours import evened
from impact_check.files.scalars import Lines

_AROUND, _PIECE = 12, 30
_STOPS = ".,;:"
COMMENT: Loc = ("comment",)
DOCUMENT: Loc = ("document",)
DOCUMENTS = (".docx", ".odt", ".html", ".htm", ".md", ".txt")


class Placed(NamedTuple):
    """A passage with its place in a file, both counted from 1."""

    line: int
    column: int
    passage: Passage


def passages_in(path: str, content: Content) -> tuple[Placed, ...]:
    """The passages of an assessment's file (`-`: standard input), or of a document that is to be
    passed on, in their order; BadFiles if it cannot be read.

    Lines of a Word document are its paragraphs.
    """
    if suffix(Path(path)) in DOCUMENTS:
        return _in_document(path, content)
    document = read_document(path, ASSESSMENT_BYTES)
    known = known_names(content)
    found = passages(assessment_of(document, content).assessment, known)
    return tuple(
        sorted(
            (*_placed(document, found), *_in_comments(document, known)),
            key=lambda placed: (placed.line, placed.column),
        )
    )


def _in_document(path: str, content: Content) -> tuple[Placed, ...]:
    try:
        texts = "\n".join(words_in(Path(path))).split("\n")
    except Unreadable:
        what = "cannot be looked into; is it encrypted, or no document of this kind?"
        raise BadFiles((Fault(path, 1, 1, what),)) from None
    if not Path(path).is_file():
        what = "cannot be read: there is no such file; check the name"
        raise BadFiles((Fault(path, 1, 1, what),))
    known = "\n".join(content.texts)
    own = evened(known)
    return tuple(
        Placed(line, found.start + 1, found)
        for line, text in enumerate(texts, 1)
        for found in found_in(text, DOCUMENT, known, is_source=_tells_content(text, own))
        if not _is_own(found, text, own)
    )


def _tells_content(line: str, own: str) -> bool:
    """Whether a line holds a longer piece of the content, such as a source or a law with its
    days.
    """
    starts = range(0, max(len(line) - _PIECE, 0) + 1, _PIECE // 2)
    return len(line) >= _PIECE and any(
        evened(line[start : start + _PIECE]) in own for start in starts
    )


def _is_own(found: Passage, line: str, own: str) -> bool:
    """Whether a passage is the content's own, with the letters around it: a report says much that
    nobody typed.
    """
    day = written_day(found.text) if found.kind == "day or time" else None
    if day is not None:
        return day.isoformat() in own
    if evened(found.text).rstrip(_STOPS) not in own:
        return False
    around = line[max(found.start - _AROUND, 0) : found.start + len(found.text) + _AROUND]
    return found.kind == "link" or evened(around) in own


def _in_comments(document: Document, known: str) -> Iterator[Placed]:
    for line, column, text in comments(document.text):
        yield from (
            Placed(line, column + passage.start, passage)
            for passage in found_in(text, COMMENT, known)
        )


def _placed(document: Document, found: tuple[Passage, ...]) -> Iterator[Placed]:
    lines = Lines(document.text)
    last: tuple[Loc, int] = ((), 0)
    for passage in found:
        value = document.fault(passage.path, "")
        start = lines.index(value.line, value.column)
        at = _search(document.text, last[1] if last[0] == passage.path else start, passage)
        last = (passage.path, at if at is not None else start)
        if at is None:
            yield Placed(value.line, value.column, passage)
        else:
            yield Placed(*lines.place(at), passage)


def _search(text: str, start: int, passage: Passage) -> int | None:
    """Where the passage stands at or after a place; None if the file writes it differently, with
    escapes for instance.
    """
    words = r"\s+".join(re.escape(word) for word in passage.text.split())
    found = re.compile(words).search(
        text, start, start + 6 * (passage.start + len(passage.text)) + 1000
    )
    return found.start() if found else None
