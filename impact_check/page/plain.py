"""Steps of the walk as plain values for a page, and a page's replies as the walk takes them."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from impact_check.core.walk.state import Walk
from impact_check.core.walk.steps import (
    AnyStep,
    Choose,
    Chosen,
    GoOn,
    Marked,
    Over,
    Pressed,
    Reply,
    Tell,
    Write,
    Written,
)
from impact_check.errors import ImpactCheckError

SHAPES: Mapping[type[object], str] = {Choose: "choose", Write: "write", Tell: "tell", Over: "over"}


def step_values(walk: Walk, step: AnyStep) -> dict[str, Any]:
    """A step with its shape, and for what is typed the sources that the person named before."""
    made = {"shape": SHAPES[type(step)], **asdict(step)}
    if isinstance(step, Write):
        made["sources"] = own_sources(walk)
    return made


def own_sources(walk: Walk) -> list[str]:
    """The sources in the assessment, each once, in the order of the file."""
    answers = walk.assessment.answers.values()
    return list(dict.fromkeys(answer.source for answer in answers if answer.source))


def reply_from(values: Mapping[str, Any]) -> Reply:
    """A reply from its plain form; ImpactCheckError for what is none."""
    match values:
        case {"chosen": str(key)}:
            return Chosen(key)
        case {"marked": list(keys), "mark": str(mark)}:
            return Marked(tuple(map(str, keys)), mark)
        case {"written": str(words)} if words.strip():
            return Written(words)
        case {"pressed": str(key)}:
            return Pressed(key)
        case {"go_on": True}:
            return GoOn()
    raise ImpactCheckError("Nothing was chosen or typed; choose or type something first.")
