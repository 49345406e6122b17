"""Counts of many respondents: they add, and what is shown of them hides small groups (method,
section 7).
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar, get_args

from impact_check.core.model.base import GRADES
from impact_check.core.model.checklist import Question
from impact_check.core.model.sheet import Counted, Respondents

FEWEST = 5
"""Fewer than this are not shown in a cell, and a table of fewer is not shown or kept at all."""

FEWEST_IN_PUBLIC = 10
Key = TypeVar("Key")


def suppressed(cells: Mapping[Key, int], fewest: int = FEWEST) -> Mapping[Key, int | None] | None:
    """A table as it may be shown beside its total: None for a hidden cell, zeros hidden like other
    small ones. Never exactly one cell is hidden, and those hidden sum to `fewest` at least unless
    all are; None instead of the table if its total is smaller.
    """
    if sum(cells.values()) < fewest:
        return None
    hidden = [key for key, number in cells.items() if number < fewest]
    rest = sorted((key for key in cells if key not in hidden), key=lambda key: cells[key])
    while hidden and rest and (len(hidden) < 2 or sum(map(cells.__getitem__, hidden)) < fewest):
        hidden.append(rest.pop(0))
    return {key: None if key in hidden else number for key, number in cells.items()}


def classes_of(question: Question) -> tuple[Counted, ...]:
    """What can be counted of a question: its classes, `unknown`, and `not-applicable` where it may
    not apply.
    """
    offered = [*question.grades, "unknown", *(["not-applicable"] if question.may_not_apply else [])]
    return tuple(counted for counted in get_args(Counted) if counted in offered)


def added(entries: Iterable[Respondents]) -> tuple[Respondents, ...]:
    """The counts with those of the same group and round added up, by group and round."""
    found: dict[tuple[str, int], Respondents] = {}
    for entry in entries:
        key = (entry.group, entry.round)
        found[key] = _sum(found[key], entry) if key in found else entry
    return tuple(found[key] for key in sorted(found))


def _sum(one: Respondents, other: Respondents) -> Respondents:
    counts = {id_: dict(cells) for id_, cells in one.counts.items()}
    for id_, cells in other.counts.items():
        into = counts.setdefault(id_, {})
        for counted, number in cells.items():
            into[counted] = into.get(counted, 0) + number
    return one.model_copy(update={"people": one.people + other.people, "counts": counts})


def large_enough(entries: Iterable[Respondents], fewest: int = FEWEST) -> tuple[Respondents, ...]:
    """Those that may be kept: of groups with so many respondents."""
    return tuple(entry for entry in entries if entry.people >= fewest)


def clash(held: Iterable[Respondents], fresh: Iterable[Respondents]) -> bool:
    """Whether a group was counted before in the same round."""
    return not _keys(held).isdisjoint(_keys(fresh))


def counted_together(
    held: Iterable[Respondents], fresh: tuple[Respondents, ...], *, adding: bool
) -> tuple[Respondents, ...]:
    """All counts: fresh ones are added to those of the same group and round, or stand instead."""
    known = _keys(fresh)
    stay = [entry for entry in held if adding or (entry.group, entry.round) not in known]
    return added((*stay, *fresh))


def _keys(entries: Iterable[Respondents]) -> set[tuple[str, int]]:
    return {(entry.group, entry.round) for entry in entries}


assert set(GRADES) < set(get_args(Counted))
