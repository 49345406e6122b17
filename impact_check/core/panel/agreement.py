"""How far assessors agree: Krippendorff's alpha (ordinal), Gwet's AC1 and AC2 (ordinal), percent
agreement (method, section 7). Never fed into a score.
"""

from collections.abc import Iterable, Sequence
from math import fsum
from typing import NamedTuple

from impact_check.core.model.base import GRADES

CLASSES = len(GRADES)
NO_SHARED_READING = 0.667
"""Below this alpha assessors have no shared reading of the questions (method, section 7)."""


class Agreement(NamedTuple):
    """Coefficients up to 1; None where they are not defined: no question that two rated, or, for
    alpha, all ratings equal. `ratings` counts the classes given, `questions` those with two or
    more; `percent` is the share, 0..1, of pairs on the same question that are equal.
    """

    alpha: float | None
    ac1: float | None
    ac2: float | None
    percent: float | None
    ratings: int
    questions: int

    @property
    def all_agree(self) -> bool:
        """Whether all ratings of each question are equal."""
        return self.percent == 1.0

    @property
    def has_shared_reading(self) -> bool:
        """Whether alpha is defined and high enough, or all agree."""
        return self.all_agree or (self.alpha is not None and self.alpha >= NO_SHARED_READING)


def agreement(units: Iterable[Sequence[int]]) -> Agreement:
    """The agreement on questions, each with the classes (0 safe to 3 harmful) that its assessors
    gave; what is unknown, not applicable or a range is missing.
    """
    counts = [_counts(unit) for unit in units if unit]
    paired = [row for row in counts if sum(row) > 1]
    ratings = sum(map(sum, counts))
    if not paired:
        return Agreement(None, None, None, None, ratings, 0)
    same = [[float(grade == other) for other in range(CLASSES)] for grade in range(CLASSES)]
    return Agreement(
        _alpha(paired),
        _gwet(counts, paired, same),
        _gwet(counts, paired, _ordinal_weights()),
        _observed(paired, same),
        ratings,
        len(paired),
    )


def _counts(unit: Sequence[int]) -> list[int]:
    return [unit.count(grade) for grade in range(CLASSES)]


def _alpha(paired: list[list[int]]) -> float | None:
    """Krippendorff: 1 - observed / expected disagreement, from the table of coincidences."""
    pairs = [[0.0] * CLASSES for _ in range(CLASSES)]
    for row in paired:
        number = sum(row)
        for grade in range(CLASSES):
            for other in range(CLASSES):
                pairs[grade][other] += row[grade] * (row[other] - (grade == other)) / (number - 1)
    totals = [fsum(row) for row in pairs]
    whole = fsum(totals)
    distance = _ordinal_distances(totals)
    cells = [(grade, other) for grade in range(CLASSES) for other in range(grade)]
    observed = fsum(pairs[grade][other] * distance[grade][other] for grade, other in cells)
    expected = fsum(
        totals[grade] * totals[other] * distance[grade][other] for grade, other in cells
    )
    return None if expected == 0 else 1 - (whole - 1) * observed / expected


def _ordinal_distances(totals: list[float]) -> list[list[float]]:
    """The squared ordinal difference of two classes: by how often those between them were given."""
    found = [[0.0] * CLASSES for _ in range(CLASSES)]
    for grade in range(CLASSES):
        for other in range(CLASSES):
            low, high = sorted((grade, other))
            between = fsum(totals[low : high + 1]) - (totals[low] + totals[high]) / 2
            found[grade][other] = between**2 if low != high else 0.0
    return found


def _ordinal_weights() -> list[list[float]]:
    """Gwet's ordinal weights: 1 on the diagonal, 0 between the two ends."""
    most = CLASSES * (CLASSES - 1) / 2
    return [
        [
            1 - (apart + 1) * apart / 2 / most
            for apart in (abs(grade - other) for other in range(CLASSES))
        ]
        for grade in range(CLASSES)
    ]


def _gwet(
    counts: list[list[int]], paired: list[list[int]], weights: list[list[float]]
) -> float | None:
    """Gwet: (observed - chance) / (1 - chance), all four classes on offer."""
    shares = [
        fsum(row[grade] / fsum(row) for row in counts) / len(counts) for grade in range(CLASSES)
    ]
    whole = fsum(map(fsum, weights))
    chance = whole * fsum(share * (1 - share) for share in shares) / (CLASSES * (CLASSES - 1))
    return None if chance == 1 else (_observed(paired, weights) - chance) / (1 - chance)


def _observed(paired: list[list[int]], weights: list[list[float]]) -> float:
    """The mean over questions of the weighted share of equal pairs."""
    shares = []
    for row in paired:
        number = fsum(row)
        near = [fsum(w * r for w, r in zip(line, row, strict=True)) for line in weights]
        equal = fsum(count * (whole - 1) for count, whole in zip(row, near, strict=True))
        shares.append(equal / (number * (number - 1)))
    return fsum(shares) / len(shares)
