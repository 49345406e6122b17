"""Where in a file the passages stand that could identify or incriminate somebody, those in comments
among them.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.model.content import Content
from impact_check.core.safety.passages import Loc, Passage, found_in, known_names, passages
from impact_check.files.assessments import assessment_of
from impact_check.files.comments import comments
from impact_check.files.documents import ASSESSMENT_BYTES, Document, read_document
from impact_check.files.yaml_values import Lines

COMMENT: Loc = ("comment",)


class Placed(NamedTuple):
    """A passage with its place in a file, both counted from 1."""

    line: int
    column: int
    passage: Passage


def passages_in(path: str, content: Content) -> tuple[Placed, ...]:
    """The passages of an assessment's file (`-`: standard input), in their order; BadFiles if it
    cannot be read.
    """
    document = read_document(path, ASSESSMENT_BYTES)
    known = known_names(content)
    found = passages(assessment_of(document, content).assessment, known)
    return tuple(
        sorted(
            (*_placed(document, found), *_in_comments(document, known)),
            key=lambda one: (one.line, one.column),
        )
    )


def _in_comments(document: Document, known: str) -> Iterator[Placed]:
    for line, column, text in comments(document.text):
        yield from (Placed(line, column + one.start, one) for one in found_in(text, COMMENT, known))


def _placed(document: Document, found: tuple[Passage, ...]) -> Iterator[Placed]:
    lines = Lines(document.text)
    last: tuple[Loc, int] = ((), 0)
    for one in found:
        value = document.fault(one.path, "")
        start = lines.index(value.line, value.column)
        at = _search(document.text, last[1] if last[0] == one.path else start, one)
        last = (one.path, at if at is not None else start)
        if at is None:
            yield Placed(value.line, value.column, one)
        else:
            yield Placed(*lines.place(at), one)


def _search(text: str, start: int, one: Passage) -> int | None:
    """Where the passage stands at or after a place; None if the file writes it differently, with
    escapes for instance.
    """
    words = r"\s+".join(re.escape(word) for word in one.text.split())
    found = re.compile(words).search(text, start, start + 6 * (one.start + len(one.text)) + 1000)
    return found.start() if found else None
