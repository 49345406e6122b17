"""The summary of one assessment for a terminal, short enough for one screen."""

from collections.abc import Iterator

from impact_check.core.method.scoring import LevelRange
from impact_check.core.report import labels
from impact_check.core.report.found import brings_label
from impact_check.core.report.summary import Summary
from impact_check.core.words.names import LEVEL_NAMES
from impact_check.output import messages
from impact_check.output.plain_page import Line, pairs

BLANK = Line("")


def summary_lines(made: Summary, next_command: str = "") -> Iterator[Line]:
    """Everything that `score` says about one file, with the command to go on with."""
    front = made.front
    yield Line(made.title, "bold")
    if front.fictional:
        yield Line("A fictional measure.")
    yield Line(f"{front.who} {front.when}", "dim", 2)
    yield BLANK
    yield Line(front.conclusion_name, "loud" if front.conclusion == "stop" else "bold")
    for sentence in made.level:
        yield Line(sentence, "bold")
    for sentence in (*front.reasons, front.advice):
        yield Line(sentence, indent=2)
    yield from _heading("Minimum conditions")
    yield from pairs(
        (
            (condition.status_name, condition.name, "bold" if condition.status == "not-met" else "")
            for condition in front.conditions
        ),
        2,
    )
    yield from _heading(messages.PROGRESS)
    yield from pairs(((name, count, "") for name, count in made.counts), 2)
    if made.facts:
        yield from _heading(labels.FACTS_FIRST)
        yield from (Line(fact, indent=2) for fact in made.facts)
    yield from _heading(messages.HARMS_BY_FOUND)
    yield from pairs(((_levels(level), name, "") for level, name in made.harms), 2)
    yield from _heading("Do first")
    for number, step in enumerate(front.first_steps, 1):
        yield Line(step.text, indent=2, label=f"{number}.", room=3)
        yield Line(step.why, "dim", 5)
        if step.brings:
            yield Line(f"{brings_label(step)} {step.brings}", "dim", 5)
    yield BLANK
    for sentence in made.ending:
        yield Line(sentence)
    if next_command:
        yield BLANK
        yield Line(f"Next: {next_command}")


def _levels(level: LevelRange) -> str:
    """`High`, or `Low / Severe`: found, and not ruled out."""
    names = dict.fromkeys(LEVEL_NAMES[end] for end in level)
    return " / ".join(names)


def _heading(words: str) -> Iterator[Line]:
    yield BLANK
    yield Line(words, "underlined")
