"""The numbers of the method under doubt: drawn all at once, at the corners of their ranges, one kind at a time (method, section 6)."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal, TypeAlias, get_args

from impact_check.core.calculation import End
from impact_check.core.compiled import Compiled
from impact_check.core.model import LEVELS, Level
from impact_check.core.numbers import DEFAULTS, Numbers
from impact_check.core.scoring import Interval, LevelRange

Kind: TypeAlias = Literal["spacing", "evidence", "links", "next_worst", "credits", "floors", "severities", "cuts"]
Side: TypeAlias = Literal["low", "high"]
Pick: TypeAlias = Callable[[Kind, float, float, float], float]

KINDS: tuple[Kind, ...] = get_args(Kind)
SEED = 2019
COUNT = 2000
ROBUST = 0.9


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class ExactRange:
    """The lowest and highest index of 0..100 and level that any numbers inside their ranges can give, at one end."""

    index: Interval
    level: LevelRange


@dataclass(frozen=True, slots=True)
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


def numbers_by(pick: Pick, harms: Sequence[str]) -> Numbers:
    """Numbers in which each one is picked by its kind from (lowest, highest, default); ranges of method section 6, point 7."""
    plain = DEFAULTS
    minor, serious = pick("spacing", 0.2, 0.45, plain.grades[1]), pick("spacing", 0.55, 0.8, plain.grades[2])
    credit = pick("credits", -0.15, 0.10, 0.0)
    first, *floors = plain.floors
    return Numbers(
        grades=(0.0, minor, serious, 1.0),
        without_evidence=pick("evidence", 0.0, 1 / 3, plain.without_evidence),
        direct=pick("links", 0.8, 1.0, plain.direct),
        contributing=pick("links", 0.3, 0.6, plain.contributing),
        next_worst=pick("next_worst", 0.15, 0.5, plain.next_worst),
        credit_sure=(0.0, *(_share(one + credit) for one in plain.credit_sure[1:])),  # type: ignore[arg-type]
        credit_hoped=tuple(_share(one + credit) for one in plain.credit_hoped),  # type: ignore[arg-type]
        floors=(first, *(_share(one + pick("floors", -0.1, 0.1, 0.0)) for one in floors)),  # type: ignore[arg-type]
        cuts=tuple(cut + pick("cuts", -5.0, 5.0, 0.0) for cut in plain.cuts),  # type: ignore[arg-type]
        severity_shift={harm: pick("severities", -0.125, 0.125, 0.0) for harm in harms},
    )


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)


def draw_numbers(harms: Sequence[str], count: int = COUNT, seed: int = SEED) -> tuple[Numbers, ...]:
    """Every number drawn evenly and independently from its range, `count` times; the same for the same seed on every machine."""
    uniform = Random(seed).random
    return tuple(numbers_by(lambda _, low, high, __: low + (high - low) * uniform(), harms) for _ in range(count))


def numbers_at(harms: Sequence[str], low: Collection[Kind] = (), high: Collection[Kind] = ()) -> Numbers:
    """The defaults with some kinds of numbers at the low and some at the high end of their ranges."""
    return numbers_by(lambda kind, lowest, highest, default: lowest if kind in low else highest if kind in high else default, harms)


def draws(made: Compiled, harms: Sequence[str], count: int = COUNT, seed: int = SEED) -> Draws:
    """The shares of levels over draws of all numbers at once; minimum conditions stand apart from it."""
    drawn = draw_numbers(harms, count, seed)
    indices = {end: [made.index(numbers, end) for numbers in drawn] for end in ("worst", "best")}
    worst, best = ([numbers.level(index) for numbers, index in zip(drawn, found, strict=True)] for found in indices.values())
    ordered = sorted(indices["worst"])
    return Draws(
        count,
        seed,
        tuple(worst.count(level) / count for level in LEVELS),  # type: ignore[arg-type]
        tuple(best.count(level) / count for level in LEVELS),  # type: ignore[arg-type]
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
