"""Pictures as inline SVG. Words or a table beside each say the same, so none is needed to read."""

from collections.abc import Mapping
from itertools import pairwise

from impact_check.core.document.tables import Bar, Scale

PATTERNS = """<svg class="defs" aria-hidden="true" focusable="false" width="0" height="0">
<defs>
<pattern id="hatched" width="5" height="5" patternUnits="userSpaceOnUse"\
 patternTransform="rotate(45)"><rect class="paper" width="5" height="5"/>\
<rect class="ink" width="2" height="5"/></pattern>
</defs>
</svg>
"""

_SIGN = (
    '<svg class="sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"'
    ' focusable="false">{shape}</svg>'
)
_CROSSED = (
    '<path class="solid" d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2Z"/>'
    '<path class="cut-out" d="M5.5 10h9"/>'
)
_ASKING = (
    '<circle class="line dashed" cx="10" cy="10" r="8.5"/>'
    '<path class="line" d="M7.2 8a2.8 2.6 0 1 1 4 2.3c-.9.5-1.2.9-1.2 1.9M10 14.2v.9"/>'
)
_WARNING = (
    '<path class="line" d="M10 2 18.5 17.5h-17Z"/><path class="line" d="M10 8v4.5M10 14.6v.8"/>'
)
_WATCHING = (
    '<circle class="line" cx="10" cy="10" r="8.5"/><circle class="dot" cx="10" cy="10" r="3"/>'
)
_SHAPES: Mapping[str, str] = {
    "stop": _CROSSED,
    "not-met": _CROSSED,
    "not-shown": _ASKING,
    "not-shown-safe": _ASKING,
    "redesign": (
        '<path class="solid" d="M10 1 19 10 10 19 1 10Z"/>'
        '<path class="cut-out" d="M10 5.5v5.5M10 13v1.4"/>'
    ),
    "mitigate": _WARNING,
    "not-broken": _WARNING,
    "monitor": _WATCHING,
    "met": _WATCHING,
}
_GRADES = ("safe", "minor", "serious", "harmful")
_BOXES: Mapping[str, str] = {"open": "?", "not-counted": "-"}


def sign(name: str, words: str) -> str:
    """A sign with its words: squares for a grade, a shape for a status or conclusion."""
    if name in _GRADES:
        filled = _GRADES.index(name)
        squares = "".join('<i class="on"></i>' if step < filled else "<i></i>" for step in range(3))
        steps = f'<span class="squares" aria-hidden="true">{squares}</span>'
        return f'<span class="mark">{steps}{words}</span>'
    if name in _BOXES:
        box = f'<span class="box" aria-hidden="true">{_BOXES[name]}</span>'
        return f'<span class="mark">{box}{words}</span>'
    shape = _SIGN.format(shape=_SHAPES[name]) if name in _SHAPES else ""
    return f'<span class="status">{shape}<span>{words}</span></span>'


def ladder(found: int, open_to: int, words: str) -> str:
    """Four steps, solid up to what is found and hatched up to what is not ruled out."""
    steps = "".join(
        f'<rect class="{_step(place, found, open_to)}" x="{1 + (place - 1) * 10.5}"'
        f' y="{14 - (place - 1) * 4.5}" width="8" height="{5 + (place - 1) * 4.5}"/>'
        for place in range(1, 5)
    )
    picture = (
        '<svg class="ladder" viewBox="0 0 42 20" width="42" height="20" aria-hidden="true"'
        f' focusable="false">{steps}</svg>'
    )
    return f'<span class="level">{picture}<span>{words}</span></span>'


def _step(place: int, found: int, open_to: int) -> str:
    return "full" if place <= found else "maybe" if place <= open_to else "none"


def bar(drawn: Bar, scale: Scale | None, says: str) -> str:
    """A bar over the bands of its scale: solid, then hatched. `says` is its text alternative,
    escaped.
    """
    found, open_to = round(drawn.found, 1), round(max(drawn.open_to, drawn.found), 1)
    solid = _rect("found", 0, found) if found else ""
    hatched = _rect("open", found, open_to - found) if open_to > found else ""
    return (
        '<svg class="bar" role="img" width="100%" height="18" focusable="false">'
        f"<title>{says}</title>{_bands(scale)}{solid}{hatched}</svg>"
    )


def _bands(scale: Scale | None) -> str:
    ends = (0.0, *scale.cuts, 100.0) if scale else (0.0, 100.0)
    bands = "".join(
        f'<rect class="band-{place}" x="{start}%" width="{end - start}%" height="100%"/>'
        for place, (start, end) in enumerate(pairwise(ends))
    )
    cuts = "".join(
        f'<line class="cut" x1="{cut}%" x2="{cut}%" y1="0" y2="100%"/>' for cut in ends[1:-1]
    )
    return bands + cuts


def _rect(look: str, start: float, length: float) -> str:
    return f'<rect class="{look}" x="{start}%" y="25%" width="{round(length, 1)}%" height="50%"/>'
