"""Strict YAML and JSON: text in, plain values and the place of each of them out.

Values are dict (text keys), tuple, str, int, float, bool and None, by the YAML 1.2 core rules:
`no`, dates and `012` are not changed. Refused, each with its place: duplicate keys, anchors,
aliases, tags, merge keys, directives, control characters, a second document, nesting deeper than
`MAX_DEPTH`, more than `MAX_VALUES` values, files larger than the limit given.
"""

import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from impact_check.errors import BadFiles, Fault
from impact_check.files.encryption import KEYS, most_sealed
from impact_check.files.foreign import foreign_format
from impact_check.files.json_values import is_json_text, json_mark, parse_json
from impact_check.files.scalars import Stopped, Value
from impact_check.files.yaml_values import Mark, parse_yaml

Loc: TypeAlias = tuple[str | int, ...]

ASSESSMENT_BYTES = 1_000_000
CHECKLIST_BYTES = 5_000_000
STANDARD_INPUT = "-"


@dataclass(frozen=True)
class Document:
    """A file as plain values, with the place of each."""

    file: str
    text: str
    value: Value

    @cached_property
    def mark(self) -> Mark:
        """The places of all values, found only when a fault or a warning needs them (JSON is read
        by a parser without places).
        """
        return json_mark(self.text) if is_json_text(self.text) else parse_yaml(self.text)[1]

    def fault(self, loc: Loc, what: str, *, at_key: bool = False) -> Fault:
        """The fault at a place in the values; the nearest known place if `loc` is not in the
        file.
        """
        mark, found_all = self.mark, True
        for part in loc:
            inner = (mark.parts or {}).get(part)
            if inner is None:
                found_all = False
                break
            mark = inner
        line, column = (
            mark.key if mark.key and (at_key or not found_all) else (mark.line, mark.column)
        )
        return Fault(self.file, line, column, what)


def read_document(path: Path | str, limit: int = ASSESSMENT_BYTES) -> Document:
    """The values of a YAML or JSON file (`-`: standard input) of at most `limit` bytes; BadFiles if
    it cannot be read or parsed.
    """
    name = str(path)
    return parse_document(name, read_bytes(name, limit))


def parse_document(name: str, raw: bytes) -> Document:
    """The values of a YAML or JSON text; BadFiles with the first place that is wrong."""
    foreign = foreign_format(raw)
    if foreign:
        raise BadFiles((Fault(name, 1, 1, foreign),))
    text = _decode(name, raw)
    try:
        if is_json_text(text):
            return Document(name, text, parse_json(text))
        value, mark = parse_yaml(text)
    except Stopped as stop:
        raise BadFiles((Fault(name, *stop.fault),)) from None
    document = Document(name, text, value)
    document.__dict__["mark"] = mark
    return document


def read_bytes(name: str, limit: int) -> bytes:
    """The bytes of a file (`-`: standard input); BadFiles if it cannot be read or has more than
    `limit` bytes.
    """
    try:
        if name == STANDARD_INPUT:
            raw = sys.stdin.buffer.read(most_sealed(limit))
        else:
            with Path(name).open("rb") as file:
                raw = file.read(most_sealed(limit))
    except IsADirectoryError:
        raise BadFiles(
            (Fault(name, 1, 1, "is a folder, and here a file is wanted; name a file in it"),)
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a usable file name"
        raise BadFiles(
            (Fault(name, 1, 1, f"cannot be read: {reason}; check the name and the permissions"),)
        ) from None
    return clear_bytes(name, raw, limit)


def clear_bytes(name: str, raw: bytes, limit: int) -> bytes:
    """The bytes of a file, decrypted if it is encrypted; BadFiles if they are more than the limit,
    or cannot be opened.
    """
    return within(name, KEYS.open(name, raw), limit)


def within(name: str, raw: bytes, limit: int) -> bytes:
    """The bytes themselves; BadFiles if they are more than the limit."""
    if len(raw) > limit:
        raise BadFiles(
            (
                Fault(
                    name,
                    1,
                    1,
                    f"is larger than {limit // 1000:,} kB, the limit for such a file; shorten or"
                    " split it",
                ),
            )
        )
    return raw


def _decode(name: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise BadFiles(
            (Fault(name, line, column, "is not UTF-8 text; save the file with the encoding UTF-8"),)
        ) from None
