"""The JSON Schema of each kind of file, for editors: it takes what the loader takes, and offers the
ids of the content while a person types.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from impact_check.core.model.assessment import AssessmentFile
from impact_check.core.model.base import Frozen
from impact_check.core.model.call import CallFile
from impact_check.core.model.content import Content
from impact_check.core.model.content_files import (
    ChecklistFile,
    ContentFile,
    ExtensionFile,
    RegisterFile,
)
from impact_check.core.model.observation import OBSERVED_NAMES
from impact_check.core.model.scenario import ScenarioFile

MODELS: dict[str, type[BaseModel]] = {
    "assessment": AssessmentFile,
    "checklist": ChecklistFile,
    "register": RegisterFile,
    "extension": ExtensionFile,
    "content": ContentFile,
    "scenario": ScenarioFile,
    "call": CallFile,
}
_EMPTY = {"type": "null"}
_ABOUT = ("title", "default", "description")
_DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"


def schema_of(kind: str, content: Content | None = None) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file; with `content`, an assessment's ids are
    listed with what they mean.
    """
    for model in Frozen.__subclasses__():
        # Pydantic before 2.13 cannot write a default whose model nobody has used yet
        model.model_rebuild()
    schema = MODELS[kind].model_json_schema(by_alias=True)
    if kind == "checklist":
        # A checklist may give source and section once for all its questions.
        schema["$defs"]["Citation"].pop("required", None)
        schema["$defs"]["Question"]["required"].remove("cite")
    if kind == "assessment":
        schema["properties"][OBSERVED_NAMES[1]] = {
            **schema["properties"]["observed"],
            "deprecated": True,
        }
    for part in _objects(schema):
        _as_strict(part)
        if kind in ("assessment", "call"):
            _with_empty_fields(part)
    if kind == "assessment" and content is not None:
        _offer(schema, content)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": f"impact-check {kind}",
    }


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every schema in a schema, the inner ones first."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in tuple(inside):
        yield from _objects(part)
    if isinstance(value, dict):
        yield value


def _as_strict(part: dict[str, Any]) -> None:
    """Closes a map, whose other keys the loader refuses; a text of blanks is none, and a day is
    only what looks like one.
    """
    if "patternProperties" in part:
        part["additionalProperties"] = False
    if part.get("type") == "string" and part.get("minLength") == 1:
        part.setdefault("pattern", r"\S")
    if part.get("type") == "string" and part.get("format") == "date":
        part["pattern"] = _DAY


def _with_empty_fields(part: dict[str, Any]) -> None:
    """A name with nothing behind it states nothing, so it may stand wherever it need not."""
    if part.get("type") != "object":
        return
    fields = part.get("properties", {})
    for name in fields.keys() - set(part.get("required", ())):
        fields[name] = _or_empty(fields[name])
    ids = part.get("patternProperties", {})
    for pattern in ids:
        ids[pattern] = _or_empty(ids[pattern])


def _or_empty(schema: dict[str, Any]) -> dict[str, Any]:
    about: dict[str, Any] = {name: schema[name] for name in _ABOUT if name in schema}
    choices = schema.get("anyOf") or [
        {name: value for name, value in schema.items() if name not in about}
    ]
    return {**about, "anyOf": choices if _EMPTY in choices else [*choices, _EMPTY]}


def _offer(schema: dict[str, Any], content: Content) -> None:
    """Lists ids as names of fields, each with its words."""
    register, parts = content.register, schema["$defs"]
    questions = {id_: question.text for id_, question in content.questions.items()}
    safeguards = {id_: found.text for id_, found in register.mitigations.items()}
    for holder, field, words in (
        (parts["Context"], "features", {id_: f.text for id_, f in register.features.items()}),
        (parts["Context"], "groups", {id_: g.text for id_, g in register.groups.items()}),
        (schema, "answers", questions),
        (schema, "commitments", safeguards),
        (parts["Commitment"], "targets", questions),
    ):
        _list_ids(holder["properties"][field], words)


def _list_ids(field: dict[str, Any], words: Mapping[str, str]) -> None:
    ids = next(choice for choice in field["anyOf"] if "patternProperties" in choice)
    ids["properties"] = {id_: {"description": text} for id_, text in words.items()}
