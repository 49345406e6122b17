"""How hard a text is to read: the Flesch-Kincaid grade, and how long its sentences are.

The formula: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for
Navy enlisted personnel", 1975. As in Flesch's own counts, a colon or a semicolon ends a sentence
too. Syllables are counted by their vowels, which is right for most English words and off by one for
a few.
"""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_END = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bp)[.!?;:]+[\"'”\u2019)\]]*(?:\s+|$)")
_VOWELS = re.compile(r"[aeiouyàáâäãåæèéêëìíîïòóôöøœùúûü]+")
_SILENT = re.compile(r"(?:[^aeiouytd]ed|[^aeiouyl]e|[aeiouy]le|[^aeioucgsxz]es)$")


def words(text: str) -> tuple[str, ...]:
    """The words and figures of a text."""
    return tuple(_WORD.findall(text))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; one without a full stop, such as an option, is a sentence too."""
    return tuple(part.strip() for part in _END.split(text) if _WORD.search(part))


def syllables(word: str) -> int:
    """The syllables of an English word, at least 1: its groups of vowels, less a silent ending."""
    small = word.lower()
    found = len(_VOWELS.findall(small))
    return max(found - bool(found > 1 and _SILENT.search(small)), 1)


def reading_grade(texts: Iterable[str]) -> float:
    """The school grade at which the texts together can be read (0.39 words a sentence + 11.8
    syllables a word - 15.59); 0.0 for none.

    The reading age is about five years more.
    """
    parts = [part for text in texts for part in sentences(text)]
    found = [word for part in parts for word in words(part)]
    if not found:
        return 0.0
    return 0.39 * len(found) / len(parts) + 11.8 * sum(map(syllables, found)) / len(found) - 15.59


def longest_sentence(texts: Iterable[str]) -> str:
    """The sentence with the most words; the first of several."""
    return max(
        (part for text in texts for part in sentences(text)),
        key=lambda part: len(words(part)),
        default="",
    )
