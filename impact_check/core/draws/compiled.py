"""A fast path for one assessment under many numbers: what repeats is worked out once, the results
are those of the plain arithmetic.

However many answers there are, links come in a few strengths only. So what a strength leaves of 1
in the first, second, third ... place is worked out once for all harms, and which link of a harm
stands in which place once for each order of the strengths. All of it is done for many sets of
numbers at a time, column by column.
"""

from collections.abc import Callable, Iterator, Sequence
from math import prod
from operator import itemgetter, mul
from typing import NamedTuple, TypeAlias

from impact_check.core.draws.number_columns import (
    Column,
    NumberColumns,
    between_0_and_1,
    columns_of,
)
from impact_check.core.method.calculation import End, base_severity, scope_at
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.problem import HarmPart, Problem, RoutePart
from impact_check.core.method.readings import Promise, Reading

Value: TypeAlias = tuple[
    int, int
]  # class at this end, and the class up to which the step for missing evidence may lead
SAFE: Value = (0, 0)
Kept: TypeAlias = frozenset[
    tuple[int, int]
]  # (status credited, class reached) of the safeguards that count for a harm
Element: TypeAlias = tuple[int, Kept]  # place of a value, the safeguards
Opened: TypeAlias = frozenset[int]  # places of elements; a route is as open as the worst of them
Strength: TypeAlias = tuple[int, bool]  # place of what is opened, whether the link is direct
Links: TypeAlias = tuple[int, ...]  # places: of strengths, or of what strengths leave of 1
Columns: TypeAlias = Sequence[Column]
LinksOf: TypeAlias = Callable[[HarmPart, str | None], Links]


class _Order(NamedTuple):
    """What holds while the strengths stand in one order: what of 1 the links of each harm leave,
    before and after safeguards.

    `needed` are the strengths with the places in which they come.
    """

    needed: tuple[tuple[int, int], ...]
    harms: tuple[tuple[Links, Links | None], ...]


class _CompiledHarm(NamedTuple):
    """A harm with the place of each link's strength, before and after safeguards (none: no
    safeguard touches it).
    """

    id: str
    base: float
    floor: int
    inherent: Links
    residual: Links | None


class _CompiledEnd(NamedTuple):
    """Everything distinct at one end: values, values under safeguards, opened routes, strengths,
    harms; and the orders met so far.

    `most` is the largest number of links that a harm has.
    """

    values: tuple[Value, ...]
    elements: tuple[Element, ...]
    opened: tuple[tuple[int, ...], ...]
    strengths: tuple[Strength, ...]
    harms: tuple[_CompiledHarm, ...]
    most: int
    scope: int
    hoped: bool
    orders: dict[Links, _Order]


class Compiled:
    """One assessment, ready to be worked out again and again under other numbers."""

    def __init__(self, problem: Problem) -> None:
        self._ends = {
            "best": _compiled_end(problem, "best"),
            "worst": _compiled_end(problem, "worst"),
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
                places, _order(made.harms, places)
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
            still * (1.0 - weight * one)
            for still, weight, one in zip(left, weights, column, strict=True)
        ]
    return [100.0 * (1.0 - still) for still in left]


def compiled(problem: Problem) -> Compiled:
    """The fast path for a problem."""
    return Compiled(problem)


def _picked(rows: Sequence[int], column: Column) -> Column:
    return itemgetter(*rows)(column) if len(rows) > 1 else (column[rows[0]],)


def _strengths(made: _CompiledEnd, numbers: NumberColumns) -> list[list[float]]:
    opened = _opened_values(made, numbers)
    return [
        list(map(mul, numbers.direct if is_direct else numbers.contributing, opened[place]))
        for place, is_direct in made.strengths
    ]


def _opened_values(made: _CompiledEnd, numbers: NumberColumns) -> list[Column]:
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
                (1.0 - share) * one + share * min(one, goal)
                for share, one, goal in zip(credit[rank], value, grades[target], strict=True)
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


def _graves(made: _CompiledEnd, numbers: NumberColumns) -> list[Column]:
    alone: list[Column] = [
        between_0_and_1(harm.base, numbers.shift_of(harm.id)) for harm in made.harms
    ]
    if made.scope == 1:
        return alone
    reach = [one * (made.scope - 1) / 3 for one in numbers.reach]
    return [
        [one + (1.0 - one) * more for one, more in zip(column, reach, strict=True)]
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
    made: _CompiledEnd,
    order: _Order,
    strengths: Columns,
    weights: Columns,
    floors: Columns,
    graves: Columns,
) -> Iterator[list[float]]:
    """A column for each harm, for rows in which the strengths stand in one order."""
    left = [
        [1.0 - weight * one for weight, one in zip(weights[place], strengths[link], strict=True)]
        for link, place in order.needed
    ]
    for harm, grave, (before, after) in zip(made.harms, graves, order.harms, strict=True):
        inherent = _harmed(grave, [left[place] for place in before])
        if after is None:
            yield inherent
        else:
            residual = _harmed(grave, [left[place] for place in after])
            yield [
                max(floor * one, other)
                for floor, one, other in zip(floors[harm.floor], inherent, residual, strict=True)
            ]


def _harmed(grave: Column, left: Columns) -> list[float]:
    if not left:
        return [0.0] * len(grave)
    return [
        one * (1.0 - still)
        for one, still in zip(grave, map(prod, zip(*left, strict=True)), strict=True)
    ]


def _order(harms: Sequence[_CompiledHarm], places: Links) -> _Order:
    needed: dict[tuple[int, int], int] = {}

    def placed(links: Links) -> Links:
        """The strongest link in the first place."""
        ordered = sorted(links, key=places.index)
        return tuple(
            [needed.setdefault((link, place), len(needed)) for place, link in enumerate(ordered)]
        )

    found = tuple(
        [
            (placed(harm.inherent), None if harm.residual is None else placed(harm.residual))
            for harm in harms
        ]
    )
    return _Order(tuple(needed), found)


def _compiled_end(problem: Problem, end: End) -> _CompiledEnd:
    values: dict[Value, int] = {}
    elements: dict[Element, int] = {}
    opened: dict[Opened, int] = {}
    strengths: dict[Strength, int] = {}

    def place_of(route: RoutePart, harm: str | None) -> int:
        """The place of a route as it is open for a harm; without a harm, as it is open before
        safeguards.
        """
        found = frozenset(
            elements.setdefault(
                (
                    values.setdefault(_value(reading, end), len(values)),
                    _kept(problem, reading, harm),
                ),
                len(elements),
            )
            for reading in route.readings
        )
        return opened.setdefault(found, len(opened))

    def links_of(part: HarmPart, harm: str | None) -> Links:
        """The places of the strengths of a harm's links; without a harm, before safeguards.

        What is safe is left out: it adds nothing, whatever the numbers.
        """
        links = [
            (place_of(problem.routes[route], harm), is_direct)
            for route, is_direct in part.links
            if is_open[route]
        ]
        return tuple([strengths.setdefault(link, len(strengths)) for link in links])

    is_open = [
        any(_value(reading, end) != SAFE for reading in route.readings) for route in problem.routes
    ]
    harms = tuple(_compiled_harm(part, problem, end, links_of) for part in problem.harms)
    ways = tuple(tuple(sorted(one)) for one in opened)
    most = max((len(harm.inherent) for harm in harms), default=0)
    return _CompiledEnd(
        tuple(values),
        tuple(elements),
        ways,
        tuple(strengths),
        harms,
        most,
        scope_at(problem, end),
        end == "best",
        {},
    )


def _value(reading: Reading, end: End) -> Value:
    if end == "best":
        return reading.low, reading.low
    return reading.high, reading.worst if reading.unproven else reading.high


def _kept(problem: Problem, reading: Reading, harm: str | None) -> Kept:
    promises: tuple[Promise, ...] = (
        problem.promises.get(reading.question, ()) if harm is not None else ()
    )
    return frozenset(
        (promise.rank, promise.target)
        for promise in promises
        if promise.rank >= 0 and (not promise.harms or harm in promise.harms)
    )


def _compiled_harm(
    part: HarmPart,
    problem: Problem,
    end: End,
    links_of: Callable[[HarmPart, str | None], tuple[int, ...]],
) -> _CompiledHarm:
    inherent, residual = links_of(part, None), links_of(part, part.id)
    base = base_severity(part, problem, end)
    return _CompiledHarm(
        part.id,
        base,
        part.irremediability - 1,
        inherent,
        None if residual == inherent else residual,
    )
