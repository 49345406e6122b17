"""Which organisations took part, and whether each states that it agrees: noted in few steps, named
only by consent.
"""

from collections.abc import Callable

from impact_check.core.model.assessment import Involvement
from impact_check.core.model.base import Presence
from impact_check.core.walk.common import AROUND, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.involved import contradictions_told, label
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.places import INVOLVED
from impact_check.core.walk.state import Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    Command,
    GoOn,
    Line,
    Option,
    Pressed,
    Reply,
    Write,
    Written,
)
from impact_check.core.walk.typed import NOTHING, cleaned, objection

HEAD = "Who took part"
REMOVE = Command("d", "take it off the list")
AGREES: dict[str, tuple[Presence, str]] = {
    "1": ("yes", "Yes"),
    "2": ("no", "No"),
    "u": ("unknown", "Not known"),
}
LED = {"1": "yes", "2": "no"}
SHARE = "involved-share"
STEPS = (
    "involved-led",
    "involved-agrees",
    "involved-words",
    SHARE,
    "involved-consent",
    "involved-name",
)


def show_list(walk: Walk) -> Choose:
    """The organisations noted so far, to go on from, to change or to add to."""
    noted = walk.assessment.involvement
    return Choose(
        head=(HEAD,),
        text=(
            "Did organisations take part in the measure, or in this assessment? Note each of them"
            " here."
        ),
        about=(
            Line(
                "Only an organisation that affected people lead can confirm that sex workers were"
                " involved."
            ),
            Line("None is named without its consent."),
        ),
        options=(
            *(
                Option(str(number), f"Change: {label(involvement)}")
                for number, involvement in enumerate(noted, 1)
            ),
            Option(
                str(len(noted) + 1),
                "Note another organisation" if noted else "Note an organisation",
            ),
        ),
        commands=AROUND,
        on_return="go on" if noted else "none, or nobody knows",
    )


def take_list(walk: Walk, reply: Reply) -> Walk:
    """To an organisation, or on."""
    match reply:
        case GoOn():
            return on(telling(walk, *contradictions_told(walk)))
        case Chosen(key) if (
            key.isdecimal() and 1 <= int(key) <= len(walk.assessment.involvement) + 1
        ):
            return at(walk, Place(STEPS[0], str(int(key) - 1)))
    return refused(walk)


def noted_at(walk: Walk) -> Involvement | None:
    """What is noted of the organisation that a place is about; None while it is new."""
    index = int(walk.place.id)
    return walk.assessment.involvement[index] if index < len(walk.assessment.involvement) else None


def head_of(walk: Walk) -> tuple[str, ...]:
    """Which organisation it is, and which step."""
    steps = steps_of(walk, walk.place.id)
    return (
        HEAD,
        f"organisation {int(walk.place.id) + 1}",
        f"{steps.index(walk.place.kind) + 1} of {len(steps)}",
    )


def show_led(walk: Walk) -> Choose:
    """Whether affected people lead the organisation."""
    involvement = noted_at(walk)
    return Choose(
        head=head_of(walk),
        text="Is the organisation led by people whom such measures affect?",
        about=(
            Line(
                "For instance sex workers, migrants or people who were trafficked. Working for them"
                " is not enough."
            ),
        ),
        options=(Option("1", "Yes"), Option("2", "No")),
        now="" if involvement is None else "1" if involvement.affected == "yes" else "2",
        commands=(REMOVE, *AROUND) if involvement else AROUND,
        on_return="keep it" if involvement else "",
    )


def take_led(walk: Walk, reply: Reply) -> Walk:
    """The organisation noted, or taken off the list."""
    match reply:
        case Chosen(key) if key in LED:
            return step_on(with_noted(walk, affected=LED[key]))
        case GoOn() if noted_at(walk):
            return step_on(walk)
        case Pressed("d") if noted_at(walk):
            index, noted = int(walk.place.id), walk.assessment.involvement
            left = (*noted[:index], *noted[index + 1 :])
            changed = with_assessment(
                walk, walk.assessment.model_copy(update={"involvement": left})
            )
            return at(telling(changed, "Taken off the list."), INVOLVED)
    return refused(walk)


def show_agrees(walk: Walk) -> Choose:
    """Whether the organisation states that it agrees."""
    involvement = noted_at(walk)
    stated = next(
        (
            key
            for key, (value, _) in AGREES.items()
            if involvement and involvement.agrees == value != "unknown"
        ),
        "",
    )
    return Choose(
        head=head_of(walk),
        text=(
            "Does it state that it agrees with this assessment, and with what it says about its own"
            " part?"
        ),
        about=(
            Line(
                "Its own word counts, in a letter, a message or a meeting; not what others think. A"
                " no to part of it is a no."
            ),
        ),
        options=tuple(Option(key, text) for key, (_, text) in AGREES.items()),
        now=stated,
        commands=AROUND,
        on_return="keep it" if stated else "not known",
    )


def take_agrees(walk: Walk, reply: Reply) -> Walk:
    """What it states taken."""
    match reply:
        case Chosen(key) if key in AGREES:
            return step_on(with_noted(walk, agrees=AGREES[key][0]))
        case GoOn():
            return step_on(walk)
    return refused(walk)


def show_words(walk: Walk) -> Write:
    """What the organisation says, in its own words."""
    involvement = noted_at(walk)
    present = involvement.words if involvement else ""
    return Write(
        head=head_of(walk),
        text="What does it say, in its own words?",
        about=(Line("Only words that it wants to see in a file. No names of people, no places."),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=f"keep: {present}" if present else "no words",
    )


def take_words(walk: Walk, reply: Reply) -> Walk:
    """Its words taken, if there are any; that words may be shown was said of these words only."""

    def said(typed: str) -> Walk:
        old = noted_at(walk)
        is_same = old is not None and old.words == typed
        return step_on(walk if is_same else with_noted(walk, words=typed, share="no"))

    return written(walk, reply, said)


def written(walk: Walk, reply: Reply, then: Callable[[str], Walk]) -> Walk:
    """The walk with what was typed, or refused; Return keeps what is there."""
    field = "words" if walk.place.kind == "involved-words" else "organisation"
    match reply:
        case GoOn():
            return then(getattr(noted_at(walk), field))
        case Written(words) if words.strip() == NOTHING:
            return then("")
        case Written(words):
            typed = cleaned(words)
            return refused(walk, objection(typed)) if objection(typed) else then(typed)
    return refused(walk)


def with_noted(walk: Walk, **fields: str) -> Walk:
    """The walk with something noted of the organisation; unchanged where it says so already."""
    old, noted, index = noted_at(walk), walk.assessment.involvement, int(walk.place.id)
    new = (old or Involvement()).model_copy(update=fields)
    if new == old:
        return walk
    return with_assessment(
        walk,
        walk.assessment.model_copy(
            update={"involvement": (*noted[:index], new, *noted[index + 1 :])}
        ),
    )


def step_on(walk: Walk) -> Walk:
    """The walk at the next step for the same organisation."""
    later = steps_of(walk, walk.place.id)
    return at(walk, Place(later[later.index(walk.place.kind) + 1], walk.place.id))


def steps_of(walk: Walk, id_: str) -> tuple[str, ...]:
    """The steps for an organisation: whether its words are shown is asked where there are any."""
    noted = walk.assessment.involvement[int(id_) : int(id_) + 1]
    has_words = any(involvement.words for involvement in noted)
    return STEPS if has_words else tuple(step for step in STEPS if step != SHARE)


def step_before(walk: Walk, place: Place) -> Place | None:
    """Where back leads inside the notes on one organisation; None for any other place."""
    if place.kind not in STEPS:
        return None
    steps = steps_of(walk, place.id)
    index = steps.index(place.kind)
    return Place(steps[index - 1], place.id) if index else INVOLVED


WHY_NOTED = explained(
    "Whoever proposes a measure cannot confirm for others that they were involved. Only they can,"
    " and no name is needed for it.",
    "A no is worth noting too: reports then say that an organisation does not agree.",
)

KINDS = {
    INVOLVED.kind: Kind(show_list, take_list, WHY_NOTED),
    "involved-led": Kind(show_led, take_led, WHY_NOTED),
    "involved-agrees": Kind(show_agrees, take_agrees, WHY_NOTED),
    "involved-words": Kind(show_words, take_words, WHY_NOTED),
}
