"""The end: what is open and whom to ask, minimum conditions, who answered and when, and where to go from here."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from impact_check.core.assessment import Assessor
from impact_check.core.content import InSection
from impact_check.core.walk.asked import asked, is_settled, required
from impact_check.core.walk.common import AROUND, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.finding import progress
from impact_check.core.walk.places import END_AFFECTED, END_NAMED, END_WHO, following
from impact_check.core.walk.state import Walk, at, passing, with_assessment
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Over, Reply, Tell, Write, Written
from impact_check.core.walk.typed import NOTHING, cleaned, day, objection
from impact_check.core.words import WHO_NAMES, counted, joined

SHOWN = 12


def _open(walk: Walk) -> tuple[InSection, ...]:
    """What nobody has answered, in the order in which to ask; what the order does not name comes last."""
    answers = walk.assessment.answers
    found = {
        one.question.id: one
        for one in required(walk.setting.content, walk.assessment)
        if one.question.id not in answers or not is_settled(one.question, answers[one.question.id])
    }
    first = [id_ for id_ in walk.setting.advice.order(walk.assessment) if id_ in found]
    return tuple(found[id_] for id_ in dict.fromkeys((*first, *found)))


def _whom(one: InSection) -> str:
    return f"{one.question.text} Ask: {joined([WHO_NAMES[who] for who in one.question.who_knows])}."


def show_open(walk: Walk) -> Tell:
    """What is still open, in the order that matters, and whom to ask."""
    limits = walk.setting.limits
    if limits.scan:
        return _show_scan(walk)
    if limits.community:
        return _show_for_authority(walk)
    found = _open(walk)
    lines = [Line(_whom(one), "item") for one in found[:SHOWN]]
    if len(found) > SHOWN:
        lines.append(Line(f"And {len(found) - SHOWN} more: impact-check assess {named(walk)} --open asks them in this order."))
    lines += [Line(words) for words in _without_source(walk)]
    text = f"{counted(len(found), 'question is', 'questions are').capitalize()} still open. Ask them in this order:"
    return _tell(walk, "What is still open", text if found else "Every question is answered.", lines)


def _tell(walk: Walk, head: str, text: str, lines: list[Line]) -> Tell:
    return Tell(head=(head,), text=text, about=tuple(lines), commands=AROUND, on_return="go on")


def _without_source(walk: Walk) -> Iterator[str]:
    answers = walk.assessment.answers
    bare = [
        one for one in required(walk.setting.content, walk.assessment)
        if (answer := answers.get(one.question.id)) and answer.answer in one.question.grades[:-1] and not answer.evidenced
    ]  # fmt: skip
    if bare:
        what = "One answer is" if len(bare) == 1 else f"{len(bare)} answers are"
        each = "it counts" if len(bare) == 1 else "each counts"
        yield f"{what} stated without a source, so {each} as up to half a step worse. r lists all answers; there, e adds a source."


def _show_scan(walk: Walk) -> Tell:
    """Whether a full assessment is needed, what to clarify first and with whom."""
    conditions = walk.setting.advice.conditions(walk.assessment)
    not_met = [one for one in conditions if one.status == "not-met"]
    not_shown = [one for one in conditions if one.status == "not-shown"]
    ids = {one.question.id for one in asked(walk.setting, walk.assessment)}
    left = [one for one in _open(walk) if one.question.id not in ids]
    lines = [Line(f"Clarify: {one.name}. Ask: {one.who}.", "item") for one in (*not_met, *not_shown)]
    if not_met:
        text = f"A full assessment is needed, but first the design has to change: {_conditions(len(not_met), 'is', 'are')} not met."
    elif not_shown:
        text = f"A full assessment is needed. Clarify first: {_conditions(len(not_shown), 'is', 'are')} not shown to be met."
    elif left:
        text = f"A full assessment is needed: the minimum conditions are met as answered, but {len(left)} other questions are open."
    else:
        text = "No further assessment is needed: every question that this measure needs is answered."
    lines.append(Line("A quick scan gives no level of harm: it looks only at what no good point can make up for."))
    return _tell(walk, "Quick scan", text, lines)


def _conditions(number: int, one: str, many: str) -> str:
    return counted(number, f"minimum condition {one}", f"minimum conditions {many}")


def for_authority(walk: Walk) -> tuple[InSection, ...]:
    """The open questions that a community walk leaves to others."""
    ids = {one.question.id for one in asked(walk.setting, walk.assessment)}
    return tuple(one for one in _open(walk) if one.question.id not in ids)


def _show_for_authority(walk: Walk) -> Tell:
    """The rest as a list of questions to the authority."""
    found = sorted(for_authority(walk), key=lambda one: one.checklist_name)
    lines: list[Line] = []
    name = ""
    for one in found:
        if one.checklist_name != name:
            name = one.checklist_name
            lines.append(Line(name, "heading"))
        lines.append(Line(one.question.text, "item"))
    text = f"Questions to the authority: {len(found)} that it should answer, with sources." if found else "Nothing is left to ask."
    return _tell(walk, "For the authority", text, lines)


def show_list(walk: Walk) -> Write:
    """Where the list of questions to the authority goes, if anywhere."""
    return Write(
        head=("For the authority",),
        text="Shall these questions be saved as a file of their own? Then type its name.",
        about=(Line("For instance questions.md. It can be opened with any text program and attached to a letter."),),
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
            return refused(walk, objection(typed)) if objection(typed) else replace(on(walk), list_to=typed)
    return refused(walk)


def show_conditions(walk: Walk) -> Tell:
    """The minimum conditions not met or not shown, and what would meet each."""
    found = [one for one in walk.setting.advice.conditions(walk.assessment) if one.status != "met"]
    lines = []
    for one in found:
        lines.append(Line(f"{one.status_name.capitalize()}: {one.text}", "item"))
        lines.append(Line(f"What would {'meet' if one.status == 'not-met' else 'show'} it: {'; and '.join(one.meets)}.", "under"))
    text = "A minimum condition cannot be made up for by anything else." if found else "Every minimum condition that applies is met."
    return _tell(walk, "Minimum conditions", text, lines)


def take_told(walk: Walk, reply: Reply) -> Walk:
    """On to the next part of the end."""
    return on(walk) if isinstance(reply, GoOn) else refused(walk)


def on(walk: Walk) -> Walk:
    """The walk past its present place."""
    seen = passing(walk)
    return at(seen, following(seen, walk.place))


def _changed(walk: Walk, **fields: Any) -> Walk:
    return on(with_assessment(walk, walk.assessment.model_copy(update=fields)))


def show_day(walk: Walk) -> Write:
    """The day of the assessment, with today offered."""
    today = walk.setting.today
    return Write(
        head=("This assessment",),
        text="On which day is it made?",
        about=(Line('Written like 2026-03-01. Type "-" to leave it open.'),) if today else (Line("Written like 2026-03-01."),),
        offered=today,
        commands=WHILE_WRITING,
        on_return=f"today, {today}" if today else "leave it open",
    )


def take_day(walk: Walk, reply: Reply) -> Walk:
    """The day taken, if one is given."""
    match reply:
        case GoOn():
            return _changed(walk, assessed=day(walk.setting.today)) if walk.setting.today else on(walk)
        case Written(words) if words.strip() == NOTHING:
            return on(walk)
        case Written(words):
            found = day(words.strip())
            return _changed(walk, assessed=found) if found else refused(walk, "That is no day. Write it like 2026-03-01.")
    return refused(walk)


def show_who(walk: Walk) -> Write:
    """Which organisation or role answered."""
    return Write(
        head=("This assessment",),
        text="Who answered?",
        about=(Line("An organisation or a role, never the name of a person."),),
        commands=WHILE_WRITING,
        on_return="not stated",
    )


def take_who(walk: Walk, reply: Reply) -> Walk:
    """The assessor taken, not named in reports unless that is allowed later."""
    match reply:
        case GoOn():
            return on(walk)
        case Written(words):
            typed = cleaned(words)
            if objection(typed):
                return refused(walk, objection(typed))
            return at(_with_assessor(walk, Assessor(organisation=typed)), END_AFFECTED)
    return refused(walk)


def _with_assessor(walk: Walk, one: Assessor) -> Walk:
    return with_assessment(walk, walk.assessment.model_copy(update={"assessors": (*walk.assessment.assessors[:-1], one)}))


def show_yes_no(walk: Walk) -> Choose:
    """Whether the assessor is affected, or may be named."""
    name = walk.assessment.assessors[-1].organisation
    questions = {
        "end-affected": f"Is {name} led by people whom such measures affect, or affected itself?",
        "end-named": f"May reports name {name}?",
    }
    return Choose(
        head=("This assessment",),
        text=questions[walk.place.kind],
        options=(Option("y", "Yes"), Option("n", "No")),
        commands=WHILE_WRITING,
        brief=True,
    )


def take_yes_no(walk: Walk, reply: Reply) -> Walk:
    """The yes or no taken."""
    if isinstance(reply, Chosen) and reply.key in ("y", "n"):
        field = "affected" if walk.place.kind == "end-affected" else "may_be_named"
        last = walk.assessment.assessors[-1].model_copy(update={field: "yes" if reply.key == "y" else "no"})
        changed = _with_assessor(walk, last)
        return at(changed, END_NAMED) if field == "affected" else on(replace(changed, place=END_WHO))
    return refused(walk)


def show_over(walk: Walk) -> Over:
    """The last words: what is saved, where, and how to go on."""
    return Over(about=tuple(Line(words) for words in last_words(walk)))


def last_words(walk: Walk) -> Iterator[str]:
    """What was saved, where, and how to go on; the same however a walk ends."""
    if not walk.assessment.measure.title:
        yield "Nothing was saved: the measure has no name yet."
        return
    done, everything = progress(walk)
    name, limits = named(walk), walk.setting.limits
    if done < everything:
        yield f"Saved in {walk.setting.file}: {done} of {everything} questions answered."
        yield f"Go on at any time: {walk.setting.command}"
        return
    yield f"Saved in {walk.setting.file}: every question of this {'scan' if limits.scan else 'walk'} is answered."
    if limits.scan:
        yield f"The full assessment:  impact-check assess {name}"
        return
    yield f"See the result:       impact-check score {name}"
    yield f"Write the report:     impact-check report {name} -o report.html"
    if any(one.answer == "unknown" for one in walk.assessment.answers.values()):
        yield f"Ask what is unknown:  impact-check assess {name} --open"


def named(walk: Walk) -> str:
    """The file as one types it in a command."""
    return f'"{walk.setting.file}"' if " " in walk.setting.file else walk.setting.file


def take_over(walk: Walk, reply: Reply) -> Walk:
    """Nothing follows the end."""
    return walk


_WHY_WHO = "A report says who assessed a measure and whether affected people did. It names nobody who does not allow it."
_WHY_OPEN = "What is not known counts as good at best and as bad at worst, and the worst sets the level."

KINDS = {
    "end-open": Kind(show_open, take_told, explained(_WHY_OPEN)),
    "end-list": Kind(show_list, take_list, explained("The list holds the questions only, nothing that you answered.")),
    "end-conditions": Kind(show_conditions, take_told, explained("Only a changed answer with evidence can show that a condition is met.")),
    "end-day": Kind(show_day, take_day, explained("Reports tell how long before or after the decision it was made.")),
    "end-who": Kind(show_who, take_who, explained(_WHY_WHO)),
    "end-affected": Kind(show_yes_no, take_yes_no, explained(_WHY_WHO)),
    "end-named": Kind(show_yes_no, take_yes_no, explained(_WHY_WHO)),
    "end": Kind(show_over, take_over, explained("")),
    "over": Kind(show_over, take_over, explained("")),
}
