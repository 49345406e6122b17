"""YAML text -> plain values and the place of each, from the parser's events, by the rules that
`documents` states.

The C parser is there for speed alone. What it refuses, and what it might read differently, is read
by the parser in Python, whose word counts: so a text has the same value, or the same fault in the
same place, with and without the C parser.
"""

import contextlib
import re
from typing import Any, NamedTuple

import yaml
from yaml import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from impact_check.errors import short
from impact_check.files.scalars import Lines, Stopped, Value, checked_text, plain_value, refuse_raw
from impact_check.files.yaml_events import events

MAX_DEPTH = 30
MAX_VALUES = 200_000

TOO_DEEP = f"is nested more than {MAX_DEPTH} levels deep; these files never need that"
TOO_MANY = f"is one more than the {MAX_VALUES:,} values that a file may hold; shorten or split it"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NEVER_IN_YAML = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
_UNSPACED_COMMENT = re.compile(r"[|>][-+0-9]*#")
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*+(%[^ \t\r\n]*)")


class Mark(NamedTuple):
    """Where a value starts (line and column from 1), and the marks of its parts; `key` is where its
    name starts.
    """

    line: int
    column: int
    key: tuple[int, int] | None = None
    parts: "dict[str | int, Mark] | None" = None


def stands_twice(name: str) -> str:
    """What is said of a name that a mapping has already."""
    return f"'{short(name)}' stands here a second time; keep one of the two"


def parse_yaml(text: str) -> tuple[Value, Mark]:
    """The value of a YAML text and the marks of all its parts; Stopped at the first thing wrong."""
    if _LOADER is not yaml.SafeLoader and _is_read_alike(text):
        with contextlib.suppress(Stopped, yaml.YAMLError, _NotAsC):
            return _parsed(text, _LOADER)
    refuse_raw(text, _NEVER_IN_YAML)
    directive = _DIRECTIVE.match(text)
    if directive:
        name = short(directive[1])
        raise Stopped(
            *Lines(text).place(directive.start(1)),
            f"directives ('{name}') are not used in these files; delete the line",
        )
    return _parsed(text, yaml.SafeLoader)


def _is_read_alike(text: str) -> bool:
    """Whether what the C parser accepts of a text is what the other one accepts, as far as a look
    at the text can tell.
    """
    return (
        "\t" not in text  # some are spaces to the C parser
        and "\ufeff" not in text  # the one may pass over it where the other reads it
        and "\x85" not in text
        and not ("#" in text and _UNSPACED_COMMENT.search(text))
        and not ("%" in text and _DIRECTIVE.match(text))
    )


class _NotAsC(Exception):
    """There is a value that the other parser may refuse, or place elsewhere."""


def _parsed(text: str, loader: Any) -> tuple[Value, Mark]:
    reader, found = _Reader(text, loader), None
    for event in reader.events:
        if isinstance(event, NodeEvent):
            found = reader.value(event, None, 1, in_flow=False)
        elif isinstance(event, DocumentStartEvent) and found is not None:
            raise Stopped(
                *_start(event), "a second document starts here; keep one document in a file"
            )
    return found or (None, Mark(1, 1))


class _Reader:
    """Makes the values of a text, and their marks, from its events, one after the other."""

    def __init__(self, text: str, loader: Any) -> None:
        self.text, self.events = text, events(text, loader)
        self.is_c, self.left = loader is not yaml.SafeLoader, MAX_VALUES

    def value(
        self, event: Any, key: tuple[int, int] | None, depth: int, *, in_flow: bool
    ) -> tuple[Value, Mark]:
        """The value that begins with an event, with its name at `key`, inside so many lists and
        mappings and perhaps in brackets.
        """
        line, column = self._place(event)
        start = event.start_mark
        if isinstance(event, ScalarEvent):
            if in_flow:
                self._refuse_doubtful(event)
            content = checked_text(event.value, line, column)
            if not content and start.index >= len(self.text):
                # the C parser reads a line end behind the last line
                line, column = Lines(self.text).place(len(self.text))
            value = plain_value(content, line, column) if event.implicit[0] else content
            return value, Mark(line, column, key)
        if depth > MAX_DEPTH:
            raise Stopped(line, column, TOO_DEEP)
        parts: dict[str | int, Mark] = {}
        fill = self._list if isinstance(event, SequenceStartEvent) else self._mapping
        return fill(parts, depth + 1, bool(event.flow_style)), Mark(line, column, key, parts)

    def _list(self, parts: dict[str | int, Mark], depth: int, in_flow: bool) -> Value:
        items: list[Value] = []
        for event in self.events:
            if isinstance(event, SequenceEndEvent):
                break
            place = len(items)
            item, parts[place] = self.value(event, None, depth, in_flow=in_flow)
            items.append(item)
        return tuple(items)

    def _mapping(self, parts: dict[str | int, Mark], depth: int, in_flow: bool) -> Value:
        pairs: dict[str, Value] = {}
        for event in self.events:
            if isinstance(event, MappingEndEvent):
                break
            line, column = self._place(event)
            name = _name(event, line, column)
            if name in pairs:
                raise Stopped(line, column, stands_twice(name))
            if in_flow:
                self._refuse_doubtful(event)
            pairs[name], parts[name] = self.value(
                next(self.events), (line, column), depth, in_flow=in_flow
            )
        return pairs

    def _place(self, event: Any) -> tuple[int, int]:
        """Line and column of a value or name; Stopped if it is one too many, or has what these
        files must not have.
        """
        line, column = _start(event)
        self.left -= 1
        if self.left < 0 or event.anchor is not None or event.tag is not None:
            _refuse(event, line, column, self.left)
        return line, column

    def _refuse_doubtful(self, event: Any) -> None:
        """_NotAsC for what the parsers may read, or place, differently between brackets."""
        if self.is_c and event.implicit[0] and ("?" in event.value or not event.value):
            raise _NotAsC


def _start(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _name(event: Any, line: int, column: int) -> str:
    if not isinstance(event, ScalarEvent):
        raise Stopped(
            line, column, "is a name made of several values; a name must be a single word or text"
        )
    name = checked_text(event.value, line, column)
    if name == "<<" and event.implicit[0]:
        raise Stopped(
            line, column, "merge keys ('<<') are not used in these files; write the values out"
        )
    return name


def _refuse(event: Any, line: int, column: int, left: int) -> None:
    if left < 0:
        raise Stopped(line, column, TOO_MANY)
    if isinstance(event, AliasEvent):
        raise Stopped(
            line,
            column,
            f"aliases ('*{short(str(event.anchor))}') are not used in these files; write the"
            " value out",
        )
    if event.anchor is not None:
        raise Stopped(
            line,
            column,
            f"anchors ('&{short(str(event.anchor))}') are not used in these files; delete it",
        )
    if event.tag is not None:
        raise Stopped(
            line, column, f"tags ('{short(str(event.tag))}') are not used in these files; delete it"
        )
