"""Records: frozen values with named fields, cheap to define and to make.

A hundred of them are defined before a report is written; as dataclasses, their definitions alone took a tenth of its time. To a type
checker they are frozen dataclasses; when the program runs, they are named tuples.
"""

from collections import namedtuple
from typing import Any, TypeVar, cast, dataclass_transform

RecordT = TypeVar("RecordT")


@dataclass_transform(frozen_default=True)
def record(kind: type[RecordT]) -> type[RecordT]:
    """The class with its annotated fields in their order, read-only, with the defaults given; equal and hashed by its values."""
    space = {name: value for name, value in kind.__dict__.items() if name not in ("__dict__", "__weakref__")}
    names = tuple(kind.__annotations__)
    defaults = [space.pop(name) for name in names if name in space]
    base = namedtuple(kind.__name__, names, defaults=defaults, module=kind.__module__)  # type: ignore[misc]
    made: Any = type(kind.__name__, (base,), {**space, "__slots__": ()})
    return cast("type[RecordT]", made)


def replace(one: RecordT, **changes: Any) -> RecordT:
    """The same record with other values in some fields; ValueError for a field that it has not."""
    made: RecordT = one._replace(**changes)  # type: ignore[attr-defined]
    return made


def fields(one: object) -> tuple[str, ...]:
    """The names of a record's fields in their order; none for what is no record."""
    return getattr(one, "_fields", ())
