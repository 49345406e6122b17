"""A fast path for one assessment under many numbers: what repeats is worked out once, the results are those of the plain arithmetic."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from impact_check.core.calculation import End, HarmPart, Problem, RoutePart, base_severity, reached_severity, scope_at
from impact_check.core.numbers import Numbers, worst_first
from impact_check.core.readings import Promise, Reading
from impact_check.core.records import record

Value: TypeAlias = tuple[int, int, bool]  # class at this end, worst class offered, whether the step for missing evidence is added
Kept: TypeAlias = frozenset[tuple[int, int]]  # (status credited, class reached) of the safeguards that count for a harm
Element: TypeAlias = tuple[int, Kept]  # place of a value, the safeguards
SMALLEST = 1e-17

Opened: TypeAlias = frozenset[int]  # places of elements; a route is as open as the worst of them


@record
class _CompiledHarm:
    """A harm with the place of each link's value, before and after safeguards (none: no safeguard touches it)."""

    id: str
    base: float
    floor: int
    inherent: tuple[int, ...]
    residual: tuple[int, ...] | None


@record
class _CompiledEnd:
    """Everything distinct at one end: values, values under safeguards, opened routes, harms."""

    values: tuple[Value, ...]
    elements: tuple[Element, ...]
    opened: tuple[tuple[int, ...], ...]
    harms: tuple[_CompiledHarm, ...]
    scope: int
    hoped: bool


class Compiled:
    """One assessment, ready to be worked out again and again under other numbers."""

    def __init__(self, problem: Problem) -> None:
        self._ends = {"best": _compiled_end(problem, "best"), "worst": _compiled_end(problem, "worst")}

    def harms(self, numbers: Numbers, end: End) -> list[float]:
        """Every harm after safeguards, 0..1, in the problem's order: the same as `calculation.outcome`."""
        made = self._ends[end]
        opened = _opened_values(made, numbers)
        strengths = [strength * value for value in opened for strength in (numbers.contributing, numbers.direct)]
        weights = [1.0]
        while weights[-1] > SMALLEST and numbers.next_worst > 0.0:
            weights.append(weights[-1] * numbers.next_worst)
        return [_harm(harm, strengths, weights, made.scope, numbers) for harm in made.harms]

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
    return [max([elements[place] for place in places]) for places in made.opened]


def _harm(harm: _CompiledHarm, strengths: Sequence[float], weights: Sequence[float], scope: int, numbers: Numbers) -> float:
    grave = reached_severity(numbers.shifted(harm.id, harm.base), scope, numbers)
    inherent = grave * _combined(harm.inherent, strengths, weights)
    if harm.residual is None:
        return inherent
    return max(numbers.floors[harm.floor] * inherent, grave * _combined(harm.residual, strengths, weights))


def _combined(links: tuple[int, ...], strengths: Sequence[float], weights: Sequence[float]) -> float:
    """W over the links; weights too small to change the last bit are not there."""
    values = sorted([strengths[place] for place in links], reverse=True)
    rest = 1.0
    for weight, value in zip(weights, values, strict=False):
        rest *= 1.0 - weight * value
    return 1.0 - rest


def _compiled_end(problem: Problem, end: End) -> _CompiledEnd:
    values: dict[Value, int] = {}
    elements: dict[Element, int] = {}
    opened: dict[Opened, int] = {}

    def place_of(route: RoutePart, harm: str | None) -> int:
        """The place of a route as it is open for a harm; without a harm, as it is open before safeguards."""
        found = frozenset(
            elements.setdefault((values.setdefault(_value(one, end), len(values)), _kept(problem, one, harm)), len(elements))
            for one in route.readings
        )
        return opened.setdefault(found, len(opened))

    harms = tuple(_compiled_harm(part, problem, end, place_of) for part in problem.harms)
    ways = tuple(tuple(sorted(one)) for one in opened)
    return _CompiledEnd(tuple(values), tuple(elements), ways, harms, scope_at(problem, end), end == "best")


def _value(reading: Reading, end: End) -> Value:
    if end == "best":
        return reading.low, reading.low, False
    return (reading.high, reading.worst, True) if reading.unproven else (reading.high, reading.high, False)


def _kept(problem: Problem, reading: Reading, harm: str | None) -> Kept:
    promises: tuple[Promise, ...] = problem.promises.get(reading.question, ()) if harm is not None else ()
    return frozenset((one.rank, one.target) for one in promises if one.rank >= 0 and (not one.harms or harm in one.harms))


def _compiled_harm(part: HarmPart, problem: Problem, end: End, place_of: Callable[[RoutePart, str | None], int]) -> _CompiledHarm:
    inherent = tuple(2 * place_of(problem.routes[route], None) + is_direct for route, is_direct in part.links)
    residual = tuple(2 * place_of(problem.routes[route], part.id) + is_direct for route, is_direct in part.links)
    base = base_severity(part, problem, end)
    return _CompiledHarm(part.id, base, part.irremediability - 1, inherent, None if residual == inherent else residual)
