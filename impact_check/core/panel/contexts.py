"""Facts about the measure, where several whole assessments state them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from impact_check.core.model.assessment import Context, Fact
from impact_check.core.model.base import Presence
from impact_check.core.panel.joining import upper_median
from impact_check.core.panel.voices import Voice

ORDER: tuple[Presence, ...] = ("no", "unknown", "yes")
SCOPES = (1, 2, 3, 4, "unknown")  # nobody knows: it may be a whole country


class FactDissent(NamedTuple):
    """A feature or group that one assessment says is there and another, with a source, is not."""

    kind: str
    id: str


def joined_context(own: Context, voices: Sequence[Voice]) -> Context:
    """The context that the panel stands on: for each fact the upper median of no, unknown and yes,
    the affected never outvoted; the assessment's own where no other whole assessment came.
    """
    stated = [voice for voice in voices if voice.contexts]
    if len(stated) < 2:
        return own
    scopes = [max(SCOPES.index(found.scope) for found in voice.contexts) for voice in stated]
    theirs = [place for place, voice in zip(scopes, stated, strict=True) if voice.affected]
    scope = max(upper_median(scopes), upper_median(theirs) if theirs else 0)
    return own.model_copy(
        update={
            "features": _facts("features", stated),
            "groups": _facts("groups", stated),
            "scope": SCOPES[scope],
        }
    )


def _facts(kind: str, stated: Sequence[Voice]) -> Mapping[str, Fact]:
    found = {}
    for id_ in _ids(kind, stated):
        told = [_presence(kind, id_, voice) for voice in stated]
        theirs = [place for place, voice in zip(told, stated, strict=True) if voice.affected]
        place = max(upper_median(told), upper_median(theirs) if theirs else 0)
        found[id_] = Fact(value=ORDER[place], held="yes" if ORDER[place] == "no" else "no")
    return found


def _ids(kind: str, stated: Iterable[Voice]) -> list[str]:
    return sorted(
        {id_ for voice in stated for context in voice.contexts for id_ in getattr(context, kind)}
    )


def _presence(kind: str, id_: str, voice: Voice) -> int:
    """What a voice says of a fact, as its place in `ORDER`; of several the worst."""
    return max(
        ORDER.index(context.presence(getattr(context, kind).get(id_))) for context in voice.contexts
    )


def fact_dissents(voices: Sequence[Voice]) -> tuple[FactDissent, ...]:
    """The facts on which whole assessments contradict each other."""
    stated = [voice for voice in voices if voice.contexts]
    return tuple(
        FactDissent(kind, id_)
        for kind in ("features", "groups")
        for id_ in _ids(kind, stated)
        if {0, 2} <= {_presence(kind, id_, voice) for voice in stated}
    )
