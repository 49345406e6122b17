"""What law and dispute bear on a measure: norms for the rights that are touched, what its minimum
conditions rest on, and the claims behind its questions that are disputed.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from impact_check.core.model.content import Content
from impact_check.core.model.law import BearsOn, Development, Dispute, Evidence, Instrument

ORDER = {kind: place for place, kind in enumerate(("treaty", "charter", "regulation", "directive"))}


class RightInLaw(NamedTuple):
    """A right with the norms and judgments that may be breached where it is touched, binding ones
    first; `without` says why there are none.
    """

    id: str
    name: str
    norms: tuple[Instrument, ...]
    without: str


class ConditionInLaw(NamedTuple):
    """A minimum condition: what bears on it and how, and where it asks more than binding law."""

    id: str
    name: str
    norms: tuple[tuple[BearsOn, Instrument], ...]
    beyond: str


class DisputeFound(NamedTuple):
    """A disputed claim of the guide with what speaks for and against it."""

    id: str
    dispute: Dispute
    evidence: tuple[Evidence, ...]
    norms: tuple[Instrument, ...]
    changes: tuple[Development, ...]


class LawFound(NamedTuple):
    """What law and dispute bear on one measure, or on everything."""

    rights: tuple[RightInLaw, ...]
    conditions: tuple[ConditionInLaw, ...]
    disputes: tuple[DisputeFound, ...]
    changes: tuple[Development, ...]


def law_found(
    content: Content,
    *,
    routes: Collection[str],
    features: Collection[str],
    rights: Iterable[str],
    conditions: Collection[str],
) -> LawFound:
    """Law and dispute for these rights (in their order), the routes by which harm is found or not
    ruled out, the conditions not met or not shown, and the features the measure has. Ids that the
    content does not know are left out.

    Of a right's norms those are told that bear on one of the routes or conditions; all of them
    where none does.
    """
    register = content.register
    return LawFound(
        tuple(_right(content, id_, routes, conditions) for id_ in rights if id_ in register.rights),
        tuple(_condition(content, id_) for id_ in register.red_lines if id_ in conditions),
        tuple(_disputes(content, routes, conditions)),
        tuple(
            development
            for development in register.developments.values()
            if set(development.features) & set(features)
        ),
    )


def all_law(content: Content) -> LawFound:
    """Law and dispute for everything that the content knows."""
    register = content.register
    return law_found(
        content,
        routes=register.routes,
        features=register.features,
        rights=register.rights,
        conditions=register.red_lines,
    )


def _right(
    content: Content, id_: str, routes: Collection[str], conditions: Collection[str]
) -> RightInLaw:
    right = content.register.rights[id_]
    bearing = [
        instrument
        for instrument in content.register.instruments.values()
        if id_ in instrument.rights
    ]
    near = [instrument for instrument in bearing if set(instrument.routes) & set(routes)]
    near += [
        instrument
        for instrument in bearing
        if instrument not in near and set(instrument.conditions) & set(conditions)
    ]
    return RightInLaw(id_, right.name, _binding_first(near or bearing), right.without_law)


def _binding_first(norms: Iterable[Instrument]) -> tuple[Instrument, ...]:
    return tuple(
        sorted(
            norms,
            key=lambda instrument: (
                not instrument.is_binding,
                ORDER.get(instrument.kind, len(ORDER)),
            ),
        )
    )


def _condition(content: Content, id_: str) -> ConditionInLaw:
    line = content.register.red_lines[id_]
    norms = _binding_first(
        instrument
        for instrument in content.register.instruments.values()
        if id_ in instrument.conditions
    )
    bearing = tuple((instrument.conditions[id_], instrument) for instrument in norms)
    return ConditionInLaw(id_, line.name, bearing, line.beyond_law)


def _disputes(
    content: Content, routes: Collection[str], conditions: Collection[str]
) -> Iterator[DisputeFound]:
    register = content.register
    for id_, dispute in register.disputes.items():
        if set(dispute.routes) & set(routes) or set(dispute.conditions) & set(conditions):
            yield DisputeFound(
                id_,
                dispute,
                tuple(register.evidence[key] for key in dispute.evidence),
                tuple(register.instruments[key] for key in dispute.instruments),
                tuple(register.developments[key] for key in dispute.developments),
            )
