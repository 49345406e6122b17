"""What is read of a law or a bill: its title, where it is published, its clauses."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

FIRST_WORDS = 25
LONGEST_ID = 60
_KEPT = "[^0-9a-z]+"


class Clause(NamedTuple):
    """A clause as its law numbers it (`Article 3`, `Section 4`), with its heading and the words
    that follow.
    """

    name: str
    heading: str
    words: str

    @property
    def text(self) -> str:
        """One line: name, heading, first words."""
        head = f"{self.name} ({self.heading})" if self.heading else self.name
        words = self.words.split()
        first = " ".join(words[:FIRST_WORDS]) + (" …" if len(words) > FIRST_WORDS else "")
        return f"{head}: {first}" if first else head


class Law(NamedTuple):
    """A law or bill; `published` says under which title and address it is published, empty where
    the file does not say. `left` is how many annexes and schedules were not taken apart.
    """

    kind: str
    title: str
    published: str
    clauses: tuple[Clause, ...]
    left: int = 0
    tracked: bool = False


def by_id(clauses: Iterable[Clause]) -> Mapping[str, str]:
    """The clauses by ids made of their names: `article_3`, then `article_3_2` for another one."""
    found: dict[str, str] = {}
    for clause in clauses:
        name = re.sub(_KEPT, "_", clause.name.casefold()).strip("_")[:LONGEST_ID]
        wanted = name if name[:1].isalpha() else f"clause_{name}".rstrip("_")
        id_, number = wanted, 2
        while id_ in found:
            id_, number = f"{wanted}_{number}", number + 1
        found[id_] = clause.text
    return found


def one_line(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())
