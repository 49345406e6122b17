"""Strict YAML and JSON: text in, plain values and the place of each of them out.

Values are dict (text keys), tuple, str, int, float, bool and None, by the YAML 1.2 core rules: `no`, dates and `012` are not changed.
Refused, each with its place: duplicate keys, anchors, aliases, tags, merge keys, control characters, a second document, nesting
deeper than `MAX_DEPTH`, files larger than the limit given.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from impact_check.errors import BadFiles, Fault

Value: TypeAlias = Any
Loc: TypeAlias = tuple[str | int, ...]

MAX_DEPTH = 30
MAX_NUMBER = 30
ASSESSMENT_BYTES = 1_000_000
CHECKLIST_BYTES = 5_000_000
STANDARD_INPUT = "-"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_SPECIAL = re.compile(r"\.(?=inf|nan)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(slots=True)
class Mark:
    """Where a value starts (line and column from 1), and the marks of its parts; `key` is where its name starts."""

    line: int
    column: int
    key: tuple[int, int] | None = None
    parts: "dict[str | int, Mark] | None" = None


@dataclass(frozen=True)
class Document:
    """A file as plain values, with the place of each."""

    file: str
    text: str
    value: Value

    @cached_property
    def mark(self) -> Mark:
        """The places of all values, found only when a fault or a warning needs them (JSON is read by a parser without places)."""
        try:
            return _parse_yaml(self.text)[1]
        except _Stop:
            return Mark(1, 1)

    def fault(self, loc: Loc, what: str, *, at_key: bool = False) -> Fault:
        """The fault at a place in the values; the nearest known place if `loc` is not in the file."""
        mark, found_all = self.mark, True
        for part in loc:
            inner = (mark.parts or {}).get(part)
            if inner is None:
                found_all = False
                break
            mark = inner
        line, column = mark.key if mark.key and (at_key or not found_all) else (mark.line, mark.column)
        return Fault(self.file, line, column, what)


class _Stop(Exception):
    def __init__(self, line: int, column: int, what: str) -> None:
        self.fault = (line, column, what)


def read_document(path: Path | str, limit: int = ASSESSMENT_BYTES) -> Document:
    """The values of a YAML or JSON file (`-`: standard input) of at most `limit` bytes; BadFiles if it cannot be read or parsed."""
    name = str(path)
    return parse_document(name, _read(name, limit))


def parse_document(name: str, raw: bytes) -> Document:
    """The values of a YAML or JSON text; BadFiles with the first place that is wrong."""
    text = _decode(name, raw)
    try:
        if text.lstrip()[:1] in ("{", "["):
            return Document(name, text, _parse_json(text))
        value, mark = _parse_yaml(text)
    except _Stop as stop:
        raise BadFiles((Fault(name, *stop.fault),)) from None
    document = Document(name, text, value)
    document.__dict__["mark"] = mark
    return document


def _read(name: str, limit: int) -> bytes:
    try:
        if name == STANDARD_INPUT:
            raw = sys.stdin.buffer.read(limit + 1)
        else:
            with Path(name).open("rb") as file:
                raw = file.read(limit + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a usable file name"
        raise BadFiles((Fault(name, 1, 1, f"cannot be read: {reason}; check the name and the permissions"),)) from None
    if len(raw) > limit:
        size = f"{limit // 1000:,} kB"
        raise BadFiles((Fault(name, 1, 1, f"is larger than {size}, the limit for such a file; shorten or split it"),))
    return raw


def _decode(name: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise BadFiles((Fault(name, line, column, "is not UTF-8 text; save the file with the encoding UTF-8"),)) from None


def _scalar(text: str, line: int, column: int) -> Value:
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if text[0] in "+-.0123456789":
        is_int = _INT.fullmatch(text)
        if is_int or _FLOAT.fullmatch(text):
            if len(text) > MAX_NUMBER:
                raise _Stop(line, column, "is a number with too many digits; put it in quotes if it is meant as text")
            return _integer(text) if is_int else float(_SPECIAL.sub("", text))
    return text


def _integer(text: str) -> int:
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


def _checked(text: str, line: int, column: int) -> str:
    bad = _CONTROL.search(text)
    if bad:
        raise _Stop(line, column, f"contains the control character U+{ord(bad[0]):04X}; delete it or type the text again")
    return text


def _events(text: str) -> Iterator[Any]:
    try:
        yield from yaml.parse(text, Loader=_LOADER)  # noqa: S506  (events only: no object is ever built from the file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _Stop(line, column, f"is not valid YAML here ({_reason(error)}); check indentation, colons and quotes") from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise _Stop(line, column, "contains a character that text files must not have; delete it") from None


def _reason(error: yaml.MarkedYAMLError) -> str:
    return " ".join(part for part in (error.context, error.problem) if part)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been read yet."""

    mark: Mark
    items: list[Value] | None
    pairs: dict[str, Value] | None
    name: str | None = None
    name_at: tuple[int, int] = (0, 0)

    def put(self, value: Value, mark: Mark) -> None:
        assert self.mark.parts is not None
        if self.items is not None:
            self.mark.parts[len(self.items)] = mark
            self.items.append(value)
        else:
            assert self.pairs is not None
            assert self.name is not None
            mark.key = self.name_at
            self.mark.parts[self.name] = mark
            self.pairs[self.name] = value
            self.name = None

    def start_pair(self, event: Any, line: int, column: int) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            raise _Stop(line, column, "is a name made of several values; a name must be a single word or text")
        assert self.pairs is not None
        name = _checked(event.value, line, column)
        if name == "<<" and event.implicit[0]:
            raise _Stop(line, column, "merge keys ('<<') are not used in these files; write the values out")
        if name in self.pairs:
            raise _Stop(line, column, f"'{name}' stands here a second time; keep one of the two")
        self.name, self.name_at = name, (line, column)

    def closed(self) -> Value:
        return tuple(self.items) if self.items is not None else self.pairs


def _parse_yaml(text: str) -> tuple[Value, Mark]:
    stack: list[_Open] = []
    top: list[tuple[Value, Mark]] = []
    for event in _events(text):
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.DocumentStartEvent) and top:
            raise _Stop(line, column, "a second document starts here; keep one document in a file")
        if isinstance(event, yaml.NodeEvent):
            _refuse(event, line, column)
            parent = stack[-1] if stack else None
            if parent and parent.pairs is not None and parent.name is None:
                parent.start_pair(event, line, column)
            elif isinstance(event, yaml.ScalarEvent):
                content = _checked(event.value, line, column)
                value = _scalar(content, line, column) if event.implicit[0] else content
                _put(stack, top, value, Mark(line, column))
            else:
                if len(stack) >= MAX_DEPTH:
                    raise _Stop(line, column, f"is nested more than {MAX_DEPTH} levels deep; these files never need that")
                is_list = isinstance(event, yaml.SequenceStartEvent)
                stack.append(_Open(Mark(line, column, None, {}), [] if is_list else None, None if is_list else {}))
        elif isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            _put(stack, top, done.closed(), done.mark)
    return top[0] if top else (None, Mark(1, 1))


def _put(stack: list[_Open], top: list[tuple[Value, Mark]], value: Value, mark: Mark) -> None:
    if stack:
        stack[-1].put(value, mark)
    else:
        top.append((value, mark))


def _refuse(event: Any, line: int, column: int) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _Stop(line, column, f"aliases ('*{event.anchor}') are not used in these files; write the value out")
    if event.anchor is not None:
        raise _Stop(line, column, f"anchors ('&{event.anchor}') are not used in these files; delete it")
    if event.tag is not None:
        raise _Stop(line, column, f"tags ('{event.tag}') are not used in these files; delete it")


def _parse_json(text: str) -> Value:
    try:
        value = json.loads(text, object_pairs_hook=_pairs, parse_constant=_constant, parse_int=_bounded(int), parse_float=_bounded(float))
    except json.JSONDecodeError as error:
        raise _Stop(error.lineno, error.colno, f"is not valid JSON here ({error.msg}); check commas, quotes and brackets") from None
    except RecursionError:
        raise _Stop(1, 1, f"is nested more than {MAX_DEPTH} levels deep; these files never need that") from None
    except _BadJson as bad:
        raise _locate(text, bad.what) from None
    try:
        return _frozen_json(value, 0)
    except _BadJson as bad:
        raise _locate(text, bad.what) from None


class _BadJson(Exception):
    def __init__(self, what: str) -> None:
        self.what = what


def _locate(text: str, what: str) -> _Stop:
    """The same fault as the YAML reader finds it, which knows the place; the start of the file where it finds none."""
    try:
        _parse_yaml(text)
    except _Stop as stop:
        return stop
    return _Stop(1, 1, what)


def _pairs(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    result = dict(pairs)
    if len(result) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _BadJson(f"'{twice}' stands in the file a second time; keep one of the two")
    return result


def _constant(name: str) -> Value:
    raise _BadJson(f"{name} is not a value that these files use; write a number or a text")


def _bounded(number: type) -> Any:
    def convert(text: str) -> Value:
        if len(text) > MAX_NUMBER:
            raise _BadJson("a number has too many digits; put it in quotes if it is meant as text")
        return number(text)

    return convert


def _frozen_json(value: Value, depth: int) -> Value:
    if depth > MAX_DEPTH:
        raise _BadJson(f"is nested more than {MAX_DEPTH} levels deep; these files never need that")
    if isinstance(value, list):
        return tuple(_frozen_json(item, depth + 1) for item in value)
    if isinstance(value, dict):
        return {_clean(name): _frozen_json(item, depth + 1) for name, item in value.items()}
    return _clean(value) if isinstance(value, str) else value


def _clean(text: str) -> str:
    try:
        return _checked(text, 1, 1)
    except _Stop as stop:
        raise _BadJson(stop.fault[2]) from None
