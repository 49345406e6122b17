"""All numbers of the method, in one place, and the one operator that combines (method, section 3).
Nothing else is tunable.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache, reduce
from math import frexp
from operator import add
from types import MappingProxyType
from typing import Any, NamedTuple

from impact_check.core.model.base import GRADES, LEVELS, STATUSES, Level

EDITION = 2
"""Of the method (method, section 15). Results that name none were made with edition 1."""


class Numbers(NamedTuple):
    """The method's defaults: grades 0..1, shares 0..1, credits [sure, hoped for] by status, cuts of
    the index 0..100.

    `severity_shift` moves the base severity of single harms (by id); it is empty but where other
    numbers are tried.
    """

    grades: tuple[float, float, float, float] = (0.0, 1 / 3, 2 / 3, 1.0)
    without_evidence: float = 1 / 6
    direct: float = 0.9
    contributing: float = 0.45
    next_worst: float = 1 / 3
    reach: float = 0.4
    credit_sure: tuple[float, float, float, float] = (0.0, 0.25, 0.6, 0.9)
    credit_hoped: tuple[float, float, float, float] = (0.5, 0.75, 1.0, 1.0)
    floors: tuple[float, float, float, float] = (0.0, 0.10, 0.25, 0.40)
    cuts: tuple[float, float, float] = (20.0, 40.0, 80.0)
    severity_shift: Mapping[str, float] = MappingProxyType({})

    def as_dict(self) -> dict[str, Any]:
        """The numbers under the names that results and reports print."""
        return {
            "edition": EDITION,
            "grades": dict(zip(GRADES, self.grades, strict=True)),
            **{
                name: getattr(self, name)
                for name in ("without_evidence", "direct", "contributing", "next_worst", "reach")
            },
            "credit": {
                status: list(pair)
                for status, pair in zip(
                    STATUSES, zip(self.credit_sure, self.credit_hoped, strict=True), strict=True
                )
            },
            "floors": list(self.floors),
            "cuts": list(self.cuts),
            "thresholds": dict(THRESHOLDS),
        }

    def shifted(self, harm: str, base: float) -> float:
        """The base severity of a harm, moved by what is tried with it and kept inside 0..1."""
        return (
            min(max(base + self.severity_shift[harm], 0.0), 1.0)
            if harm in self.severity_shift
            else base
        )

    def level(self, index: float) -> Level:
        """The level of an index of 0..100, rounded to 6 decimals before the cuts are compared."""
        rounded = round(index, 6)
        first, second, third = self.cuts
        return LEVELS[(rounded >= first) + (rounded >= second) + (rounded >= third)]


DEFAULTS = Numbers()

ANSWERED_WELL, ANSWERED_HALF, PROVEN_WELL = 0.9, 0.7, 0.6
"""Shares of what matters, 0..1: answered below the first, certainty falls by one, below the second
by two; answered with evidence below the third, by one (method, section 4)."""

PLACED_FROM = 1 / 3
"""The share of what matters, 0..1, below which too little is answered to place a measure among
others (method, section 2, Settled details)."""

SEED, DRAWS, ROBUST_FROM = 2019, 2000, 0.9
"""Where every drawing starts; how often all numbers are drawn; the share of draws, 0..1, from which
one level is robust (method, section 6, point 7)."""

COMPLETIONS, OPEN_UP_TO, FIRM_FROM = 400, 0.6, 0.9
"""How often what is open is completed; up to which share of completions an order is open, and from
which it is firm (method, section 6, point 11)."""

DRAWS_COMPARED = 500
"""How often all numbers are drawn for a comparison; another seed moves a share by two or three of
100 (method, section 6, point 10)."""

MOST_TO_PUT_RIGHT = 10
"""A set of more answers than this is not shown as advice (method, section 6, point 12)."""

LARGEST_PAIRED = 20
"""How many clauses that move nothing by themselves are tried two by two (method, section 6,
point 13)."""

ORDERING_COMPLETIONS, LARGEST_EXACT = 64, 4
"""How often what is open is completed to put open questions in order (method, section 6, point 6);
up to how many free answers the smallest set is searched for exactly (point 3)."""

WORTH_TELLING, WORTH_A_STEP = 0.5, 0.05
"""Points of the index, 0..100: what is less is not told by itself, or not named as a thing to do
(method, section 5)."""

THRESHOLDS: Mapping[str, float] = MappingProxyType(
    {
        "answered_well": ANSWERED_WELL,
        "answered_half": ANSWERED_HALF,
        "proven_well": PROVEN_WELL,
        "placed_from": PLACED_FROM,
        "seed": SEED,
        "draws": DRAWS,
        "robust_from": ROBUST_FROM,
        "completions": COMPLETIONS,
        "open_up_to": OPEN_UP_TO,
        "firm_from": FIRM_FROM,
        "ordering_completions": ORDERING_COMPLETIONS,
        "largest_exact": LARGEST_EXACT,
        "worth_telling": WORTH_TELLING,
        "worth_a_step": WORTH_A_STEP,
    }
)
"""From where something is said, under the names that results print."""

RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "minor": (0.2, 0.45),
        "serious": (0.55, 0.8),
        "without_evidence": (0.0, 1 / 3),
        "direct": (0.8, 1.0),
        "contributing": (0.3, 0.6),
        "next_worst": (0.15, 0.5),
        "credit_shift": (-0.15, 0.10),
        "floor_shift": (-0.1, 0.1),
        "severity_shift": (-0.125, 0.125),
        "cut_shift": (-5.0, 5.0),
    }
)
"""What is drawn from: the ends of each number's range, or of what is added to it (method,
section 6, point 7). The credit of what is only planned stays 0 at worst, the first floor stays 0,
and reach stays as it is."""


def whole(value: float) -> int:
    """A value of 0..100 as a whole number that never reads as nothing, as all, or as past a cut of
    the levels when it is not.
    """
    rounded = round(value)
    if rounded == 0 and value > 1e-9:
        return 1
    exact = round(value, 6)
    return rounded - 1 if rounded > exact and rounded in (*DEFAULTS.cuts, 100) else rounded


def total(values: Iterable[float]) -> float:
    """The sum of all values, added one after the other; `sum` does it otherwise since Python 3.12,
    which changes last digits.
    """
    return reduce(add, values, 0)


@lru_cache(maxsize=4096)  # few shares differ, and thousands of assessments have the same
def log_of_rest(share: float) -> float:
    """-ln(1 - share) of a share from 0 to less than 1, by the four operations alone: what a library
    of the system gives differs in last digits from one to the next.
    """
    if share < 0.5:
        return 2.0 * _area(share / (2.0 - share))
    part, exponent = frexp(1.0 - share)
    return 2.0 * _area((1.0 - part) / (1.0 + part)) - exponent * _LN_2


def _area(value: float) -> float:
    """The inverse hyperbolic tangent of a value from 0 to 1/3, as its series."""
    square, found = value * value, 0.0
    for odd in range(39, 0, -2):
        found = found * square + 1.0 / odd
    return value * found


_LN_2 = 0.6931471805599453


def worst_first(values: Iterable[float], next_worst: float = DEFAULTS.next_worst) -> float:
    """W of method section 3: the worst value counts in full, each next one a share `next_worst` of
    the one before; 0..1.
    """
    rest, weight = 1.0, 1.0
    for value in sorted(values, reverse=True):
        rest *= 1.0 - weight * value
        weight *= next_worst
    return 1.0 - rest
