"""Plain values -> the YAML text that the strict loader reads back as the same values.

The text is made in pieces, one for each entry of a section, and pieces are remembered: saving after every answer then writes anew only
what changed. A piece is read back when it is made, so that nothing can be saved that cannot be loaded.
"""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import yaml

from impact_check.errors import ImpactCheckError
from impact_check.files.yaml_values import Stopped, parse_yaml, plain_value

_WIDTH = 110
_PIECES = 5000
_BEYOND_C = re.compile(r"[\U00010000-\U0010ffff]")  # the C emitter writes these as escapes, the Python one as they are


def yaml_text(values: dict[str, Any]) -> str:
    """The text of dicts, lists, texts and numbers; ImpactCheckError if a text in them cannot be in such a file."""
    return "".join(_piece(json.dumps(one)) for one in _parts(values)) if values else "{}\n"


def _parts(values: dict[str, Any]) -> Iterator[list[Any]]:
    for name, value in values.items():
        if isinstance(value, dict) and value:
            for number, (key, one) in enumerate(value.items()):
                yield [name, key, one, number == 0]
        else:
            yield [name, value]


@lru_cache(maxsize=_PIECES)
def _piece(wanted: str) -> str:
    name, *rest = json.loads(wanted)
    piece = {name: rest[0] if len(rest) == 1 else {rest[0]: rest[1]}}
    dumper = _PYTHON if _BEYOND_C.search(json.dumps(piece, ensure_ascii=False)) else _FAST
    text: str = yaml.dump(piece, Dumper=dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)
    _read_back(name, text, piece)
    is_first = len(rest) == 1 or rest[2]
    return text if is_first else text.partition("\n")[2]


def _read_back(name: str, text: str, piece: Any) -> None:
    try:
        same = parse_yaml(text)[0] == _tuples(piece)
        what = "would not read back as it is"
    except Stopped as stop:
        same, what = False, stop.fault[2]
    if not same:
        raise ImpactCheckError(f"a text under '{name}' cannot be saved: it {what}")


def _tuples(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _tuples(one) for name, one in value.items()}
    return tuple(_tuples(one) for one in value) if isinstance(value, list) else value


def _stays_text(text: str) -> bool:
    try:
        return isinstance(plain_value(text), str)
    except Stopped:
        return False


def _text_node(dumper: Any, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None if _stays_text(text) else "'"
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)
    return node


def _our(dumper: Any) -> Any:
    """A dumper that writes the words of YAML 1.2: yes, no and days stay bare, numbers as text get quotes."""
    resolvers = {
        first: [(tag, pattern) for tag, pattern in found if tag.rpartition(":")[2] in ("int", "float", "null")]
        for first, found in dumper.yaml_implicit_resolvers.items()
    }
    ours = type("_Our", (dumper,), {"yaml_implicit_resolvers": resolvers, "ignore_aliases": lambda *_: True})
    ours.add_representer(str, _text_node)  # type: ignore[attr-defined]
    return ours


_PYTHON = _our(yaml.SafeDumper)
_FAST = _our(getattr(yaml, "CSafeDumper", yaml.SafeDumper))
