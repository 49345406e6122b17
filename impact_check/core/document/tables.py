"""Tables with real header cells, and the figures that stand in their cells as data."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.document.lines import Line

ColumnKind: TypeAlias = Literal["words", "number", "figure", "turned"]


class Scale(NamedTuple):
    """The bands that bars are drawn over: where the second and each further one begins (0..100),
    and the name of each.
    """

    cuts: tuple[float, ...]
    names: tuple[str, ...]


class Bar(NamedTuple):
    """A bar from 0 to 100: solid up to `found`, hatched from there up to `open_to`; `says` tells
    the same in words.
    """

    found: float
    open_to: float
    says: str


class Column(NamedTuple):
    """A column with its title. One of kind `figure` holds bars, whose values stand in the other
    columns too: a format without pictures leaves it out. `turned` titles may stand upright.
    """

    title: str
    kind: ColumnKind = "words"


class Cell(NamedTuple):
    """What a cell says. `under` stands small below it; `level` (1..4) may tint it, 0 does not."""

    line: Line = ()
    bar: Bar | None = None
    under: Line = ()
    level: int = 0


class Row(NamedTuple):
    """A row: its head, then one cell for each further column. `id` is where links lead."""

    head: Line
    cells: tuple[Cell, ...]
    is_total: bool = False
    id: str = ""


class RowGroup(NamedTuple):
    """Rows under a title of their own, or under none."""

    title: str
    rows: tuple[Row, ...]


class Table(NamedTuple):
    """A table. `caption` names it for those who hear it, and is seen only if `is_captioned`.

    `look`: `profile` (bars, one harm a row), `matrix` (many narrow columns, tinted) or `plain`.
    `scale` is that of its bars.
    """

    id: str
    caption: str
    columns: tuple[Column, ...]
    groups: tuple[RowGroup, ...]
    look: Literal["plain", "profile", "matrix"] = "plain"
    is_captioned: bool = False
    scale: Scale | None = None


def plain_table(id_: str, caption: str, titles: Iterable[str], found: Iterable[Row]) -> Table:
    """A table in the plain look, all columns of words."""
    return Table(id_, caption, tuple(map(Column, titles)), rows(*found))


def rows(*found: Row) -> tuple[RowGroup, ...]:
    """Rows without a title over them."""
    return (RowGroup("", found),)


def cell(*parts: Line) -> Cell:
    """A cell with these lines one after the other."""
    return Cell(tuple(inline for part in parts for inline in part))
