"""The beginning: what the walk is, and the measure in five short answers."""

from typing import get_args

from impact_check.core.model.assessment import Stage
from impact_check.core.walk import messages
from impact_check.core.walk.common import (
    AROUND,
    HELP,
    NEVER_WRITE,
    NO_STORIES,
    STOP,
    WHILE_WRITING,
    Kind,
    explained,
    refused,
)
from impact_check.core.walk.places import FIELDS, following
from impact_check.core.walk.state import Place, Walk, at, passing, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    GoOn,
    Line,
    Option,
    Reply,
    Tell,
    Write,
    Written,
)
from impact_check.core.walk.typed import NOTHING, cleaned, objection
from impact_check.core.words.names import STAGE_NAMES

STAGES: tuple[Stage, ...] = tuple(stage for stage in get_args(Stage) if stage)

ASKED = {
    "title": (
        "What is the measure called?",
        (
            "A short name that others will recognise, for instance: Poster campaign on massage"
            " parlours."
        ),
    ),
    "actor": (
        "Who carries it out?",
        (
            "An office or organisation, not a person: a city, a ministry, the police, a company, an"
            " NGO."
        ),
    ),
    "region": ("Where?", "The country or region; no street and no house."),
    "stage": ("How far is it?", "Advice is worded by this."),
    "aim": (
        "What is it meant to achieve, and how?",
        "In a sentence or two, as those who propose it would say it.",
    ),
}


def show_welcome(walk: Walk) -> Tell:
    """What the walk is and what never to write."""
    setting = walk.setting
    at_once = messages.SAVED_AT_ONCE_IN if setting.file else messages.SAVED_AT_ONCE
    kept = at_once if setting.saves_at_once else messages.SAVED_BY_HAND
    return Tell(
        text="We go through one measure together, one question at a time.",
        about=(
            Line(
                "First what the measure is, then what is part of it and whom it reaches. From that"
                " follows which questions matter."
            ),
            Line(kept.format(file=setting.file)),
            Line(
                "If you do not know something, say so. That is a good answer: it shows what to find"
                " out."
            ),
            Line(f"{NEVER_WRITE} {NO_STORIES}"),
        ),
        commands=(HELP, STOP),
        on_return="begin",
    )


def take_welcome(walk: Walk, reply: Reply) -> Walk:
    """On to the first field."""
    seen = passing(walk)
    return at(seen, following(seen, walk.place)) if isinstance(reply, GoOn) else refused(walk)


def show_field(walk: Walk) -> Choose | Write:
    """One field of the measure, with what it holds."""
    name, (text, hint) = walk.place.id, ASKED[walk.place.id]
    head = ("The measure", f"{FIELDS.index(name) + 1} of {len(FIELDS)}")
    present = str(getattr(walk.assessment.measure, name))
    keep = f"keep: {present}" if present else "" if name == "title" else "leave it open"
    if name == "stage":
        options = tuple(
            Option(str(number), _stage_text(stage)) for number, stage in enumerate(STAGES, 1)
        )
        now = str(STAGES.index(present) + 1) if present else ""
        return Choose(
            head=head,
            text=text,
            options=options,
            now=now,
            commands=AROUND,
            on_return="keep it" if present else keep,
        )
    return Write(
        head=head,
        text=text,
        about=(Line(hint),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=keep,
    )


def _stage_text(stage: Stage) -> str:
    name = STAGE_NAMES[stage]
    return name[0].upper() + name[1:]


def take_field(walk: Walk, reply: Reply) -> Walk:
    """The field filled in, and on to the next."""
    name = walk.place.id
    present = getattr(walk.assessment.measure, name)
    match reply:
        case Chosen(key) if name == "stage" and key in {
            str(number) for number in range(1, len(STAGES) + 1)
        }:
            return _next(_with_field(walk, STAGES[int(key) - 1]))
        case GoOn() if present or name != "title":
            return _next(walk)
        case Written(words) if words.strip() == NOTHING and name not in ("title", "stage"):
            return _next(_with_field(walk, ""))
        case Written(words) if name != "stage":
            typed = cleaned(words)
            return (
                refused(walk, objection(typed))
                if objection(typed)
                else _next(_with_field(walk, typed))
            )
    return (
        refused(walk, "The measure needs a name before anything can be saved.")
        if name == "title"
        else refused(walk)
    )


def _with_field(walk: Walk, value: str) -> Walk:
    measure = walk.assessment.measure.model_copy(update={walk.place.id: value})
    return with_assessment(walk, walk.assessment.model_copy(update={"measure": measure}))


def _next(walk: Walk) -> Walk:
    seen = passing(walk)
    later = FIELDS[FIELDS.index(walk.place.id) + 1 :]
    return at(seen, Place("field", later[0]) if later else following(seen, walk.place))


def explain_field(walk: Walk) -> Walk:
    """Why a field is asked."""
    return telling(
        walk, ASKED[walk.place.id][1], NEVER_WRITE, f'To empty a field, type "{NOTHING}".'
    )


KINDS = {
    "welcome": Kind(
        show_welcome,
        take_welcome,
        explained("Nothing leaves this machine. Nothing is judged while you answer."),
    ),
    "field": Kind(show_field, take_field, explain_field),
}
