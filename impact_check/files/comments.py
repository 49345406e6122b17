"""The comments of a YAML text, which are lost when the program writes the file again."""

import re
from bisect import bisect
from collections.abc import Iterator

import yaml

from impact_check.files.json_values import is_json_text
from impact_check.files.scalars import Lines

_MAYBE = re.compile(r"(?:\A|\s)#")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def has_comments(text: str) -> bool:
    """Whether a text that can be read as YAML or JSON holds a comment; a '#' inside a text is
    none.
    """
    return next(_places(text), None) is not None


def comments(text: str) -> Iterator[tuple[int, int, str]]:
    """Line, column and words of each comment of a text that can be read as YAML or JSON."""
    last, lines = -1, Lines(text)
    for place in _places(text):
        end = text.find("\n", place)
        end = len(text) if end < 0 else end
        if place > last:  # a second '#' on a line is part of the first one's comment
            yield *lines.place(place), text[place:end]
        last = end


def _places(text: str) -> Iterator[int]:
    """Where a comment begins; a second '#' in it is told too."""
    if is_json_text(text):
        return
    maybe = [match.end() - 1 for match in _MAYBE.finditer(text)]
    try:
        texts = _texts(text) if maybe else []
    except yaml.YAMLError:  # a part of a file that does not stand alone: better said once too often
        yield from maybe
        return
    starts = [start for start, _, _ in texts]
    for place in maybe:
        before = bisect(starts, place) - 1
        if before < 0 or not _inside(text, place, *texts[before]):
            yield place


def _texts(text: str) -> list[tuple[int, int, str | None]]:
    """Where each text in it starts and ends, and the style in which it is written."""
    return [
        (event.start_mark.index, event.end_mark.index, event.style)
        for event in yaml.parse(text, Loader=_LOADER)
        if isinstance(event, yaml.ScalarEvent)
        and event.start_mark
        and event.end_mark
        and event.value
    ]


def _inside(text: str, place: int, start: int, end: int, style: str | None) -> bool:
    """Whether a place is within a text; behind the '|' or '>' that starts one stands a comment."""
    return place < end and not (style in ("|", ">") and "\n" not in text[start:place])
