"""JSON text -> plain values, by the rules that `documents` states. The parser is fast and knows no
places; a second reading finds them.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from impact_check.files.scalars import (
    MAX_NUMBER,
    TOO_LONG,
    Lines,
    Stopped,
    Value,
    checked_text,
    refuse_raw,
)
from impact_check.files.yaml_values import (
    MAX_DEPTH,
    MAX_VALUES,
    TOO_DEEP,
    TOO_MANY,
    Mark,
    stands_twice,
)

_TOKEN = re.compile(
    r'(?P<text>"(?:[^"\\]|\\.)*+")|(?P<mark>[{}\[\],:])|(?P<word>[^\s{}\[\],:"]++)', re.DOTALL
)


def is_json_text(text: str) -> bool:
    """Whether a file is read as JSON: it begins with a brace or a bracket."""
    return text.lstrip()[:1] in ("{", "[")


def parse_json(text: str) -> Value:
    """The value of a JSON text; Stopped at the first thing wrong."""
    if len(text) > MAX_VALUES and sum(map(text.count, ",:[{")) > MAX_VALUES:
        _refuse_many(text)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_pairs,
            parse_constant=_constant,
            parse_int=_bounded(int),
            parse_float=_bounded(float),
        )
        return _frozen_json(value, 0)
    except json.JSONDecodeError as error:
        refuse_raw(text)
        json_mark(text, error.pos)
        what = f"is not valid JSON here ({error.msg}); check commas, quotes and brackets"
        raise Stopped(*Lines(text).place(error.pos), what) from None
    except (RecursionError, _Refused):
        refuse_raw(text)
        json_mark(text)
        raise Stopped(1, 1, TOO_DEEP) from None  # read from a place that is itself deep in calls


class _Refused(Exception):
    """There is something that these files must not have; `json_mark` says where and what."""


def _pairs(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    result = dict(pairs)
    if len(result) < len(pairs):
        raise _Refused
    return result


def _constant(_: str) -> Value:
    raise _Refused


def _bounded(number: type) -> Any:
    def convert(text: str) -> Value:
        if len(text) > MAX_NUMBER:
            raise _Refused
        return number(text)

    return convert


def _frozen_json(value: Value, depth: int) -> Value:
    if isinstance(value, list | dict) and depth >= MAX_DEPTH:
        raise _Refused
    if isinstance(value, list):
        return tuple(_frozen_json(item, depth + 1) for item in value)
    if isinstance(value, dict):
        return {_clean(name): _frozen_json(item, depth + 1) for name, item in value.items()}
    return _clean(value) if isinstance(value, str) else value


def _clean(text: str) -> str:
    try:
        return checked_text(text, 1, 1)
    except Stopped:
        raise _Refused from None


def _refuse_many(text: str) -> None:
    values = (
        found for found in _TOKEN.finditer(text) if found.lastgroup != "mark" or found[0] in "{["
    )
    for number, found in enumerate(values, 1):
        if number > MAX_VALUES:
            raise Stopped(*Lines(text).place(found.start()), TOO_MANY)


@dataclass(slots=True, eq=False, repr=False)
class _Open:
    """A list or an object whose end has not been read yet; `name`: what the next value of an object
    is called.
    """

    mark: Mark
    is_list: bool
    name: str | None = None
    name_at: tuple[int, int] = (0, 0)
    names: set[str] = field(default_factory=set)

    @property
    def wants_name(self) -> bool:
        return not self.is_list and self.name is None

    def start_pair(self, name: str, line: int, column: int) -> None:
        if name in self.names:
            raise Stopped(line, column, stands_twice(name))
        self.names.add(name)
        self.name, self.name_at = name, (line, column)

    def put(self, line: int, column: int, parts: dict[str | int, Mark] | None = None) -> Mark:
        """Notes where the next value stands."""
        assert self.mark.parts is not None
        if self.name is None:
            mark = self.mark.parts[len(self.mark.parts)] = Mark(line, column, None, parts)
        else:
            mark = self.mark.parts[self.name] = Mark(line, column, self.name_at, parts)
            self.name = None
        return mark


def json_mark(text: str, end: int | None = None) -> Mark:
    """The marks of all values of a JSON text, whose first `end` characters are sound JSON; Stopped
    at what these files must not have.
    """
    lines, top = Lines(text), _Open(Mark(1, 1, None, {}), is_list=True)
    stack = [top]
    for found in _TOKEN.finditer(text, 0, len(text) if end is None else end):
        token, (line, column) = found[0], lines.place(found.start())
        if token in ("}", "]"):
            stack.pop()
        elif token in ("{", "["):
            if len(stack) > MAX_DEPTH:
                raise Stopped(line, column, TOO_DEEP)
            stack.append(_Open(stack[-1].put(line, column, {}), token == "["))
        elif found.lastgroup != "mark":
            content = _checked(token, line, column)
            if stack[-1].wants_name:
                stack[-1].start_pair(content, line, column)
            else:
                stack[-1].put(line, column)
    return (top.mark.parts or {}).get(0, Mark(1, 1))


def _checked(token: str, line: int, column: int) -> str:
    """What a text says, or a word itself; Stopped if these files must not have it."""
    if token.startswith('"'):
        return checked_text(json.loads(token), line, column)
    if token.endswith(("NaN", "Infinity")):
        raise Stopped(
            line, column, f"{token} is not a value that these files use; write a number or a text"
        )
    if len(token) > MAX_NUMBER:
        raise Stopped(line, column, TOO_LONG)
    return token
