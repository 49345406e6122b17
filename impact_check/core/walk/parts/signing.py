"""Who assessed, and when: given by a person or left open."""

from dataclasses import replace
from typing import Any

from impact_check.core.model.assessment import Assessor
from impact_check.core.walk.common import WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.places import END_AFFECTED, END_NAMED, END_WHO
from impact_check.core.walk.state import Walk, at, with_assessment
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply, Write, Written
from impact_check.core.walk.typed import NOTHING, cleaned, day, objection


def show_day(walk: Walk) -> Write:
    """The day of the assessment, with today offered."""
    today = walk.setting.today
    return Write(
        head=("This assessment",),
        text="On which day is it made?",
        about=(
            (Line('Written like 2026-03-01. Type "-" to leave it open.'),)
            if today
            else (Line("Written like 2026-03-01."),)
        ),
        offered=today,
        commands=WHILE_WRITING,
        on_return=f"today, {today}" if today else "leave it open",
    )


def take_day(walk: Walk, reply: Reply) -> Walk:
    """The day taken, if one is given."""
    match reply:
        case GoOn():
            return (
                _changed(walk, assessed=day(walk.setting.today)) if walk.setting.today else on(walk)
            )
        case Written(words) if words.strip() == NOTHING:
            return on(walk)
        case Written(words):
            found = day(words.strip())
            return (
                _changed(walk, assessed=found)
                if found
                else refused(walk, "That is no day. Write it like 2026-03-01.")
            )
    return refused(walk)


def show_who(walk: Walk) -> Write:
    """Which organisation or role answered."""
    return Write(
        head=("This assessment",),
        text="Who answered?",
        about=(Line("An organisation or a role, never the name of a person."),),
        commands=WHILE_WRITING,
        on_return="not stated",
    )


def take_who(walk: Walk, reply: Reply) -> Walk:
    """The assessor taken, not named in reports unless that is allowed later."""
    match reply:
        case GoOn():
            return on(walk)
        case Written(words):
            typed = cleaned(words)
            if objection(typed):
                return refused(walk, objection(typed))
            return at(_with_assessor(walk, Assessor(organisation=typed)), END_AFFECTED)
    return refused(walk)


def _with_assessor(walk: Walk, assessor: Assessor) -> Walk:
    return with_assessment(
        walk,
        walk.assessment.model_copy(
            update={"assessors": (*walk.assessment.assessors[:-1], assessor)}
        ),
    )


def show_yes_no(walk: Walk) -> Choose:
    """Whether the assessor is affected, or may be named."""
    name = walk.assessment.assessors[-1].organisation
    questions = {
        "end-affected": f"Is {name} led by people whom such measures affect, or affected itself?",
        "end-named": f"May reports name {name}?",
    }
    return Choose(
        head=("This assessment",),
        text=questions[walk.place.kind],
        options=(Option("y", "Yes"), Option("n", "No")),
        commands=WHILE_WRITING,
        brief=True,
    )


def take_yes_no(walk: Walk, reply: Reply) -> Walk:
    """The yes or no taken."""
    if isinstance(reply, Chosen) and reply.key in ("y", "n"):
        field = "affected" if walk.place.kind == "end-affected" else "may_be_named"
        last = walk.assessment.assessors[-1].model_copy(
            update={field: "yes" if reply.key == "y" else "no"}
        )
        changed = _with_assessor(walk, last)
        return (
            at(changed, END_NAMED) if field == "affected" else on(replace(changed, place=END_WHO))
        )
    return refused(walk)


def _changed(walk: Walk, **fields: Any) -> Walk:
    return on(with_assessment(walk, walk.assessment.model_copy(update=fields)))


_WHY_WHO = (
    "A report says who assessed a measure and whether affected people did. It names nobody who does"
    " not allow it."
)


KINDS = {
    "end-day": Kind(
        show_day,
        take_day,
        explained("Reports tell how long before or after the decision it was made."),
    ),
    "end-who": Kind(show_who, take_who, explained(_WHY_WHO)),
    "end-affected": Kind(show_yes_no, take_yes_no, explained(_WHY_WHO)),
    "end-named": Kind(show_yes_no, take_yes_no, explained(_WHY_WHO)),
}
