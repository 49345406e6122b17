"""What other numbers of the method would change, as sentences in plain words."""

from collections.abc import Mapping
from math import ceil, floor

from impact_check.core.draws.draws import Draws, ExactRange
from impact_check.core.method.numbers import RANGES
from impact_check.core.model.base import LEVELS
from impact_check.core.stress.stress import Stress
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import LEVEL_NAMES

KIND_NAMES: Mapping[str, str] = {
    "spacing": "how far apart the steps from good practice to harmful stand",
    "evidence": "what missing evidence costs",
    "links": "how strongly ways of harm count",
    "next_worst": "how much the next-worst counts beside the worst",
    "credits": "how much a safeguard counts",
    "floors": "how much no safeguard can undo",
    "severities": "how grave each harm is rated",
    "cuts": "where one level ends and the next begins",
}

DRAWN = (
    "One draw picks every number of the method at random inside its range, all values there being"
    " equally likely. How often a level comes out tells how far it hangs on these numbers. It is"
    " not the chance that harm happens."
)


def draws_sentence(found: Stress) -> str:
    """What happens to the level when all numbers of the method are drawn at once."""
    drawn = found.draws
    counts = [
        (LEVEL_NAMES[level], round(share * drawn.count))
        for level, share in zip(LEVELS, drawn.worst, strict=True)
    ]
    usual = LEVEL_NAMES[drawn.usual]
    apart = "Minimum conditions apart, "
    if any(count == drawn.count for _, count in counts):
        return (
            f"{apart}the level at worst is {usual} in all {drawn.count:,} draws of the method's"
            " numbers."
        )
    told = joined(
        [
            f"{name} in {count:,}"
            for name, count in sorted(counts, key=lambda pair: -pair[1])
            if count
        ]
    )
    robust = "It is robust" if drawn.is_robust else "It is not robust"
    return (
        f"{apart}of {drawn.count:,} draws of the method's numbers the level at worst is {told}."
        f" {robust}: {_robust(drawn)}."
    )


def _robust(drawn: Draws) -> str:
    return (
        "one level comes out in at least nine of ten draws"
        if drawn.is_robust
        else "no level comes out in nine of ten draws"
    )


def range_sentence(found: Stress) -> str:
    """What no choice of numbers inside their ranges can leave."""
    return (
        f"Whatever numbers are taken inside their ranges, {_ends(found.range_worst, 'worst')},"
        f" {_ends(found.range_best, 'best')}."
    )


def _ends(exact: ExactRange, end: str) -> str:
    low, high = LEVEL_NAMES[exact.level.best], LEVEL_NAMES[exact.level.worst]
    levels = low if low == high else f"{low} to {high}"
    least, greatest = floor(round(exact.index.best, 6)), ceil(round(exact.index.worst, 6))
    return f"the index at {end} stays between {least} and {greatest} ({levels})"


def ranges_sentence() -> str:
    """Where the numbers of a draw come from."""
    ends = {name: f"{_short(low)} to {_short(high)}" for name, (low, high) in RANGES.items()}
    moves = {name: f"{_short(low)} to +{_short(high)}" for name, (low, high) in RANGES.items()}
    return (
        f"The ranges: a small gap counts {ends['minor']} and a serious one {ends['serious']},"
        " between good practice at 0 and harmful at 1; missing evidence adds"
        f" {ends['without_evidence']}; a direct way to a harm counts {ends['direct']}, a"
        f" contributing one {ends['contributing']}; the next-worst counts {ends['next_worst']} of"
        f" the one before. Added to the method's own values: {moves['credit_shift']} for what"
        f" safeguards count, {moves['floor_shift']} for what cannot be undone,"
        f" {moves['severity_shift']} for how grave each harm is, {moves['cut_shift']} for where the"
        " levels begin."
    )


def _short(value: float) -> str:
    return f"{value:.3g}"


def numbers_sentence(found: Stress) -> str:
    """On which kinds of numbers the level depends, each moved alone."""
    moving = [
        KIND_NAMES[kind.kind] for kind in found.number_kinds if kind.level_low != kind.level_high
    ]
    if not moving:
        return "No kind of number changes the level by itself, minimum conditions apart."
    return (
        f"Minimum conditions apart, the level depends on {joined(moving)}; no other kind of number"
        " changes it by itself."
    )
