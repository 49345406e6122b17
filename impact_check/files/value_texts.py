"""Plain values -> the YAML or JSON text that the strict loader reads back as the same values.

YAML is made in pieces, one for each entry of a section, and pieces are remembered: saving after
every answer then writes anew only what changed. All text is read back when it is made, so that
nothing can be saved that cannot be loaded.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import yaml

from impact_check.errors import ImpactCheckError
from impact_check.files.json_values import parse_json
from impact_check.files.scalars import Stopped, checked_text, plain_value
from impact_check.files.yaml_values import parse_yaml

_WIDTH = 110
_PIECES = 5000
# Where the two emitters differ, the Python one decides, so that a file is the same wherever it is
# written: characters that C escapes
# or refuses, the places at which texts in double quotes are folded, and the end of texts that end
# with empty lines.
_BEYOND_C = re.compile(r"[\ud800-\udfff\U00010000-\U0010ffff]")
_NOT_AS_C = re.compile(r'(?m)(?:^ *|[:?-] +)"|[|>][0-9]?\+$')


def yaml_text(values: dict[str, Any]) -> str:
    """The YAML text of dicts, lists, texts and whole numbers; ImpactCheckError if a text in them
    cannot be in such a file.
    """
    return "".join(_piece(json.dumps(part)) for part in _parts(values)) if values else "{}\n"


def json_text(values: dict[str, Any]) -> str:
    """The JSON text of the same values; ImpactCheckError if a text in them cannot be in such a
    file.
    """
    text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
    _read_back("the file", text, values, parse_json)
    return text


def _parts(values: dict[str, Any]) -> Iterator[list[Any]]:
    for name, value in values.items():
        if isinstance(value, dict) and value:
            for number, (key, item) in enumerate(value.items()):
                yield [name, key, item, number == 0]
        else:
            yield [name, value]


@lru_cache(maxsize=_PIECES)
def _piece(wanted: str) -> str:
    name, *rest = json.loads(wanted)
    piece = {name: rest[0] if len(rest) == 1 else {rest[0]: rest[1]}}
    text = "" if _BEYOND_C.search(json.dumps(piece, ensure_ascii=False)) else _dumped(piece, _FAST)
    if not text or _NOT_AS_C.search(text):
        text = _dumped(piece, _PYTHON)
    _read_back(name, text, piece, lambda text: parse_yaml(text)[0])
    is_first = len(rest) == 1 or rest[2]
    return text if is_first else text.partition("\n")[2]


def _dumped(piece: Any, dumper: Any) -> str:
    text: str = yaml.dump(piece, Dumper=dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return text.removesuffix(
        "...\n"
    )  # an emitter's mark that the file ends here, which a piece must not say


def _read_back(where: str, text: str, values: Any, read: Callable[[str], Any]) -> None:
    try:
        wanted = _as_read(values)
        what = "" if read(text) == wanted else "would not be read back as it is"
    except Stopped as stop:
        what = stop.fault[2]
    if what:
        raise ImpactCheckError(f"a text under '{where}' cannot be saved: it {what}")


def _as_read(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _as_read(item) for name, item in value.items()}
    if isinstance(value, list):
        return tuple(_as_read(inner) for inner in value)
    return checked_text(value, 1, 1) if isinstance(value, str) else value


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
    """A dumper that writes the words of YAML 1.2: yes, no and days stay bare, numbers as text get
    quotes.
    """
    whole_numbers = {
        first: [(tag, pattern) for tag, pattern in found if tag.endswith(":int")]
        for first, found in dumper.yaml_implicit_resolvers.items()
    }
    ours = type("_Our", (dumper,), {"yaml_implicit_resolvers": whole_numbers})
    ours.add_representer(str, _text_node)  # type: ignore[attr-defined]
    return ours


_PYTHON = _our(yaml.SafeDumper)
_FAST = _our(getattr(yaml, "CSafeDumper", yaml.SafeDumper))
