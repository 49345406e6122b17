"""What a comparison says first, in plain words, and what must be known to read it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from impact_check.core.comparison import messages
from impact_check.core.comparison.measured import Measured
from impact_check.core.comparison.ordering import TELLING
from impact_check.core.comparison.values import Pair
from impact_check.core.method.ordering import order_key, too_little_known
from impact_check.core.method.scoring import score
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import CONCLUSION_NAMES

FAR_APART = 0.1
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
        told = [
            " and ".join(measure.name for measure in rank) + (" (level)" if len(rank) > 1 else "")
            for rank in _ranks(placed)
        ]
        yield messages.IN_ORDER.format(names="; then ".join(told))
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


def remarks(content: Content, measures: Sequence[Measured]) -> Iterator[str]:
    """What must be known to read a comparison: made-up measures, questions, answers and content
    that are not alike.
    """
    for measure in measures:
        if measure.assessment.measure.fictional == "yes":
            yield f"{measure.name} is fictional: the measure is made up."
    yield from _kinds(measures)
    yield from _answered(measures)
    yield from _stamps(content, measures)
    if content.extensions:
        yield _without_additions(content, measures)


def _kinds(measures: Sequence[Measured]) -> Iterator[str]:
    asked = [set(measure.answers) for measure in measures]
    shared = set.intersection(*asked)
    apart = [
        (len(ids - shared), measure)
        for ids, measure in zip(asked, measures, strict=True)
        if ids - shared
    ]
    if apart:
        told = joined([f"{measure.label} is asked {number} more" for number, measure in apart])
        all_of_them = "both" if len(measures) == 2 else "all"
        yield (
            "The measures differ in kind or in whom they reach, so they are not asked the same"
            f" questions: {len(shared)} are asked of {all_of_them}; {told}. What a measure is not"
            " asked counts no harm there."
        )


def _answered(measures: Sequence[Measured]) -> Iterator[str]:
    shares = [measure.score.completeness for measure in measures]
    if max(shares) - min(shares) >= FAR_APART:
        told = joined(
            [
                f"{measure.label} {round(100 * share)} %"
                for measure, share in zip(measures, shares, strict=True)
            ]
        )
        yield (
            f"Not all are answered alike, by what matters: {told}. What nobody has answered counts"
            " as harm at worst and as none at best."
        )


def _stamps(content: Content, measures: Sequence[Measured]) -> Iterator[str]:
    stamps = [measure.assessment.content for measure in measures]
    if len({(stamp.version, stamp.digest) for stamp in stamps}) > 1:
        told = joined(
            [
                f"{measure.label}"
                f" {_stamp(measure.assessment.content.version, measure.assessment.content.digest)}"
                for measure in measures
            ]
        )
        yield (
            f"The files were answered with different content ({told}); all are scored with the"
            " content in use now. A question may have read differently when it was answered."
        )
    elif stamps[0].digest and stamps[0].digest != content.digest:
        yield (
            "All files were answered with other content than the one in use now; all are scored"
            " with the one in use now."
        )


def _stamp(version: str, digest: str) -> str:
    if not version and not digest:
        return "does not say with which"
    return f"with {version or 'no version'}" + (
        f", {digest.removeprefix('sha256:')[:8]}" if digest else ""
    )


def _without_additions(content: Content, measures: Sequence[Measured]) -> str:
    plain = content.without_extensions()
    keys = {measure.label: order_key(score(plain, measure.assessment)) for measure in measures}
    now = sorted(measures, key=lambda measure: (order_key(measure.score), measure.label))
    then = sorted(measures, key=lambda measure: (keys[measure.label], measure.label))
    told = "; ".join(
        f"{measure.label}: “{CONCLUSION_NAMES[score(plain, measure.assessment).conclusion]}”"
        for measure in measures
    )
    same = [measure.label for measure in now] == [measure.label for measure in then]
    order = (
        "the order is the same"
        if same
        else f"the order is {', then '.join(measure.label for measure in then)}"
    )
    return f"Without the organisation's own additions {order} ({told})."
