"""The blocks of a document as HTML, each by its own function."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from impact_check.core.document.blocks import (
    Block,
    Box,
    Contents,
    Details,
    Entry,
    Facts,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Section,
    Title,
    WritingSpace,
)
from impact_check.core.document.tables import Table
from impact_check.output.html.inline import line, shown
from impact_check.output.html.tables import table

TOP, DEEPEST = 2, 6
ORDERED = ("numbers", "steps")


def blocks(found: Iterable[Block], ids: frozenset[str], depth: int = TOP) -> str:
    """Blocks one after the other; `depth` is that of the next heading."""
    return "".join([_WRITERS[type(block)](block, ids, depth) for block in found])


def _paragraph(block: Paragraph, ids: frozenset[str], depth: int) -> str:
    look = f' class="{block.look}"' if block.look != "plain" else ""
    number = (
        f'<span class="no" id="p{block.number}">{block.number}.</span> ' if block.number else ""
    )
    return f"<p{look}>{number}{line(block.line, ids)}</p>\n"


def _items(block: Items, ids: frozenset[str], depth: int) -> str:
    tag = "ol" if block.look in ORDERED else "ul"
    start = f' start="{block.start}"' if block.start != 1 else ""
    items = "".join([_item(item, ids, depth) for item in block.items])
    return f'<{tag} class="{block.look}"{start}>\n{items}</{tag}>\n'


def _item(item: Item, ids: frozenset[str], depth: int) -> str:
    anchor = f' id="{shown(item.id)}"' if item.id else ""
    only = item.blocks[0] if len(item.blocks) == 1 else None
    if isinstance(only, Paragraph) and only.look == "plain" and not only.number:
        return f"<li{anchor}>{line(only.line, ids)}</li>\n"
    return f"<li{anchor}>{blocks(item.blocks, ids, depth)}</li>\n"


def _facts(block: Facts, ids: frozenset[str], depth: int) -> str:
    if not block.facts:
        return ""
    told = "".join(
        f"<div><dt>{shown(fact.name)}</dt>"
        f"{''.join(f'<dd>{line(said, ids)}</dd>' for said in fact.lines)}</div>\n"
        for fact in block.facts
    )
    return f'<dl class="facts">\n{told}</dl>\n'


def _details(block: Details, ids: frozenset[str], depth: int) -> str:
    inner = blocks(block.blocks, ids, depth)
    return f"<details>\n<summary>{shown(block.summary)}</summary>\n{inner}</details>\n"


def _box(block: Box, ids: frozenset[str], depth: int) -> str:
    anchor = f' id="{shown(block.id)}"' if block.id else ""
    tag = "blockquote" if block.look == "quote" else "div"
    return f'<{tag} class="{block.look}"{anchor}>\n{blocks(block.blocks, ids, depth)}</{tag}>\n'


def _section(block: Section, ids: frozenset[str], depth: int) -> str:
    id_, level = shown(block.id), min(depth, DEEPEST)
    over = f'<span class="over">{shown(block.over)}</span> ' if block.over else ""
    heading = f'<h{level} id="{id_}">{over}{shown(block.title)}</h{level}>'
    if block.beside:
        heading = f"<header>{heading}<p>{line(block.beside, ids)}</p></header>"
    inner = blocks(block.blocks, ids, depth + 1)
    look = f' class="{block.look}"' if block.look != "plain" else ""
    named = f' aria-labelledby="{id_}"' if depth == TOP else ""
    return f"<section{look}{named}>\n{heading}\n{inner}</section>\n"


def _title(block: Title, ids: frozenset[str], depth: int) -> str:
    facts = "".join(f"<span>{line(fact, ids)}</span> " for fact in block.facts)
    return (
        f'<header class="head">\n<p class="over">{shown(block.over)}</p>\n'
        f'<h1 id="title">{shown(block.words)}</h1>\n<p class="meta">{facts}</p>\n</header>\n'
    )


def _contents(block: Contents, ids: frozenset[str], depth: int) -> str:
    groups = "".join(_entries(name, entries) for name, entries in block.groups if entries)
    return (
        f'<nav class="contents" aria-labelledby="contents">\n<h2 id="contents">'
        f"{shown(block.title)}</h2>\n{groups}</nav>\n"
    )


def _entries(name: str, entries: tuple[Entry, ...]) -> str:
    title = f'<p class="label">{shown(name)}</p>\n' if name else ""
    listed = "".join(
        f'<li><a href="#{shown(entry.target)}">{shown(entry.title)}</a></li>\n' for entry in entries
    )
    return f"{title}<ul>\n{listed}</ul>\n"


def _writing_space(block: WritingSpace, ids: frozenset[str], depth: int) -> str:
    return f'<p class="writing">{shown(block.name)}</p>\n'


def _page_break(block: PageBreak, ids: frozenset[str], depth: int) -> str:
    return '<div class="page-break"></div>\n'


def _table(block: Table, ids: frozenset[str], depth: int) -> str:
    return table(block, ids)


_WRITERS: Mapping[type[Any], Callable[[Any, frozenset[str], int], str]] = {
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
