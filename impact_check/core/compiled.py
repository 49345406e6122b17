"""A fast path for one assessment under many numbers: what repeats is worked out once, the results are those of the plain arithmetic.

However many answers there are, links come in a few strengths only. So links of one strength are taken together: for each strength, what
is left after one, two, three ... links of it is worked out once for all harms, and which strengths follow which once for each order.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from impact_check.core.calculation import End, HarmPart, Problem, RoutePart, base_severity, scope_at
from impact_check.core.numbers import Numbers, worst_first
from impact_check.core.readings import Promise, Reading
from impact_check.core.records import record

Value: TypeAlias = tuple[int, int, bool]  # class at this end, worst class offered, whether the step for missing evidence is added
Kept: TypeAlias = frozenset[tuple[int, int]]  # (status credited, class reached) of the safeguards that count for a harm
Element: TypeAlias = tuple[int, Kept]  # place of a value, the safeguards
Opened: TypeAlias = frozenset[int]  # places of elements; a route is as open as the worst of them
Strength: TypeAlias = tuple[int, bool]  # place of what is opened, whether the link is direct
Run: TypeAlias = tuple[int, int, int]  # place of a strength; how many links stand before its own, and how many after them
Runs: TypeAlias = tuple[Run, ...]  # a harm's links, the strongest first
LinksOf: TypeAlias = Callable[[HarmPart, str | None], tuple[int, ...]]


@record
class _Order:
    """What holds while the strengths stand in one order: each harm with its runs before and after safeguards (id, base severity, place of
    its floor, runs), and for each strength how many links stand before or in its longest run.
    """

    harms: list[tuple[str, float, int, Runs, Runs | None]]
    most: list[int]


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
    """One assessment, ready to be worked out again and again under other numbers (with `next_worst` below 1)."""

    def __init__(self, problem: Problem) -> None:
        self._ends = {"best": _compiled_end(problem, "best"), "worst": _compiled_end(problem, "worst")}

    def harms(self, numbers: Numbers, end: End) -> list[float]:
        """Every harm after safeguards, 0..1, in the problem's order: the same as `calculation.outcome`."""
        made = self._ends[end]
        opened = _opened_values(made, numbers)
        strengths = [(numbers.direct if is_direct else numbers.contributing) * opened[place] for place, is_direct in made.strengths]
        places = tuple(sorted(range(len(strengths)), key=strengths.__getitem__, reverse=True))
        order = made.orders.get(places) or made.orders.setdefault(places, _order(made.harms, places))
        left = _left_after(strengths, numbers.next_worst, order.most)
        shifts, floors, reach = numbers.severity_shift, numbers.floors, numbers.reach * (made.scope - 1) / 3
        found = []
        for id_, base, floor, before, after in order.harms:
            moved = base + shifts.get(id_, 0.0)
            alone = 0.0 if moved < 0.0 else 1.0 if moved > 1.0 else moved
            grave = alone + (1.0 - alone) * reach
            value = grave * _combined(before, strengths, left)
            if after is not None:
                value = max(floors[floor] * value, grave * _combined(after, strengths, left))
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
    values = [min(grades[high] + missing, grades[worst]) if unproven else grades[high] for high, worst, unproven in made.values]
    credit = numbers.credit_hoped if made.hoped else numbers.credit_sure
    elements = []
    for place, kept in made.elements:
        value = left = values[place]
        for rank, target in kept:
            share = credit[rank]
            left = min(left, (1.0 - share) * value + share * min(value, grades[target]))
        elements.append(left)
    return [elements[places[0]] if len(places) == 1 else max([elements[place] for place in places]) for places in made.opened]


def _left_after(strengths: Sequence[float], next_worst: float, most: Sequence[int]) -> list[list[float]]:
    """For each strength, what is left of 1 after the second, third ... of its links; the first, which counts in full, is apart."""
    weights, weight = [], next_worst
    for _ in range(max(most, default=0)):
        weights.append(weight)
        weight *= next_worst
    found = []
    for strength, number in zip(strengths, most, strict=True):
        rest, row = 1.0, [1.0, 1.0]
        for weight in weights[: number - 1] if strength else ():
            rest *= 1.0 - weight * strength
            row.append(rest)
        found.append(row if strength else [1.0] * (number + 1))
    return found


def _combined(runs: Runs, strengths: Sequence[float], left: Sequence[Sequence[float]]) -> float:
    """W over the links."""
    if not runs:
        return 0.0
    rest = 1.0 - strengths[runs[0][0]]
    for place, before, after in runs:
        row = left[place]
        rest *= row[after] / row[before]
    return 1.0 - rest


def _order(harms: Sequence[_CompiledHarm], places: Sequence[int]) -> _Order:
    found, most = [], [0] * len(places)
    for one in harms:
        before, after = _runs(one.inherent, places), None if one.residual is None else _runs(one.residual, places)
        found.append((one.id, one.base, one.floor, before, after))
        for place, _, number in (*before, *(after or ())):
            most[place] = max(most[place], number)
    return _Order(found, most)


def _runs(links: Sequence[int], order: Sequence[int]) -> Runs:
    """The links of a harm by falling strength, those of one strength together."""
    found, before = [], 0
    for place in order:
        number = links.count(place)
        if number:
            found.append((place, before, before + number))
            before += number
    return tuple(found)


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
        return reading.low, reading.low, False
    return (reading.high, reading.worst, True) if reading.unproven else (reading.high, reading.high, False)


def _kept(problem: Problem, reading: Reading, harm: str | None) -> Kept:
    promises: tuple[Promise, ...] = problem.promises.get(reading.question, ()) if harm is not None else ()
    return frozenset((one.rank, one.target) for one in promises if one.rank >= 0 and (not one.harms or harm in one.harms))


def _compiled_harm(
    part: HarmPart, problem: Problem, end: End, links_of: Callable[[HarmPart, str | None], tuple[int, ...]]
) -> _CompiledHarm:
    inherent, residual = links_of(part, None), links_of(part, part.id)
    base = base_severity(part, problem, end)
    return _CompiledHarm(part.id, base, part.irremediability - 1, inherent, None if residual == inherent else residual)
