"""A line in formats that draw no signs: signs and levels become words, and what names the words
behind it ends with a colon.
"""

from collections.abc import Callable, Iterator
from itertools import zip_longest

from impact_check.core.document.blocks import Block, Box, Item, Paragraph
from impact_check.core.document.lines import Line, Run

CLOSED = (".", ":", "?", "!", ";", "…")


def told(inlines: Line, leads: Callable[[str], bool]) -> tuple[Run, ...]:
    """The line as runs that stand next to each other in different styles or links; `leads` says
    whether a link leads somewhere in this document.
    """
    joined: list[Run] = []
    for run in _runs(inlines):
        kept = run if not run.target or leads(run.target) else run._replace(target="")
        last = joined[-1] if joined else None
        if last is not None and last[1:] == kept[1:]:
            joined[-1] = last._replace(words=last.words + kept.words)
        else:
            joined.append(kept)
    return tuple(joined)


def _runs(inlines: Line) -> Iterator[Run]:
    for inline, after in zip_longest(inlines, inlines[1:]):
        run = inline if type(inline) is Run else Run(inline.words, "strong")
        names_what_follows = type(inline) is not Run or inline.style == "label"
        if after and names_what_follows and _begins_words(after.words):
            yield run._replace(words=_with_colon(run.words))
        else:
            yield run


def _begins_words(words: str) -> bool:
    start = words.lstrip(" ")[:1]
    return not words or not start or start.isalnum() or start in "\"'“("


def _with_colon(words: str) -> str:
    return words if words.endswith(CLOSED) else f"{words}:"


def headed(item: Item) -> tuple[Block, ...]:
    """The blocks of an item; its name and the first paragraph behind it stand on one line, where
    they would stand side by side or close together if they were drawn.
    """
    if len(item.blocks) < 2:
        return item.blocks
    name, second, *rest = item.blocks
    first, *others = second.blocks if isinstance(second, Box) else (second,)
    if not (isinstance(name, Paragraph) and name.look == "name" and isinstance(first, Paragraph)):
        return item.blocks
    return (name._replace(line=(*name.line, Run(": "), *first.line)), *others, *rest)
