"""In what share of draws of the method's numbers one measure comes out with less harm than another (method, section 6, point 10)."""

from collections.abc import Iterable, Sequence
from typing import Any

from impact_check.core.calculation import End, Problem
from impact_check.core.comparison import DrawShares, Shares
from impact_check.core.compiled import compiled
from impact_check.core.numbers import Numbers, worst_first
from impact_check.core.records import record


@record
class Drawn:
    """One measure at one end under every draw: its harms worst first, and its index; 0..100, six decimals."""

    profiles: tuple[tuple[float, ...], ...]
    indices: tuple[float, ...]


def drawn(problem: Problem, numbers: Sequence[Numbers], end: End) -> Drawn:
    """A measure worked out under each of the numbers."""
    fast = compiled(problem)
    found = [fast.harms(one, end) for one in numbers]
    profiles = tuple(tuple(sorted((round(100.0 * value, 6) for value in harms), reverse=True)) for harms in found)
    indices = (round(100.0 * worst_first(harms, one.next_worst), 6) for harms, one in zip(found, numbers, strict=True))
    return Drawn(profiles, tuple(indices))


def draw_shares(first: Drawn, second: Drawn) -> DrawShares:
    """The shares of draws, the same numbers for both, in which the first has less harm, more, or as much."""
    return DrawShares(
        _shares(zip(first.profiles, second.profiles, strict=True)),
        _shares(zip(first.indices, second.indices, strict=True)),
    )


def _shares(pairs: Iterable[tuple[Any, Any]]) -> Shares:
    signs = [(one > other) - (one < other) for one, other in pairs]
    return Shares(*(signs.count(sign) / len(signs) for sign in (-1, 1, 0)))
