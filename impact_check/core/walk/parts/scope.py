"""How many people a measure reaches, and the one source for all the no's."""

from impact_check.core.model.assessment import Context
from impact_check.core.walk.common import AROUND, HELD, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.parts.facts import with_context
from impact_check.core.walk.places import following
from impact_check.core.walk.state import Walk, at, passing
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply, Write, Written
from impact_check.core.walk.typed import NOTHING, cleaned, objection
from impact_check.core.words.grammar import joined

SCOPES = (
    "Single persons",
    "Dozens of people",
    "Hundreds of people, or a whole area",
    "A whole community or country",
)


def show_scope(walk: Walk) -> Choose:
    """How many people the measure reaches."""
    scope = walk.assessment.context.scope
    return Choose(
        head=("Whom it reaches",),
        text="How many people does it reach, counting those it does not mean to reach?",
        options=(
            *(Option(str(number), text) for number, text in enumerate(SCOPES, 1)),
            Option("u", "Not known"),
        ),
        now="" if scope == "unknown" else str(scope),
        commands=AROUND,
        on_return="" if scope == "unknown" else "keep it",
    )


def take_scope(walk: Walk, reply: Reply) -> Walk:
    """The scope taken, and on."""
    match reply:
        case Chosen(key) if key in {"1", "2", "3", "4", "u"}:
            scope = "unknown" if key == "u" else int(key)
            changed = with_context(
                walk, walk.assessment.context.model_copy(update={"scope": scope})
            )
            seen = passing(changed)
            return at(seen, following(seen, walk.place))
        case GoOn() if walk.assessment.context.scope != "unknown":
            seen = passing(walk)
            return at(seen, following(seen, walk.place))
    return refused(walk)


def show_source(walk: Walk) -> Write:
    """The one source for all the no's."""
    context, register = walk.assessment.context, walk.setting.content.register
    no = [
        getattr(register, kind)[id_].name
        for kind in ("features", "groups")
        for id_, fact in getattr(context, kind).items()
        if fact.value == "no" and id_ in getattr(register, kind)
    ]
    kept = (
        f"keep: {context.source}"
        if context.source
        else "keep: it exists, but cannot be named"
        if context.held == "yes"
        else ""
    )
    return Write(
        head=("What the no's rest on",),
        text=(
            "Where does it stand that these are not part of it or not reached? One source is enough"
            " for all."
        ),
        about=(
            Line(f"You said no to: {joined(no)}."),
            Line("For instance the plan, the bill or the call for tenders, with its date."),
        ),
        offered=context.source,
        commands=(HELD, *WHILE_WRITING),
        on_return=kept or "no source: then each no counts as not known, and more is asked",
    )


def take_source(walk: Walk, reply: Reply) -> Walk:
    """The source taken, and on."""
    context = walk.assessment.context
    match reply:
        case GoOn():
            return _on(walk, context)
        case Written(words) if words.strip() == NOTHING:
            return _on(walk, context.model_copy(update={"source": "", "held": "no"}))
        case Written(words):
            typed = cleaned(words)
            changed = context.model_copy(update={"source": typed, "held": "no"})
            return refused(walk, objection(typed)) if objection(typed) else _on(walk, changed)
    if getattr(reply, "key", "") == HELD.key:
        return _on(walk, context.model_copy(update={"held": "yes"}))
    return refused(walk)


def _on(walk: Walk, context: Context) -> Walk:
    seen = passing(walk if context is walk.assessment.context else with_context(walk, context))
    return at(seen, following(seen, walk.place))


_WHY_SOURCE = "A no takes questions away. So it counts only where somebody can check it."


KINDS = {
    "scope": Kind(
        show_scope,
        take_scope,
        explained("Reach only ever adds: harm to a few people is not discounted."),
    ),
    "source": Kind(show_source, take_source, explained(_WHY_SOURCE)),
}
