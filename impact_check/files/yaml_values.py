"""YAML text -> plain values and the place of each, from the parser's events, by the rules that
`documents` states.

The C parser is there for speed alone. What it refuses, and what it might read differently, is read
by the parser in Python, whose word counts: so a text has the same value, or the same fault in the
same place, with and without the C parser.
"""

import contextlib
import re
from dataclasses import dataclass
from typing import Any

import yaml

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


@dataclass(slots=True)
class Mark:
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


@dataclass(slots=True, eq=False, repr=False)
class _Open:
    """A list or mapping whose end has not been read yet; `is_flow`: it is written in brackets."""

    mark: Mark
    items: list[Value] | None
    pairs: dict[str, Value] | None
    is_flow: bool
    name: str | None = None
    name_at: tuple[int, int] = (0, 0)

    @property
    def wants_name(self) -> bool:
        return self.pairs is not None and self.name is None

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
            raise Stopped(
                line,
                column,
                "is a name made of several values; a name must be a single word or text",
            )
        assert self.pairs is not None
        name = checked_text(event.value, line, column)
        if name == "<<" and event.implicit[0]:
            raise Stopped(
                line, column, "merge keys ('<<') are not used in these files; write the values out"
            )
        if name in self.pairs:
            raise Stopped(line, column, stands_twice(name))
        self.name, self.name_at = name, (line, column)

    def closed(self) -> Value:
        return tuple(self.items) if self.items is not None else self.pairs


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
    top = _Open(Mark(1, 1, None, {}), [], None, is_flow=False)
    stack, left = [top], MAX_VALUES
    for event in events(text, loader):
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.NodeEvent):
            left -= 1
            _refuse(event, line, column, left)
            if stack[-1].wants_name:
                stack[-1].start_pair(event, line, column)
            elif isinstance(event, yaml.ScalarEvent):
                stack[-1].put(*_scalar(event, text, line, column))
            else:
                if len(stack) > MAX_DEPTH:
                    raise Stopped(line, column, TOO_DEEP)
                is_list, is_flow = (
                    isinstance(event, yaml.SequenceStartEvent),
                    bool(getattr(event, "flow_style", False)),
                )
                stack.append(
                    _Open(
                        Mark(line, column, None, {}),
                        [] if is_list else None,
                        None if is_list else {},
                        is_flow,
                    )
                )
            if loader is not yaml.SafeLoader and stack[-1].is_flow and _is_doubtful(event):
                raise _NotAsC
        elif isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            stack[-1].put(done.closed(), done.mark)
        elif isinstance(event, yaml.DocumentStartEvent) and top.items:
            raise Stopped(
                line, column, "a second document starts here; keep one document in a file"
            )
    return (top.items[0], top.mark.parts[0]) if top.items and top.mark.parts else (None, Mark(1, 1))


def _is_doubtful(event: Any) -> bool:
    """Whether a value between brackets is one that the parsers may read, or place, differently."""
    return (
        isinstance(event, yaml.ScalarEvent)
        and event.implicit[0]
        and ("?" in event.value or not event.value)
    )


def _scalar(event: Any, text: str, line: int, column: int) -> tuple[Value, Mark]:
    content = checked_text(event.value, line, column)
    if not content and event.start_mark.index >= len(
        text
    ):  # the C parser reads a line end behind the last line
        line, column = Lines(text).place(len(text))
    return plain_value(content, line, column) if event.implicit[0] else content, Mark(line, column)


def _refuse(event: Any, line: int, column: int, left: int) -> None:
    if left < 0:
        raise Stopped(line, column, TOO_MANY)
    if isinstance(event, yaml.AliasEvent):
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
