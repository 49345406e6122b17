"""From several readings of a question to one (method, section 7): upper medians, the affected never
outvoted downwards.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from impact_check.core.method.readings import Reading
from impact_check.core.panel.voices import Contribution, Voice

Ordered = TypeVar("Ordered", int, tuple[int, bool, bool])


class Heard(NamedTuple):
    """What one organisation says to a question, and whether it is led by affected people."""

    reading: Reading
    affected: bool


def upper_median(values: Iterable[Ordered]) -> Ordered:
    """The middle value; of an even number the upper one of the two in the middle."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def readings_of(contributions: Sequence[Contribution]) -> Mapping[str, Reading]:
    """What one organisation says: for each question the upper median of its sheets."""
    return joined(
        [{id_: Heard(told, False) for id_, told in part.readings.items()} for part in contributions]
    )


def panel_readings(voices: Iterable[Voice]) -> Mapping[str, Reading]:
    """What the panel says to each question that somebody answered."""
    return joined(
        [
            {id_: Heard(told, voice.affected) for id_, told in readings_of(voice.last).items()}
            for voice in voices
        ]
    )


def joined(heard: Iterable[Mapping[str, Heard]]) -> Mapping[str, Reading]:
    """One reading for each question. An earned not-applicable has no voice beside an answer."""
    by_question: dict[str, list[Heard]] = {}
    for part in heard:
        for id_, told in part.items():
            by_question.setdefault(id_, []).append(told)
    return {id_: _one_reading(many) for id_, many in by_question.items()}


def _one_reading(many: list[Heard]) -> Reading:
    counting = [told for told in many if told.reading.counts]
    if not counting:
        return many[0].reading
    affected = [told for told in counting if told.affected]
    low, (high, unproven, unsourced) = _ends(counting)
    if affected:
        their_low, their_high = _ends(affected)
        low, (high, unproven, unsourced) = (
            max(low, their_low),
            max((high, unproven, unsourced), their_high),
        )
    first = counting[0].reading
    is_open = low == 0 and high == first.worst and all(told.reading.is_open for told in counting)
    return first._replace(
        state="unknown" if is_open else "answered",
        low=low,
        high=high,
        unproven=unproven,
        evidenced=not unsourced,
    )


def _ends(many: list[Heard]) -> tuple[int, tuple[int, bool, bool]]:
    """The upper medians of the best and of the worst ends; an end without evidence is worse than
    the same end with it.
    """
    return (
        upper_median(told.reading.low for told in many),
        upper_median(
            (told.reading.high, told.reading.unproven, not told.reading.evidenced) for told in many
        ),
    )
