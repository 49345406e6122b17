"""How firmly one measure comes before another: under other numbers of the method, and whatever they
are, in sentences.
"""

from collections.abc import Iterator

from impact_check.core.comparison.dominance import always
from impact_check.core.comparison.firmness import Always, DrawShares, OtherNumbers, Shares
from impact_check.core.comparison.measured import Measured
from impact_check.core.method.calculation import End
from impact_check.core.words.grammar import joined

KEPT = (
    "“Whatever numbers” means any that keep the order of answers, of the statuses of safeguards and"
    " of direct before contributing ways to a harm, and that count a plan as nothing at worst."
)


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
        yield "Whatever numbers the method used, the two would come out the same."
        yield KEPT
        return
    if ours.in_all:
        yield (
            f"Whatever numbers the method used, {first} would not come out behind {second}: "
            "no answer, safeguard, fact or minimum condition that counts is worse there."
        )
        yield KEPT
        return
    drawn = False
    for end, we, they in (("worst", ours.worst, theirs.worst), ("best", ours.best, theirs.best)):
        if we and they:
            yield f"At {end}, every harm is the same in both, whatever numbers the method used."
        elif we or they:
            less, more = (first, second) if we else (second, first)
            yield (
                f"At {end}, no harm is greater in {less} than in {more}, whatever numbers the"
                " method used."
            )
        else:
            drawn = True
            yield _shares(first, second, "worst" if end == "worst" else "best", draws, count)
    if any((ours.worst, theirs.worst, ours.best, theirs.best)):
        yield KEPT
    yield "Minimum conditions come before this and " + (
        "stand apart from the draws." if drawn else "do not depend on numbers."
    )


def _shares(first: str, second: str, end: End, draws: dict[End, DrawShares], count: int) -> str:
    by_harm, by_index = draws[end].worst_first, draws[end].index
    return (
        f"At {end}, in {count:,} draws of other numbers: compared worst harm first,"
        f" {_told(first, second, by_harm)}; compared by all harms together,"
        f" {_told(first, second, by_index)}."
    )


def _told(first: str, second: str, shares: Shares) -> str:
    for label, share in ((first, shares.less), (second, shares.more)):
        if share == 1.0:
            return f"{label} comes out lower in every draw"
    told = [
        f"{first} comes out lower in {percent(shares.less)}",
        f"{second} in {percent(shares.more)}",
    ]
    return joined([*told, f"neither in {percent(shares.equal)}"] if shares.equal else told)


def percent(share: float) -> str:
    """A share of 0..1 as a whole percentage; what is not none never reads as 0, what is not all
    never as 100.
    """
    if 0.0 < share < 0.01:
        return "less than 1 %"
    if 0.99 < share < 1.0:
        return "more than 99 %"
    return f"{round(100 * share)} %"
