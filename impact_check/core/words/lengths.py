"""How long a text is, as a word processor counts it."""

from typing import NamedTuple


class Length(NamedTuple):
    """Words (whatever stands between blanks) and characters (blanks between words included)."""

    words: int = 0
    characters: int = 0

    def plus(self, other: "Length") -> "Length":
        """Two lengths together."""
        return Length(self.words + other.words, self.characters + other.characters)


def length_of(*texts: str) -> Length:
    """The length of paragraphs together; line ends are no characters, as in a word processor."""
    found = [" ".join(line.split()) for text in texts for line in text.splitlines()]
    return Length(sum(len(line.split()) for line in found), sum(map(len, found)))
