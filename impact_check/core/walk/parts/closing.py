"""The end: what is open and whom to ask, minimum conditions, and in a scan or a community walk what
takes their place.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from impact_check.core.method.counting import is_answered
from impact_check.core.model.content import InSection
from impact_check.core.walk import messages
from impact_check.core.walk.asked import asked, required
from impact_check.core.walk.common import AROUND, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.state import Walk
from impact_check.core.walk.steps import GoOn, Line, Reply, Tell, Write, Written
from impact_check.core.walk.typed import cleaned, objection
from impact_check.core.words.grammar import counted, joined
from impact_check.core.words.names import WHO_NAMES

SHOWN = 12
MOST_LISTED = 30


def _open(walk: Walk) -> tuple[InSection, ...]:
    """What nobody has answered, in the order in which to ask; what the order does not name comes
    last.
    """
    answers = walk.assessment.answers
    found = {
        item.question.id: item
        for item in required(walk.setting.content, walk.assessment)
        if item.question.id not in answers
        or not is_answered(item.question, answers[item.question.id])
    }
    first = [id_ for id_ in walk.setting.advice.order(walk.assessment) if id_ in found]
    return tuple(found[id_] for id_ in dict.fromkeys((*first, *found)))


def _whom(item: InSection) -> str:
    return (
        f"{item.question.text} Ask: {joined([WHO_NAMES[who] for who in item.question.who_knows])}."
    )


def show_open(walk: Walk) -> Tell:
    """What is still open, in the order that matters, and whom to ask."""
    limits = walk.setting.limits
    if limits.scan:
        return _show_scan(walk)
    if limits.community:
        return _show_for_authority(walk)
    found = _open(walk)
    lines = [Line(_whom(item), "item") for item in found[:SHOWN]]
    if len(found) > SHOWN:
        command = walk.setting.commands.open
        more = messages.MORE_OPEN_BY if command else messages.MORE_OPEN
        lines.append(Line(more.format(number=len(found) - SHOWN, command=command)))
    text = (
        f"{counted(len(found), 'question is', 'questions are').capitalize()} still open. Ask them"
        " in this order:"
    )
    return _tell(
        walk, "What is still open", text if found else "Every question is answered.", lines
    )


def _tell(walk: Walk, head: str, text: str, lines: list[Line]) -> Tell:
    return Tell(head=(head,), text=text, about=tuple(lines), commands=AROUND, on_return="go on")


def _show_scan(walk: Walk) -> Tell:
    """Whether a full assessment is needed, what to clarify first and with whom."""
    conditions = walk.setting.advice.conditions(walk.assessment)
    not_met = [condition for condition in conditions if condition.status == "not-met"]
    not_shown = [condition for condition in conditions if condition.status == "not-shown"]
    ids = {item.question.id for item in asked(walk.setting, walk.assessment)}
    left = [item for item in _open(walk) if item.question.id not in ids]
    lines = [
        Line(f"Clarify: {condition.name}. Ask: {condition.who}.", "item")
        for condition in (*not_met, *not_shown)
    ]
    if not_met:
        text = (
            "A full assessment is needed, but first the design has to change:"
            f" {_conditions(len(not_met), 'is', 'are')} not met."
        )
    elif not_shown:
        text = (
            "A full assessment is needed. Clarify first:"
            f" {_conditions(len(not_shown), 'is', 'are')} not shown to be met."
        )
    elif left:
        text = (
            "A full assessment is needed: the minimum conditions are met as answered, but"
            f" {len(left)} other questions are open."
        )
    else:
        text = (
            "No further assessment is needed: every question that this measure needs is answered."
        )
    lines.append(
        Line(
            "A quick scan gives no level of harm: it looks only at what no good point can make up"
            " for."
        )
    )
    return _tell(walk, "Quick scan", text, lines)


def _conditions(number: int, one: str, many: str) -> str:
    return counted(number, f"minimum condition {one}", f"minimum conditions {many}")


def for_authority(walk: Walk) -> tuple[InSection, ...]:
    """The open questions that a community walk leaves to others."""
    ids = {item.question.id for item in asked(walk.setting, walk.assessment)}
    return tuple(item for item in _open(walk) if item.question.id not in ids)


def _show_for_authority(walk: Walk) -> Tell:
    """The rest as a list of questions to the authority."""
    found = sorted(for_authority(walk), key=lambda item: item.checklist_name)
    lines = list(_by_checklist(found))
    if len(found) > MOST_LISTED:
        numbers = Counter(item.checklist_name for item in found)
        lines = [
            Line(f"{name}: {counted(number, 'question', 'questions')}.", "item")
            for name, number in numbers.items()
        ]
        lines.append(Line("All of them go into a file, if you want it: the next step asks."))
    text = (
        f"Questions to the authority: {len(found)} that it should answer, with sources."
        if found
        else "Nothing is left to ask."
    )
    return _tell(walk, "For the authority", text, lines)


def _by_checklist(found: list[InSection]) -> Iterator[Line]:
    for name, questions in groupby(found, key=lambda item: item.checklist_name):
        yield Line(name, "heading")
        yield from (Line(item.question.text, "item") for item in questions)


def show_list(walk: Walk) -> Write:
    """Where the list of questions to the authority goes, if anywhere."""
    return Write(
        head=("For the authority",),
        text="Shall these questions be saved as a file of their own? Then type its name.",
        about=(
            Line(
                "For instance questions.md. It can be opened with any text program and attached to"
                " a letter."
            ),
        ),
        commands=WHILE_WRITING,
        on_return="no file",
    )


def take_list(walk: Walk, reply: Reply) -> Walk:
    """The name taken; whoever drives the walk writes the file."""
    match reply:
        case GoOn():
            return on(walk)
        case Written(words):
            typed = cleaned(words)
            return (
                refused(walk, objection(typed))
                if objection(typed)
                else replace(on(walk), list_to=typed)
            )
    return refused(walk)


def show_conditions(walk: Walk) -> Tell:
    """The minimum conditions not met or not shown, and what would meet each."""
    found = [
        condition
        for condition in walk.setting.advice.conditions(walk.assessment)
        if condition.status != "met"
    ]
    lines = []
    for condition in found:
        lines.append(Line(f"{condition.status_name.capitalize()}: {condition.text}", "item"))
        lines.append(
            Line(
                f"What would {'meet' if condition.status == 'not-met' else 'show'} it:"
                f" {'; and '.join(condition.meets)}.",
                "under",
            )
        )
    text = (
        "A minimum condition cannot be made up for by anything else."
        if found
        else "Every minimum condition that applies is met."
    )
    return _tell(walk, "Minimum conditions", text, lines)


def take_told(walk: Walk, reply: Reply) -> Walk:
    """On to the next part of the end."""
    return on(walk) if isinstance(reply, GoOn) else refused(walk)


_WHY_OPEN = (
    "What is not known counts as good at best and as bad at worst, and the worst sets the level."
)


KINDS = {
    "end-open": Kind(show_open, take_told, explained(_WHY_OPEN)),
    "end-list": Kind(
        show_list,
        take_list,
        explained("The list holds the questions only, nothing that you answered."),
    ),
    "end-conditions": Kind(
        show_conditions,
        take_told,
        explained("Only a changed answer with evidence can show that a condition is met."),
    ),
}
