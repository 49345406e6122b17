"""Which of two measures does less harm by the method's order, what decides it, and whether open
points could turn it around.
"""

from collections.abc import Iterator
from typing import Literal

from impact_check.core.comparison.measured import Measured
from impact_check.core.comparison.values import CRITERIA, Criterion, HarmsRole, Order
from impact_check.core.method.calculation import End
from impact_check.core.method.numbers import whole
from impact_check.core.method.scoring import LevelRange, Score, conclusion_of, order_key
from impact_check.core.model.base import CONCLUSIONS, Level, LineStatus
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import counted
from impact_check.core.words.names import LEVEL_NAMES


def deciding(first: Score, second: Score) -> Criterion | Literal[""]:
    """The first criterion of the method's order in which two scores differ; empty where they
    tie.
    """
    for criterion, one, other in zip(CRITERIA, order_key(first), order_key(second), strict=True):
        if one != other:
            return criterion
    return ""


def stays_however(first: Score, second: Score) -> bool:
    """Whether the first comes before the second even if all that is open turns out badly for it and
    well for the other.
    """
    return _turned(first, "worst") < _turned(second, "best")


def _turned(score: Score, end: End) -> tuple[int, int, tuple[float, ...]]:
    """The method's order for a measure if everything open turned out one way: no condition is left
    not shown, both ends are one.
    """
    status: LineStatus = "not-met" if end == "worst" else "met"
    lines = tuple(
        line._replace(status=status if line.status == "not-shown" else line.status)
        for line in score.red_lines
    )
    level = score.index_level.worst if end == "worst" else score.index_level.best
    conclusion = conclusion_of(lines, LevelRange(level, level), bool(score.not_covered))
    profile = sorted((round(getattr(harm.residual, end), 6) for harm in score.harms), reverse=True)
    return (
        CONCLUSIONS.index(conclusion),
        sum(line.status == "not-met" for line in lines),
        tuple(profile),
    )


def order_of(content: Content, first: Measured, second: Measured, *, is_told: bool) -> Order:
    """Why the first of two measures comes before the second, or why they tie; `is_told`: the
    headline has given the reason.
    """
    decides, conditions = reason(first, second), tuple(condition_sentences(content, first, second))
    role, harms = harms_sentence(content, first, second)
    however = however_sentence(first, second)
    told = (
        {decides, however, *([harms] if role in ("decide", "oppose") else [])} if is_told else set()
    )
    return Order(
        decided_by=deciding(first.score, second.score),
        reason=decides,
        conditions_say=conditions,
        harms_role=role,
        harms_say=harms,
        however=stays_however(first.score, second.score),
        however_says=however,
        why=tuple(one for one in (decides, *conditions, harms, however) if one and one not in told),
    )


def however_sentence(first: Measured, second: Measured) -> str:
    """Whether the order of two measures rests on open points; empty where they tie."""
    if not deciding(first.score, second.score):
        return ""
    if stays_however(first.score, second.score):
        return (
            f"This order stays wherever inside their ranges, from best to worst, {first.label} and"
            f" {second.label} turn out to be."
        )
    badly, well = _turned(first.score, "worst"), _turned(second.score, "best")
    would = "the two would be level" if badly == well else "the order would turn around"
    open_ones = (
        f"if all that is open turned out badly for {first.label} and well for {second.label}"
    )
    return f"This order rests on what is shown so far: {open_ones}, {would}."


def reason(first: Measured, second: Measured) -> str:
    """What decides that the first comes before the second, in a sentence."""
    one, other = first.score, second.score
    criterion = deciding(one, other)
    if criterion == "conclusion":
        return (
            f"The conclusion for {first.label} is “{first.conclusion_name}”; for {second.label} it"
            f" is “{second.conclusion_name}”, because {_ground(second)}."
        )
    if criterion in ("not-met", "not-shown"):
        word = "not met" if criterion == "not-met" else "not shown to be met"
        few, many = (
            (len(score.not_met) if criterion == "not-met" else len(score.not_shown))
            for score in (one, other)
        )
        told = counted(few, "minimum condition is", "minimum conditions are")
        return (
            f"Both come to the same conclusion, but {told} {word} in {first.label},"
            f" {counted(many, 'is', 'are')} in {second.label}."
        )
    if criterion:
        return (
            "Both come to the same conclusion, with as many minimum conditions not met and not"
            " shown; so the harms decide."
        )
    return (
        "Both come to the same conclusion, with as many minimum conditions not met and not shown,"
        " and their harms weigh the same."
    )


def _ground(one: Measured) -> str:
    """What the conclusion for a measure rests on (method, section 4)."""
    score, label = one.score, one.label
    if score.conclusion == "stop":
        return (
            f"{label} does not meet"
            f" {counted(len(score.not_met), 'minimum condition', 'minimum conditions')}"
        )
    if score.conclusion == "redesign":
        return f"the harms of {label} come to {LEVEL_NAMES[score.index_level.best]} even at best"
    if score.not_shown:
        return (
            f"{counted(len(score.not_shown), 'minimum condition is', 'minimum conditions are')} not"
            f" shown to be met in {label}"
        )
    if score.not_covered:
        return f"part of {label} is not covered by any question yet"
    return f"the harms of {label} can come to {LEVEL_NAMES[score.index_level.worst]} at worst"


def condition_sentences(content: Content, first: Measured, second: Measured) -> Iterator[str]:
    """Which minimum conditions are not met, or not shown to be met, in one only or in both."""
    for status, word in (("not-met", "Not met"), ("not-shown", "Not shown to be met")):
        ours, theirs = (
            {line.id for line in one.score.red_lines if line.status == status}
            for one in (first, second)
        )
        for where, ids in (
            (f"in {second.label} only", theirs - ours),
            (f"in {first.label} only", ours - theirs),
            ("in both", ours & theirs),
        ):
            if ids:
                yield (
                    f"{word} {where}:"
                    f" {'; '.join(content.register.red_lines[id_].name for id_ in sorted(ids))}."
                )


def harms_sentence(content: Content, first: Measured, second: Measured) -> tuple[HarmsRole, str]:
    """Whether the harms decide the order, agree with it or oppose it, and the sentence that says
    so.
    """
    criterion = deciding(first.score, second.score)
    if criterion in ("harms-worst", "harms-best"):
        end: End = "worst" if criterion == "harms-worst" else "best"
        start = "At worst" if end == "worst" else "At worst the harms weigh the same; at best"
        return "decide", f"{start}: {_first_difference(content, first, second, end)}"
    ours, theirs = ([value for value, _, _ in _profile(one, "worst")] for one in (first, second))
    if ours == theirs:
        return "equal", "Taken worst first, the harms weigh the same at worst."
    if ours < theirs:
        return (
            "agree",
            (
                "The harms at worst point the same way:"
                f" {_first_difference(content, first, second, 'worst')}"
            ),
        )
    against = "But the harms at worst, which come later in the order, point the other way:"
    return "oppose", f"{against} {_first_difference(content, second, first, 'worst')}"


def _first_difference(content: Content, less: Measured, more: Measured, end: End) -> str:
    """The first place, worst harm first, at which two profiles differ, in a sentence."""
    ours, theirs = _profile(less, end), _profile(more, end)
    place = next(
        i for i, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one[0] != other[0]
    )
    before = (
        ""
        if not place
        else f"{counted(place, 'harm weighs', 'harms weigh')} the same, worst first; then "
    )
    (low, low_id, low_level), (high, high_id, high_level) = ours[place], theirs[place]
    name, other = content.register.harms[low_id].name, content.register.harms[high_id].name
    rank = "the worst harm" if not place else "the next worst harm"
    is_near = high - low < 1 or whole(low) == whole(high)
    by = (
        "by about one point of 100 or less"
        if is_near
        else f"{whole(low)} against {whole(high)} of 100"
    )
    return (
        f"{before}{rank} is less in {less.label} ({name}: {LEVEL_NAMES[low_level]}) "
        f"than in {more.label} ({other}: {LEVEL_NAMES[high_level]}), {by}."
    )


def _profile(one: Measured, end: End) -> list[tuple[float, str, Level]]:
    found = [
        (round(getattr(harm.residual, end), 6), harm.id, getattr(harm.level, end))
        for harm in one.score.harms
    ]
    return sorted(found, key=lambda harm: (-harm[0], harm[1]))
