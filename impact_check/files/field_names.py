"""The names of a model's fields as files write them, older names too."""

import types
import typing
from collections.abc import Iterator
from typing import Any

from pydantic import AliasChoices, BaseModel
from pydantic.fields import FieldInfo

from impact_check.files.documents import Document, Loc


def names_at(model: type[BaseModel], loc: Loc) -> list[str]:
    """The field names that a model knows at a place; nothing where the place holds no model."""
    kind: Any = model
    for part in loc:
        kind = _inside(kind, part)
    return [name for found in _models(kind) for name, _ in _fields(found)]


def written_name(document: Document, *names: str) -> str:
    """The first of these names of one field that a file uses; else the first of them."""
    return next((name for name in names if name in document.value), names[0])


def _fields(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    for name, field in model.model_fields.items():
        older = field.validation_alias
        names = older.choices if isinstance(older, AliasChoices) else [field.alias or name]
        for each in names:
            yield str(each), field


def _models(kind: Any) -> list[type[BaseModel]]:
    return [
        found
        for found in _alternatives(kind)
        if isinstance(found, type) and issubclass(found, BaseModel)
    ]


def _alternatives(kind: Any) -> list[Any]:
    if typing.get_origin(kind) is typing.Annotated:
        return _alternatives(typing.get_args(kind)[0])
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return [inner for part in typing.get_args(kind) for inner in _alternatives(part)]
    return [kind]


def _inside(kind: Any, part: str | int) -> Any:
    for found in _alternatives(kind):
        if isinstance(found, type) and issubclass(found, BaseModel):
            named = {name: field.annotation for name, field in _fields(found)}
            return named.get(str(part))
        arguments = typing.get_args(found)
        if arguments:
            return arguments[0] if isinstance(part, int) else arguments[-1]
    return None
