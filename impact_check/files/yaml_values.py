"""YAML text -> plain values and the place of each, from the parser's events, by the rules that
`documents` states.

The C parser is there for speed alone. What it refuses, and what it might read differently, is read
by the parser in Python, whose word counts: so a text has the same value, or the same fault in the
same place, with and without the C parser.
"""

import contextlib
import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from impact_check.errors import short

Value: TypeAlias = Any

MAX_DEPTH = 30
MAX_NUMBER = 30
MAX_VALUES = 200_000

TOO_DEEP = f"is nested more than {MAX_DEPTH} levels deep; these files never need that"
TOO_MANY = f"is one more than the {MAX_VALUES:,} values that a file may hold; shorten or split it"
TOO_LONG = "is a number with too many digits; put it in quotes if it is meant as text"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
_SPECIAL = re.compile(r"\.(?=inf|nan)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NEVER = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NEVER_IN_YAML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_UNSPACED_COMMENT = re.compile(r"[|>][-+0-9]*#")
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*+(%[^ \t\r\n]*)")
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(slots=True)
class Mark:
    """Where a value starts (line and column from 1), and the marks of its parts; `key` is where its
    name starts.
    """

    line: int
    column: int
    key: tuple[int, int] | None = None
    parts: "dict[str | int, Mark] | None" = None


class Stopped(Exception):
    """The first thing that keeps a text from being read: line, column and what is wrong."""

    def __init__(self, line: int, column: int, what: str) -> None:
        self.fault = (line, column, what)


def plain_value(text: str, line: int = 1, column: int = 1) -> Value:
    """What a bare word stands for: null, true or false, a number, or the word itself; Stopped if a
    number is too long.
    """
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if text[0] in "+-.0123456789":
        is_int = _INT.fullmatch(text)
        if is_int or _FLOAT.fullmatch(text):
            if len(text) > MAX_NUMBER:
                raise Stopped(line, column, TOO_LONG)
            return _integer(text) if is_int else float(_SPECIAL.sub("", text))
    return text


def _integer(text: str) -> int:
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


def checked_text(text: str, line: int, column: int) -> str:
    """The text itself; Stopped if it holds a control character or half a character."""
    bad = _CONTROL.search(text)
    if bad:
        raise Stopped(
            line,
            column,
            f"contains the control character U+{ord(bad[0]):04X}; delete it or type the text again",
        )
    return text


def refuse_raw(text: str, pattern: re.Pattern[str] = _NEVER) -> None:
    """Stopped at the first character that a file must not have as it is, whatever the values around
    it are.
    """
    bad = pattern.search(text)
    if bad:
        cure = (
            "delete it, or save the file with the encoding UTF-8"
            if bad[0] == "\0"
            else "delete it or type the text again"
        )
        raise Stopped(
            *Lines(text).place(bad.start()),
            f"contains the control character U+{ord(bad[0]):04X}; {cure}",
        )


class Lines:
    """Where the lines of a text start."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def place(self, index: int) -> tuple[int, int]:
        """Line and column, from 1, of a character."""
        line = bisect(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def index(self, line: int, column: int) -> int:
        """Where the character at a place stands in the text."""
        return self._starts[min(line, len(self._starts)) - 1] + column - 1


def _events(text: str, loader: Any) -> Iterator[Any]:
    parser = loader(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    except yaml.MarkedYAMLError as error:
        raise _stopped(error, text) from None
    except (ValueError, OverflowError):  # the parser in Python on '\UFFFFFFFF'
        mark = parser.get_mark()
        raise Stopped(
            mark.line + 1,
            mark.column + 1,
            "is a character that does not exist; check the number behind the backslash",
        ) from None
    finally:
        parser.dispose()


def _open_bracket(text: str) -> Any:
    """Where the innermost bracket starts that is still open at the end; the parser itself tells it
    only after a value.
    """
    opened = []
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
            opened.append(token.start_mark)
        elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken):
            opened.pop()
    return opened[-1]


def _stopped(error: yaml.MarkedYAMLError, text: str) -> Stopped:
    """What the parser says, in plain words where people often make the mistake."""
    context, problem = error.context or "", error.problem or ""
    start, mark = error.context_mark or error.problem_mark, error.problem_mark or error.context_mark
    found = text[mark.index : mark.index + 1] if mark else ""
    if "unexpected end of stream" in problem:
        mark, what = (
            start,
            "is a quote that is never closed; add the second one where the text ends",
        )
    elif "a flow" in context and "stream end" in problem:
        mark, what = _open_bracket(text), "is a bracket that is never closed; add the second one"
    elif found == "\t":
        what = "is a tab, where YAML has spaces; type spaces, or put the text in quotes"
    elif found == "?" and "a flow" in context:
        what = "is a '?' in a text without quotes between brackets; put the text in quotes"
    elif "mapping values" in problem:
        what = (
            "is a colon that YAML takes for the end of a name; put the text in quotes, or check the"
            " indentation"
        )
    elif "cannot start any token" in problem:
        what = f"is '{short(found)}', with which no text can begin; put the text in quotes"
    else:
        reason = short(f"{context} {problem}".strip(), 150)
        what = f"is not valid YAML here ({reason}); check indentation, colons and quotes"
    return Stopped(mark.line + 1 if mark else 1, mark.column + 1 if mark else 1, what)


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
    for event in _events(text, loader):
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
