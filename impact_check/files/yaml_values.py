"""YAML text -> plain values and the place of each, from the parser's events, by the rules that `documents` states."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

Value: TypeAlias = Any

MAX_DEPTH = 30
MAX_NUMBER = 30

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


class Stopped(Exception):
    """The first thing that keeps a text from being read: line, column and what is wrong."""

    def __init__(self, line: int, column: int, what: str) -> None:
        self.fault = (line, column, what)


def plain_value(text: str, line: int = 1, column: int = 1) -> Value:
    """What a bare word stands for: null, true or false, a number, or the word itself; Stopped if a number is too long."""
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if text[0] in "+-.0123456789":
        is_int = _INT.fullmatch(text)
        if is_int or _FLOAT.fullmatch(text):
            if len(text) > MAX_NUMBER:
                raise Stopped(line, column, "is a number with too many digits; put it in quotes if it is meant as text")
            return _integer(text) if is_int else float(_SPECIAL.sub("", text))
    return text


def _integer(text: str) -> int:
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


def checked_text(text: str, line: int, column: int) -> str:
    """The text itself; Stopped if it holds a control character or half a character."""
    bad = _CONTROL.search(text)
    if bad:
        raise Stopped(line, column, f"contains the control character U+{ord(bad[0]):04X}; delete it or type the text again")
    return text


class _TooDeepForC(Exception):
    """The C parser gave up on nesting long after the place where these files do."""


def _events(text: str, loader: Any) -> Iterator[Any]:
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        if "nesting depth" in _reason(error) and loader is not yaml.SafeLoader:
            raise _TooDeepForC from None
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise Stopped(line, column, f"is not valid YAML here ({_reason(error)}); check indentation, colons and quotes") from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise Stopped(line, column, "contains a character that text files must not have; delete it") from None


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
            raise Stopped(line, column, "is a name made of several values; a name must be a single word or text")
        assert self.pairs is not None
        name = checked_text(event.value, line, column)
        if name == "<<" and event.implicit[0]:
            raise Stopped(line, column, "merge keys ('<<') are not used in these files; write the values out")
        if name in self.pairs:
            raise Stopped(line, column, f"'{name}' stands here a second time; keep one of the two")
        self.name, self.name_at = name, (line, column)

    def closed(self) -> Value:
        return tuple(self.items) if self.items is not None else self.pairs


def parse_yaml(text: str) -> tuple[Value, Mark]:
    """The value of a YAML text and the marks of all its parts; Stopped at the first thing wrong."""
    try:
        return _parsed(text, _LOADER)
    except _TooDeepForC:
        return _parsed(text, yaml.SafeLoader)


def _parsed(text: str, loader: Any) -> tuple[Value, Mark]:
    stack: list[_Open] = []
    top: list[tuple[Value, Mark]] = []
    for event in _events(text, loader):
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.DocumentStartEvent) and top:
            raise Stopped(line, column, "a second document starts here; keep one document in a file")
        if isinstance(event, yaml.NodeEvent):
            _refuse(event, line, column)
            parent = stack[-1] if stack else None
            if parent and parent.pairs is not None and parent.name is None:
                parent.start_pair(event, line, column)
            elif isinstance(event, yaml.ScalarEvent):
                content = checked_text(event.value, line, column)
                value = plain_value(content, line, column) if event.implicit[0] else content
                _put(stack, top, value, Mark(line, column))
            else:
                if len(stack) >= MAX_DEPTH:
                    raise Stopped(line, column, f"is nested more than {MAX_DEPTH} levels deep; these files never need that")
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
        raise Stopped(line, column, f"aliases ('*{event.anchor}') are not used in these files; write the value out")
    if event.anchor is not None:
        raise Stopped(line, column, f"anchors ('&{event.anchor}') are not used in these files; delete it")
    if event.tag is not None:
        raise Stopped(line, column, f"tags ('{event.tag}') are not used in these files; delete it")
