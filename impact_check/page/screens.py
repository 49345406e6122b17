"""Screens that the program lays out and the page only draws: what they say, fields, buttons, and
what is handed over.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

Screen = dict[str, Any]
Field = Mapping[str, Any]
Said: TypeAlias = str | tuple[str, str]
TEXTS = ".yaml,.yml,.json"


def screen(
    heading: str,
    part: str = "MORE",
    *,
    about: Iterable[Said] = (),
    fields: Iterable[Field] = (),
    buttons: Iterable[tuple[str, str]] = (),
    gives: Iterable[Mapping[str, Any]] = (),
    links: Iterable[tuple[str, str]] = (),
    html: str = "",
) -> Screen:
    """A screen: lines (words, or words with a shape), fields, buttons as (what they do, words),
    files to save, links as (another screen, words); `html` is shown in a frame.
    """
    said = [(line, _shape(line)) if isinstance(line, str) else line for line in about]
    return {
        "heading": heading,
        "part": part,
        "about": [{"words": words.strip(), "shape": shape} for words, shape in said],
        "fields": list(fields),
        "buttons": list(buttons),
        "gives": list(gives),
        "links": list(links),
        "html": html,
    }


def _shape(line: str) -> str:
    return "item" if line.startswith("  ") else "text"


def files(id_: str, label: str, *, many: bool = False, accept: str = "") -> Field:
    """One or more files to choose."""
    return {"kind": "files", "id": id_, "label": label, "many": many, "accept": accept}


def pasted(id_: str, label: str) -> Field:
    """A text of many lines."""
    return {"kind": "long", "id": id_, "label": label, "now": ""}


def line(id_: str, label: str, now: str = "", *, kind: str = "text") -> Field:
    """A text of one line, or with `kind` a `date` or a `number`."""
    return {"kind": kind, "id": id_, "label": label, "now": now}


def check(id_: str, label: str, *, now: bool = False) -> Field:
    """Yes or no."""
    return {"kind": "check", "id": id_, "label": label, "now": now}


def pick(id_: str, label: str, options: Mapping[str, str]) -> Field:
    """One of several."""
    return {"kind": "pick", "id": id_, "label": label, "options": list(options.items())}
