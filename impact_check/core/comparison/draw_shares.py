"""In what share of draws of the method's numbers one measure comes out with less harm than another
(method, section 6, point 10).
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from impact_check.core.comparison.firmness import DrawShares, Shares
from impact_check.core.draws.compiled import combined, compiled
from impact_check.core.draws.number_columns import NumberColumns
from impact_check.core.method.calculation import End
from impact_check.core.method.problem import Problem


class Drawn(NamedTuple):
    """One measure at one end under every draw: its harms worst first, and its index; 0..100, six
    decimals.
    """

    profiles: tuple[tuple[float, ...], ...]
    indices: tuple[float, ...]


def drawn(problem: Problem, numbers: Iterable[NumberColumns], end: End) -> Drawn:
    """A measure worked out under each of the numbers."""
    fast = compiled(problem)
    profiles, indices = list[tuple[float, ...]](), list[float]()
    for some in numbers:
        rows = fast.harm_rows(some, end)
        profiles += [
            tuple(sorted([round(100.0 * value, 6) for value in harms], reverse=True))
            for harms in rows
        ]
        indices += [round(index, 6) for index in combined(rows, some)]
    return Drawn(tuple(profiles), tuple(indices))


def draw_shares(first: Drawn, second: Drawn) -> DrawShares:
    """The shares of draws, the same numbers for both, in which the first has less harm, more, or as
    much.
    """
    return DrawShares(
        _shares(zip(first.profiles, second.profiles, strict=True)),
        _shares(zip(first.indices, second.indices, strict=True)),
    )


def _shares(pairs: Iterable[tuple[Any, Any]]) -> Shares:
    signs = [(pair > other) - (pair < other) for pair, other in pairs]
    return Shares(*(signs.count(sign) / len(signs) for sign in (-1, 1, 0)))
