"""A pattern by its look, compiled only when a text holds some word or sign that it cannot match
without: few of a hundred patterns are ever needed, and compiling all takes longer than the rest.
"""

import re
from collections.abc import Iterator
from functools import cached_property

_NOTHING: frozenset[str] = frozenset()
_DIGIT = re.compile(r"\d")  # of any script
_PIECES = re.compile(
    r"[^\\\[\](){}|*+?.^$]+(?![*+?{])|[^\\\[\](){}|*+?.^$]"  # letters; the last apart if it repeats
    r"|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[.^$]"
    r"|\((?:\?(?:<?[=!]|:|-i:|P<\w+>))?|[|)]"
    r"|(?:[*+?]|\{\d*,?\d*\})\??"
)
_STANDS = ("(", "(?:", "(?-i:")
_DOTLESS = str.maketrans({"\u0131": "i", "\u0130": "i"})  # patterns take them for an i


class Look:
    """A pattern that takes capitals and small letters for the same, and its `kind`."""

    def __init__(self, kind: str, pattern: str) -> None:
        self.kind, self.pattern = kind, pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, ready to search with."""
        return re.compile(self.pattern, re.IGNORECASE)

    @cached_property
    def needed(self) -> frozenset[str]:
        """Pieces of folded text, one of which stands in all that it matches; none if nothing can be
        said.
        """
        found, _ = _needed(_PIECES.findall(self.pattern), 0)
        return frozenset(map(folded, found))

    def may_be_in(self, folded: str) -> bool:
        """Whether the pattern can match in a text that `folded` gave."""
        for piece in self.needed:
            if piece in folded:
                return True
        return not self.needed

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where each match starts and ends."""
        return (found.span() for found in self.compiled.finditer(text))


def folded(text: str) -> str:
    """The text so that letters which a pattern takes for the same are the same, and all digits."""
    return _DIGIT.sub("0", text.translate(_DOTLESS)).casefold()


def _needed(pieces: list[str], at: int) -> tuple[frozenset[str], int]:
    """What one of a pattern's alternatives needs, from a piece on to the end of the group, and the
    place behind it.
    """
    branches, best = [], _NOTHING
    while at < len(pieces):
        piece, at = pieces[at], at + 1
        if piece == ")":
            break
        if piece == "|":
            branches.append(best)
            best = _NOTHING
            continue
        found = _of_piece(piece)
        if piece[0] == "(":
            inside, at = _needed(pieces, at)
            found = inside if piece in _STANDS or piece.startswith("(?P") else _NOTHING
        if at < len(pieces) and pieces[at][0] in "*+?{":
            found = _NOTHING if pieces[at][0] in "*?" or pieces[at][:2] == "{0" else found
            at += 1
        if found and (not best or _tells(found) > _tells(best)):
            best = found
    branches.append(best)
    return (_NOTHING if _NOTHING in branches else _NOTHING.union(*branches)), at


def _of_piece(piece: str) -> frozenset[str]:
    """What one piece that is no group needs."""
    if piece == r"\d":
        return frozenset("0")
    bare = piece.strip(" ")
    return _NOTHING if not bare or bare[0] in "\\[.^$(" else frozenset((bare,))


def _tells(pieces: frozenset[str]) -> tuple[int, int]:
    """How rarely one of the pieces stands in a text that the pattern has nothing to do with."""
    return min(map(len, pieces)), -len(pieces)
