"""What has been seen since a running or ended measure began: one line for each harm."""

from impact_check.core.model.assessment import Effect
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

HOW = tuple(messages.SEEN_HOW)


def _effect(walk: Walk, harm: str) -> Effect | None:
    """What the file says of a harm as a whole."""
    return next(
        (effect for effect in walk.assessment.effects if (effect.harm, effect.group) == (harm, "")),
        None,
    )


def _with(walk: Walk, effect: Effect) -> Walk:
    """The walk with this said of its harm, in the place of what was said before."""
    old, effects = _effect(walk, effect.harm), walk.assessment.effects
    changed = (
        tuple(effect if earlier is old else earlier for earlier in effects)
        if old
        else (*effects, effect)
    )
    return with_assessment(walk, walk.assessment.model_copy(update={"effects": changed}))


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
    entry, effect = walk.setting.content.register.harms[harm], _effect(walk, harm)
    words = entry.seen_as or entry.name
    return f"{words} -> {messages.SEEN_HOW[effect.seen]}" if effect else words


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
    effect = _effect(walk, walk.place.id)
    return Choose(
        head=_head(walk),
        text=messages.SEEN_TEXT,
        options=tuple(
            Option(str(number), words) for number, words in enumerate(messages.SEEN_HOW.values(), 1)
        ),
        now=str(HOW.index(effect.seen) + 1) if effect else "",
        commands=AROUND,
        on_return="keep it" if effect else "leave it open",
    )


def take_how(walk: Walk, reply: Reply) -> Walk:
    """Taken; what was looked for is asked where it stands before it is saved."""
    match reply:
        case GoOn():
            return at(walk, END_SEEN)
        case Chosen("1"):
            return at(_with(walk, Effect(harm=walk.place.id, seen="not-looked-for")), END_SEEN)
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
    seen = Effect.model_validate({"harm": walk.place.id, "seen": walk.place.chosen})
    match reply:
        case Pressed(HELD.key):
            found = seen.model_copy(update={"held": "yes"})
        case Written(words) if words.strip() != NOTHING and not objection(cleaned(words)):
            found = seen.model_copy(update={"source": cleaned(words)})
        case _:
            return refused(walk, messages.SEEN_NEEDS_SOURCE)
    return at(_with(walk, found), Place("seen-what", walk.place.id))


def show_what(walk: Walk) -> Write:
    """What was seen, in a sentence."""
    return Write(
        head=_head(walk),
        text=messages.SEEN_WHAT,
        about=(Line(NEVER_WRITE),),
        commands=WHILE_WRITING,
        on_return="no words",
    )


def take_what(walk: Walk, reply: Reply) -> Walk:
    """The sentence taken, if there is one, and back to the list."""
    effect = _effect(walk, walk.place.id)
    match reply:
        case GoOn():
            return at(walk, END_SEEN)
        case Written(words) if effect and not objection(cleaned(words)):
            noted = _with(walk, effect.model_copy(update={"what": cleaned(words)}))
            return at(telling(noted, messages.NOTED), END_SEEN)
        case Written(words):
            return refused(walk, objection(cleaned(words)))
    return refused(walk)


_WHY = explained(messages.SEEN_HINT, NEVER_WRITE)

KINDS = {
    END_SEEN.kind: Kind(show_harms, take_harms, _WHY),
    "seen-how": Kind(show_how, take_how, _WHY),
    "seen-source": Kind(show_source, take_source, _WHY),
    "seen-what": Kind(show_what, take_what, _WHY),
}
