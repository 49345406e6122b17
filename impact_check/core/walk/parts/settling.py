"""A fact that is not known, asked again before the questions that hang on it."""

from dataclasses import replace

from impact_check.core.walk import messages
from impact_check.core.walk.asked import closes
from impact_check.core.walk.common import AROUND, Kind, explained, refused
from impact_check.core.walk.parts.facts import (
    VALUES,
    is_variant,
    with_context,
    with_value,
)
from impact_check.core.walk.places import SOURCE, following, has_source, needs_source, warned
from impact_check.core.walk.state import Walk, at
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply
from impact_check.core.words.grammar import by_number


def _kind(walk: Walk) -> str:
    return "features" if walk.place.id in walk.setting.content.register.features else "groups"


def show_fact(walk: Walk) -> Choose:
    """The fact, with what decides it and how many questions a no would close."""
    entry = getattr(walk.setting.content.register, _kind(walk))[walk.place.id]
    number = closes(walk.setting.content, walk.assessment, _kind(walk), walk.place.id)
    words = (
        messages.HANGS_ON,
        getattr(entry, "test", ""),
        by_number(number, messages.CLOSES_ONE, messages.CLOSES_MANY) if number else "",
    )
    return Choose(
        head=("Not known so far",),
        text=f"{entry.name}: {entry.text}",
        about=tuple(Line(line) for line in words if line),
        options=(Option("y", "Yes"), Option("n", "No"), Option("u", "Not known")),
        commands=AROUND,
        on_return="still not known",
        brief=True,
    )


def take_fact(walk: Walk, reply: Reply) -> Walk:
    """The fact settled, or left open for this walk; a no without any source asks for one."""
    seen = replace(walk, resettled=walk.resettled | {walk.place.id})
    question = walk.setting.content.section_of_question[walk.place.chosen]
    match reply:
        case GoOn() | Chosen("u"):
            return at(seen, warned(seen, question))
        case Chosen("y" | "n" as key):
            context, planned = seen.assessment.context, is_variant(walk)
            changed = with_context(
                seen,
                with_value(context, _kind(walk), walk.place.id, VALUES[key], planned=planned),
            )
            if key == "y":
                return at(changed, warned(changed, question))
            if needs_source(changed.assessment) and not has_source(changed.assessment):
                return at(replace(changed, passed=changed.passed - {SOURCE}), SOURCE)
            return at(changed, following(changed, SOURCE))
    return refused(walk)


KINDS = {"settle": Kind(show_fact, take_fact, explained(messages.HANGS_ON))}
