"""What is counted and collected on the way through a document, and what waits for its next
paragraph.
"""

from typing import Literal, NamedTuple, TypeAlias

from impact_check.output.escaping import bookmark, is_web_address

ListKind: TypeAlias = Literal["bullets", "numbers", "ticks"]

BULLETS, NUMBERS, TICKS = 1, 2, 3  # the lists of numbering.xml; 2 is the model of all numbered ones
PORTRAIT, LANDSCAPE = 9638, 14570  # twentieths of a point between the margins of A4


class Place(NamedTuple):
    """Where a block stands: how deep the next heading is, in how many lists, in what kind of box or
    list, and how wide the page is.
    """

    depth: int = 1
    level: int = 0
    inside: str = ""
    width: int = PORTRAIT


TOP = Place()


class Paper:
    """Numbers of lists, tables and bookmarks, and the addresses that are linked."""

    def __init__(self, ids: frozenset[str], *, is_brief: bool = False) -> None:
        self.ids = ids
        self.is_brief = is_brief
        self.ends_in_columns = False
        self.begins: Literal["nextPage", "continuous"] = "nextPage"
        self.tables = 0
        self.starts: list[int] = []
        self.links: dict[str, str] = {}
        self._bullet: tuple[int, int] | None = None
        self._breaks = False
        self._waiting: list[str] = []
        self._marked: dict[str, int] = {}

    def mark(self, id_: str) -> None:
        """The next paragraph is where links to this id lead."""
        if id_ and id_ not in self._marked:
            self._marked[id_] = len(self._marked) + 1
            self._waiting.append(id_)

    def marks(self) -> str:
        """The bookmarks that wait."""
        waiting, self._waiting = self._waiting, []
        return "".join(
            f'<w:bookmarkStart w:id="{self._marked[id_]}" w:name="{bookmark(id_)}"/>'
            f'<w:bookmarkEnd w:id="{self._marked[id_]}"/>'
            for id_ in waiting
        )

    def new_list(self, kind: ListKind, start: int) -> int:
        """The number of a list; numbered ones are new, so that each begins where it says."""
        if kind != "numbers":
            return BULLETS if kind == "bullets" else TICKS
        self.starts.append(start)
        return TICKS + len(self.starts)

    def begin_item(self, number: int, level: int) -> None:
        """The next paragraph begins an item of this list."""
        self._bullet = (number, level)

    def bullet(self) -> tuple[int, int] | None:
        """The list and level that wait, once."""
        waiting, self._bullet = self._bullet, None
        return waiting

    def break_page(self) -> None:
        """The next paragraph begins a page."""
        self._breaks = True

    def breaks(self) -> bool:
        """Whether a new page waits, once."""
        waiting, self._breaks = self._breaks, False
        return waiting

    def link(self, target: str) -> str:
        """The attribute by which a link leads there; nothing if it leads nowhere."""
        if target.startswith("#"):
            return f'w:anchor="{bookmark(target[1:])}"' if target[1:] in self.ids else ""
        if not is_web_address(target):
            return ""
        number = self.links.setdefault(target, f"link{len(self.links) + 1}")
        return f'r:id="{number}"'
