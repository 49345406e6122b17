"""Steps of the walk as plain values for a page, and a page's replies as the walk takes them."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from impact_check.core.model.content import Content
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


def choices(content: Content, words: str) -> Iterator[dict[str, Any]]:
    """What can be tried otherwise: id, text, and the values it can have, of each question, feature
    and group that holds all the words.
    """
    wanted = words.casefold().split()
    for question in content.questions.values():
        options = [[grade, question.options[grade]] for grade in question.grades]
        text = " ".join((question.text, *question.options.values())).casefold()
        if wanted and all(word in text for word in wanted):
            yield {
                "id": question.id,
                "text": question.text,
                "values": [*options, ["unknown", "Not known"]],
            }
    for known in (content.register.features, content.register.groups):
        for id_, fact in known.items():
            if wanted and all(word in fact.name.casefold() for word in wanted):
                values = [["yes", "Yes"], ["no", "No"], ["unknown", "Not known"]]
                yield {"id": id_, "text": fact.name, "values": values}


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
