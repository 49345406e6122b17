"""The blocks that a document is built from, and the document itself."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.document.lines import Line, Run
from impact_check.core.document.tables import Table

ParagraphLook: TypeAlias = Literal[
    "plain", "small", "name", "verdict", "advice", "prompt", "lead", "question", "answer"
]
ListLook: TypeAlias = Literal[
    "bullets", "numbers", "plain", "cards", "steps", "aligned", "ruled", "answers", "ticks"
]
BoxLook: TypeAlias = Literal[
    "part", "note", "own", "draft", "route", "elsewhere", "record", "headline", "columns", "quote"
]
SectionLook: TypeAlias = Literal["plain", "wide", "card", "panel", "annex"]


class Paragraph(NamedTuple):
    """One paragraph. `number` counts it through the document (0: not counted); the same number
    stands in every format.
    """

    line: Line
    look: ParagraphLook = "plain"
    number: int = 0


class Item(NamedTuple):
    """One item of a list; `id` is where links lead."""

    blocks: tuple["Block", ...]
    id: str = ""


class Items(NamedTuple):
    """A list. `numbers` and `steps` are counted from `start`; `cards` stand side by side (`steps`
    too); `ruled` below each other with rules between, `aligned` with the blocks of each item side
    by side as well; `answers` are questions with their answers; `ticks` have a box to tick.
    """

    items: tuple[Item, ...]
    look: ListLook = "bullets"
    start: int = 1


class Fact(NamedTuple):
    """A name and what is said under it, each part on a line of its own."""

    name: str
    lines: tuple[Line, ...]


class Facts(NamedTuple):
    """Names and what is said under them."""

    facts: tuple[Fact, ...]


class Details(NamedTuple):
    """Blocks that a reader may open; where nothing can be opened they stand open."""

    summary: str
    blocks: tuple["Block", ...]


class Box(NamedTuple):
    """Blocks that belong together; `id` is where links lead. `part` has no look of its own;
    `headline` and `columns` put their blocks side by side where there is room.
    """

    look: BoxLook
    blocks: tuple["Block", ...]
    id: str = ""


class Section(NamedTuple):
    """A part with a heading, as deep as it is nested. `over` stands small above the heading
    (`Annex`), `beside` next to it.
    """

    id: str
    title: str
    blocks: tuple["Block", ...]
    look: SectionLook = "plain"
    over: str = ""
    beside: Line = ()


class Title(NamedTuple):
    """The title of the whole, what stands small above it, and facts about it below."""

    over: str
    words: str
    facts: tuple[Line, ...] = ()


class Entry(NamedTuple):
    """A line of the contents: a heading and the id of its section."""

    title: str
    target: str


class Contents(NamedTuple):
    """What is in the document: entries in groups, the first without a name."""

    title: str
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]


class WritingSpace(NamedTuple):
    """An empty line to write on by hand, with its name."""

    name: str


class PageBreak(NamedTuple):
    """On paper the next block begins on a new page."""

    why: str = ""


Block: TypeAlias = (
    Paragraph
    | Items
    | Facts
    | Details
    | Box
    | Section
    | Title
    | Contents
    | Table
    | WritingSpace
    | PageBreak
)


class Document(NamedTuple):
    """A whole document: `name` is that of its look (`full`, `brief`, `compare`), `marks` stand on
    every page, `page_one` comes first and no theme touches it, `foot` comes last. `is_theirs`: it
    speaks for those who send it, so nothing in it names the program that wrote it.
    """

    name: str
    title: str
    marks: tuple[str, ...]
    page_one: tuple[Block, ...]
    contents: Contents | None
    blocks: tuple[Block, ...]
    foot: tuple[Line, ...]
    language: str = "en"
    is_theirs: bool = False

    @property
    def ids(self) -> frozenset[str]:
        """The ids that links can lead to."""
        every = everything((*self.page_one, *self.blocks))
        return frozenset([id_ for block in every for id_ in _ids(block)])


def paragraph(*parts: Run | str, look: ParagraphLook = "plain") -> Paragraph:
    """A paragraph of these parts as they are, without spaces put between them."""
    runs = (Run(part) if isinstance(part, str) else part for part in parts)
    return Paragraph(tuple(runs), look)


def items(lines: Iterable[Line], look: ListLook = "bullets") -> Items:
    """A list with one paragraph an item."""
    return Items(tuple(Item((Paragraph(line),)) for line in lines), look)


def facts(*pairs: tuple[str, Line]) -> Facts:
    """Facts of one line each, without those that say nothing."""
    return Facts(tuple(Fact(name, (line,)) for name, line in pairs if line))


def everything(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks and all that stand in them, in reading order."""
    for block in blocks:
        yield block
        if isinstance(block, (Section, Box, Details)):
            yield from everything(block.blocks)
        elif isinstance(block, Items):
            for item in block.items:
                yield from everything(item.blocks)


def _ids(block: Block) -> Iterator[str]:
    if isinstance(block, (Section, Box, Table)) and block.id:
        yield block.id
    if isinstance(block, Items):
        yield from (item.id for item in block.items if item.id)
    if isinstance(block, Table):
        yield from (row.id for group in block.groups for row in group.rows if row.id)
    if isinstance(block, Paragraph) and block.number:
        yield f"p{block.number}"
