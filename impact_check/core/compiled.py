"""A fast path for one assessment under many numbers: what repeats is worked out once, the results are those of the plain arithmetic.

However many answers there are, links come in a few strengths only. So what a strength leaves of 1 in the first, second, third ... place is
worked out once for all harms, and which link of a harm stands in which place once for each order of the strengths.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate, repeat
from math import prod
from operator import itemgetter, mul
from typing import TypeAlias

from impact_check.core.calculation import End, HarmPart, Problem, RoutePart, base_severity, scope_at
from impact_check.core.numbers import Numbers, worst_first
from impact_check.core.readings import Promise, Reading
from impact_check.core.records import record

Value: TypeAlias = tuple[int, int]  # class at this end, and the class up to which the step for missing evidence may lead
Kept: TypeAlias = frozenset[tuple[int, int]]  # (status credited, class reached) of the safeguards that count for a harm
Element: TypeAlias = tuple[int, Kept]  # place of a value, the safeguards
Opened: TypeAlias = frozenset[int]  # places of elements; a route is as open as the worst of them
Strength: TypeAlias = tuple[int, bool]  # place of what is opened, whether the link is direct
Picked: TypeAlias = Callable[[Sequence[float]], tuple[float, ...]]  # what the links of a harm leave, out of all that may be left
LinksOf: TypeAlias = Callable[[HarmPart, str | None], tuple[int, ...]]


@record
class _Order:
    """What holds while the strengths stand in one order: for each harm its id, base severity, place of its floor, and what its links
    leave before and after safeguards. `needed` are the strengths with the places in which they come, `most` the largest number of links.
    """

    harms: list[tuple[str, float, int, Picked, Picked | None]]
    needed: tuple[tuple[int, int], ...]
    most: int


@record
class _CompiledHarm:
    """A harm with the place of each link's strength, before and after safeguards (none: no safeguard touches it)."""

    id: str
    base: float
    floor: int
    inherent: tuple[int, ...]
    residual: tuple[int, ...] | None


@record
class _CompiledEnd:
    """Everything distinct at one end: values, values under safeguards, opened routes, strengths, harms; and the orders met so far."""

    values: tuple[Value, ...]
    elements: tuple[Element, ...]
    opened: tuple[tuple[int, ...], ...]
    strengths: tuple[Strength, ...]
    harms: tuple[_CompiledHarm, ...]
    scope: int
    hoped: bool
    orders: dict[tuple[int, ...], _Order]


class Compiled:
    """One assessment, ready to be worked out again and again under other numbers."""

    def __init__(self, problem: Problem) -> None:
        self._ends = {"best": _compiled_end(problem, "best"), "worst": _compiled_end(problem, "worst")}

    def harms(self, numbers: Numbers, end: End) -> list[float]:
        """Every harm after safeguards, 0..1, in the problem's order: the same as `calculation.outcome`."""
        made = self._ends[end]
        opened = _opened_values(made, numbers)
        strengths = [(numbers.direct if is_direct else numbers.contributing) * opened[place] for place, is_direct in made.strengths]
        places = tuple(sorted(range(len(strengths)), key=strengths.__getitem__, reverse=True))
        order = made.orders.get(places) or made.orders.setdefault(places, _order(made.harms, places))
        weights = list(accumulate(repeat(numbers.next_worst, order.most), mul, initial=1.0))[: order.most]
        left = [1.0 - weights[place] * strengths[link] for link, place in order.needed]
        left.append(1.0)
        shifts, floors, reach = numbers.severity_shift, numbers.floors, numbers.reach * (made.scope - 1) / 3
        found = []
        for id_, base, floor, before, after in order.harms:
            moved = base + shifts.get(id_, 0.0)
            alone = 0.0 if moved < 0.0 else 1.0 if moved > 1.0 else moved
            grave = alone + (1.0 - alone) * reach
            value = grave * (1.0 - prod(before(left)))
            if after is not None:
                value = max(floors[floor] * value, grave * (1.0 - prod(after(left))))
            found.append(value)
        return found

    def index(self, numbers: Numbers, end: End) -> float:
        """The index of 0..100 at one end: the same as `calculation.outcome`."""
        return 100.0 * worst_first(self.harms(numbers, end), numbers.next_worst)


def compiled(problem: Problem) -> Compiled:
    """The fast path for a problem."""
    return Compiled(problem)


def _opened_values(made: _CompiledEnd, numbers: Numbers) -> list[float]:
    grades, missing = numbers.grades, numbers.without_evidence
    values = [min(grades[high] + missing, grades[worst]) for high, worst in made.values]
    credit = numbers.credit_hoped if made.hoped else numbers.credit_sure
    elements = []
    for place, kept in made.elements:
        value = left = values[place]
        for rank, target in kept:
            share = credit[rank]
            left = min(left, (1.0 - share) * value + share * min(value, grades[target]))
        elements.append(left)
    return [elements[places[0]] if len(places) == 1 else max([elements[place] for place in places]) for places in made.opened]


def _order(harms: Sequence[_CompiledHarm], places: Sequence[int]) -> _Order:
    most = max((len(one.inherent) for one in harms), default=0)
    needed: dict[tuple[int, int], int] = {}

    def picked(links: Sequence[int]) -> Picked:
        """The strongest link in the first place; the 1 at the end changes nothing and makes even one link a tuple."""
        ordered = sorted(links, key=places.index)
        return itemgetter(*[needed.setdefault((link, place), len(needed)) for place, link in enumerate(ordered)], -1, -1)

    found = [(one.id, one.base, one.floor, picked(one.inherent), picked(one.residual) if one.residual else None) for one in harms]
    return _Order(found, tuple(needed), most)


def _compiled_end(problem: Problem, end: End) -> _CompiledEnd:
    values: dict[Value, int] = {}
    elements: dict[Element, int] = {}
    opened: dict[Opened, int] = {}
    strengths: dict[Strength, int] = {}

    def place_of(route: RoutePart, harm: str | None) -> int:
        """The place of a route as it is open for a harm; without a harm, as it is open before safeguards."""
        found = frozenset(
            elements.setdefault((values.setdefault(_value(one, end), len(values)), _kept(problem, one, harm)), len(elements))
            for one in route.readings
        )
        return opened.setdefault(found, len(opened))

    def links_of(part: HarmPart, harm: str | None) -> tuple[int, ...]:
        """The places of the strengths of a harm's links; without a harm, before safeguards."""
        links = [(place_of(problem.routes[route], harm), is_direct) for route, is_direct in part.links]
        return tuple([strengths.setdefault(link, len(strengths)) for link in links])

    harms = tuple(_compiled_harm(part, problem, end, links_of) for part in problem.harms)
    ways = tuple(tuple(sorted(one)) for one in opened)
    return _CompiledEnd(tuple(values), tuple(elements), ways, tuple(strengths), harms, scope_at(problem, end), end == "best", {})


def _value(reading: Reading, end: End) -> Value:
    if end == "best":
        return reading.low, reading.low
    return reading.high, reading.worst if reading.unproven else reading.high


def _kept(problem: Problem, reading: Reading, harm: str | None) -> Kept:
    promises: tuple[Promise, ...] = problem.promises.get(reading.question, ()) if harm is not None else ()
    return frozenset((one.rank, one.target) for one in promises if one.rank >= 0 and (not one.harms or harm in one.harms))


def _compiled_harm(
    part: HarmPart, problem: Problem, end: End, links_of: Callable[[HarmPart, str | None], tuple[int, ...]]
) -> _CompiledHarm:
    inherent, residual = links_of(part, None), links_of(part, part.id)
    base = base_severity(part, problem, end)
    return _CompiledHarm(part.id, base, part.irremediability - 1, inherent, None if residual == inherent else residual)
