"""What other numbers of the method would change, as sentences in plain words."""

from collections.abc import Iterable
from math import ceil, floor

from impact_check.core.draws.draws import ExactRange
from impact_check.core.draws.ways import Ways
from impact_check.core.method.numbers import RANGES
from impact_check.core.model.base import LEVELS
from impact_check.core.stress import messages_of_draws as messages
from impact_check.core.stress.stress import Stress
from impact_check.core.words.grammar import joined, paragraph
from impact_check.core.words.names import LEVEL_NAMES, conclusion_name


def draws_sentence(found: Stress) -> str:
    """What happens to the level when all numbers of the method are drawn at once."""
    drawn = found.draws
    counts = [
        (LEVEL_NAMES[level], round(share * drawn.count))
        for level, share in zip(LEVELS, drawn.worst, strict=True)
    ]
    all_draws = f"{drawn.count:,}"
    if any(count == drawn.count for _, count in counts):
        return messages.IN_ALL_DRAWS.format(level=LEVEL_NAMES[drawn.usual], count=all_draws)
    levels = [
        messages.LEVEL_IN.format(level=name, count=f"{count:,}")
        for name, count in sorted(counts, key=lambda pair: -pair[1])
        if count
    ]
    message = messages.IN_DRAWS_ROBUST if drawn.is_robust else messages.IN_DRAWS_NOT_ROBUST
    return message.format(count=all_draws, levels=joined(levels))


def range_sentence(found: Stress) -> str:
    """What no choice of numbers inside their ranges can leave."""
    worst, best = _ends(found.range_worst), _ends(found.range_best)
    return messages.STAYS_BETWEEN.format(
        worst_least=worst[0],
        worst_most=worst[1],
        worst_levels=worst[2],
        best_least=best[0],
        best_most=best[1],
        best_levels=best[2],
    )


def _ends(exact: ExactRange) -> tuple[int, int, str]:
    low, high = LEVEL_NAMES[exact.level.best], LEVEL_NAMES[exact.level.worst]
    levels = low if low == high else messages.LEVELS_BETWEEN.format(low=low, high=high)
    return floor(round(exact.index.best, 6)), ceil(round(exact.index.worst, 6)), levels


def ranges_sentence() -> str:
    """Where the numbers of a draw come from."""
    holes = {
        name: (messages.MOVED_BETWEEN if name.endswith("_shift") else messages.BETWEEN).format(
            low=_short(low), high=_short(high)
        )
        for name, (low, high) in RANGES.items()
    }
    return messages.RANGES.format(**holes)


def ways_sentence(found: Ways, stage: str) -> str:
    """How often each conclusion and level comes, in so many ways in which open points turn out."""
    named = (
        (messages.QUOTED.format(name=conclusion_name(conclusion, stage)), count)
        for conclusion, count in found.conclusions
    )
    levels = [
        (LEVEL_NAMES[level], count)
        for level, count in zip(LEVELS, found.levels, strict=True)
        if count
    ]
    is_single = len(found.conclusions) == 1, len(levels) == 1
    told = {
        (True, True): messages.ONE_WAY,
        (True, False): messages.ONE_CONCLUSION,
        (False, True): messages.ONE_LEVEL,
        (False, False): messages.MANY_WAYS,
    }[is_single].format(
        total=found.total, conclusions=_counted(named, found), levels=_counted(levels, found)
    )
    return paragraph(told, messages.WAYS.format(total=found.total))


def _counted(pairs: Iterable[tuple[str, int]], found: Ways) -> str:
    return joined(
        [
            name if count == found.total else messages.IN_WAYS.format(name=name, count=count)
            for name, count in sorted(pairs, key=lambda pair: -pair[1])
        ]
    )


def _short(value: float) -> str:
    return f"{value:.3g}"


def numbers_sentence(found: Stress) -> str:
    """On which kinds of numbers the level depends, each moved alone."""
    moving = [
        messages.KIND_NAMES[kind.kind]
        for kind in found.number_kinds
        if kind.level_low != kind.level_high
    ]
    if not moving:
        return messages.DEPENDS_ON_NONE
    return messages.DEPENDS_ON.format(kinds=joined(moving))
