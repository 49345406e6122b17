"""What could identify or incriminate somebody, as lines and as plain values."""

from collections.abc import Iterable, Iterator
from typing import Any

from impact_check.core.safety.passages import Passage
from impact_check.core.words.grammar import counted
from impact_check.files.passages import Placed
from impact_check.output.escaping import one_line

NEVER = (
    "Never write: names, addresses, numbers, profile links, who works with or rents to whom, how"
    " people stay safe."
)
NO_PROOF = (
    "A program finds only what it knows the look of: read the file yourself, with the eyes of those"
    " who should not find anybody in it."
)
_KIND_NAMES = {
    "one person": "one person is told of",
    "tells of somebody": "somebody's life is told of",
    "ties": "who lives or works with whom",
    "staying safe": "how people stay safe",
    "number": "a number of a person, a paper or an account",
}


def passage_lines(file: str, found: Iterable[Placed]) -> Iterator[str]:
    """A line for each passage in a file, with its place, its kind and as little of it as tells
    which one it is.
    """
    for placed in found:
        yield one_line(f"{file}:{placed.line}:{placed.column}: {_told(placed.passage)}")


def closing_lines(number: int) -> tuple[str, ...]:
    """What to say after all passages of all files."""
    if not number:
        return ("Nothing found that could identify or incriminate somebody.", NO_PROOF)
    return (f"{counted(number, 'passage', 'passages').capitalize()} to look at. {NEVER}", NO_PROOF)


def export_lines(found: Iterable[Passage]) -> tuple[str, ...]:
    """What to say of passages that are still in what others will read; nothing where there are
    none.
    """
    told = tuple(f"  {one_line(_told(passage))}" for passage in found)
    return (
        ("Look at these before you pass it on; they could identify or incriminate somebody:", *told)
        if told
        else ()
    )


def passage_values(file: str, found: Iterable[Placed]) -> dict[str, Any]:
    """The passages of a file for scripts."""
    return {
        "file": file,
        "passages": [
            {
                "line": placed.line,
                "column": placed.column,
                "field": placed.passage.where,
                "kind": placed.passage.kind,
                "shown": placed.passage.shown,
            }
            for placed in found
        ],
    }


def _told(passage: Passage) -> str:
    return f"{_KIND_NAMES.get(passage.kind, passage.kind)}: {passage.shown} ({passage.where})"
