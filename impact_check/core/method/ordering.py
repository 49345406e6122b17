"""The order of measures, and whether enough is known of one to place it (method, section 6,
point 10).
"""

from math import fsum
from typing import Literal, NamedTuple, TypeAlias, get_args

from impact_check.core.method.numbers import PLACED_FROM
from impact_check.core.method.scoring import Score
from impact_check.core.model.base import CONCLUSIONS, LEVELS

Criterion: TypeAlias = Literal[
    "too-little-known",
    "conclusion",
    "not-met",
    "found-levels",
    "found",
    "not-shown",
    "not-ruled-out",
]

CRITERIA: tuple[Criterion, ...] = get_args(Criterion)


class OrderKey(NamedTuple):
    """What measures are sorted by, one field a criterion; less comes first. Harms of 0..100 count
    with six decimals, the gravest first.

    `found_levels` are places in LEVELS of the harms found, `found` the sum of their values.
    """

    too_little_known: bool
    conclusion: int
    not_met: int
    found_levels: tuple[int, ...]
    found: float
    not_shown: int
    not_ruled_out: tuple[float, ...]


def order_key(result: Score) -> OrderKey:
    """Sorts measures with less harm first, and those of which too little is known last; never by
    the index.
    """
    harms = result.harms
    return OrderKey(
        too_little_known(result.completeness),
        CONCLUSIONS.index(result.conclusion),
        len(result.not_met),
        tuple(sorted([LEVELS.index(harm.level.best) for harm in harms], reverse=True)),
        round(fsum([harm.residual.best for harm in harms]), 6),
        len(result.not_shown),
        tuple(sorted([round(harm.residual.worst, 6) for harm in harms], reverse=True)),
    )


def too_little_known(completeness: float) -> bool:
    """Whether less than a third of what matters is answered, so that a measure cannot be placed
    among others.
    """
    return round(completeness, 6) < round(PLACED_FROM, 6)


def deciding(first: Score, second: Score) -> Criterion | Literal[""]:
    """The first criterion of the order in which two scores differ; empty where they tie."""
    for criterion, mine, other in zip(CRITERIA, order_key(first), order_key(second), strict=True):
        if mine != other:
            return criterion
    return ""
