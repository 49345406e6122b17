"""Paragraphs with numbered headings -> clauses, whatever file they come from."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from impact_check.files.paragraphs import Numbered
from impact_check.files.provisions.law import Clause, one_line

UNITS = {"article": "Article", "art": "Article", "section": "Section", "sec": "Section",
         "clause": "Clause", "§": "§"}  # fmt: skip
LONGEST_HEADING = 120
_CONTENTS = re.compile(r"(?:\.{3,}|…|\t)\s*[0-9]+$")


class _Start(NamedTuple):
    place: int
    name: str


def numbered_clauses(found: Sequence[Numbered]) -> tuple[Clause, ...]:
    """The clauses of a text: its articles, sections or clauses where it names them so, else its
    numbered headings, else all that is numbered by whole numbers. A table of contents is passed.
    """
    starts = list(_starts(found))
    ends = [*(start.place for start in starts), len(found)][1:]
    clauses = [
        _clause(start.name, found[start.place], found[start.place + 1 : end])
        for start, end in zip(starts, ends, strict=True)
    ]
    last = {clause.name: place for place, clause in enumerate(clauses)}
    fullest = Counter(clause.name for clause in clauses)
    return tuple(
        clause
        for place, clause in enumerate(clauses)
        if fullest[clause.name] == 1 or clause.words or place == last[clause.name]
    )


def _starts(found: Sequence[Numbered]) -> Iterator[_Start]:
    shown = [(place, part) for place, part in enumerate(found) if not _CONTENTS.search(part.words)]
    named = [(place, part) for place, part in shown if _unit(part)]
    if named:
        first = Counter(_unit(part) for _, part in named).most_common(1)[0][0]
        yield from (
            _Start(place, f"{first} {part.number}") for place, part in named if _unit(part) == first
        )
        return
    headings = [(place, part) for place, part in shown if part.number and part.heading]
    whole = [(place, part) for place, part in shown if part.number.isalnum()]
    yield from (_Start(place, f"Clause {part.number}") for place, part in headings or whole)


def _unit(part: Numbered) -> str:
    return UNITS.get(part.word.casefold().rstrip("."), "") if part.number else ""


def _clause(name: str, head: Numbered, rest: Sequence[Numbered]) -> Clause:
    """The heading stands behind the number or below it; a long one, or one that ends like a
    sentence, is no heading but the words themselves.
    """
    words = [part.words for part in rest]
    heading = head.words.strip(" -–—:")  # noqa: RUF001  (dashes of laws)
    if not heading and words and _is_heading(words[0]) and not rest[0].number:
        heading = words.pop(0)
    if heading and not _is_heading(heading):
        heading, words = "", [heading, *words]
    return Clause(name, heading, one_line(" ".join(words)))


def _is_heading(words: str) -> bool:
    return len(words) <= LONGEST_HEADING and not words.endswith((".", ";", ":", ","))
