"""What is to be changed, and apart from it what is to be found out, in sentences (method,
section 6, point 12).
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from impact_check.core.comparison.moved import change_sentences
from impact_check.core.method.progress import Progress
from impact_check.core.model.content import Content
from impact_check.core.views.shown import Asked
from impact_check.core.what_if.to_change import Change, Changed, ToChange
from impact_check.core.words.grammar import counted, joined
from impact_check.core.words.names import LEVEL_NAMES, conclusion_name

INTRO = (
    "Known answers that are serious or harmful, the one that brings most first. What is only"
    " unknown stands apart, under what to find out."
)
NOTHING = "No known answer is serious or harmful. What is open has to be found out."
BREAKS = "It breaks: {conditions}."
IN_PART = "A decision has fixed it in part. What remains possible at best: “{option}”."
ALONE = "Changed by itself: “{conclusion}”. Found so far: {found}. {counts}"
FALLS = "Changed by itself, it moves no conclusion, level or count, but less harm is found."
HIDDEN = "Changed by itself, it moves nothing: other answers open the same ways to harm as far."
TOGETHER = (
    "All of these changed: “{conclusion}”. Found so far: {found}. Not ruled out: {open_to}."
    " {counts}"
)
FIND_OUT = "To be found out, not changed: {questions}."
FIXED = "Left alone, because a decision or a law has fixed them: {answers}."


class ChangeLine(NamedTuple):
    """An answer to change, and what that brings by itself."""

    asked: Asked
    says: tuple[str, ...]


class Changing(NamedTuple):
    """What to change, one by one, and sentences on all together and on what is left apart."""

    intro: str
    lines: tuple[ChangeLine, ...]
    says: tuple[str, ...]


def changing(content: Content, found: ToChange, asked: Mapping[str, Asked], stage: str) -> Changing:
    """What to change, in words that fit the stage of the measure."""
    return Changing(
        INTRO if found.changes else NOTHING,
        tuple(
            ChangeLine(asked[change.question], tuple(_says(content, change, found.before, stage)))
            for change in found.changes
        ),
        tuple(_apart(found, stage)),
    )


def _says(content: Content, change: Change, before: Progress, stage: str) -> Iterator[str]:
    if change.breaks:
        names = [f"“{content.register.red_lines[id_].name}”" for id_ in change.breaks]
        yield BREAKS.format(conditions=joined(names))
    options = content.questions[change.question].options
    if change.to != next(iter(content.questions[change.question].grades)):
        yield IN_PART.format(option=options[change.to].rstrip("."))
    if change.alone.moves:
        yield ALONE.format(**_result(change.alone, before, stage))
    else:
        yield FALLS if round(change.alone.found_falls, 6) > 0 else HIDDEN


def _apart(found: ToChange, stage: str) -> Iterator[str]:
    if found.together is not None and len(found.changes) > 1:
        yield TOGETHER.format(**_result(found.together, found.before, stage))
    if found.fixed:
        yield FIXED.format(answers=counted(len(found.fixed), "answer", "answers"))
    if found.find_out:
        told = counted(len(found.find_out), "open question", "open questions")
        yield FIND_OUT.format(questions=told)


def _result(changed: Changed, before: Progress, stage: str) -> dict[str, str]:
    """What a change comes to: the counts that it moves stand before and after."""
    settled = changed.progress._replace(questions_open=before.questions_open)
    return {
        "conclusion": conclusion_name(changed.conclusion, stage),
        "found": LEVEL_NAMES[changed.level.best],
        "open_to": LEVEL_NAMES[changed.level.worst],
        "counts": " ".join(change_sentences(before, settled)),
    }
