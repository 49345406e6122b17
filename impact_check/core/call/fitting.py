"""Answers made to fit: findings told in short where the limits leave no room for more, never left
out.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from impact_check.core.call.values import Over, ToldFinding
from impact_check.core.model.call import Limit
from impact_check.core.words.lengths import Length, length_of

Place: TypeAlias = tuple[int, int]  # of an answer, and of a finding in it


class Drafted(NamedTuple):
    """One answer before it is made to fit: own words, and each finding in full and in short."""

    own_words: str
    full: tuple[ToldFinding, ...]
    short: tuple[ToldFinding, ...]
    limit: Limit


def fitted(
    drafts: Sequence[Drafted], limit: Limit, beside: Length
) -> tuple[tuple[ToldFinding, ...], ...]:
    """The findings of each answer. While an answer is over its limit, its last finding that is told
    in full is told in short; then the same for all together with what counts `beside` them, the
    last places of all answers first.
    """
    told = [list(draft.full) for draft in drafts]
    for number, draft in enumerate(drafts):
        own = ((number, place) for place in reversed(range(len(draft.full))))
        while over(length_of_answer(draft.own_words, told[number]), draft.limit).is_over:
            if not _shortened(told, drafts, own):
                break
    places = iter(sorted(_places(drafts), key=lambda at: (-at[1], -at[0])))
    while over(_all(drafts, told, beside), limit).is_over:
        if not _shortened(told, drafts, places):
            break
    return tuple(map(tuple, told))


def over(length: Length, limit: Limit) -> Over:
    """By how much a length is over a limit."""
    return Over(
        max(0, length.words - limit.words) if limit.words else 0,
        max(0, length.characters - limit.characters) if limit.characters else 0,
    )


def length_of_answer(own_words: str, told: Sequence[ToldFinding]) -> Length:
    """The length of an answer: own words and findings."""
    return length_of(own_words, *(said for finding in told for said in finding.paragraphs))


def _all(
    drafts: Sequence[Drafted], told: Sequence[Sequence[ToldFinding]], beside: Length
) -> Length:
    length = beside
    for draft, findings in zip(drafts, told, strict=True):
        length = length.plus(length_of_answer(draft.own_words, findings))
    return length


def _places(drafts: Sequence[Drafted]) -> Iterator[Place]:
    for number, draft in enumerate(drafts):
        yield from ((number, place) for place in range(len(draft.full)))


def _shortened(
    told: list[list[ToldFinding]], drafts: Sequence[Drafted], places: Iterator[Place]
) -> bool:
    """Whether a finding at one of the next places could be told in short."""
    for number, place in places:
        if told[number][place].form == "full":
            told[number][place] = drafts[number].short[place]
            return True
    return False
