"""The numbers of the method under doubt: drawn all at once, at the corners of their ranges, one
kind at a time (method, section 6).
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from random import Random
from typing import Literal, NamedTuple, TypeAlias, get_args

from impact_check.core.draws.compiled import Compiled
from impact_check.core.draws.number_columns import (
    Column,
    NumberColumns,
    between_0_and_1,
    columns_of,
)
from impact_check.core.method.calculation import End
from impact_check.core.method.numbers import (
    DEFAULTS,
    DRAWS,
    RANGES,
    ROBUST_FROM,
    SEED,
    Numbers,
)
from impact_check.core.method.scoring import Interval, LevelRange
from impact_check.core.model.base import LEVELS, Level

Kind: TypeAlias = Literal[
    "spacing", "evidence", "links", "next_worst", "credits", "floors", "severities", "cuts"
]
Side: TypeAlias = Literal["low", "high"]

KINDS: tuple[Kind, ...] = get_args(Kind)


class Draws(NamedTuple):
    """How often each level came out when all numbers were drawn at once, at worst and at best;
    shares 0..1, in the order of LEVELS.

    `middle` holds the index of 0..100 that one draw in twenty stays below and one in twenty
    exceeds, at the worst end.
    """

    count: int  # type: ignore[assignment]  # hides a tuple's own method
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
        return max(self.worst) >= ROBUST_FROM


class ExactRange(NamedTuple):
    """The lowest and highest index of 0..100 and level that any numbers inside their ranges can
    give, at one end.
    """

    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    level: LevelRange


class NumberKind(NamedTuple):
    """The index of 0..100 and level at worst with one kind of numbers at its low and at its high
    end, the rest at their defaults.
    """

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
    """Every number that is in doubt, in the order in which it is drawn: its kind, the ends of its
    range, its default.
    """
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


def _columns_of(picked: Sequence[Column], harms: Sequence[str]) -> NumberColumns:
    """The numbers for what was picked, a column for each of `_picked_from`."""
    minor, serious, credit, missing, direct, contributing, next_worst = picked[:7]
    floors, cuts, shifts = picked[7:10], picked[10:13], picked[13:]
    plain, none = DEFAULTS, [0.0] * len(minor)

    def shares(defaults: Sequence[float], moved: Sequence[Column]) -> list[Column]:
        return [between_0_and_1(default, by) for default, by in zip(defaults, moved, strict=True)]

    return NumberColumns(
        grades=(none, minor, serious, [1.0] * len(minor)),
        without_evidence=missing,
        direct=direct,
        contributing=contributing,
        next_worst=next_worst,
        reach=[plain.reach] * len(minor),
        credit_sure=(none, *shares(plain.credit_sure[1:], [credit] * 3)),  # type: ignore[arg-type]
        credit_hoped=tuple(shares(plain.credit_hoped, [credit] * 4)),  # type: ignore[arg-type]
        floors=([plain.floors[0]] * len(minor), *shares(plain.floors[1:], floors)),  # type: ignore[arg-type]
        cuts=tuple(
            [[cut + shift for shift in by] for cut, by in zip(plain.cuts, cuts, strict=True)]
        ),  # type: ignore[arg-type]
        severity_shift=dict(zip(harms, shifts, strict=True)),
    )


def draw_numbers(
    harms: Sequence[str], count: int = DRAWS, seed: int = SEED
) -> Iterator[NumberColumns]:
    """Every number drawn evenly and independently from its range, `count` times; the same for the
    same seed on every machine.

    At most `DRAWS` sets come at once, so that a million of them fit in memory.
    """
    uniform = Random(seed).random
    spans = [(low, high - low) for _, low, high, _ in _picked_from(harms)]
    for done in range(0, count, DRAWS):
        drawn = [uniform() for _ in range(min(DRAWS, count - done) * len(spans))]
        yield _columns_of(
            [
                [low + span * share for share in drawn[place :: len(spans)]]
                for place, (low, span) in enumerate(spans)
            ],
            harms,
        )


def numbers_at(
    harms: Sequence[str], low: Collection[Kind] = (), high: Collection[Kind] = ()
) -> Numbers:
    """The defaults with some kinds of numbers at the low and some at the high end of their
    ranges.
    """
    picked = [
        least if kind in low else greatest if kind in high else default
        for kind, least, greatest, default in _picked_from(harms)
    ]
    return next(_columns_of([[number] for number in picked], harms).sets())


def draws(made: Compiled, harms: Sequence[str], count: int = DRAWS, seed: int = SEED) -> Draws:
    """The shares of levels over draws of all numbers at once; minimum conditions stand apart from
    it.
    """
    indices, worst, best = list[float](), Counter[Level](), Counter[Level]()
    for numbers in draw_numbers(harms, count, seed):
        found = made.indices(numbers, "worst")
        indices += found
        worst.update(numbers.levels(found))
        best.update(numbers.levels(made.indices(numbers, "best")))
    ordered = sorted(indices)
    return Draws(
        count,
        seed,
        tuple([worst[level] / count for level in LEVELS]),  # type: ignore[arg-type]
        tuple([best[level] / count for level in LEVELS]),  # type: ignore[arg-type]
        Interval(ordered[count // 20], ordered[count - 1 - count // 20]),
    )


def exact_range(made: Compiled, harms: Sequence[str], end: End) -> ExactRange:
    """What no draw can leave: the index rises with every number but the credits, so two corners
    give its least and greatest value.
    """
    rising = [kind for kind in KINDS if kind not in ("credits", "cuts")]
    corners = columns_of(
        [
            numbers_at(harms, low=rising, high=["credits"]),
            numbers_at(harms, low=["credits"], high=rising),
        ]
    )
    least, greatest = made.indices(corners, end)
    lowest, highest = (
        numbers_at(harms, high=["cuts"]).level(least),
        numbers_at(harms, low=["cuts"]).level(greatest),
    )
    return ExactRange(Interval(least, greatest), LevelRange(lowest, highest))


def number_kinds(made: Compiled, harms: Sequence[str]) -> tuple[NumberKind, ...]:
    """Which numbers matter: each kind as a whole at its ends, the one that moves the level, then
    the index, most first.
    """
    numbers = columns_of(
        [
            at
            for kind in KINDS
            for at in (numbers_at(harms, low=[kind]), numbers_at(harms, high=[kind]))
        ]
    )
    indices = made.indices(numbers, "worst")
    levels = numbers.levels(indices)
    found = [
        NumberKind(kind, indices[place], indices[place + 1], levels[place], levels[place + 1])
        for place, kind in zip(range(0, numbers.count, 2), KINDS, strict=True)
    ]
    return tuple(
        sorted(
            found,
            key=lambda swing: (
                swing.level_low == swing.level_high,
                -round(swing.swing, 9),
                swing.kind,
            ),
        )
    )
