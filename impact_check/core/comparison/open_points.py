"""Which of two measures does less harm however the open points turn out, and which of these would
decide (method, section 6, point 11).
"""

from collections.abc import Iterator, Sequence
from math import fsum

from impact_check.core.comparison import messages
from impact_check.core.comparison.firmness import Claim, Decider, Firmness, OpenPoints, Shares
from impact_check.core.comparison.measured import Measured
from impact_check.core.draws.completions import Completed
from impact_check.core.draws.turning_out import HALF, OpenPoint, drawn, open_points
from impact_check.core.method.numbers import FIRM_FROM, OPEN_UP_TO
from impact_check.core.method.ordering import deciding, too_little_known
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import joined

MOST_DECIDERS = 5
LEAST_SWING = 0.1
"""A share of completions, 0..1, by which a point must move them to be named as deciding."""


def open_points_between(
    content: Content, first: Measured, second: Measured, ways: tuple[Completed, Completed]
) -> OpenPoints:
    """In how many completions the first of two measures does less harm, ties half, and the open
    points that would decide.
    """
    signs = _signs(*ways)
    count = len(signs)
    shares = Shares(*(signs.count(sign) / count for sign in (1, -1, 0)))
    share = share_of(shares)
    firmness = firmness_of(share)
    found = OpenPoints(count, ways[0].seed, shares, share, firmness, (), ())
    deciders = tuple(_deciders(content, first, second, signs, ways[0].seed))
    claim = claim_of(first, second, shares)
    says = tuple(_sentences(first, second, found._replace(deciders=deciders), claim))
    return found._replace(deciders=deciders, says=says)


def claim_of(first: Measured, second: Measured, shares: Shares) -> Claim:
    """Whether the first of two measures may be said to do less harm: only where the order and the
    completions agree, and enough is known of both.
    """
    is_tie = not deciding(first.score, second.score)
    if is_tie and shares.equal == 1.0:
        return "level"
    if any(too_little_known(measure.score.completeness) for measure in (first, second)):
        return "cannot-say"
    share = share_of(shares)
    if is_tie:
        return "level" if firmness_of(share) == "open" else "cannot-say"
    return "less" if share > OPEN_UP_TO else "cannot-say"


def share_of(shares: Shares) -> float:
    """The share of completions, 0..1, in which the first of two measures does less harm; ties count
    half.
    """
    return shares.less + shares.equal / 2


def firmness_of(share: float) -> Firmness:
    """How firm a share of completions is, whichever of the two measures it favours."""
    lead = round(max(share, 1.0 - share), 9)
    return "firm" if lead >= FIRM_FROM else "leaning" if lead > OPEN_UP_TO else "open"


def _signs(ours: Completed, theirs: Completed) -> list[int]:
    """In each completion, 1 where the second breaks more conditions or else has graver harms, -1
    where the first does.
    """
    keys = [
        list(zip(completed.broken, completed.profiles, strict=True)) for completed in (ours, theirs)
    ]
    return [(mine < other) - (mine > other) for mine, other in zip(*keys, strict=True)]


def _deciders(
    content: Content, first: Measured, second: Measured, signs: Sequence[int], seed: int
) -> list[Decider]:
    opened = [
        (measure, open_points(content, measure.assessment, measure.made.problem))
        for measure in (first, second)
    ]
    points = dict.fromkeys(point for _, found in opened for point in found)
    swings = {point: _swing(point, signs, seed) for point in points}
    most = sorted(points, key=lambda point: -round(swings[point], 9))[:MOST_DECIDERS]
    kept = [point for point in most if swings[point] >= LEAST_SWING]
    kept.sort(key=lambda point: point.kind == "question")
    return [
        Decider(
            point.kind,
            point.id,
            _text(content, point),
            tuple(measure.label for measure, found in opened if point in found),
            swings[point],
        )
        for point in kept
    ]


def _swing(point: OpenPoint, signs: Sequence[int], seed: int) -> float:
    """How far the share lies apart between the completions in which a point turns out well and
    those in which it turns out badly.
    """
    draws = drawn(point, len(signs), seed)
    well = [sign for sign, draw in zip(signs, draws, strict=True) if draw < HALF]
    badly = [sign for sign, draw in zip(signs, draws, strict=True) if draw >= HALF]
    if not well or not badly:
        return 0.0
    return abs(fsum(well) / len(well) - fsum(badly) / len(badly)) / 2


def _text(content: Content, point: OpenPoint) -> str:
    if point.kind == "question":
        return content.questions[point.id].text
    if point.kind == "scope":
        return "How many people it reaches"
    register = content.register
    return (register.features if point.kind == "feature" else register.groups)[point.id].name


def _sentences(first: Measured, second: Measured, found: OpenPoints, claim: Claim) -> Iterator[str]:
    """What the completions say; never that a measure does less harm where that is not claimed."""
    yield from _too_little(first, second)
    if claim == "level":
        if found.shares.equal == 1.0:
            yield messages.WAYS_EQUAL
        return
    lead, behind = (first, second) if found.share >= HALF else (second, first)
    holes = {
        "first": first.label,
        "behind": behind.label,
        "ways": ways_of(max(found.share, 1.0 - found.share)),
    }
    if claim == "less" or found.firmness == "open":
        yield messages.WAYS[found.firmness].format(**holes)
    elif lead is second and deciding(first.score, second.score) != "too-little-known":
        yield messages.ORDER_SAYS.format(first=first.label, second=second.label)
        yield messages.WAYS_DISAGREE.format(**holes)
    else:
        yield messages.WAYS_SO_FAR.format(**holes)
    yield messages.A_COUNT
    if claim == "cannot-say":
        yield _what_decides(found)


def _too_little(first: Measured, second: Measured) -> Iterator[str]:
    few = [measure for measure in (first, second) if too_little_known(measure.score.completeness)]
    for measure in few:
        yield messages.LITTLE_KNOWN.format(
            label=measure.label, percent=int(100 * measure.score.completeness)
        )


def _what_decides(found: OpenPoints) -> str:
    if found.deciders:
        told = [
            (messages.QUESTION_OF if decider.kind == "question" else messages.FACT_OF).format(
                text=decider.text, labels=joined(list(decider.open_in))
            )
            for decider in found.deciders
        ]
        return messages.DECIDERS.format(points="; ".join(told))
    is_open = 0.0 < found.share < 1.0
    return messages.NO_DECIDER if is_open else messages.NOTHING_OPEN


def ways_of(share: float) -> int:
    """A share as so many of 100; what is not all never reads as 100, what is not none never as
    0, and nothing reads as past a limit that it has not reached.
    """
    rounded = round(100 * share)
    if rounded == 100 and share < 1.0:
        return 99
    if rounded == 0 and share > 0.0:
        return 1
    if rounded == round(100 * FIRM_FROM) and share < FIRM_FROM:
        return rounded - 1
    return rounded + 1 if rounded == round(100 * OPEN_UP_TO) and share > OPEN_UP_TO else rounded
