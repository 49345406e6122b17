"""Who can carry a safeguard out: the proposers themselves, authorities or lawmakers, as far as the
kind of measure tells.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import COMES_AS, WHENS, ComesAs
from impact_check.core.model.content import Content
from impact_check.core.plan import messages
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.words.names import Phase, phase_of

Carrier: TypeAlias = Literal["own", "authority", "lawmaker"]
CARRIERS: tuple[Carrier, ...] = ("own", "authority", "lawmaker")

_OWN: Mapping[ComesAs, frozenset[str]] = {
    "": frozenset({"", "proposer"}),
    "print": frozenset({"", "proposer"}),
    "order": frozenset({"", "proposer", "authority"}),
    "law": frozenset({"", "proposer", "lawmaker"}),
}
"""The powers that those have who propose a measure of each kind."""


class Powers(NamedTuple):
    """What kind of measure it is and how far it is; both decide who can do what, and the words."""

    comes_as: ComesAs
    phase: Phase

    def carrier(self, safeguard: Safeguard) -> Carrier:
        """Who can carry a safeguard out. One of the file's own is the proposer's, unless it is
        asked of somebody.
        """
        if safeguard.is_own:
            return "authority" if safeguard.addressee else "own"
        if safeguard.power in _OWN[self.comes_as]:
            return "own"
        return "lawmaker" if safeguard.power == "lawmaker" else "authority"

    def heading(self, carrier: Carrier) -> str:
        """The heading over what they can carry out."""
        if carrier == "own":
            return messages.OWN[self.phase][self.comes_as]
        return messages.ASK[carrier]


def powers_of(content: Content, assessment: Assessment) -> Powers:
    """What the file says of the measure's kind, else the strongest that its features tell."""
    stated = assessment.measure.comes_as
    told = [
        feature.comes_as
        for id_, feature in content.register.features.items()
        if assessment.context.feature(id_) == "yes"
    ]
    strongest = max((stated,) if stated else (*told, ""), key=COMES_AS.index)
    return Powers(strongest, phase_of(assessment.measure.stage))


def first_first(safeguard: Safeguard) -> tuple[object, ...]:
    """Where a safeguard stands among those of one carrier: what is late or promised, then what
    bears on a minimum condition that is not met or not shown, then by effect; what adds nothing to
    others last.
    """
    return (
        bool(safeguard.instead_of),
        not safeguard.overdue,
        not safeguard.adopted,
        bool(safeguard.find_out),
        -len(safeguard.not_met),
        -len(safeguard.not_shown),
        -round(safeguard.effect, 9),
        safeguard.id,
    )


def by_time(safeguard: Safeguard) -> int:
    """The place of the time when it belongs; what has none comes last."""
    return WHENS.index(safeguard.when) if safeguard.when in WHENS else len(WHENS)


def most_useful(found: Sequence[Safeguard], few: int) -> list[Safeguard]:
    """The few that come first, in the order given; of several that do the same, only the best."""
    worth = [safeguard for safeguard in found if safeguard.adopted or not safeguard.instead_of]
    first = sorted(worth or found, key=first_first)[:few]
    return [safeguard for safeguard in found if safeguard in first]
