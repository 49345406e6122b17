"""Sheets that came back, as files or as pasted text: each with what could not be taken, and where
that stands.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Sheet
from impact_check.core.safety.passages import suspicious
from impact_check.core.sheets import messages, pasted
from impact_check.core.sheets.form import mark_of
from impact_check.core.sheets.reading import Arrived, Loc, Misfit, sheet_from
from impact_check.errors import BadFiles, Fault, short
from impact_check.files.documents import Document, parse_document
from impact_check.files.validation import kind_fault, kind_of

SHEET_BYTES = 1_000_000
NAME = "name"  # the kind of passage that names a person
TITLE = 4  # letters of a Mr or Frau that stand before a name


class AnotherMeasure(BadFiles):
    """Sheets that name another measure; nothing of them was taken."""


class Brought(NamedTuple):
    """A sheet, the file that it came in, and a fault for everything that was not taken."""

    file: str
    sheet: Sheet
    faults: tuple[Fault, ...]


class Asked(NamedTuple):
    """What a form asked about: the content, the title of the measure, whether a sheet is taken that
    names another measure, and whether names are known to be those of organisations.
    """

    content: Content
    title: str
    same_measure: bool = False
    names_are_fine: bool = False


def sheets_in(name: str, raw: bytes, asked: Asked) -> tuple[Brought, ...]:
    """The sheets in the bytes of a file: one in a file of YAML or JSON, one or more in a text that
    was pasted from messages.

    BadFiles where there is none, AnotherMeasure where one is about another measure.
    """
    text = raw.decode("utf-8", "replace")
    found = tuple(
        _from_blocks(name, text, asked)
        if pasted.holds_block(text)
        else _from_document(name, raw, asked)
    )
    others = tuple(fault for brought in found if (fault := _about_another(brought, asked)))
    if others:
        raise AnotherMeasure(others)
    return tuple(brought for brought, _ in found)


def _about_another(found: tuple[Brought, Arrived], asked: Asked) -> Fault | None:
    brought, arrived = found
    mark = arrived.mark or (mark_of(arrived.title) if arrived.title else "")
    if asked.same_measure or mark in ("", mark_of(asked.title)):
        return None
    told = messages.OTHER_MEASURE.format(theirs=short(arrived.title or arrived.mark))
    line = min((fault.line for fault in brought.faults), default=1)
    return Fault(brought.file, line, 1, told)


def _from_document(name: str, raw: bytes, asked: Asked) -> Iterator[tuple[Brought, Arrived]]:
    document = parse_document(name, raw)
    if kind_of(document) != "sheet":
        raise BadFiles((_no_sheet(document),))
    values = document.value if isinstance(document.value, dict) else {}
    arrived = sheet_from(asked.content, values, _person(asked))
    faults = tuple(document.fault(misfit.path, misfit.what) for misfit in arrived.misfits)
    yield Brought(name, arrived.sheet, faults), arrived


def _no_sheet(document: Document) -> Fault:
    if kind_of(document):
        return kind_fault(document, "sheet")
    return document.fault((), messages.NO_BLOCK.format(start=pasted.START))


def _from_blocks(name: str, text: str, asked: Asked) -> Iterator[tuple[Brought, Arrived]]:
    for block in pasted.blocks_in(text):
        arrived = sheet_from(asked.content, block.values, _person(asked))
        faults = [Fault(name, line, 1, what) for line, what in block.remarks]
        faults += [Fault(name, _line(block, misfit), 1, misfit.what) for misfit in arrived.misfits]
        yield Brought(name, arrived.sheet, tuple(sorted(faults))), arrived


def _line(block: pasted.Block, misfit: Misfit) -> int:
    """The line of what did not fit: its own, else that of the answer it belongs to."""
    path: Loc = misfit.path
    while path:
        told = block.lines.get(tuple(map(str, path)))
        if told is not None:
            return told
        path = path[:-1]
    return block.line


def _person(asked: Asked) -> Callable[[str], bool]:
    """What tells whether a text is the name of a person and nothing else."""

    def is_person(text: str) -> bool:
        found = [end - start for start, end, kind in suspicious(text) if kind == NAME]
        return not asked.names_are_fine and any(width >= len(text) - TITLE for width in found)

    return is_person
