"""What has been seen since a running or ended measure began: one line for each harm."""

from typing import NamedTuple

from impact_check.core.model.observation import Observation
from impact_check.core.walk import messages
from impact_check.core.walk.common import (
    AROUND,
    HELD,
    NEVER_WRITE,
    WHILE_WRITING,
    Kind,
    explained,
    refused,
)
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.places import END_SEEN
from impact_check.core.walk.state import Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    GoOn,
    Line,
    Option,
    Pressed,
    Reply,
    Write,
    Written,
)
from impact_check.core.walk.typed import NOTHING, cleaned, objection
from impact_check.core.words.dates import written_period

HOW = tuple(messages.SEEN_HOW)


def _said(walk: Walk, harm: str) -> Observation | None:
    """What the file says of a harm as a whole."""
    whole = (harm, "", "")
    return next(
        (seen for seen in walk.assessment.observed if (seen.harm, seen.route, seen.group) == whole),
        None,
    )


def _with(walk: Walk, seen: Observation) -> Walk:
    """The walk with this said of its harm, in the place of what was said before."""
    old, observed = _said(walk, seen.harm), walk.assessment.observed
    changed = (
        tuple(seen if earlier is old else earlier for earlier in observed)
        if old
        else (*observed, seen)
    )
    return with_assessment(walk, walk.assessment.model_copy(update={"observed": changed}))


def show_harms(walk: Walk) -> Choose:
    """All harms as people see them, with what was said so far."""
    return Choose(
        head=("Seen so far",),
        text=messages.SEEN_TEXT,
        about=(Line(messages.SEEN_HINT),),
        options=tuple(
            Option(str(number), _harm_words(walk, id_))
            for number, id_ in enumerate(walk.setting.content.register.harms, 1)
        ),
        commands=AROUND,
        on_return="go on",
    )


def _harm_words(walk: Walk, harm: str) -> str:
    entry, said = walk.setting.content.register.harms[harm], _said(walk, harm)
    words = entry.seen_as or entry.name
    return f"{words} -> {messages.SEEN_HOW[said.seen]}" if said else words


def take_harms(walk: Walk, reply: Reply) -> Walk:
    """To one harm, or on."""
    harms = tuple(walk.setting.content.register.harms)
    match reply:
        case GoOn():
            return on(walk)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(harms):
            return at(walk, Place("seen-how", harms[int(key) - 1]))
    return refused(walk)


def _head(walk: Walk) -> tuple[str, ...]:
    return ("Seen so far", walk.setting.content.register.harms[walk.place.id].name)


def show_how(walk: Walk) -> Choose:
    """Whether a harm was looked for and seen."""
    said = _said(walk, walk.place.id)
    return Choose(
        head=_head(walk),
        text=messages.SEEN_TEXT,
        options=tuple(
            Option(str(number), words) for number, words in enumerate(messages.SEEN_HOW.values(), 1)
        ),
        now=str(HOW.index(said.seen) + 1) if said else "",
        commands=AROUND,
        on_return="keep it" if said else "leave it open",
    )


def take_how(walk: Walk, reply: Reply) -> Walk:
    """Taken; what was looked for is asked where it stands before it is saved."""
    match reply:
        case GoOn():
            return at(walk, END_SEEN)
        case Chosen("1"):
            return at(_with(walk, Observation(harm=walk.place.id, seen="not-looked-for")), END_SEEN)
        case Chosen("2" | "3" | "4" as key):
            return at(walk, Place("seen-source", walk.place.id, HOW[int(key) - 1]))
    return refused(walk)


def show_source(walk: Walk) -> Write:
    """Where it stands."""
    return Write(
        head=_head(walk),
        text=messages.SEEN_SOURCE,
        commands=(HELD, *WHILE_WRITING),
    )


def take_source(walk: Walk, reply: Reply) -> Walk:
    """The source taken, and on to what was seen."""
    seen = Observation.model_validate({"harm": walk.place.id, "seen": walk.place.chosen})
    match reply:
        case Pressed(HELD.key):
            found = seen.model_copy(update={"held": "yes"})
        case Written(words) if words.strip() != NOTHING and not objection(cleaned(words)):
            found = seen.model_copy(update={"source": cleaned(words)})
        case _:
            return refused(walk, messages.SEEN_NEEDS_SOURCE)
    return at(_with(walk, found), Place("seen-by", walk.place.id))


class Told(NamedTuple):
    """A field that is told in words: what is asked, a hint, what an empty line means, and which
    place comes next.
    """

    text: str
    hint: str
    empty: str
    then: str


TOLD = {
    "by": Told(messages.SEEN_BY, messages.SEEN_BY_HINT, messages.SEEN_BY_EMPTY, "seen-since"),
    "since": Told(
        messages.SEEN_SINCE, messages.SEEN_SINCE_HINT, messages.DAY_NOT_KNOWN, "seen-what"
    ),
    "what": Told(messages.SEEN_WHAT, NEVER_WRITE, messages.NO_WORDS, END_SEEN.kind),
}


def _field(walk: Walk) -> str:
    return walk.place.kind.removeprefix("seen-")


def show_told(walk: Walk) -> Write:
    """By whom, since when, or what was seen."""
    told = TOLD[_field(walk)]
    return Write(
        head=_head(walk),
        text=told.text,
        about=(Line(told.hint),),
        commands=WHILE_WRITING,
        on_return=told.empty,
    )


def take_told(walk: Walk, reply: Reply) -> Walk:
    """The words taken, if there are any, and on to what is asked next."""
    field, said = _field(walk), _said(walk, walk.place.id)
    then = Place(TOLD[field].then, walk.place.id) if field != "what" else END_SEEN
    match reply:
        case GoOn():
            return at(walk, then)
        case Written(words) if said and not objection(cleaned(words)):
            found = written_period(words) if field == "since" else cleaned(words)
            if not found:
                return refused(walk, messages.SEEN_NO_DAY)
            noted = _with(walk, said.model_copy(update={field: found}))
            return at(telling(noted, messages.NOTED), then)
        case Written(words):
            return refused(walk, objection(cleaned(words)))
    return refused(walk)


_WHY = explained(messages.SEEN_HINT, NEVER_WRITE)

KINDS = {
    END_SEEN.kind: Kind(show_harms, take_harms, _WHY),
    "seen-how": Kind(show_how, take_how, _WHY),
    "seen-source": Kind(show_source, take_source, _WHY),
    **{f"seen-{field}": Kind(show_told, take_told, _WHY) for field in TOLD},
}
