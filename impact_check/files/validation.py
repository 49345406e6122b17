"""Plain values against a model: the model's value, or every fault with its place, in words that say
what to do.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import Fault, short
from impact_check.files.documents import Document, Loc
from impact_check.files.field_names import names_at
from impact_check.files.foreign import foreign_values

ModelT = TypeVar("ModelT", bound=BaseModel)

MOST = 100
_ID = re.compile(r"[a-z][a-z0-9_-]{0,79}")
KINDS = ("register", "content", "checklist", "scenario", "extension", "assessment", "call")


def kind_of(document: Document) -> str:
    """The kind that a file names in its first line (`impact_check: register/1`), or nothing."""
    named = document.value.get("impact_check") if isinstance(document.value, dict) else None
    return named.partition("/")[0] if isinstance(named, str) else ""


def kind_fault(document: Document, wanted: str) -> Fault:
    """The fault of a file that is not of the kind wanted."""
    found = kind_of(document)
    foreign = "" if found else foreign_values(document.value)
    if foreign:
        return document.fault((), foreign)
    says = (
        f"is a file of the kind '{short(found)}'"
        if found
        else "does not say what kind of file it is"
    )
    return document.fault(
        ("impact_check",), f"{says}; a file of this kind begins with 'impact_check: {wanted}/1'"
    )


def validate(
    model: type[ModelT], document: Document
) -> tuple[ModelT | None, tuple[Fault, ...], tuple[Loc, ...]]:
    """The model's value or None, every fault, and the places of the faults in the values."""
    try:
        return model.model_validate(document.value), (), ()
    except ValidationError as error:
        details = [detail for detail in error.errors(include_url=False) if not _is_echo(detail)]
        faults = [_fault(model, document, detail) for detail in details]
        by_place = {
            (fault.line, fault.column, fault.what if _names_a_field(fault.what) else ""): fault
            for fault in reversed(faults)
        }
        told = list(reversed(by_place.values()))
        if len(told) > MOST:
            more = f"and {len(told) - MOST} more faults in this file; mend these first"
            told[MOST:] = [document.fault((), more)]
        return None, tuple(told), tuple(detail["loc"] for detail in details)


def unknown_empty_names(model: type[BaseModel], document: Document) -> tuple[Fault, ...]:
    """The faults of names with nothing behind them that the model does not know: they would state
    nothing, but are slips of the pen.
    """
    return tuple(
        fault
        for loc in _empty_names(document.value, ())
        for fault in [_name_fault(model, document, loc)]
        if fault is not None
    )[:MOST]


def _empty_names(value: Any, loc: Loc) -> Iterator[Loc]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if inner is None:
                yield (*loc, name)
            elif isinstance(inner, dict | tuple):
                yield from _empty_names(inner, (*loc, name))
    elif isinstance(value, tuple):
        for place, inner in enumerate(value):
            yield from _empty_names(inner, (*loc, place))


def _name_fault(model: type[BaseModel], document: Document, loc: Loc) -> Fault | None:
    known, name = names_at(model, loc[:-1]), str(loc[-1])
    if known and name not in known:
        return document.fault(loc, _unknown_field(name, known), at_key=True)
    if not known and not _ID.fullmatch(name):
        return document.fault(loc, _unusable_id(name), at_key=True)
    return None


def _is_echo(error: ErrorDetails) -> bool:
    """A list of broken entries also counts as too short; what is wrong is told of the entries."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _names_a_field(what: str) -> bool:
    """Several fields can be missing in one place; of several readings of one value only the first
    is told.
    """
    return "is missing" in what


def _fault(model: type[BaseModel], document: Document, error: ErrorDetails) -> Fault:
    loc = error["loc"]
    if loc and loc[-1] == "[key]":
        return document.fault(loc[:-1], _key_message(error), at_key=True)
    if error["type"] == "extra_forbidden":
        known = names_at(model, loc[:-1])
        return document.fault(loc, _unknown_field(str(loc[-1]), known), at_key=True)
    if error["type"] == "missing":
        return document.fault(loc, f"'{loc[-1]}' is missing; add it")
    named = f"'{short(_name_at(document, loc))}' {_message(error)}"
    return document.fault(_answer_itself(loc), named)


def _answer_itself(loc: Loc) -> Loc:
    """The place of an answer without what tells its two forms, an option and a range, apart."""
    return (
        loc[:3]
        if len(loc) > 3 and loc[0] in ("answers", "set_aside") and loc[2] == "answer"
        else loc
    )


def _unknown_field(name: str, known: list[str]) -> str:
    if name in known:
        return f"'{name}' is another name of a field that is here already; keep one of the two"
    near = did_you_mean(name, known) or "; remove it"
    return f"'{short(name)}' is not a field that is known here{near}"


def _unusable_id(name: str) -> str:
    return (
        f"'{short(name)}' is not a usable id; begin with a small letter and use only small letters,"
        " digits, '_' and '-'"
    )


def _name_at(document: Document, loc: Loc) -> str:
    """The name under which a value stands; what pydantic adds to tell alternatives apart is in no
    file.
    """
    name, value = "the file", document.value
    for part in loc:
        if isinstance(value, dict) and part in value:
            name, value = str(part), value[part]
        elif isinstance(value, tuple) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            break
    return name


def _key_message(error: ErrorDetails) -> str:
    found = short(str(error["input"]))
    if error["type"] == "literal_error":
        return f"'{found}' is not known here{did_you_mean(found, _expected(error))}"
    return _unusable_id(str(error["input"]))


def _expected(error: ErrorDetails) -> list[str]:
    listed = str(error.get("ctx", {}).get("expected", ""))
    return [
        name.strip().strip("'")
        for name in listed.replace(" or ", ", ").split(",")
        if name.strip().strip("'")
    ]


def _choice(error: ErrorDetails) -> str:
    words = _expected(error)
    hint = did_you_mean(str(error["input"]), words) if isinstance(error["input"], str) else ""
    near = hint if "did you mean" in hint else ""
    return f"is {_shown(error['input'])} but must be one of {', '.join(words)}{near}"


def _shown(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, dict):
        return "a group of fields"
    if isinstance(value, tuple):
        return "a list"
    return f"'{short(str(value).lower() if isinstance(value, bool) else str(value))}'"


def _text(error: ErrorDetails) -> str:
    if error["input"] is None:
        return "is empty; write a text, or remove the line"
    if isinstance(error["input"], dict | tuple):
        return (
            f"is {_shown(error['input'])} but must be a text; write one text, in quotes if it"
            " contains ': '"
        )
    return (
        f"is {_shown(error['input'])}, read as a number or a true/false value; put it in quotes to"
        " make it a text"
    )


_MESSAGES: Mapping[str, Callable[[ErrorDetails], str]] = {
    "literal_error": _choice,
    "string_type": _text,
    "string_too_short": lambda _: "is empty; write a text",
    "string_too_long": lambda error: (
        f"is longer than {error['ctx']['max_length']} characters; shorten it"
    ),
    "string_pattern_mismatch": lambda error: (
        f"is {_shown(error['input'])}, which is not in the form wanted here; "
        "ids use small letters, digits, '_' and '-', dates are written 2026, 2026-03 or 2026-03-01"
    ),
    "int_type": lambda error: (
        f"is {_shown(error['input'])} but must be a whole number"
        + (", without quotes" if isinstance(error["input"], str) else "")
    ),
    "greater_than_equal": lambda error: (
        f"is {_shown(error['input'])} but must be {error['ctx']['ge']} or more"
    ),
    "less_than_equal": lambda error: (
        f"is {_shown(error['input'])} but must be {error['ctx']['le']} or less"
    ),
    "too_long": lambda error: f"has more than {error['ctx']['max_length']} entries; split the file",
    "too_short": lambda error: (
        f"needs at least {error['ctx']['min_length']} of its parts; add what is missing"
    ),
    "tuple_type": lambda error: (
        f"is {_shown(error['input'])} but must be a list; start each entry with '- '"
    ),
    "mapping_type": lambda error: (
        f"is {_shown(error['input'])} but must be a group of fields, 'name: value'"
    ),
    "dict_type": lambda error: (
        f"is {_shown(error['input'])} but must be a group of fields, 'name: value'"
    ),
    "model_type": lambda error: (
        f"is {_shown(error['input'])} but must be a group of fields, 'name: value'"
    ),
    "date_from_datetime_inexact": lambda error: (
        f"is {_shown(error['input'])} but must be a day, written 2026-03-01"
    ),
    "date_from_datetime_parsing": lambda error: (
        f"is {_shown(error['input'])} but must be a day, written 2026-03-01"
    ),
    "date_parsing": lambda error: (
        f"is {_shown(error['input'])} but must be a day, written 2026-03-01"
    ),
    "date_type": lambda error: f"is {_shown(error['input'])} but must be a day, written 2026-03-01",
    "value_error": lambda error: str(error["ctx"]["error"]),
}


def _message(error: ErrorDetails) -> str:
    write = _MESSAGES.get(error["type"])
    return (
        write(error)
        if write
        else f"is {_shown(error['input'])}, which does not fit: {error['msg']}"
    )
