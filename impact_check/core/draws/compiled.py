"""A fast path for one assessment under many numbers: what repeats is worked out once, the results
are those of the plain arithmetic. All of it is done for many sets of numbers at a time, column by
column, on the layout of the assessment.
"""

from collections.abc import Iterator, Sequence
from math import prod
from operator import itemgetter, mul
from typing import TypeAlias

from impact_check.core.draws.layout import Layout, Links, Order, laid_out, ordered
from impact_check.core.draws.number_columns import (
    Column,
    NumberColumns,
    between_0_and_1,
    columns_of,
)
from impact_check.core.method.calculation import End
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.problem import Problem

Columns: TypeAlias = Sequence[Column]


class Compiled:
    """One assessment, ready to be worked out again and again under other numbers."""

    def __init__(self, problem: Problem) -> None:
        self._ends = {
            "best": laid_out(problem, "best"),
            "worst": laid_out(problem, "worst"),
        }

    def harms(self, numbers: Numbers, end: End) -> list[float]:
        """Every harm after safeguards, 0..1, in the problem's order: the same as
        `calculation.outcome`.
        """
        return list(self.harm_rows(columns_of([numbers]), end)[0])

    def index(self, numbers: Numbers, end: End) -> float:
        """The index of 0..100 at one end: the same as `calculation.outcome`."""
        return self.indices(columns_of([numbers]), end)[0]

    def harm_rows(self, numbers: NumberColumns, end: End) -> list[tuple[float, ...]]:
        """The same as `harms` for each of many sets of numbers."""
        made = self._ends[end]
        if not made.harms:
            return [()] * numbers.count
        floors = numbers.floors if any(harm.residual is not None for harm in made.harms) else ()
        parts = (
            _strengths(made, numbers),
            _weights(numbers, made.most),
            floors,
            _graves(made, numbers),
        )
        found: list[tuple[float, ...]] = [()] * numbers.count
        for places, rows in _by_order(parts[0], numbers.count):
            order = made.orders.get(places) or made.orders.setdefault(
                places, ordered(made.harms, places)
            )
            here = (
                parts
                if len(rows) == numbers.count
                else [[_picked(rows, column) for column in part] for part in parts]
            )
            for row, harms in zip(
                rows, zip(*_residuals(made, order, *here), strict=True), strict=True
            ):
                found[row] = harms
        return found

    def indices(self, numbers: NumberColumns, end: End) -> list[float]:
        """The same as `index` for each of many sets of numbers."""
        return combined(self.harm_rows(numbers, end), numbers)


def combined(rows: Sequence[Sequence[float]], numbers: NumberColumns) -> list[float]:
    """The index of 0..100 of each row of harms, the worst first, as `worst_first` combines them."""
    columns = list(zip(*[sorted(harms, reverse=True) for harms in rows], strict=True))
    left = [1.0] * len(rows)
    for weights, column in zip(_weights(numbers, len(columns)), columns, strict=True):
        left = [
            still * (1.0 - weight * harm)
            for still, weight, harm in zip(left, weights, column, strict=True)
        ]
    return [100.0 * (1.0 - still) for still in left]


def compiled(problem: Problem) -> Compiled:
    """The fast path for a problem."""
    return Compiled(problem)


def _picked(rows: Sequence[int], column: Column) -> Column:
    return itemgetter(*rows)(column) if len(rows) > 1 else (column[rows[0]],)


def _strengths(made: Layout, numbers: NumberColumns) -> list[list[float]]:
    opened = _opened_values(made, numbers)
    return [
        list(map(mul, numbers.direct if is_direct else numbers.contributing, opened[place]))
        for place, is_direct in made.strengths
    ]


def _opened_values(made: Layout, numbers: NumberColumns) -> list[Column]:
    grades, missing = numbers.grades, numbers.without_evidence
    values = [
        (
            grades[high]
            if high == worst
            else [
                min(a + b, c) for a, b, c in zip(grades[high], missing, grades[worst], strict=True)
            ]
        )
        for high, worst in made.values
    ]
    credit = numbers.credit_hoped if made.hoped else numbers.credit_sure
    elements = []
    for place, kept in made.elements:
        value = left = values[place]
        for rank, target in kept:
            reached = [
                (1.0 - share) * plain + share * min(plain, goal)
                for share, plain, goal in zip(credit[rank], value, grades[target], strict=True)
            ]
            left = list(map(min, left, reached))
        elements.append(left)
    return [
        (
            elements[places[0]]
            if len(places) == 1
            else list(map(max, *[elements[place] for place in places]))
        )
        for places in made.opened
    ]


def _weights(numbers: NumberColumns, count: int) -> list[Column]:
    """What the worst, the second worst ... of several counts (method, section 3)."""
    found: list[Column] = [[1.0] * numbers.count]
    while len(found) < count:
        found.append(list(map(mul, found[-1], numbers.next_worst)))
    return found[:count]


def _graves(made: Layout, numbers: NumberColumns) -> list[Column]:
    alone: list[Column] = [
        between_0_and_1(harm.base, numbers.shift_of(harm.id)) for harm in made.harms
    ]
    if made.scope == 1:
        return alone
    reach = [full * (made.scope - 1) / 3 for full in numbers.reach]
    return [
        [grave + (1.0 - grave) * more for grave, more in zip(column, reach, strict=True)]
        for column in alone
    ]


def _by_order(strengths: Columns, count: int) -> Iterator[tuple[Links, Sequence[int]]]:
    """The places of the strengths from the strongest on, and the rows in which they stand in that
    order.
    """
    if not strengths:
        yield (), range(count)
        return
    places, found = range(len(strengths)), dict[Links, list[int]]()
    for row, values in enumerate(zip(*strengths, strict=True)):
        found.setdefault(tuple(sorted(places, key=values.__getitem__, reverse=True)), []).append(
            row
        )
    yield from found.items()


def _residuals(
    made: Layout,
    order: Order,
    strengths: Columns,
    weights: Columns,
    floors: Columns,
    graves: Columns,
) -> Iterator[list[float]]:
    """A column for each harm, for rows in which the strengths stand in one order."""
    left = [
        [
            1.0 - weight * value
            for weight, value in zip(weights[place], strengths[link], strict=True)
        ]
        for link, place in order.needed
    ]
    for harm, grave, (before, after) in zip(made.harms, graves, order.harms, strict=True):
        inherent = _harmed(grave, [left[place] for place in before])
        if after is None:
            yield inherent
        else:
            residual = _harmed(grave, [left[place] for place in after])
            yield [
                max(floor * value, still)
                for floor, value, still in zip(floors[harm.floor], inherent, residual, strict=True)
            ]


def _harmed(grave: Column, left: Columns) -> list[float]:
    if not left:
        return [0.0] * len(grave)
    return [
        value * (1.0 - still)
        for value, still in zip(grave, map(prod, zip(*left, strict=True)), strict=True)
    ]
