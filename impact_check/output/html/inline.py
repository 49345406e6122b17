"""What stands on a line, as HTML: everything escaped, links only where they lead."""

from collections.abc import Mapping
from html import escape

from impact_check.core.document.lines import Ladder, Line, Run, Sign
from impact_check.output.escaping import visible
from impact_check.output.html.pictures import ladder, sign

TAGS: Mapping[str, tuple[str, str]] = {
    "plain": ("", ""),
    "strong": ("<strong>", "</strong>"),
    "muted": ('<span class="muted">', "</span>"),
    "label": ('<span class="label">', "</span>"),
    "typed": ('<span class="typed">', "</span>"),
    "code": ("<code>", "</code>"),
    "id": ('<span class="id">', "</span>"),
}


def shown(text: str) -> str:
    """A text escaped, without control characters and marks that turn its direction."""
    return escape(visible(text))


def line(inlines: Line, ids: frozenset[str]) -> str:
    """A line as HTML; `ids` are those that links of this document can lead to."""
    return "".join([_inline(inline, ids) for inline in inlines])


def _inline(inline: Run | Sign | Ladder, ids: frozenset[str]) -> str:
    if type(inline) is Sign:
        return sign(inline.name, shown(inline.words))
    if type(inline) is Ladder:
        return ladder(inline.found, inline.open_to, shown(inline.words))
    assert type(inline) is Run
    if inline.style == "plain" and not inline.target:
        return shown(inline.words)
    before, behind = TAGS[inline.style]
    words = f"{before}{shown(inline.words)}{behind}"
    return _linked(words, inline.target, ids) if inline.target else words


def _linked(words: str, target: str, ids: frozenset[str]) -> str:
    if target.startswith("#"):
        return f'<a href="{shown(target)}">{words}</a>' if target[1:] in ids else words
    if target.startswith(("https://", "http://")):
        return f'<a href="{shown(target)}" rel="noreferrer noopener">{words}</a>'
    return words
