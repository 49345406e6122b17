"""An export of many submissions -> counts for each question, or a sheet a row; no row is kept.

A table is counted a batch of rows and a column at a time, so that ten thousand rows take hardly
longer than to read them, and memory stays flat.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias, cast

from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Counted, Respondents
from impact_check.core.sheets import messages
from impact_check.core.sheets.columns import (
    IDS,
    Column,
    bare_names,
    cell_meanings,
    columns_of,
    meaning,
)
from impact_check.core.sheets.form import mark_of
from impact_check.core.sheets.names import SEVERAL
from impact_check.core.sheets.reading import sheet_from
from impact_check.core.sheets.rows import values_of
from impact_check.errors import BadFiles, Fault, short
from impact_check.files.exports import opened_table
from impact_check.files.sheets import AnotherMeasure, Asked, Brought

BATCH = 200
MOST_TOLD = 20
As: TypeAlias = Literal["", "sheets", "respondents"]
Counters: TypeAlias = dict[int, Counter[str]]


class Export(NamedTuple):
    """What an export brought: sheets or counts, how many submissions came twice, and a fault for
    what was not taken.
    """

    sheets: tuple[Brought, ...]
    respondents: tuple[Respondents, ...]
    twice: int
    faults: tuple[Fault, ...]


class Shape(NamedTuple):
    """What is known of an export from its header and first row: its columns, where the id of a
    submission and the group stand (-1: nowhere), for whom the form was, and its round.
    """

    header: tuple[str, ...]
    columns: tuple[Column, ...]
    id_at: int
    by: int
    role: str
    round: int


def read_export(path: Path | str, asked: Asked, as_: As = "", by: str = "") -> Export:
    """The submissions of an export. What affected people answered is counted, what others answered
    becomes a sheet each, unless `as_` says otherwise; `by` names the column by which respondents
    are grouped.

    BadFiles for an export of another form; AnotherMeasure for one about another measure.
    """
    shape = _shape(path, asked, by)
    if (as_ or ("respondents" if shape.role == "community" else "sheets")) == "sheets":
        return _sheets(path, asked, shape)
    return _counted(path, asked.content, shape)


def _shape(path: Path | str, asked: Asked, by: str) -> Shape:
    name = str(path)
    with opened_table(path) as table:
        columns, first = columns_of(asked.content, table.header), next(table.rows, [])
        header = table.header
    if not any(column.kind == "answer" for column in columns):
        raise BadFiles((Fault(name, 1, 1, messages.OTHER_FORM),))
    told = values_of(asked.content, columns, first).values
    mark = str(told.get("form", ""))
    if mark and mark != mark_of(asked.title) and not asked.same_measure:
        raise AnotherMeasure((Fault(name, 2, 1, messages.OTHER_MEASURE.format(theirs=mark)),))
    bare = [set(bare_names(name.strip())) for name in header]
    by_at = next((place for place, names in enumerate(bare) if by in names), -1) if by else -1
    if by and by_at < 0:
        raise BadFiles((Fault(name, 1, 1, messages.NO_COLUMN.format(name=by)),))
    ids = (place for id_ in IDS for place, names in enumerate(bare) if id_ in names)
    round_ = told.get("round", 1)
    return Shape(
        header,
        columns,
        next(ids, -1),
        by_at,
        str(told.get("role", "")),
        round_ if isinstance(round_, int) and 1 <= round_ <= 9 else 1,
    )


def _counted(path: Path | str, content: Content, shape: Shape) -> Export:
    answers = [place for place, column in enumerate(shape.columns) if column.kind == "answer"]
    counts: dict[str, Counters] = {}
    people: Counter[str] = Counter()
    seen: set[str] = set()
    total = 0
    with opened_table(path) as table:
        rows = (row for row in table.rows if row)
        while batch := list(islice(rows, BATCH)):
            total += len(batch)
            for group, members in _grouped(_once(batch, shape, seen), shape).items():
                people[group] += len(members)
                into = counts.setdefault(group, {place: Counter() for place in answers})
                _add(into, members, len(shape.columns))
    unfit: dict[int, set[str]] = {}
    found = tuple(
        Respondents(
            group=group,
            round=shape.round,
            people=people[group],
            counts=_classes(content, shape, counts[group], unfit),
        )
        for group in sorted(counts)
    )
    twice = total - sum(people.values())
    return Export((), found, twice, tuple(_unfit_faults(path, shape, unfit)))


def _once(batch: list[list[str]], shape: Shape, seen: set[str]) -> list[list[str]]:
    """The rows of submissions that were not seen before."""
    place = shape.id_at
    if place < 0:
        return batch
    fresh = []
    for row in batch:
        id_ = row[place] if place < len(row) else ""
        if id_ not in seen or not id_:
            seen.add(id_)
            fresh.append(row)
    return fresh


def _grouped(rows: list[list[str]], shape: Shape) -> Mapping[str, list[list[str]]]:
    if shape.by < 0:
        return {shape.role or "community": rows} if rows else {}
    found: dict[str, list[list[str]]] = {}
    for row in rows:
        value = row[shape.by] if shape.by < len(row) else ""
        found.setdefault(_group_id(value), []).append(row)
    return found


def _group_id(value: str) -> str:
    """A value of the chosen column as the id of a group."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in value.lower())
    return f"g_{plain.strip('_')}"[:80] if plain.strip("_") else "not_told"


def _add(counters: Counters, rows: list[list[str]], width: int) -> None:
    if set(map(len, rows)) != {width}:
        rows = [(row + [""] * width)[:width] for row in rows]
    columns = tuple(zip(*rows, strict=True))
    for place, counter in counters.items():
        counter.update(columns[place])


def _classes(
    content: Content, shape: Shape, counters: Counters, unfit: dict[int, set[str]]
) -> Mapping[str, Mapping[Counted, int]]:
    """The counts by class; texts that fit no option go to `unfit`, by the place of their column. A
    range counts as not known.
    """
    found: dict[str, dict[Counted, int]] = {}
    for place, counter in counters.items():
        id_ = shape.columns[place].id
        meanings, into = cell_meanings(content.questions[id_]), found.setdefault(id_, {})
        for cell, number in counter.items():
            told = meaning(meanings, cell)
            if told is None:
                unfit.setdefault(place, set()).add(cell)
            elif told:
                counted = cast(Counted, "unknown" if told == SEVERAL else told)
                into[counted] = into.get(counted, 0) + number
    return {id_: cells for id_, cells in found.items() if cells}


def _unfit_faults(path: Path | str, shape: Shape, unfit: Mapping[int, set[str]]) -> Iterator[Fault]:
    """Row, column and content of the cells that fit nothing; the table is read again to find
    them.
    """
    yield from _other_columns(path, shape)
    if not unfit:
        return
    with opened_table(path) as table:
        told = 0
        for number, row in enumerate(table.rows, 2):
            for place, cells in unfit.items():
                if place < len(row) and row[place] in cells:
                    told += 1
                    if told <= MOST_TOLD:
                        yield _cell_fault(path, shape, number, place, row[place])
    if told > MOST_TOLD:
        yield Fault(str(path), 1, 1, messages.MORE_CELLS.format(number=told - MOST_TOLD))


def _cell_fault(path: Path | str, shape: Shape, number: int, place: int, cell: str) -> Fault:
    column = short(shape.header[place])
    what = messages.UNFIT_CELL.format(column=column, held=short(cell))
    return Fault(str(path), number, place + 1, what)


def _other_columns(path: Path | str, shape: Shape) -> Iterator[Fault]:
    for place, column in enumerate(shape.columns):
        if column.kind == "other" and place != shape.by:
            what = messages.OTHER_COLUMN.format(column=short(shape.header[place]))
            yield Fault(str(path), 1, place + 1, what)


def _sheets(path: Path | str, asked: Asked, shape: Shape) -> Export:
    found: list[Brought] = []
    faults, seen, twice = list(_other_columns(path, shape)), set[str](), 0
    with opened_table(path) as table:
        for number, row in enumerate(table.rows, 2):
            if not row:
                continue
            if not _once([row], shape, seen):
                twice += 1
                continue
            read = values_of(asked.content, shape.columns, row)
            arrived = sheet_from(asked.content, {"measure": asked.title, **read.values})
            told = [_cell_fault(path, shape, number, place, row[place]) for place in read.unfit]
            told += [Fault(str(path), number, 1, misfit.what) for misfit in arrived.misfits]
            found.append(Brought(str(path), arrived.sheet, tuple(told)))
    return Export(tuple(found), (), twice, tuple(faults))
