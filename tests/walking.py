"""People who take the walk in tests: what they type, and the three ways in which it reaches the
program.
"""

import io
from dataclasses import dataclass, replace
from pathlib import Path

from impact_check.cli.walking import commands_for
from impact_check.core.advising import advice
from impact_check.core.method.required import required_routes
from impact_check.core.walk.dialogue import accept, begin, next_step
from impact_check.core.walk.state import Limits, Setting
from impact_check.core.walk.steps import Choose, Over, Write
from impact_check.files.assessments import assessment_of, assessment_text
from impact_check.files.documents import parse_document
from impact_check.front.lines import reply_of

ABOUT = [
    "",
    "Poster campaign on massage parlours",
    "A city",
    "Netherlands",
    "2",
    "Residents report what they find suspicious",
]
PRESENT = ("campaign", "reporting", "street_based", "indoor")


def opening(content, present=PRESENT):
    """What is typed up to the first question: a campaign of a city that asks residents to report,
    or with what is `present` instead.
    """
    features, groups = (
        ["y" if id_ in present else "n" for id_ in known]
        for known in (content.register.features, content.register.groups)
    )
    return [*ABOUT, "", *features, "", "", *groups, "", "3", "The call for tenders of May 2026", ""]


def unknown_opening(content):
    """What is typed up to the first question by somebody who knows only a name."""
    features, groups = len(content.register.features), len(content.register.groups)
    return ["", "A measure", "", "", "", "", f"1-{features} u", "", f"1-{groups} u", "", "u", ""]


@dataclass(frozen=True)
class Played:
    """A walk that was played: each step with what was typed at it, the last walk, and what was
    saved after each.
    """

    turns: tuple
    walk: object
    saved: tuple


def setting(content, **limits):
    """The real setting of a walk through this content."""
    return Setting(
        content,
        advice(content),
        Limits(**limits),
        file="a.yaml",
        commands=commands_for(Path("a.yaml"), ""),
        today="2026-11-25",
    )


def play(walk, typed):
    """Plays what is typed through the pure walk, as the line reader would read it, until it ends or
    nothing is left to type.
    """
    turns, saved = [], []
    for words in typed:
        step = next_step(walk)
        if isinstance(step, Over):
            break
        after = accept(walk, reply_of(step, words))
        turns.append((replace(step, told=()), words, after.place))
        if after.assessment is not walk.assessment and after.assessment.measure.title:
            saved.append(after.assessment)
        walk = after
    return Played(tuple(turns), walk, tuple(saved))


def typing_person(walk, choose=lambda step, place: "1", limit=2000):
    """What somebody types who answers every step until the end: options by `choose`, words and
    return where words are asked.
    """
    typed = []
    while len(typed) < limit:
        step = next_step(walk)
        if isinstance(step, Over):
            return typed
        words = choose(step, walk.place)
        typed.append(words)
        walk = accept(walk, reply_of(step, words))
    raise AssertionError(f"the walk did not end; it stands at {walk.place}")


def sensible(step, place):
    """An answer that fits any step: the first option, a text, or return."""
    if isinstance(step, Write):
        return "" if step.on_return else "Some words, p. 3"
    if isinstance(step, Choose) and not step.on_return:
        return step.options[0].key
    return ""


ORGANISATION = {
    "led": "1",
    "agrees": "1",
    "words": "We were heard.",
    "share": "1",
    "consent": "1",
    "name": "A collective",
}


def noting_an_organisation(step, place):
    """A sensible answer, and at the end one organisation that agrees and may be named."""
    if place.kind == "involved":
        return "1" if len(step.options) == 1 else ""
    kind = place.kind.removeprefix("involved-")
    return ORGANISATION[kind] if kind != place.kind else sensible(step, place)


def keystrokes(step, words):
    """What is pressed in a terminal for what a line would say at a step."""
    if isinstance(step, Write) or not words:
        return words + "\r"
    return words if is_one_key(step, words) else words + "\r"


def is_one_key(step, words):
    """Whether the key reader takes this at once, without a return."""
    if isinstance(step, Write) or not words:
        return False
    if isinstance(step, Choose) and step.marks:
        return not words.isdecimal() and words[0] not in step.marks
    is_long = isinstance(step, Choose) and any(len(option.key) > 1 for option in step.options)
    return not (is_long and words.isdecimal())


def text_stream(typed):
    """Lines as a pipe brings them."""
    return io.StringIO("".join(f"{words}\n" for words in typed))


def begun(content, assessment=None, **limits):
    """A walk at its beginning."""
    return begin(setting(content, **limits), assessment)


def required_questions(content, assessment):
    routes = required_routes(content, assessment.context)
    return {id_ for id_, question in content.questions.items() if question.route in routes}


def saved(content, walk):
    """What the file of a walk holds, read again."""
    text = assessment_text(walk.assessment)
    loaded = assessment_of(parse_document("a.yaml", text.encode()), content)
    assert assessment_text(loaded.assessment) == text
    return loaded.assessment


def all_unknown(content, **limits):
    walk = play(begun(content, **limits), opening(content)).walk
    return play(
        walk,
        typing_person(
            walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)
        ),
    )
