"""Where words that lead to a person meet in one sentence of a text."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from impact_check.core.safety.cues.dictionary import (
    MOST_IN_A_PHRASE,
    Dictionary,
    dictionary_of,
    small_words,
)
from impact_check.core.safety.cues.rules import (
    ENOUGH,
    OF_A_LIFE,
    RULES,
    SAFE,
    TELLS_OF,
    TOLD_OF,
    TOLD_WITHIN,
    Rule,
)
from impact_check.core.safety.no_names import NO_NAMES
from impact_check.core.words.folding import fold

_TOKEN = re.compile(r"[^\W_]+(?:_[^\W_]+)*")  # the parts of an account are no words
_ENDS = re.compile(r"(?:(?<=\w{4})|(?<=[\d)\]\"']))[.!?]\s+|[;\n]+")
_NTH = re.compile(r"\d{1,2}(?:st|nd|rd|th|e|er|ª|º|o|a)")
_HANDLE = re.compile(
    r"(?<![\w@/.-])(?=[\w.]{5,40}(?![\w.@]))(?:[^\W\d_]{3,}\w*(?:[._]\w+)+"
    r"|[^\W\d_]{2}\.\w{4,}(?:\.\w+)*|[^\W\d_]{3,}\d{2,}\w*)"
)
_DOMAIN = re.compile(r"\.(?:com|org|net|info|html?|pdf|ya?ml|docx?|xlsx?|csv|json|[a-z]{2})$")
_CODE = re.compile(
    r"(?<![\w.,/])(?:[A-Z]{1,4}[ -]?){0,2}\d(?:[ -]?\d){4,}(?:[ -]?[A-Z]{1,2})?(?![\w,/])"
)
_NO_CODE = re.compile(r"^(?:(?:(?:19|20)\d\d[ -]?)+|[\d ]* 000|\d{1,4})$")
_SPELT, _SPELT_IF_ASKED, _GAP = 6, 4, 2
_LONGEST, _SHORTEST_NAME = 80, 3
_TELEPHONE = "telephone"
_SHOWN_BY_LOOKS = frozenset({"number", "nth", "named", "handle", "code"})
_NO_PLACE = frozenset({"month", "weekday", "feast", "app", "peoples", "paper", "rule"})

Positions: TypeAlias = Mapping[str, Sequence[int]]
Families: TypeAlias = tuple[tuple[str, ...], ...]


class Token(NamedTuple):
    """A word of a text: where it stands, and how it reads without accents and capitals."""

    start: int
    end: int
    folded: str
    is_capital: bool


def meetings(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each meeting starts and ends in a text, and its kind. May overlap."""
    start = 0
    for end, goes_on in (*(found.span() for found in _ENDS.finditer(text)), (len(text),) * 2):
        tokens = [
            Token(found.start(), found.end(), fold(found[0]), found[0][0].isupper())
            for found in _TOKEN.finditer(text, start, end)
        ]
        for first in range(0, len(tokens), _LONGEST):
            yield from _in_sentence(text, tokens[first : first + _LONGEST])
        start = goes_on


def _in_sentence(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    looks = _looks(text, tokens)
    for dictionary in _spoken(tokens):
        at = _positions(tokens, dictionary, looks)
        yield from _spelt_numbers(tokens, at)
        for rule, families in _possible(at):
            if (met := _met(rule, families, at)) is not None:
                yield tokens[met[0]].start, tokens[met[-1]].end, rule.kind
        if (told := _told(at)) is not None:
            yield tokens[told[0]].start, tokens[told[-1]].end, TELLS_OF


def _told(at: Positions) -> tuple[int, ...] | None:
    """The words, if any, by which a sentence tells of somebody: who it is, and things of a life
    that no law or statistic puts so close together.
    """
    if at.get("rule"):
        return None
    for place in _any_of(TOLD_OF, at):
        near = {
            (family, thing)
            for family in OF_A_LIFE
            for thing in at.get(family, ())
            if thing != place and abs(thing - place) <= TOLD_WITHIN
        }
        things = sorted({thing for _, thing in near})
        if len(things) >= ENOUGH and len({family for family, _ in near}) >= ENOUGH:
            return tuple(sorted((place, *things)))
    return None


def _possible(at: Positions) -> Iterator[tuple[Rule, Families]]:
    """The rules of which every family stands in the sentence, with their families."""
    here = {family for family, places in at.items() if places}
    if here <= _SHOWN_BY_LOOKS:
        return  # each rule needs a word, too
    for rule, families in _asked():
        if "rule" in here and not (rule.in_laws or (rule.kind == SAFE and "ours" in here)):
            continue
        for either in families:
            if here.isdisjoint(either):
                break
        else:
            yield rule, families


def _spoken(tokens: Sequence[Token]) -> Iterator[Dictionary]:
    """The languages whose small words stand in the sentence as often as any, or nearly so."""
    words = [token.folded for token in tokens]
    counts = [(sum(map(small.__contains__, words)), language) for small, language in small_words()]
    most = max(count for count, _ in counts)
    return (dictionary_of(language) for count, language in counts if count >= most - 1)


def _positions(tokens: Sequence[Token], dictionary: Dictionary, looks: Positions) -> Positions:
    """At which of the words each family stands, in order."""
    at: dict[str, list[int]] = defaultdict(list)
    for place, token in enumerate(tokens):
        families = dictionary.families(token.folded)
        if token.folded in dictionary.phrases_begin:
            families |= _phrases(tokens, place, dictionary)
        for family in families:
            if not (family == "rule" and token.is_capital and place):  # May; a State
                at[family].append(place)
    known = {place for family in _NO_PLACE for place in at[family]}
    named = {place for place in looks["named"] if place not in known}
    if dictionary.has_capital_nouns:
        named = {place for place in named if {place - 1, place + 1} & named}
    for family, places in looks.items():
        at[family] = sorted({*at[family], *places})
    return at | {"named": sorted(named)}


def _phrases(tokens: Sequence[Token], place: int, dictionary: Dictionary) -> frozenset[str]:
    """The families of the phrases that begin here."""
    lengths = range(2, MOST_IN_A_PHRASE + 1)
    phrases = ("_".join(token.folded for token in tokens[place : place + n]) for n in lengths)
    return frozenset().union(*(dictionary.whole.get(phrase, ()) for phrase in phrases))


def _looks(text: str, tokens: Sequence[Token]) -> Positions:
    """What shows by its look in any language: numbers, names, accounts, codes of papers."""
    places = range(len(tokens))
    return {
        "number": [place for place in places if tokens[place].folded[0].isdigit()],
        "nth": [place for place in places if _NTH.fullmatch(tokens[place].folded)],
        "named": [place for place in places[1:] if _is_name(tokens[place])],
        "handle": list(_places(text, tokens, _HANDLE, _DOMAIN)),
        "code": list(_places(text, tokens, _CODE, _NO_CODE)),
    }


def _is_name(token: Token) -> bool:
    return token.is_capital and len(token.folded) >= _SHORTEST_NAME and token.folded not in NO_NAMES


def _places(
    text: str, tokens: Sequence[Token], pattern: re.Pattern[str], but_not: re.Pattern[str]
) -> Iterator[int]:
    """The words at which the pattern finds something that is nothing else."""
    starts = [token.start for token in tokens]
    for found in pattern.finditer(text, tokens[0].start, tokens[-1].end) if tokens else ():
        if not but_not.search(found[0]) and found.start() in starts:
            yield starts.index(found.start())


def _spelt_numbers(tokens: Sequence[Token], at: Positions) -> Iterator[tuple[int, int, str]]:
    """Telephone numbers in words: six in a row, or four where one says how to reach somebody; a
    word may stand between two.
    """
    least = _SPELT_IF_ASKED if at.get("reach") else _SPELT
    row: list[int] = []
    for place in (*at.get("digit", ()), len(tokens) + _GAP + 1):
        if row and place - row[-1] > _GAP:
            if len(row) >= least:
                yield tokens[row[0]].start, tokens[row[-1]].end, _TELEPHONE
            row = []
        row.append(place)


def _met(rule: Rule, families: Families, at: Positions) -> tuple[int, ...] | None:
    """The words at which the families of a rule meet first, in order; None if they do not."""
    first, *others = (_any_of(either, at) for either in families)
    for place in first:
        met = [place]
        for places in others:
            met.extend(_nearest(place, places, met))
        if rule.in_order and met != sorted(met):
            continue
        if len(met) == len(rule.families) and max(met) - min(met) <= rule.within:
            return tuple(sorted(met))
    return None


@cache
def _asked() -> tuple[tuple[Rule, Families], ...]:
    """Every rule with the families that must meet, each alone or instead of others."""
    return tuple(
        (rule, tuple(tuple(families.split("|")) for families in rule.families)) for rule in RULES
    )


def _any_of(families: tuple[str, ...], at: Positions) -> list[int]:
    return sorted({place for family in families for place in at.get(family, ())})


def _nearest(place: int, places: Sequence[int], taken: Sequence[int]) -> Sequence[int]:
    """The nearest of the places that is not taken, if any."""
    middle = bisect_left(places, place)
    around = [near for near in places[max(middle - 3, 0) : middle + 3] if near not in taken]
    return sorted(around, key=lambda near: abs(near - place))[:1]
