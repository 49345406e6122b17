"""What is left of a file whose form is broken, so that one fault does not hide the others."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from pydantic import BaseModel

from impact_check.core.model.observation import OBSERVED_NAMES
from impact_check.errors import Fault
from impact_check.files.documents import Document, Loc
from impact_check.files.field_names import written_name
from impact_check.files.validation import validate

ModelT = TypeVar("ModelT", bound=BaseModel)
BY_ID = ("answers", "set_aside", "commitments")
FACTS = ("features", "groups")
LEFT_OUT = "left out"


def salvaged(
    model: type[ModelT], document: Document, entry: Callable[[Loc], Loc | None]
) -> tuple[ModelT | None, tuple[Fault, ...], tuple[Loc, ...]]:
    """The value without its broken entries (None if that is not enough), all faults, and the places
    of the broken entries.
    """
    value, faults, locs = validate(model, document)
    if value is not None:
        return value, (), ()
    broken = tuple(dict.fromkeys(place for loc in locs if (place := entry(loc)) is not None))
    if not broken:
        return None, faults, ()
    rest = Document(document.file, document.text, without(document.value, frozenset(broken)))
    return validate(model, rest)[0], faults, broken


def without(value: Any, places: Collection[Loc], at: Loc = ()) -> Any:
    """A value without what stands at some places."""
    if isinstance(value, dict):
        return {
            name: without(inner, places, (*at, name))
            for name, inner in value.items()
            if (*at, name) not in places
        }
    if isinstance(value, tuple):
        return tuple(
            without(inner, places, (*at, place))
            for place, inner in enumerate(value)
            if (*at, place) not in places
        )
    return value


def sound_part(
    model: type[ModelT], document: Document, broken: Collection[Loc]
) -> tuple[ModelT | None, dict[int, int]]:
    """What an assessment holds beside its broken entries, None where nothing can be made of it, and
    for each observation that is left its place in the file.

    An entry goes as a whole, and a broken measure keeps the names of its clauses: what is left has
    no fault that the file has not.
    """
    places = frozenset(filter(None, map(_entry, broken)))
    rest = without(document.value, places)
    if not isinstance(rest, dict):
        return None, {}
    if any(loc[:1] == ("measure",) for loc in broken):
        rest = {**rest, "measure": _measure(document.value.get("measure"))}
    observed = written_name(document, *OBSERVED_NAMES)
    given = document.value.get(observed)
    left = [at for at in range(len(given)) if (observed, at) not in places] if given else []
    value, _, _ = validate(model, Document(document.file, document.text, rest))
    return value, dict(enumerate(left))


def _entry(loc: Loc) -> Loc | None:
    """The entry that a broken place belongs to; the measure is kept, since all files need one."""
    loc = loc[:-1] if loc[-1:] == ("[key]",) else loc
    if not loc or loc[0] == "measure":
        return None
    if loc[0] == "context":
        return loc[:3] if loc[1:2] and loc[1] in FACTS else loc[:2]
    return loc[:2] if loc[0] in (*BY_ID, *OBSERVED_NAMES) else loc[:1]


def _measure(value: Any) -> dict[str, Any]:
    clauses = value.get("provisions") if isinstance(value, dict) else None
    names = clauses if isinstance(clauses, dict) else {}
    return {"title": LEFT_OUT, "provisions": dict.fromkeys(names, LEFT_OUT)}
