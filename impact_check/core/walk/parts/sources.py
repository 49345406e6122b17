"""The answers without a source, offered at the end so that each can still get one."""

from dataclasses import replace

from impact_check.core.walk import messages
from impact_check.core.walk.common import AROUND, Kind, explained, refused
from impact_check.core.walk.parts.jumping import answer_words
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.places import END_SOURCES, without_source
from impact_check.core.walk.state import Place, Walk, at
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply


def show_sources(walk: Walk) -> Choose:
    """The answers that can be checked nowhere, each by its number."""
    return Choose(
        head=("Answers without a source",),
        text="Do you have a source for one of these?",
        about=(Line(messages.ANSWERS_WITHOUT_SOURCE),),
        options=tuple(
            Option(str(number), f"{item.question.text} -> {answer_words(walk.assessment, item)}")
            for number, item in enumerate(without_source(walk), 1)
        ),
        commands=AROUND,
        on_return=messages.GO_ON_WITHOUT,
    )


def take_sources(walk: Walk, reply: Reply) -> Walk:
    """On, or to the evidence of an answer, and back here after it."""
    found = without_source(walk)
    match reply:
        case GoOn():
            return on(walk)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(found):
            there = Place("evidence", found[int(key) - 1].question.id, "asked")
            return replace(at(walk, there), aside=END_SOURCES)
    return refused(walk)


KINDS = {
    END_SOURCES.kind: Kind(
        show_sources,
        take_sources,
        explained("Good answers count in full only if somebody else can check them."),
    )
}
