"""The shipped content as one JSON document: checked once, when the wheel is built, and not at each
start.

It is used only while the files it was made from are byte for byte the same and the program has the
same version; else, and in a checkout, the files are read and checked. Content that a user names is
never read this way.
"""

import hashlib
import json
import types
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

from impact_check import __version__
from impact_check.core.model.checklist import Checklist
from impact_check.core.model.content import Content
from impact_check.core.model.register import Register, Retired
from impact_check.files.finding import files_in, is_scenario_file
from impact_check.files.resources import PACKAGE, shipped

PREPARED = "content.json"

ModelT = TypeVar("ModelT", bound=BaseModel)


def shipped_content() -> Content:
    """The content that comes with the program."""
    folder = shipped("checklists")
    made = read_prepared(PACKAGE / PREPARED, folder)
    if made is not None:
        return made
    from impact_check.files.content import load_content

    return load_content(folder)


def prepared_text(content: Content, folder: Path) -> str:
    """The document for content that was loaded from a folder; the same content gives the same
    text.
    """
    values = {
        "program": __version__,
        "files": files_digest(folder),
        "version": content.version,
        "digest": content.digest,
        "retired": {id_: _plain(item) for id_, item in content.retired.items()},
        "register": _plain(content.register),
        "checklists": [_plain(checklist) for checklist in content.checklists],
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _plain(value: BaseModel) -> dict[str, Any]:
    return value.model_dump(exclude_defaults=True)


def read_prepared(path: Path, folder: Path) -> Content | None:
    """The content of the document, equal to what loading the folder gives; None if there is none,
    or it was made from other files.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if (
        not isinstance(values, dict)
        or values.get("program") != __version__
        or values.get("files") != files_digest(folder)
    ):
        return None
    return Content(
        register=_maker(Register)(values["register"]),
        checklists=tuple(map(_maker(Checklist), values["checklists"])),
        version=values["version"],
        digest=values["digest"],
        retired={id_: _maker(Retired)(item) for id_, item in values["retired"].items()},
        is_shipped=True,
    )


def files_digest(folder: Path) -> str:
    """The hash of all content files in a folder, with their names; scenarios are none."""
    made = hashlib.sha256()
    for path in files_in(folder):
        if is_scenario_file(path, folder):
            continue
        raw = path.read_bytes()
        made.update(f"{path.relative_to(folder).as_posix()}\n{len(raw)}\n".encode())
        made.update(raw)
    return made.hexdigest()


@cache
def _maker(model: type[ModelT]) -> Callable[[dict[str, Any]], ModelT]:
    """Makes values of a model without checking them again, by setting what pickling sets."""
    defaults = {
        name: None if field.is_required() else field.default
        for name, field in model.model_fields.items()
    }
    kinds = [(name, _builder(field.annotation)) for name, field in model.model_fields.items()]
    builders = [(name, build) for name, build in kinds if build is not None]
    new, put = model.__new__, object.__setattr__

    def made(values: dict[str, Any]) -> ModelT:
        for name, build in builders:
            if name in values:
                values[name] = build(values[name])
        built = new(model)
        put(built, "__dict__", {**defaults, **values})
        put(built, "__pydantic_fields_set__", set(values))
        put(built, "__pydantic_extra__", None)
        put(built, "__pydantic_private__", None)
        return built

    return made


def _builder(kind: Any) -> Callable[[Any], Any] | None:
    """How to make a value of this type from JSON; None where JSON has it as it is."""
    origin, arguments = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _maker(kind)
    if origin is Annotated:
        return _builder(arguments[0])
    if origin is tuple:
        inner = _builder(arguments[0])
        return tuple if inner is None else lambda value: tuple([inner(part) for part in value])
    if origin is Mapping:
        inside = _builder(arguments[1])
        return (
            None
            if inside is None
            else lambda value: {name: inside(item) for name, item in value.items()}
        )
    if origin in (Union, types.UnionType):
        return _either(arguments)
    return None


def _either(kinds: tuple[Any, ...]) -> Callable[[Any], Any] | None:
    """Of several types the one that fits: a list is a tuple, a group of fields a mapping, all else
    is as it is.
    """
    by_form = {
        list if get_origin(kind) is tuple else dict: build
        for kind in kinds
        if (build := _builder(kind)) is not None
    }
    return (
        (lambda value: by_form[type(value)](value) if type(value) in by_form else value)
        if by_form
        else None
    )
