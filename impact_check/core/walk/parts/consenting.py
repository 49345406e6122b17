"""What may be shown of an organisation that took part: its words, and its name with its consent."""

from impact_check.core.walk import messages
from impact_check.core.walk.common import AROUND, WHILE_WRITING, Kind, refused
from impact_check.core.walk.parts.involving import (
    SHARE,
    WHY_NOTED,
    head_of,
    noted_at,
    step_on,
    with_noted,
    written,
)
from impact_check.core.walk.places import INVOLVED
from impact_check.core.walk.state import Walk, at, telling
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply, Write


def show_share(walk: Walk) -> Choose:
    """Whether its words may be shown to others."""
    noted = noted_at(walk)
    present = bool(noted and noted.share == "yes")
    return Choose(
        head=head_of(walk),
        text=messages.WORDS_SHARED_TEXT,
        about=(Line(messages.WORDS_SHARED_HINT),),
        options=(Option("1", "Yes"), Option("2", "No")),
        now="1" if present else "",
        commands=AROUND,
        on_return="keep it" if present else "they are not shown",
    )


def take_share(walk: Walk, reply: Reply) -> Walk:
    """The choice taken."""
    match reply:
        case Chosen("1" | "2" as key):
            return step_on(with_noted(walk, share="yes" if key == "1" else "no"))
        case GoOn():
            return step_on(walk)
    return refused(walk)


def show_consent(walk: Walk) -> Choose:
    """Whether the organisation wants to be named."""
    involvement = noted_at(walk)
    present = bool(involvement and involvement.may_be_named == "yes")
    return Choose(
        head=head_of(walk),
        text="Has it said that it may be named?",
        about=(Line("If it was not asked, say no."),),
        options=(Option("1", "Yes"), Option("2", "No")),
        now="1" if present else "",
        commands=AROUND,
        on_return="keep it" if present else "it is not named",
    )


def take_consent(walk: Walk, reply: Reply) -> Walk:
    """To its name with its consent; a name stays no longer than the consent to it."""
    involvement = noted_at(walk)
    match reply:
        case Chosen("1"):
            return step_on(walk)
        case GoOn() if involvement and involvement.may_be_named == "yes":
            return step_on(walk)
        case Chosen("2") if involvement and involvement.may_be_named == "yes":
            return _done(with_noted(walk, may_be_named="no", organisation=""))
        case Chosen("2") | GoOn():
            return _done(walk)
    return refused(walk)


def show_name(walk: Walk) -> Write:
    """The name of an organisation that wants to be named."""
    involvement = noted_at(walk)
    present = involvement.organisation if involvement else ""
    return Write(
        head=head_of(walk),
        text="What is the organisation called?",
        about=(Line("The organisation, never a person."),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=f"keep: {present}" if present else "it is not named",
    )


def take_name(walk: Walk, reply: Reply) -> Walk:
    """Its name taken; the consent was given on the step before."""

    def named(typed: str) -> Walk:
        return _done(with_noted(walk, organisation=typed, may_be_named="yes" if typed else "no"))

    return written(walk, reply, named)


def _done(walk: Walk) -> Walk:
    return at(telling(walk, messages.NOTED), INVOLVED)


KINDS = {
    SHARE: Kind(show_share, take_share, WHY_NOTED),
    "involved-consent": Kind(show_consent, take_consent, WHY_NOTED),
    "involved-name": Kind(show_name, take_name, WHY_NOTED),
}
