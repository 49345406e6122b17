"""How firmly one measure comes before another: under other numbers of the method, and whatever they
are, in sentences.
"""

from collections.abc import Iterator

from impact_check.core.comparison import numbers_messages as told
from impact_check.core.comparison.dominance import always
from impact_check.core.comparison.firmness import Always, DrawShares, OtherNumbers, Shares
from impact_check.core.comparison.measured import Measured
from impact_check.core.method.calculation import End


def other_numbers(
    first: Measured, second: Measured, draws: dict[End, DrawShares], count: int
) -> OtherNumbers:
    """How firm the order of two measures is under other numbers; `draws`: the shares at each end of
    so many draws.
    """
    ours = always(first.made.problem, second.made.problem, first.score, second.score)
    theirs = always(second.made.problem, first.made.problem, second.score, first.score)
    says = tuple(_sentences(first.label, second.label, ours, theirs, draws, count))
    return OtherNumbers(ours, theirs, draws["worst"], draws["best"], says)


def _sentences(
    first: str, second: str, ours: Always, theirs: Always, draws: dict[End, DrawShares], count: int
) -> Iterator[str]:
    """What other numbers would change; red lines stand apart from the draws."""
    if ours.in_all and theirs.in_all:
        yield told.ALWAYS_SAME
        yield told.KEPT
        return
    if ours.in_all:
        yield told.NEVER_BEHIND.format(first=first, second=second)
        yield told.KEPT
        return
    drawn = False
    ends: dict[End, tuple[bool, bool]] = {
        "worst": (ours.worst, theirs.worst),
        "best": (ours.best, theirs.best),
    }
    for end, (we, they) in ends.items():
        if we and they:
            yield told.EVERY_HARM_SAME[end]
        elif we or they:
            less, more = (first, second) if we else (second, first)
            yield told.NO_HARM_GREATER[end].format(less=less, more=more)
        else:
            drawn = True
            yield _shares(first, second, end, draws, count)
    if any(we or they for we, they in ends.values()):
        yield told.KEPT
    yield told.CONDITIONS_BEFORE_DRAWS if drawn else told.CONDITIONS_BEFORE


def _shares(first: str, second: str, end: End, draws: dict[End, DrawShares], count: int) -> str:
    return told.IN_DRAWS[end].format(
        count=f"{count:,}",
        by_harm=_lower(first, second, draws[end].worst_first),
        by_index=_lower(first, second, draws[end].index),
    )


def _lower(first: str, second: str, shares: Shares) -> str:
    """Which of two measures comes out lower, and how often."""
    for label, share in ((first, shares.less), (second, shares.more)):
        if share == 1.0:
            return told.LOWER_IN_ALL.format(label=label)
    message = told.LOWER_IN_OR_EQUAL if shares.equal else told.LOWER_IN
    return message.format(
        first=first,
        second=second,
        less=percent(shares.less),
        more=percent(shares.more),
        equal=percent(shares.equal),
    )


def percent(share: float) -> str:
    """A share of 0..1 as a whole percentage; what is not none never reads as 0, what is not all
    never as 100.
    """
    if 0.0 < share < 0.01:
        return told.LITTLE
    if 0.99 < share < 1.0:
        return told.NEARLY_ALL
    return told.PERCENT.format(percent=round(100 * share))
