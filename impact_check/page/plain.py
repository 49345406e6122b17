"""Steps of the walk as plain values for a page, and a page's replies as the walk takes them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from impact_check.core.method.counting import is_answered
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.walk.asked import required
from impact_check.core.walk.parts.facts import VALUES, WORDS
from impact_check.core.walk.parts.jumping import progress
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
FIELDS = {  # what is typed at a place, where it is more than words
    **dict.fromkeys(("source", "answer-source", "seen-source", "proof"), "source"),
    **dict.fromkeys(("due", "end-day"), "day"),
}


def step_values(walk: Walk, step: AnyStep) -> dict[str, Any]:
    """A step with its shape; marks with their words; where something is typed, as what, and for a
    source those that the person named before.
    """
    made = {"shape": SHAPES[type(step)], **asdict(step)}
    if isinstance(step, Choose):
        made["marks"] = [{"key": key, "text": WORDS[VALUES[key]]} for key in step.marks]
    if isinstance(step, Write):
        made["field"] = FIELDS.get(walk.place.kind, "words")
        made["sources"] = own_sources(walk) if made["field"] == "source" else []
    return made


def progress_values(walk: Walk) -> dict[str, int]:
    """How far one is: questions answered, of those of this walk, and minimum conditions all of
    whose questions are answered, of those that apply. Neither says whether an answer is a good one.
    """
    content, answers = walk.setting.content, walk.assessment.answers
    numbers = progress(walk)
    here = {found.question.id for found in required(content, walk.assessment)}
    applying = [
        [question for question in questions if question.id in here]
        for questions in content.questions_of_red_line.values()
    ]
    done = [
        all(is_answered(question, answers.get(question.id)) for question in questions)
        for questions in applying
        if questions
    ]
    return {
        "answered": numbers.answered,
        "asked": numbers.asked,
        "conditions_done": sum(done),
        "conditions": len(done),
    }


def choices(content: Content, words: str) -> Iterator[dict[str, Any]]:
    """What can be tried otherwise: each question, feature and group that holds all the words."""
    yield from changeable(matching(content, words))
    for known in (content.register.features, content.register.groups):
        for id_, fact in known.items():
            if _holds(fact.name, words):
                values = [["yes", "Yes"], ["no", "No"], ["unknown", "Not known"]]
                yield {"id": id_, "text": fact.name, "values": values}


def matching(content: Content, words: str) -> Iterator[Question]:
    """The questions whose text or options hold all the words; none without a word."""
    return (
        question for question in content.questions.values() if _holds(searched(question), words)
    )


def _holds(text: str, words: str) -> bool:
    wanted = words.casefold().split()
    return bool(wanted) and all(word in text.casefold() for word in wanted)


def changeable(questions: Iterable[Question]) -> Iterator[dict[str, Any]]:
    """Questions with the values that each can have: id, text, pairs of value and words."""
    for question in questions:
        options = [[grade, question.options[grade]] for grade in question.grades]
        values = [*options, ["unknown", "Not known"]]
        yield {"id": question.id, "text": question.text, "values": values}


def searched(question: Question) -> str:
    """The words of a question and of its options."""
    return " ".join((question.text, *question.options.values()))


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
