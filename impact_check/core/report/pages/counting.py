"""Numbered paragraphs, counted through a whole document, and what a shorter edition leaves out."""

from collections.abc import Sequence
from itertools import count
from typing import TypeVar

from impact_check.core.document.blocks import Paragraph
from impact_check.core.document.lines import Hole, filled, plain
from impact_check.core.words.grammar import by_number

ShownT = TypeVar("ShownT")


class Numbering:
    """Gives each paragraph the next number, from 1."""

    def __init__(self) -> None:
        self._next = count(1)

    def text(self, message: str, **holes: Hole) -> Paragraph:
        """The next numbered paragraph."""
        return Paragraph(filled(message, **holes), number=next(self._next))


def shortened(
    found: Sequence[ShownT], most: int, one: str, many: str
) -> tuple[Sequence[ShownT], tuple[Paragraph, ...]]:
    """The first ones, and a paragraph that says how many are left out and where they stand: the
    message for one of them or for many.
    """
    rest = len(found) - most
    if rest <= 0:
        return found, ()
    return found[:most], (Paragraph((plain(by_number(rest, one, many)),), "small"),)
