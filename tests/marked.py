"""Assessments with a text of one's own in every free-text field, found by walking the models, so
that a new field is marked too.
"""

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

Text = Callable[[str], str]


def models(model: type[BaseModel]) -> set[type[BaseModel]]:
    """A model and all that can stand inside it."""
    found, waiting = set(), [model]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += [
                part for field in one.model_fields.values() for part in _inside(field.annotation)
            ]
    return found


def _inside(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [one for part in get_args(annotation) for one in _inside(part)]


def is_free(annotation: Any, metadata: Any = ()) -> bool:
    """Whether any text at all can stand in a field: not a choice, a date or an id."""
    origin = get_origin(annotation)
    if origin is Annotated:
        first, *rest = get_args(annotation)
        return is_free(first, rest)
    if annotation is str:
        limits = [limit for one in metadata for limit in (one, *getattr(one, "metadata", ()))]
        return not any(getattr(limit, "pattern", None) for limit in limits)
    if origin is Literal:
        return False
    parts = (
        get_args(annotation)[1:]
        if origin is not None and issubclass_(origin, Mapping)
        else get_args(annotation)
    )
    return origin is not None and any(
        is_free(one) for one in parts if origin in (Union, UnionType) or one is not Ellipsis
    )


def issubclass_(one: Any, of: type) -> bool:
    return isinstance(one, type) and issubclass(one, of)


def free_fields(model: type[BaseModel]) -> set[str]:
    """The names of the fields of a model in which any text can stand."""
    return {
        name
        for name, field in model.model_fields.items()
        if not _inside(field.annotation) and is_free(field.annotation, field.metadata)
    }


def marked(value: Any, text: Text, path: str = "", **choices: str) -> Any:
    """The same value with `text(path)` in every free-text field, and with the choices given
    wherever a model has them.
    """
    if isinstance(value, BaseModel):
        free = free_fields(type(value))
        return value.model_copy(
            update={
                name: (
                    _filled(getattr(value, name), text, f"{path}.{name}")
                    if name in free
                    else marked(getattr(value, name), text, f"{path}.{name}", **choices)
                )
                for name in type(value).model_fields
            }
            | {name: choice for name, choice in choices.items() if name in type(value).model_fields}
        )
    if isinstance(value, Mapping):
        return {id_: marked(one, text, f"{path}.{id_}", **choices) for id_, one in value.items()}
    if isinstance(value, tuple):
        return tuple(
            marked(one, text, f"{path}.{place}", **choices) for place, one in enumerate(value)
        )
    return value


def _filled(value: Any, text: Text, path: str) -> Any:
    if isinstance(value, Mapping):
        return {id_: text(f"{path}.{id_}") for id_ in value}
    return (
        tuple(text(f"{path}.{place}") for place in range(max(1, len(value))))
        if isinstance(value, tuple)
        else text(path)
    )
