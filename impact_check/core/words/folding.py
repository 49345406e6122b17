"""Words without accents and capitals, as they are compared."""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ø": "o"})


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """The word in small letters without accents: `Łódź` is `lodz`."""
    if word.isascii():
        return word.lower()
    bare = unicodedata.normalize("NFD", word.casefold().translate(_LETTERS))
    return "".join(mark for mark in bare if not unicodedata.combining(mark))
