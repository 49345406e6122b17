"""The numbers of the method under doubt: drawn all at once, at the corners of their ranges, one kind at a time (method, section 6)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from random import Random
from typing import Literal, TypeAlias, get_args

from impact_check.core.calculation import End
from impact_check.core.compiled import Compiled
from impact_check.core.model import LEVELS, Level
from impact_check.core.numbers import DEFAULTS, Numbers
from impact_check.core.records import record
from impact_check.core.scoring import Interval, LevelRange

Kind: TypeAlias = Literal["spacing", "evidence", "links", "next_worst", "credits", "floors", "severities", "cuts"]
Side: TypeAlias = Literal["low", "high"]

KINDS: tuple[Kind, ...] = get_args(Kind)
RANGES: Mapping[str, tuple[float, float]] = {
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
"""What is drawn from: the ends of each number's range, or of what is added to it (method, section 6, point 7). The credit of what is
only planned stays 0 at worst, the first floor stays 0, and reach stays as it is."""

SEED = 2019
COUNT = 2000
ROBUST = 0.9


@record
class Draws:
    """How often each level came out when all numbers were drawn at once, at worst and at best; shares 0..1, in the order of LEVELS.

    `middle` holds the index of 0..100 that one draw in twenty stays below and one in twenty exceeds, at the worst end.
    """

    count: int
    seed: int
    worst: tuple[float, float, float, float]
    best: tuple[float, float, float, float]
    middle: Interval

    @property
    def usual(self) -> Level:
        """The level at worst that came out most often."""
        return LEVELS[max(range(len(LEVELS)), key=lambda place: (self.worst[place], place))]

    @property
    def is_robust(self) -> bool:
        """Whether one level at worst came out in at least nine draws of ten."""
        return max(self.worst) >= ROBUST


@record
class ExactRange:
    """The lowest and highest index of 0..100 and level that any numbers inside their ranges can give, at one end."""

    index: Interval
    level: LevelRange


@record
class NumberKind:
    """The index of 0..100 and level at worst with one kind of numbers at its low and at its high end, the rest at their defaults."""

    kind: Kind
    index_low: float
    index_high: float
    level_low: Level
    level_high: Level

    @property
    def swing(self) -> float:
        """How far the index moves, 0..100."""
        return abs(self.index_high - self.index_low)


def _picked_from(harms: Sequence[str]) -> list[tuple[Kind, float, float, float]]:
    """Every number that is in doubt, in the order in which it is drawn: its kind, the ends of its range, its default."""
    plain = DEFAULTS

    def of(kind: Kind, name: str, default: float = 0.0) -> tuple[Kind, float, float, float]:
        return (kind, *RANGES[name], default)

    return [
        of("spacing", "minor", plain.grades[1]),
        of("spacing", "serious", plain.grades[2]),
        of("credits", "credit_shift"),
        of("evidence", "without_evidence", plain.without_evidence),
        of("links", "direct", plain.direct),
        of("links", "contributing", plain.contributing),
        of("next_worst", "next_worst", plain.next_worst),
        *(of("floors", "floor_shift") for _ in plain.floors[1:]),
        *(of("cuts", "cut_shift") for _ in plain.cuts),
        *(of("severities", "severity_shift") for _ in harms),
    ]


def _numbers_of(picked: Sequence[float], harms: Sequence[str]) -> Numbers:
    """The numbers for what was picked, in the order of `_picked_from`."""
    minor, serious, credit, missing, direct, contributing, next_worst = picked[:7]
    floors, cuts, shifts = picked[7:10], picked[10:13], picked[13:]
    plain = DEFAULTS
    return Numbers(
        grades=(0.0, minor, serious, 1.0),
        without_evidence=missing,
        direct=direct,
        contributing=contributing,
        next_worst=next_worst,
        reach=plain.reach,
        credit_sure=(0.0, *[_share(sure + credit) for sure in plain.credit_sure[1:]]),  # type: ignore[arg-type]
        credit_hoped=tuple([_share(hoped + credit) for hoped in plain.credit_hoped]),  # type: ignore[arg-type]
        floors=(plain.floors[0], *[_share(floor + shift) for floor, shift in zip(plain.floors[1:], floors, strict=True)]),  # type: ignore[arg-type]
        cuts=tuple([cut + shift for cut, shift in zip(plain.cuts, cuts, strict=True)]),  # type: ignore[arg-type]
        severity_shift=dict(zip(harms, shifts, strict=True)),
    )


def _share(value: float) -> float:
    return 0.0 if value < 0.0 else 1.0 if value > 1.0 else value


def draw_numbers(harms: Sequence[str], count: int = COUNT, seed: int = SEED) -> tuple[Numbers, ...]:
    """Every number drawn evenly and independently from its range, `count` times; the same for the same seed on every machine."""
    return tuple(_one_by_one(harms, count, seed))


def _one_by_one(harms: Sequence[str], count: int, seed: int) -> Iterator[Numbers]:
    uniform = Random(seed).random
    spans = [(low, high - low) for _, low, high, _ in _picked_from(harms)]
    for _ in range(count):
        yield _numbers_of([low + span * uniform() for low, span in spans], harms)


def numbers_at(harms: Sequence[str], low: Collection[Kind] = (), high: Collection[Kind] = ()) -> Numbers:
    """The defaults with some kinds of numbers at the low and some at the high end of their ranges."""
    return _numbers_of(
        [least if kind in low else greatest if kind in high else default for kind, least, greatest, default in _picked_from(harms)], harms
    )


def draws(made: Compiled, harms: Sequence[str], count: int = COUNT, seed: int = SEED) -> Draws:
    """The shares of levels over draws of all numbers at once; minimum conditions stand apart from it."""
    indices, worst, best = [], dict.fromkeys(LEVELS, 0), dict.fromkeys(LEVELS, 0)
    for numbers in _one_by_one(harms, count, seed):
        index = made.index(numbers, "worst")
        indices.append(index)
        worst[numbers.level(index)] += 1
        best[numbers.level(made.index(numbers, "best"))] += 1
    ordered = sorted(indices)
    return Draws(
        count,
        seed,
        tuple(number / count for number in worst.values()),  # type: ignore[arg-type]
        tuple(number / count for number in best.values()),  # type: ignore[arg-type]
        Interval(ordered[count // 20], ordered[count - 1 - count // 20]),
    )


def exact_range(made: Compiled, harms: Sequence[str], end: End) -> ExactRange:
    """What no draw can leave: the index rises with every number but the credits, so two corners give its least and greatest value."""
    rising = [kind for kind in KINDS if kind not in ("credits", "cuts")]
    least = made.index(numbers_at(harms, low=rising, high=["credits"]), end)
    greatest = made.index(numbers_at(harms, low=["credits"], high=rising), end)
    lowest, highest = numbers_at(harms, high=["cuts"]).level(least), numbers_at(harms, low=["cuts"]).level(greatest)
    return ExactRange(Interval(least, greatest), LevelRange(lowest, highest))


def number_kinds(made: Compiled, harms: Sequence[str]) -> tuple[NumberKind, ...]:
    """Which numbers matter: each kind as a whole at its ends, the one that moves the level, then the index, most first."""
    found = [_kind(made, harms, kind) for kind in KINDS]
    return tuple(sorted(found, key=lambda one: (one.level_low == one.level_high, -round(one.swing, 9), one.kind)))


def _kind(made: Compiled, harms: Sequence[str], kind: Kind) -> NumberKind:
    low, high = numbers_at(harms, low=[kind]), numbers_at(harms, high=[kind])
    index_low, index_high = made.index(low, "worst"), made.index(high, "worst")
    return NumberKind(kind, index_low, index_high, low.level(index_low), high.level(index_high))
