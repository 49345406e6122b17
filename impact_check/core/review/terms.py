"""What is unclear or unfair in the wording of a text: criticised terms, letters nobody explains,
two negatives in one breath.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from impact_check.core.model.register import Term

KNOWN_LETTERS = frozenset({"AIDS", "EU", "HIV", "UK", "UN", "US"})

_QUOTED = re.compile(
    r"\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!\w)'[^']*'(?!\w)|(?<!\w)\u2018[^\u2019]*\u2019(?!\w)|`[^`]*`"
)
_LETTERS = re.compile(r"\b[A-Z][A-Z&]*[A-Z]s?\b")
_NOT = r"(?:not|never|cannot|no|nobody|nothing|hardly|\w+n't)"
_TWO_NEGATIVES = re.compile(
    rf"\b(?:{_NOT}(?:\s+\w+)?\s+(?:not|never|nobody|nothing|nowhere|no)|(?:not|never)\s+without|(?:not|never|hardly)\s+un(?!der|i|til|less|to\b)\w+)\b",
    re.IGNORECASE,
)


def unquoted(text: str) -> str:
    """The text with everything in quotation marks blanked, so that places stay the same."""
    return _QUOTED.sub(lambda found: " " * len(found.group()), text)


def criticised(text: str, terms: Mapping[str, Term], names: Sequence[str] = ()) -> Iterator[str]:
    """What to say of each criticised term that stands outside quotation marks and outside the
    `names` of works, once a term.
    """
    bare = unquoted(text)
    for name in names:
        bare = bare.replace(name, " ")
    for term in terms.values():
        found = _pattern(term.words).search(
            _pattern(term.unless).sub(" ", bare) if term.unless else bare
        )
        if found:
            yield (
                f"says '{found.group()}' ({term.why}); write {term.instead}, or quote it if others"
                " say it"
            )


@lru_cache(maxsize=256)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    either = "|".join(
        r"\s+".join(map(re.escape, word.split())) for word in sorted(words, key=len, reverse=True)
    )
    return re.compile(rf"\b(?:{either})s?\b", re.IGNORECASE)


def unexplained(text: str, whole: str, names: Sequence[str] = ()) -> Iterator[str]:
    """What to say of each row of capitals that neither the `whole` entry nor the `names` of works
    and authors spell out.
    """
    named = {word for name in names for word in _LETTERS.findall(name)}
    for letters in dict.fromkeys(_LETTERS.findall(unquoted(text))):
        plain = letters.removesuffix("s")
        if plain not in KNOWN_LETTERS and plain not in named and not _is_explained(plain, whole):
            yield (
                f"'{letters}' is not spelled out; write the name in full, or say in a few words"
                " what it is"
            )


def _is_explained(letters: str, text: str) -> bool:
    row = re.escape(letters)
    before = rf"\({row}\)|\b(?:known as|called|named|the \w+ \w*|collective) {row}\b"
    return (
        re.search(rf"{before}|\b{row}s? \(|\b{row}, (?:an?|the)\b|\b{row} is an?\b", text)
        is not None
    )


def two_negatives(text: str) -> Iterator[str]:
    """What to say of each place where one negative follows another within three words."""
    for found in _TWO_NEGATIVES.finditer(text):
        yield f"'{found.group()}' says no twice; say what is, in place of what is not"
