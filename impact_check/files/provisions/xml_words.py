"""The words of elements, as the readers of all kinds of laws in XML need them."""

from collections.abc import Collection, Iterator

from impact_check.files.provisions.law import one_line
from impact_check.files.xml_parts import Element

CLOSE = frozenset({"b", "i", "u", "sup", "sub", "span", "ref", "HT", "Emphasis", "SmallCaps"})


def words_of(element: Element | None, without: Collection[str] = ()) -> str:
    """All words inside an element on one line, without those of some elements."""
    return one_line("".join(_texts(element, without))) if element else ""


def _texts(element: Element, without: Collection[str]) -> Iterator[str]:
    for part in element.inside:
        if isinstance(part, str):
            yield part
        elif part.name not in without:
            yield from _texts(part, without)
            yield "" if part.name in CLOSE else " "


def outermost(
    element: Element, names: Collection[str], without: Collection[str] = ()
) -> Iterator[Element]:
    """The elements of some names, none inside another of them or inside those left out, in reading
    order.
    """
    for child in element.children():
        if child.name in names:
            yield child
        elif child.name not in without:
            yield from outermost(child, names, without)
