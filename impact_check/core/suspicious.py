"""What in a text could lead to a person or be used against one: where, and of which kind. A hint for a reader, never a proof."""

import re
from collections.abc import Iterator

from impact_check.core.person_names import person_names
from impact_check.core.tales import TALES
from impact_check.core.traces import TRACES

NAME = "name"
LEADS_THERE = frozenset({NAME, *(kind for kind, _ in TRACES)} - {"day or time", "place"})  # identifies by itself
_NOT_IN_SOURCES = frozenset({"day or time", "link", "place"})
_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in (*TRACES, *TALES))


def suspicious(text: str, known: str = "", *, is_source: bool = False) -> tuple[tuple[int, int, str], ...]:
    """Where each passage starts and ends in a text, and its kind, in order and without overlaps.

    Names that stand in the `known` text (a bibliography) are left out. A source is expected to name days, places and links, so there
    only what leads to persons counts. Of two passages that overlap, the one whose pattern comes first is told.
    """
    found, taken = [], bytearray(len(text))
    for start, end, kind in _all(text, known, is_source):
        if not any(taken[start:end]):
            taken[start:end] = b"x" * (end - start)
            found.append((start, end, kind))
    return tuple(sorted(found))


def _all(text: str, known: str, is_source: bool) -> Iterator[tuple[int, int, str]]:
    for kind, pattern in _PATTERNS:
        if not (is_source and kind in _NOT_IN_SOURCES):
            yield from ((found.start(), found.end(), kind) for found in pattern.finditer(text))
    yield from ((start, end, NAME) for start, end in person_names(text, known))
