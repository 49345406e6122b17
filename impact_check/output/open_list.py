"""What is open about a measure, as lines and as plain values."""

from collections.abc import Iterator
from typing import Any

from impact_check.core.model.content import Content
from impact_check.core.what_if.open_list import OpenFact, OpenList
from impact_check.core.words.grammar import by_number, joined
from impact_check.core.words.names import WHO_NAMES
from impact_check.output.plain_page import Line

SHOWN = 10
NOTHING = "Nothing is open: every fact is known and every question is answered."
ANSWERED = "{answered} of {asked} questions are answered; {open} are open."
FACTS = "Facts about the measure: settle these first"
HANGS = (
    "One open question hangs on it: a no, with a source, would take it away.",
    "{Number} open questions hang on it: a no, with a source, would take them away.",
)
NO_HANGING = "No open question hangs on it."
WEIGHS = "No open question hangs on it; it weighs the harms to them."
SCOPE = "How many people the measure reaches"
SCOPE_WHY = "It weighs every harm."
QUESTIONS = "Questions, the one to ask first at the top"
ASK = "Ask: {who}"
MORE = ("And one more; --all shows it.", "And {number} more; --all shows them.")


def open_lines(content: Content, found: OpenList, *, show_all: bool = False) -> Iterator[Line]:
    """Facts with what hangs on each, then questions with whom to ask; the first ten of each."""
    if not (found.facts or found.questions):
        yield Line(NOTHING)
        return
    numbers = found.counts
    yield Line(
        ANSWERED.format(answered=numbers.answered, asked=numbers.asked, open=numbers.open), "bold"
    )
    most = None if show_all else SHOWN
    if found.facts:
        yield from _heading(FACTS)
        for fact in found.facts[:most]:
            yield from _fact(content, fact)
        yield from _more(len(found.facts) - SHOWN, show_all)
    if found.questions:
        yield from _heading(QUESTIONS)
        for point in found.questions[:most]:
            yield Line(content.questions[point.question].text, indent=2)
            yield Line(
                f"{ASK.format(who=_who(content, point.question))} ({point.question})", "dim", 4
            )
        yield from _more(len(found.questions) - SHOWN, show_all)


def open_values(content: Content, found: OpenList, file: str) -> dict[str, Any]:
    """The same for scripts, all of it."""
    return {
        "file": file,
        "questions": {
            "asked": found.counts.asked,
            "answered": found.counts.answered,
            "open": found.counts.open,
        },
        "open_facts": [
            {
                "kind": fact.kind,
                "id": fact.id,
                "name": _name(content, fact),
                "questions": fact.questions,
                "open_questions": fact.still_open,
            }
            for fact in found.facts
        ],
        "open_questions": [
            {
                "id": point.question,
                "text": content.questions[point.question].text,
                "who_knows": list(content.questions[point.question].who_knows),
                "on_minimum_condition": point.on_condition,
            }
            for point in found.questions
        ],
    }


def _fact(content: Content, fact: OpenFact) -> Iterator[Line]:
    yield Line(_name(content, fact), indent=2)
    test = content.register.features[fact.id].test if fact.kind == "features" else ""
    if test:
        yield Line(test, "dim", 4)
    if fact.kind == "scope":
        yield Line(SCOPE_WHY, "dim", 4)
    else:
        none = WEIGHS if fact.kind == "groups" else NO_HANGING
        hangs = by_number(fact.still_open, *HANGS) if fact.still_open else none
        yield Line(f"{hangs} ({fact.id})", "dim", 4)


def _name(content: Content, fact: OpenFact) -> str:
    if fact.kind == "scope":
        return SCOPE
    known = content.register.features if fact.kind == "features" else content.register.groups
    return known[fact.id].name


def _who(content: Content, question: str) -> str:
    return joined([WHO_NAMES[who] for who in content.questions[question].who_knows])


def _heading(words: str) -> Iterator[Line]:
    yield Line("")
    yield Line(words, "underlined")


def _more(left: int, show_all: bool) -> Iterator[Line]:
    if left > 0 and not show_all:
        yield Line(by_number(left, *MORE), "dim", 2)
