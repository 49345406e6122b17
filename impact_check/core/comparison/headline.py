"""What a comparison says first, in plain words, and what must be known to read it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from impact_check.core.comparison.measured import Measured
from impact_check.core.comparison.values import Pair
from impact_check.core.method.scoring import order_key, score
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import CONCLUSION_NAMES

FAR_APART = 0.1
TWO, FEW = 2, 3


def headline(
    ordered: Sequence[Measured], pairs: Sequence[Pair], *, nothing_differs: bool
) -> Iterator[str]:
    """Which measure does less harm by the method's order, and what that does not mean; `ordered`:
    least harm first.
    """
    if nothing_differs:
        yield f"Nothing that counts differs between {joined([one.name for one in ordered])}."
        return
    ranks = _ranks(ordered)
    if len(ranks) == 1:
        yield (
            f"By the method's order {joined([one.name for one in ordered])} are level: none does"
            " less harm than the other."
        )
    elif len(ordered) == TWO:
        yield f"By the method's order, {ordered[0].name} does less harm than {ordered[1].name}."
    else:
        told = [
            " and ".join(one.name for one in rank) + (" (level)" if len(rank) > 1 else "")
            for rank in ranks
        ]
        yield f"By the method's order, least harm first: {'; then '.join(told)}."
    for earlier, later in list(pairwise(ranks))[: 1 if len(ordered) > FEW else None]:
        pair = next(
            pair
            for pair in pairs
            if (pair.first, pair.second) == (earlier[0].label, later[0].label)
        )
        sentences = [
            pair.order.reason,
            *([pair.order.harms_say] if pair.order.harms_role in ("decide", "oppose") else []),
        ]
        if len(ordered) == TWO:
            yield from (*sentences, pair.order.however_says)
        else:
            yield " ".join(
                [f"{pair.first} before {pair.second}.", *sentences, pair.order.however_says]
            )
    yield from _still(ranks, pairs)


def _still(ranks: list[list[Measured]], pairs: Sequence[Pair]) -> Iterator[str]:
    """That the least harmful of several may still do much harm."""
    best = ranks[0][0]
    if best.score.conclusion == "monitor":
        return
    if len(ranks) == 1:
        yield f"The conclusion for {best.label} is “{best.conclusion_name}”."
    elif pairs[0].order.decided_by == "conclusion":
        yield f"Less harm is not little harm: the conclusion for {best.label} stands."
    else:
        yield (
            f"Less harm is not little harm: the conclusion for {best.label} is"
            f" “{best.conclusion_name}”."
        )


def _ranks(ordered: Sequence[Measured]) -> list[list[Measured]]:
    ranks: list[list[Measured]] = []
    for one in ordered:
        if ranks and order_key(ranks[-1][0].score) == order_key(one.score):
            ranks[-1].append(one)
        else:
            ranks.append([one])
    return ranks


def baseline_sentence(measures: Sequence[Measured], pairs: Sequence[Pair]) -> str:
    """How each measure stands to today's law and practice; `not assessed` where that was not
    compared.
    """
    base = next((one for one in measures if one.is_baseline), None)
    if base is None:
        return (
            "Today's law and practice: not assessed. So nothing here says whether any of these does"
            " more or less harm than leaving things as they are."
        )
    told = [f"{one.label} {_beside(one, base, pairs)}" for one in measures if one is not base]
    return f"Today's law and practice is {base.name}. By the method's order {joined(told)}."


def _beside(one: Measured, base: Measured, pairs: Sequence[Pair]) -> str:
    pair = next(pair for pair in pairs if {pair.first, pair.second} == {one.label, base.label})
    if not pair.better:
        return "is level with it"
    return "does less harm than it" if pair.better == one.label else "does more harm than it"


def remarks(content: Content, measures: Sequence[Measured]) -> Iterator[str]:
    """What must be known to read a comparison: made-up measures, questions, answers and content
    that are not alike.
    """
    for one in measures:
        if one.assessment.measure.fictional == "yes":
            yield f"{one.name} is fictional: the measure is made up."
    yield from _kinds(measures)
    yield from _answered(measures)
    yield from _stamps(content, measures)
    if content.extensions:
        yield _without_additions(content, measures)


def _kinds(measures: Sequence[Measured]) -> Iterator[str]:
    asked = [set(one.answers) for one in measures]
    shared = set.intersection(*asked)
    apart = [
        (len(ids - shared), one) for ids, one in zip(asked, measures, strict=True) if ids - shared
    ]
    if apart:
        told = joined([f"{number} of {one.label}" for number, one in apart])
        told = joined([f"{one.label} is asked {number} more" for number, one in apart])
        all_of_them = "both" if len(measures) == 2 else "all"
        yield (
            "The measures differ in kind or in whom they reach, so they are not asked the same"
            f" questions: {len(shared)} are asked of {all_of_them}; {told}. What a measure is not"
            " asked counts no harm there."
        )


def _answered(measures: Sequence[Measured]) -> Iterator[str]:
    shares = [one.score.completeness for one in measures]
    if max(shares) - min(shares) >= FAR_APART:
        told = joined(
            [
                f"{one.label} {round(100 * share)} %"
                for one, share in zip(measures, shares, strict=True)
            ]
        )
        yield (
            f"Not all are answered alike, by what matters: {told}. What nobody has answered counts"
            " as harm at worst and as none at best."
        )


def _stamps(content: Content, measures: Sequence[Measured]) -> Iterator[str]:
    stamps = [one.assessment.content for one in measures]
    if len({(one.version, one.digest) for one in stamps}) > 1:
        told = joined(
            [
                f"{one.label}"
                f" {_stamp(one.assessment.content.version, one.assessment.content.digest)}"
                for one in measures
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
    keys = {one.label: order_key(score(plain, one.assessment)) for one in measures}
    now = sorted(measures, key=lambda one: (order_key(one.score), one.label))
    then = sorted(measures, key=lambda one: (keys[one.label], one.label))
    told = "; ".join(
        f"{one.label}: “{CONCLUSION_NAMES[score(plain, one.assessment).conclusion]}”"
        for one in measures
    )
    same = [one.label for one in now] == [one.label for one in then]
    order = (
        "the order is the same"
        if same
        else f"the order is {', then '.join(one.label for one in then)}"
    )
    return f"Without the organisation's own additions {order} ({told})."
