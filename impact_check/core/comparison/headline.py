"""What a comparison says first, in plain words."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from impact_check.core.comparison import messages
from impact_check.core.comparison.measured import Measured
from impact_check.core.comparison.ordering import TELLING
from impact_check.core.comparison.values import Pair
from impact_check.core.method.ordering import order_key, too_little_known
from impact_check.core.words.grammar import joined

TWO, FEW = 2, 3


def headline(
    ordered: Sequence[Measured], pairs: Sequence[Pair], *, nothing_differs: bool
) -> Iterator[str]:
    """Which measure does less harm, where that can be said, and what it does not mean; `ordered`:
    as the method orders them.
    """
    if nothing_differs:
        yield messages.NOTHING_DIFFERS.format(names=joined([measure.name for measure in ordered]))
        return
    if len(ordered) == TWO:
        yield from _of_two(ordered, pairs[0])
    else:
        yield from _of_many(ordered, pairs)


def _of_two(ordered: Sequence[Measured], pair: Pair) -> Iterator[str]:
    first, second = ordered
    if pair.claim == "level":
        yield messages.LEVEL.format(names=joined([first.name, second.name]))
        yield from (pair.order.reason, *pair.open_points.says)
    elif pair.claim == "cannot-say":
        names = [measure.name for measure in sorted(ordered, key=lambda measure: measure.label)]
        yield messages.CANNOT_SAY.format(first=names[0], second=names[1])
        yield from pair.open_points.says
        return
    else:
        yield messages.DOES_LESS.format(first=first.name, second=second.name)
        yield from _grounds(pair)
    yield from _still(first, pair)


def _of_many(ordered: Sequence[Measured], pairs: Sequence[Pair]) -> Iterator[str]:
    placed = [measure for measure in ordered if not too_little_known(measure.score.completeness)]
    if placed:
        yield messages.IN_ORDER.format(
            names=messages.THEN.join(_named(rank) for rank in _ranks(placed))
        )
    for measure in ordered[len(placed) :]:
        percent = int(100 * measure.score.completeness)
        yield messages.LITTLE_KNOWN.format(label=measure.name, percent=percent)
    neighbours = [
        _pair_of(pairs, earlier[0], later[0]) for earlier, later in pairwise(_ranks(placed))
    ]
    for pair in neighbours[: 1 if len(ordered) > FEW else None]:
        yield " ".join(_told_of(pair))
    if neighbours and neighbours[0].claim == "less":
        yield from _still(ordered[0], neighbours[0])


def _named(rank: list[Measured]) -> str:
    names = joined([measure.name for measure in rank])
    return messages.LEVEL_RANK.format(names=names) if len(rank) > 1 else names


def _told_of(pair: Pair) -> list[str]:
    if pair.claim != "less":
        return [messages.CANNOT_SAY.format(first=pair.first, second=pair.second)]
    return [messages.DOES_LESS.format(first=pair.first, second=pair.second), *_grounds(pair)]


def _grounds(pair: Pair) -> list[str]:
    """Why one measure may be said to do less harm than the other, and how firm that is."""
    harms = [pair.order.harms_say] if pair.order.harms_role in TELLING else []
    return [pair.order.reason, *harms, *pair.open_points.says, pair.order.however_says]


def _pair_of(pairs: Sequence[Pair], measure: Measured, other: Measured) -> Pair:
    return next(pair for pair in pairs if {pair.first, pair.second} == {measure.label, other.label})


def _still(best: Measured, pair: Pair) -> Iterator[str]:
    """That the least harmful of several may still do much harm."""
    if best.score.conclusion == "monitor":
        return
    message = (
        messages.STANDS
        if pair.order.decided_by == "conclusion"
        else messages.CONCLUSION_OF
        if pair.claim == "level"
        else messages.STILL
    )
    yield message.format(label=best.label, conclusion=best.conclusion_name)


def _ranks(ordered: Sequence[Measured]) -> list[list[Measured]]:
    ranks: list[list[Measured]] = []
    for measure in ordered:
        if ranks and order_key(ranks[-1][0].score) == order_key(measure.score):
            ranks[-1].append(measure)
        else:
            ranks.append([measure])
    return ranks


def baseline_sentence(measures: Sequence[Measured], pairs: Sequence[Pair]) -> str:
    """How each measure stands to today's law and practice; `not assessed` where that was not
    compared.
    """
    base = next((measure for measure in measures if measure.is_baseline), None)
    if base is None:
        return messages.NO_BASELINE
    told = [
        _beside(measure, _pair_of(pairs, measure, base))
        for measure in measures
        if measure is not base
    ]
    return " ".join([messages.BASELINE_IS.format(name=base.name), *told])


def _beside(measure: Measured, pair: Pair) -> str:
    message = (
        messages.BASE_LEVEL
        if pair.claim == "level"
        else messages.BASE_CANNOT_SAY
        if pair.claim == "cannot-say"
        else messages.BASE_LESS
        if pair.better == measure.label
        else messages.BASE_MORE
    )
    return message.format(label=measure.label)
