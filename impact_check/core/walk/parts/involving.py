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
STEPS = ("involved-led", "involved-agrees", "involved-words", "involved-consent", "involved-name")


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
            *(Option(str(number), f"Change: {label(one)}") for number, one in enumerate(noted, 1)),
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


def _noted(walk: Walk) -> Involvement | None:
    """What is noted of the organisation that a place is about; None while it is new."""
    index = int(walk.place.id)
    return walk.assessment.involvement[index] if index < len(walk.assessment.involvement) else None


def _head(walk: Walk) -> tuple[str, ...]:
    return (
        HEAD,
        f"organisation {int(walk.place.id) + 1}",
        f"{STEPS.index(walk.place.kind) + 1} of {len(STEPS)}",
    )


def show_led(walk: Walk) -> Choose:
    """Whether affected people lead the organisation."""
    one = _noted(walk)
    return Choose(
        head=_head(walk),
        text="Is the organisation led by people whom such measures affect?",
        about=(
            Line(
                "For instance sex workers, migrants or people who were trafficked. Working for them"
                " is not enough."
            ),
        ),
        options=(Option("1", "Yes"), Option("2", "No")),
        now="" if one is None else "1" if one.affected == "yes" else "2",
        commands=(REMOVE, *AROUND) if one else AROUND,
        on_return="keep it" if one else "",
    )


def take_led(walk: Walk, reply: Reply) -> Walk:
    """The organisation noted, or taken off the list."""
    match reply:
        case Chosen(key) if key in LED:
            return _step_on(_with(walk, affected=LED[key]))
        case GoOn() if _noted(walk):
            return _step_on(walk)
        case Pressed("d") if _noted(walk):
            index, noted = int(walk.place.id), walk.assessment.involvement
            left = (*noted[:index], *noted[index + 1 :])
            changed = with_assessment(
                walk, walk.assessment.model_copy(update={"involvement": left})
            )
            return at(telling(changed, "Taken off the list."), INVOLVED)
    return refused(walk)


def show_agrees(walk: Walk) -> Choose:
    """Whether the organisation states that it agrees."""
    one = _noted(walk)
    stated = next(
        (key for key, (value, _) in AGREES.items() if one and one.agrees == value != "unknown"), ""
    )
    return Choose(
        head=_head(walk),
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
            return _step_on(_with(walk, agrees=AGREES[key][0]))
        case GoOn():
            return _step_on(walk)
    return refused(walk)


def show_words(walk: Walk) -> Write:
    """What the organisation says, in its own words."""
    one = _noted(walk)
    present = one.words if one else ""
    return Write(
        head=_head(walk),
        text="What does it say, in its own words?",
        about=(Line("Only words that it wants to see in a file. No names of people, no places."),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=f"keep: {present}" if present else "no words",
    )


def take_words(walk: Walk, reply: Reply) -> Walk:
    """Its words taken, if there are any."""
    return _written(walk, reply, lambda typed: _step_on(_with(walk, words=typed)))


def show_consent(walk: Walk) -> Choose:
    """Whether the organisation wants to be named."""
    one = _noted(walk)
    present = bool(one and one.may_be_named == "yes")
    return Choose(
        head=_head(walk),
        text="Has it said that it may be named?",
        about=(Line("If it was not asked, say no."),),
        options=(Option("1", "Yes"), Option("2", "No")),
        now="1" if present else "",
        commands=AROUND,
        on_return="keep it" if present else "it is not named",
    )


def take_consent(walk: Walk, reply: Reply) -> Walk:
    """To its name with its consent; a name stays no longer than the consent to it."""
    one = _noted(walk)
    match reply:
        case Chosen("1"):
            return _step_on(walk)
        case GoOn() if one and one.may_be_named == "yes":
            return _step_on(walk)
        case Chosen("2") if one and one.may_be_named == "yes":
            return _done(_with(walk, may_be_named="no", organisation=""))
        case Chosen("2") | GoOn():
            return _done(walk)
    return refused(walk)


def show_name(walk: Walk) -> Write:
    """The name of an organisation that wants to be named."""
    one = _noted(walk)
    present = one.organisation if one else ""
    return Write(
        head=_head(walk),
        text="What is the organisation called?",
        about=(Line("The organisation, never a person."),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=f"keep: {present}" if present else "it is not named",
    )


def take_name(walk: Walk, reply: Reply) -> Walk:
    """Its name taken; the consent was given on the step before."""

    def named(typed: str) -> Walk:
        return _done(_with(walk, organisation=typed, may_be_named="yes" if typed else "no"))

    return _written(walk, reply, named)


def _written(walk: Walk, reply: Reply, then: Callable[[str], Walk]) -> Walk:
    field = "words" if walk.place.kind == "involved-words" else "organisation"
    match reply:
        case GoOn():
            return then(getattr(_noted(walk), field))
        case Written(words) if words.strip() == NOTHING:
            return then("")
        case Written(words):
            typed = cleaned(words)
            return refused(walk, objection(typed)) if objection(typed) else then(typed)
    return refused(walk)


def _with(walk: Walk, **fields: str) -> Walk:
    """The walk with something noted of the organisation; unchanged where it says so already."""
    old, noted, index = _noted(walk), walk.assessment.involvement, int(walk.place.id)
    new = (old or Involvement()).model_copy(update=fields)
    if new == old:
        return walk
    return with_assessment(
        walk,
        walk.assessment.model_copy(
            update={"involvement": (*noted[:index], new, *noted[index + 1 :])}
        ),
    )


def _step_on(walk: Walk) -> Walk:
    return at(walk, Place(STEPS[STEPS.index(walk.place.kind) + 1], walk.place.id))


def _done(walk: Walk) -> Walk:
    return at(telling(walk, "Noted."), INVOLVED)


def step_before(place: Place) -> Place | None:
    """Where back leads inside the notes on one organisation; None for any other place."""
    if place.kind not in STEPS:
        return None
    index = STEPS.index(place.kind)
    return Place(STEPS[index - 1], place.id) if index else INVOLVED


_WHY = explained(
    "Whoever proposes a measure cannot confirm for others that they were involved. Only they can,"
    " and no name is needed for it.",
    "A no is worth noting too: reports then say that an organisation does not agree.",
)

KINDS = {
    INVOLVED.kind: Kind(show_list, take_list, _WHY),
    "involved-led": Kind(show_led, take_led, _WHY),
    "involved-agrees": Kind(show_agrees, take_agrees, _WHY),
    "involved-words": Kind(show_words, take_words, _WHY),
    "involved-consent": Kind(show_consent, take_consent, _WHY),
    "involved-name": Kind(show_name, take_name, _WHY),
}
