"""How testimony was gathered: from how many people, and by whom if that may be named."""

from impact_check.core.model.assessment import Gathered
from impact_check.core.walk.common import AROUND, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.parts.asking import onward
from impact_check.core.walk.parts.evidence import head, with_fields
from impact_check.core.walk.state import Place, Walk, at
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply, Write, Written
from impact_check.core.walk.typed import cleaned, objection

BANDS = ("1-4", "5-9", "10-49", "50 or more")


def show_gathered(walk: Walk) -> Choose:
    """How many people the testimony comes from: a band, never a story."""
    return Choose(
        head=head(walk),
        text="How many people does the testimony come from?",
        about=(Line("Only the band is kept. No story, no name, nothing that leads to a person."),),
        options=tuple(Option(str(number), band) for number, band in enumerate(BANDS, 1)),
        commands=AROUND,
    )


def take_gathered(walk: Walk, reply: Reply) -> Walk:
    """The band taken, and on to the organisation."""
    if isinstance(reply, Chosen) and reply.key in {
        str(number) for number in range(1, len(BANDS) + 1)
    }:
        return at(walk, Place("gathered-by", walk.place.id, reply.key))
    return refused(walk)


def show_gathered_by(walk: Walk) -> Write:
    """Which organisation gathered the testimony, if it may be named."""
    return Write(
        head=head(walk),
        text="Which organisation gathered it?",
        about=(Line("Name it only if it agrees."),),
        commands=WHILE_WRITING,
        on_return="not named: the source exists and is held back",
    )


def take_gathered_by(walk: Walk, reply: Reply) -> Walk:
    """The testimony taken as a documented source."""
    by = ""
    if isinstance(reply, Written):
        by = cleaned(reply.words)
        if objection(by):
            return refused(walk, objection(by))
    elif not isinstance(reply, GoOn):
        return refused(walk)
    gathered = Gathered.model_validate(
        {"by": by, "consent": "yes", "how_many": BANDS[int(walk.place.chosen) - 1]}
    )
    source = f"Testimony gathered by {by}" if by else ""
    held = "no" if by else "yes"
    return onward(
        with_fields(
            walk,
            evidence="documented",
            kind="testimony",
            source=source,
            held=held,
            gathered=gathered,
            planned="no",
        )
    )


KINDS = {
    "gathered": Kind(
        show_gathered,
        take_gathered,
        explained("Count people who agreed that what they told is used."),
    ),
    "gathered-by": Kind(
        show_gathered_by, take_gathered_by, explained("An organisation is named only if it agrees.")
    ),
}
