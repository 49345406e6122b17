"""The words of all languages, folded, and the families that a word belongs to."""

from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from typing import NamedTuple

from impact_check.core.safety.cues.english import ENGLISH
from impact_check.core.safety.cues.families import Families
from impact_check.core.safety.cues.french import FRENCH
from impact_check.core.safety.cues.german import GERMAN
from impact_check.core.safety.cues.polish import POLISH
from impact_check.core.safety.cues.romanian import ROMANIAN
from impact_check.core.safety.cues.spanish import SPANISH
from impact_check.core.words.folding import fold

_NONE: frozenset[str] = frozenset()
_SHORTEST = 3
MOST_IN_A_PHRASE = 3


LANGUAGES = (ENGLISH, SPANISH, POLISH, ROMANIAN, FRENCH, GERMAN)


class Dictionary(NamedTuple):
    """The words of one language with their families: whole words and phrases, how words begin and
    how they end.
    """

    has_capital_nouns: bool
    phrases_begin: frozenset[str]
    whole: Mapping[str, frozenset[str]]
    begins: Mapping[str, frozenset[str]]
    ends: Mapping[str, frozenset[str]]
    met: dict[str, frozenset[str]]  # words looked up before: most come again and again

    def families(self, word: str) -> frozenset[str]:
        """The families of a folded word, or of a phrase with `_` between its words."""
        if word not in self.met:
            self.met[word] = self._families(word)
        return self.met[word]

    def _families(self, word: str) -> frozenset[str]:
        found = self.whole.get(word, _NONE)
        for length in range(_SHORTEST, len(word) + 1):
            found |= self.begins.get(word[:length], _NONE)
            found |= self.ends.get(word[-length:], _NONE)
        return found


@cache
def small_words() -> tuple[tuple[frozenset[str], Families], ...]:
    """The words by which a language shows, folded, and the language."""
    return tuple((frozenset(fold(language.small).split()), language) for language in LANGUAGES)


@cache
def dictionary_of(language: Families) -> Dictionary:
    """The words of a language, folded."""
    listed = asdict(language)
    del listed["has_capital_nouns"], listed["small"]
    whole: dict[str, frozenset[str]] = {}
    begins: dict[str, frozenset[str]] = {}
    ends: dict[str, frozenset[str]] = {}
    for family, words in listed.items():
        alone = frozenset((family,))
        for typed in words.lower().split():
            word = typed if typed.isascii() else fold(typed)
            place = begins if word[-1] == "*" else ends if word[0] == "*" else whole
            bare = word.strip("*")
            place[bare] = place[bare] | alone if bare in place else alone
    phrases_begin = frozenset(word.split("_")[0] for word in whole if "_" in word)
    return Dictionary(language.has_capital_nouns, phrases_begin, whole, begins, ends, {})
