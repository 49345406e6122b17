"""JSON text -> plain values, by the rules that `documents` states. The parser is fast and knows no places; YAML finds them for faults."""

import json
from typing import Any

from impact_check.files.yaml_values import MAX_DEPTH, MAX_NUMBER, Stopped, Value, checked_text, parse_yaml


def parse_json(text: str) -> Value:
    """The value of a JSON text; Stopped at the first thing wrong."""
    try:
        value = json.loads(
            text,
            object_pairs_hook=_pairs,
            parse_constant=_constant,
            parse_int=_bounded(int),
            parse_float=_bounded(float),
        )
    except json.JSONDecodeError as error:
        raise Stopped(error.lineno, error.colno, f"is not valid JSON here ({error.msg}); check commas, quotes and brackets") from None
    except RecursionError:
        raise _locate(text, f"is nested more than {MAX_DEPTH} levels deep; these files never need that") from None
    except _BadJson as bad:
        raise _locate(text, bad.what) from None
    try:
        return _frozen_json(value, 0)
    except _BadJson as bad:
        raise _locate(text, bad.what) from None


class _BadJson(Exception):
    def __init__(self, what: str) -> None:
        self.what = what


def _locate(text: str, what: str) -> Stopped:
    """The same fault as the YAML reader finds it, which knows the place; the start of the file where it finds none."""
    try:
        parse_yaml(text)
    except Stopped as stop:
        return stop
    return Stopped(1, 1, what)


def _pairs(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    result = dict(pairs)
    if len(result) < len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
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
        return checked_text(text, 1, 1)
    except Stopped as stop:
        raise _BadJson(stop.fault[2]) from None
