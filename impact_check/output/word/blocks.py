"""The blocks of a document as WordprocessingML, each by its own function."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

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
    everything,
)
from impact_check.core.document.lines import plain
from impact_check.core.document.tables import Table
from impact_check.output.told import headed
from impact_check.output.word.inline import line, paragraph, text
from impact_check.output.word.pages import COLUMNS, PLAIN, WIDE, end
from impact_check.output.word.paper import LANDSCAPE, TOP, ListKind, Paper, Place
from impact_check.output.word.tables import table

DEEPEST = 4
STYLES: Mapping[str, str] = {
    "small": "Small",
    "name": "Item",
    "verdict": "Verdict",
    "prompt": "Prompt",
    "question": "Question",
    "answer": "Answer",
}
INSIDE: Mapping[str, str] = {"note": "Panel", "draft": "Draft", "quote": "Quote"}
SIGNED: Mapping[str, ListKind] = {
    "bullets": "bullets",
    "numbers": "numbers",
    "steps": "numbers",
    "ticks": "ticks",
}
SET_OFF = ("cards", "aligned")
SIDE_BY_SIDE = ("headline", "columns")
TAB = "<w:r><w:tab/></w:r>"


def blocks(found: Iterable[Block], paper: Paper, place: Place = TOP) -> str:
    """Blocks one after the other."""
    return "".join(_WRITERS[type(block)](block, paper, place) for block in found)


def _paragraph(block: Paragraph, paper: Paper, place: Place) -> str:
    style = STYLES.get(block.look, "")
    if block.look in ("plain", "small", "lead", "advice"):
        style = INSIDE.get(place.inside, style)
    if block.look == "small" and place.inside == "answers":
        style = "Support"
    inner = line(block.line, paper)
    if block.number:
        paper.mark(f"p{block.number}")
        inner = f"{text(f'{block.number}.')}{TAB}{inner}"
        style = "Numbered"
    return paragraph(inner, paper, place, style, keep=block.look == "lead")


def _items(block: Items, paper: Paper, place: Place) -> str:
    kind = SIGNED.get(block.look)
    number = paper.new_list(kind, block.start) if kind else 0
    return "".join(_item(item, block.look, number, paper, place) for item in block.items)


def _item(item: Item, look: str, number: int, paper: Paper, place: Place) -> str:
    paper.mark(item.id)
    if number:
        paper.begin_item(number, min(place.level, 3))
        made = blocks(item.blocks, paper, place._replace(level=place.level + 1))
        paper.bullet()
        return made
    if look in SET_OFF:
        first, *rest = headed(item)
        set_in = place._replace(level=place.level + 1)
        return blocks((first,), paper, place) + blocks(rest, paper, set_in)
    return blocks(item.blocks, paper, place._replace(inside=look if look == "answers" else ""))


def _facts(block: Facts, paper: Paper, place: Place) -> str:
    told = []
    for fact in block.facts:
        for number, said in enumerate(fact.lines):
            name = "" if number else text(fact.name, "Label")
            told.append(paragraph(f"{name}{TAB}{line(said, paper)}", paper, place, "Fact"))
    return "".join(told)


def _details(block: Details, paper: Paper, place: Place) -> str:
    summary = paragraph(text(block.summary), paper, place, "Item", keep=True)
    return summary + blocks(block.blocks, paper, place)


def _box(block: Box, paper: Paper, place: Place) -> str:
    paper.mark(block.id)
    if block.look in SIDE_BY_SIDE and paper.is_brief:
        before = end(PLAIN, paper, "continuous")
        inner = blocks(block.blocks, paper, place)
        paper.ends_in_columns = block.look == "columns"  # the foot stands in them too
        return before + inner + ("" if paper.ends_in_columns else end(COLUMNS, paper, "continuous"))
    inside = block.look if block.look in INSIDE else place.inside
    return blocks(block.blocks, paper, place._replace(inside=inside))


def _section(block: Section, paper: Paper, place: Place) -> str:
    if place.depth == 1 and _is_wide(block):
        before = end(PLAIN, paper)
        inner = _plain_section(block, paper, place._replace(width=LANDSCAPE))
        return before + inner + end(WIDE, paper)
    return _plain_section(block, paper, place)


def _plain_section(block: Section, paper: Paper, place: Place) -> str:
    paper.mark(block.id)
    words = f"{block.over}: {block.title}" if block.over else block.title
    heading = paragraph(text(words), paper, TOP, f"Heading{min(place.depth, DEEPEST)}")
    beside = paragraph(line(block.beside, paper), paper, keep=True) if block.beside else ""
    inner = blocks(block.blocks, paper, place._replace(depth=place.depth + 1))
    return heading + beside + inner


def _is_wide(block: Section) -> bool:
    return any(
        isinstance(inner, Table) and inner.look == "matrix" for inner in everything(block.blocks)
    )


def _title(block: Title, paper: Paper, place: Place) -> str:
    over = paragraph(text(block.over), paper, style="Eyebrow") if block.over else ""
    title = paragraph(line((plain(block.words),), paper), paper, style="Title")
    facts = (paragraph(line(fact, paper), paper, style="Subtitle") for fact in block.facts)
    return over + title + "".join(facts)


def _contents(block: Contents, paper: Paper, place: Place) -> str:
    told = [paragraph(text(block.title), paper, style="Heading1")]
    for name, entries in block.groups:
        if name and entries:
            told.append(paragraph(text(name, "Label"), paper, style="Small", keep=True))
        for entry in entries:
            link = paper.link(f"#{entry.target}")
            words = text(entry.title, "Hyperlink" if link else "")
            inner = f'<w:hyperlink {link} w:history="1">{words}</w:hyperlink>' if link else words
            told.append(paragraph(inner, paper, Place(level=1), "Small"))
    return "".join(told)


def _table(block: Table, paper: Paper, place: Place) -> str:
    return table(block, paper, place)


def _writing_space(block: WritingSpace, paper: Paper, place: Place) -> str:
    return paragraph(f"{text(f'{block.name}: ')}{TAB}", paper, place, "Writing")


def _page_break(block: PageBreak, paper: Paper, place: Place) -> str:
    paper.break_page()
    return ""


_WRITERS: Mapping[type[Any], Callable[[Any, Paper, Place], str]] = {
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
