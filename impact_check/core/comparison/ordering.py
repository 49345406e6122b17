"""Which of two measures comes first by the method's order, what decides it, and whether open
points could turn it around.
"""

from collections.abc import Iterator
from math import fsum

from impact_check.core.comparison import messages
from impact_check.core.comparison.firmness import Claim
from impact_check.core.comparison.measured import Measured
from impact_check.core.comparison.values import HarmsRole, Order
from impact_check.core.method.calculation import End
from impact_check.core.method.conclusion import conclusion_of
from impact_check.core.method.numbers import whole
from impact_check.core.method.ordering import deciding, order_key
from impact_check.core.method.scoring import Score
from impact_check.core.model.base import CONCLUSIONS, LEVELS, Level, LineStatus
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import by_number, counted, paragraph
from impact_check.core.words.names import LEVEL_NAMES

TELLING = ("decide", "oppose")


def stays_however(first: Score, second: Score) -> bool:
    """Whether the first comes before the second even if all that is open turns out badly for it and
    well for the other.
    """
    return _turned(first, "worst") < _turned(second, "best")


def _turned(score: Score, end: End) -> tuple[object, ...]:
    """The method's order for a measure if everything open turned out one way: no condition is left
    not shown, both ends are one.
    """
    status: LineStatus = "not-met" if end == "worst" else "met"
    conditions = [status if line.status == "not-shown" else line.status for line in score.red_lines]
    conclusion = conclusion_of(
        conditions,
        redesign=any(harm.turned_out(end).asks_for_redesign for harm in score.harms),
        worst=getattr(score.index_level, end),
        uncovered=bool(score.not_covered),
    )
    harms = [(getattr(harm.level, end), getattr(harm.residual, end)) for harm in score.harms]
    return (
        CONCLUSIONS.index(conclusion),
        conditions.count("not-met"),
        sorted([LEVELS.index(level) for level, _ in harms], reverse=True),
        round(fsum([value for _, value in harms]), 6),
        sorted([round(value, 6) for _, value in harms], reverse=True),
    )


def order_of(
    content: Content, first: Measured, second: Measured, claim: Claim, *, is_told: bool
) -> Order:
    """Why the first of two measures comes before the second, or why they tie; `is_told`: the
    headline has given the reason.
    """
    decides, conditions = reason(first, second), tuple(condition_sentences(content, first, second))
    role, harms = harms_sentence(content, first, second)
    stays = stays_however(first.score, second.score)
    however = however_sentence(first, second) if claim == "less" else ""
    told = {decides, however, *([harms] if role in TELLING else [])}
    return Order(
        decided_by=deciding(first.score, second.score),
        reason=decides,
        conditions_say=conditions,
        harms_role=role,
        harms_say=harms,
        however=stays,
        however_says=however,
        why=tuple(
            sentence
            for sentence in (decides, *conditions, harms, however)
            if sentence and not (is_told and claim == "less" and sentence in told)
        ),
    )


def however_sentence(first: Measured, second: Measured) -> str:
    """Whether the order of two measures rests on open points; empty where they tie."""
    if not deciding(first.score, second.score):
        return ""
    badly, well = _turned(first.score, "worst"), _turned(second.score, "best")
    message = (
        messages.STAYS
        if stays_however(first.score, second.score)
        else messages.BECOMES_LEVEL
        if badly == well
        else messages.TURNS
    )
    return message.format(first=first.label, second=second.label)


def reason(first: Measured, second: Measured) -> str:
    """What decides that the first comes before the second, in a sentence."""
    labels = {"first": first.label, "second": second.label}
    criterion = deciding(first.score, second.score)
    if criterion == "conclusion":
        return messages.CONCLUSIONS_DIFFER.format(
            **labels,
            conclusion=first.conclusion_name,
            other=second.conclusion_name,
            ground=_ground(second),
        )
    if criterion == "not-met":
        counts = _conditions(len(first.score.not_met), len(second.score.not_met))
        return messages.FEWER_NOT_MET.format(**labels, **counts)
    if criterion == "not-shown":
        counts = _conditions(len(first.score.not_shown), len(second.score.not_shown))
        return messages.FEWER_NOT_SHOWN.format(**labels, **counts)
    return messages.DECIDED[criterion].format(**labels)


def _conditions(few: int, many: int) -> dict[str, str]:
    return {
        "conditions": counted(few, "minimum condition is", "minimum conditions are"),
        "others": counted(many, "is", "are"),
    }


def _ground(measure: Measured) -> str:
    """What the conclusion for a measure rests on (method, section 4)."""
    score, label = measure.score, measure.label
    if score.conclusion == "stop":
        told = counted(len(score.not_met), "minimum condition", "minimum conditions")
        return messages.GROUND_STOP.format(label=label, conditions=told)
    if score.conclusion == "redesign":
        asking = [harm.level.best for harm in score.harms if harm.asks_for_redesign]
        gravest = max(asking, key=LEVELS.index)
        return messages.GROUND_REDESIGN.format(label=label, level=LEVEL_NAMES[gravest])
    if score.not_shown:
        told = counted(len(score.not_shown), "minimum condition is", "minimum conditions are")
        return messages.GROUND_NOT_SHOWN.format(label=label, conditions=told)
    if score.not_covered:
        return messages.GROUND_NOT_COVERED.format(label=label)
    level = LEVEL_NAMES[score.index_level.worst]
    return messages.GROUND_WORST.format(label=label, level=level)


def condition_sentences(content: Content, first: Measured, second: Measured) -> Iterator[str]:
    """Which minimum conditions are not met, or not shown to be met, in one only or in both."""
    for status, told in messages.CONDITIONS.items():
        ours, theirs = (
            {line.id for line in measure.score.red_lines if line.status == status}
            for measure in (first, second)
        )
        for message, label, ids in (
            (told.in_one, second.label, theirs - ours),
            (told.in_one, first.label, ours - theirs),
            (told.in_both, "", ours & theirs),
        ):
            if ids:
                names = [content.register.red_lines[id_].name for id_ in sorted(ids)]
                yield message.format(label=label, conditions="; ".join(names))


def harms_sentence(content: Content, first: Measured, second: Measured) -> tuple[HarmsRole, str]:
    """Whether the harms decide the order, agree with it or oppose it, and the sentences that say
    so.
    """
    ours, theirs = (order_key(measure.score) for measure in (first, second))
    weights = [(key.found_levels, key.found, key.not_ruled_out) for key in (ours, theirs)]
    if weights[0] == weights[1]:
        return "equal", messages.HARMS_EQUAL
    less, more = (first, second) if weights[0] < weights[1] else (second, first)
    difference = _difference(content, less, more)
    if deciding(first.score, second.score) in ("found-levels", "found", "not-ruled-out"):
        return "decide", difference
    if less is first:
        return "agree", paragraph(messages.HARMS_AGREE, difference)
    return "oppose", paragraph(messages.HARMS_OPPOSE, difference)


def _difference(content: Content, less: Measured, more: Measured) -> str:
    """The first thing in which the harms of two measures differ, in a sentence."""
    ours, theirs = order_key(less.score), order_key(more.score)
    labels = {"less": less.label, "other": more.label}
    for place in reversed(range(len(LEVELS))):
        few, many = ours.found_levels.count(place), theirs.found_levels.count(place)
        if few != many:
            level = LEVEL_NAMES[LEVELS[place]]
            return messages.FOUND_AT.format(**labels, level=level, fewer=few, more=many)
    if ours.found != theirs.found:
        return messages.FOUND_TOGETHER.format(**labels)
    return _first_difference(content, less, more)


def _first_difference(content: Content, less: Measured, more: Measured) -> str:
    """The first place, worst harm first, at which two profiles differ at worst, in a sentence."""
    ours, theirs = _profile(less), _profile(more)
    place = next(
        i for i, (our, other) in enumerate(zip(ours, theirs, strict=True)) if our[0] != other[0]
    )
    (low, low_id, low_level), (high, high_id, high_level) = ours[place], theirs[place]
    if high - low < 1 or whole(low) == whole(high):
        worst, next_worst = messages.WORST_NEARLY, messages.NEXT_NEARLY
    else:
        worst, next_worst = messages.WORST_LESS, messages.NEXT_LESS
    return by_number(
        place,
        *(next_worst if place else (worst, worst)),
        less=less.label,
        harm=content.register.harms[low_id].name,
        level=LEVEL_NAMES[low_level],
        low=whole(low),
        more=more.label,
        other_harm=content.register.harms[high_id].name,
        other_level=LEVEL_NAMES[high_level],
        high=whole(high),
    )


def _profile(measure: Measured) -> list[tuple[float, str, Level]]:
    found = [
        (round(harm.residual.worst, 6), harm.id, harm.level.worst) for harm in measure.score.harms
    ]
    return sorted(found, key=lambda harm: (-harm[0], harm[1]))
