"""One row of an export -> the plain values of a sheet."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.sheets.columns import Column, cell_meanings, meaning
from impact_check.core.sheets.names import SEVERAL

YES = frozenset(["yes", "true", "1"])


class RowRead(NamedTuple):
    """The values, and the places of the cells that fit nothing."""

    values: dict[str, Any]
    unfit: tuple[int, ...]


def values_of(content: Content, columns: Sequence[Column], row: Sequence[str]) -> RowRead:
    """The values of a sheet that a row holds. What is empty was not asked or left out."""
    values: dict[str, Any] = {"answers": {}, "features": {}}
    ranges: dict[str, set[str]] = {}
    unfit: list[int] = []
    for place, (column, cell) in enumerate(zip(columns, row, strict=False)):
        text = cell.strip()
        if not text:
            continue
        if column.kind == "head":
            values[column.id] = _head(column.id, text)
        elif column.kind == "fact":
            values["features"][column.id] = "unknown" if text == "not_known" else text.lower()
        elif column.kind == "range":
            ranges.setdefault(column.id, set()).update(_ticked(column, text))
        elif column.kind == "part":
            values["answers"].setdefault(column.id, {})[column.part] = text
        elif column.kind == "answer":
            told = meaning(cell_meanings(content.questions[column.id]), text)
            if told is None:
                unfit.append(place)
            else:
                values["answers"].setdefault(column.id, {})["answer"] = told
    _with_ranges(values["answers"], ranges)
    return RowRead(values, tuple(unfit))


def _head(name: str, text: str) -> Any:
    if name == "round":
        return int(text) if text.isdecimal() else text
    if name in ("may_be_named", "affected"):
        return "yes" if text.lower() in YES else "no"
    return text


def _ticked(column: Column, text: str) -> set[str]:
    """The classes that a cell ticks: of a split choice its own, of a joined one all that are
    named.
    """
    if column.part:
        return {column.part} if text.lower() in YES else set()
    return set(text.split()) & set(GRADES)


def _with_ranges(answers: dict[str, Any], ranges: Mapping[str, set[str]]) -> None:
    """Puts ranges in place of "one of several"; without classes that is "not known"."""
    for id_, answer in list(answers.items()):
        if answer.get("answer") == SEVERAL:
            answer["answer"] = _ends(ranges.get(id_, set()))
        elif "answer" not in answer:
            del answers[id_]


def _ends(ticked: set[str]) -> str | tuple[str, str]:
    ordered = [grade for grade in GRADES if grade in ticked]
    if len(ordered) > 1:
        return ordered[0], ordered[-1]
    return ordered[0] if ordered else "unknown"
