"""The blocks of a document as Markdown, each by its own function."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count
from textwrap import indent
from typing import Any, NamedTuple

from impact_check.core.document.blocks import (
    Block,
    Box,
    Contents,
    Details,
    Facts,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Section,
    Title,
    WritingSpace,
)
from impact_check.core.document.lines import label, plain, strong
from impact_check.core.document.tables import Table
from impact_check.output.escaping import markdown_words, one_line
from impact_check.output.markdown.inline import line, one_line_of
from impact_check.output.markdown.tables import table
from impact_check.output.told import headed

DEEPEST = 6
SET_OFF = ("cards", "aligned")
ORDERED = ("numbers", "steps")
WEIGHTY = ("verdict", "name", "question")
LISTS = (Items, Facts)
SPACE = "_" * 30


class Place(NamedTuple):
    """Where a block stands: how deep the next heading is, and which of the two signs its list
    takes so that it does not run on from a list before it.
    """

    depth: int = 2
    is_second: bool = False


TOP = Place()


def blocks(found: Iterable[Block], place: Place = TOP) -> str:
    """Blocks with an empty line between each two."""
    parts, is_second, before = [], False, None
    for block in _opened(found):
        is_second = isinstance(block, LISTS) and _is_list(before) and not is_second
        made = _WRITERS[type(block)](block, place._replace(is_second=is_second))
        if made:
            parts.append(made)
            before = block
    return "\n\n".join(parts)


def _is_list(block: Block | None) -> bool:
    return isinstance(block, LISTS) or (isinstance(block, Paragraph) and block.number > 0)


def _opened(found: Iterable[Block]) -> Iterator[Block]:
    """The blocks, and in place of a box that is only looks what stands in it."""
    for block in found:
        if isinstance(block, Box) and block.look != "quote":
            yield from _opened(block.blocks)
        else:
            yield block


def _paragraph(block: Paragraph, place: Place) -> str:
    said = line(block.line, weighs=block.look in WEIGHTY)
    return f"{block.number}. {said}" if block.number else said


def _items(block: Items, place: Place) -> str:
    marks: Iterable[str]
    if block.look in ORDERED:
        marks = (f"{number}{')' if place.is_second else '.'} " for number in count(block.start))
    else:
        tick = "[ ] " if block.look == "ticks" else ""
        marks = (f"{'*' if place.is_second else '-'} {tick}" for _ in block.items)
    shown = [
        made
        for item, mark in zip(block.items, marks, strict=False)
        if (made := _item(item, block.look, mark))
    ]
    is_tight = all(len(item.blocks) <= 1 for item in block.items)
    return ("\n" if is_tight else "\n\n").join(shown)


def _item(item: Item, look: str, mark: str) -> str:
    found = headed(item) if look in SET_OFF else item.blocks
    return _indented(blocks(found), mark.replace("[ ] ", ""), mark)


def _indented(text: str, indent: str, mark: str) -> str:
    """The text with a mark before it, its further lines under each other."""
    first, *rest = text.split("\n")
    room = " " * len(indent)
    return "\n".join((f"{mark}{first}", *(f"{room}{more}" if more else "" for more in rest)))


def _facts(block: Facts, place: Place) -> str:
    mark = "* " if place.is_second else "- "
    told = []
    for fact in block.facts:
        if len(fact.lines) == 1:
            said = line((label(fact.name), plain(" "), *fact.lines[0]))
        else:
            items = "\n".join(_indented(line(said), "- ", "- ") for said in fact.lines)
            said = f"{line((label(f'{fact.name}:'),))}\n{items}"
        told.append(_indented(said, mark, mark))
    return "\n".join(told)


def _details(block: Details, place: Place) -> str:
    return f"{line((strong(block.summary),))}\n\n{blocks(block.blocks, place)}"


def _box(block: Box, place: Place) -> str:
    inner = blocks(block.blocks, place).split("\n")
    return "\n".join(f"> {text}".rstrip() for text in inner)


def _section(block: Section, place: Place) -> str:
    words = f"{block.over}: {block.title}" if block.over else block.title
    beside = line(block.beside)
    inner = blocks(block.blocks, Place(place.depth + 1))
    return "\n\n".join(filter(None, (heading(words, place.depth), beside, inner)))


def heading(words: str, depth: int) -> str:
    """A heading; signs at its end that would count as its own are escaped."""
    shown = markdown_words(one_line(words))
    bare = shown.rstrip("#")
    closing = "\\#" * (len(shown) - len(bare))
    return f"{'#' * min(depth, DEEPEST)} {bare}{closing}"


def _title(block: Title, place: Place) -> str:
    facts = "\n".join(f"- {one_line_of(fact)}" for fact in block.facts)
    over = line((plain(block.over),))
    return "\n\n".join(filter(None, (heading(block.words, 1), over, facts)))


def _contents(block: Contents, place: Place) -> str:
    told = []
    for name, entries in block.groups:
        listed = "\n".join(f"- {one_line_of((plain(entry.title),))}" for entry in entries)
        if name and listed:
            told.append(f"- {one_line_of((plain(name),))}\n{indent(listed, '  ')}")
        elif listed:
            told.append(listed)
    return "\n\n".join((heading(block.title, place.depth), "\n".join(told)))


def _table(block: Table, place: Place) -> str:
    return table(block)


def _writing_space(block: WritingSpace, place: Place) -> str:
    return f"{line((plain(block.name),))}: {SPACE}"


def _page_break(block: PageBreak, place: Place) -> str:
    return ""


_WRITERS: Mapping[type[Any], Callable[[Any, Place], str]] = {
    Paragraph: _paragraph,
    Items: _items,
    Facts: _facts,
    Details: _details,
    Box: _box,
    Section: _section,
    Title: _title,
    Contents: _contents,
    Table: _table,
    WritingSpace: _writing_space,
    PageBreak: _page_break,
}
