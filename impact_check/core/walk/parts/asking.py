"""One question: its options, what is said on request, and the announcement before heavy parts."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from impact_check.core.model.assessment import Answer, Answered, Range
from impact_check.core.model.base import Grade
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import InSection
from impact_check.core.views.citing import references, told
from impact_check.core.walk import messages
from impact_check.core.walk.asked import asked, is_outdated
from impact_check.core.walk.common import (
    AROUND,
    CLAUSES,
    EVIDENCE,
    FIXED,
    NO_STORIES,
    NOTE,
    RANGE,
    Kind,
    explained,
    refused,
)
from impact_check.core.walk.places import END_SOURCES, following, without_source
from impact_check.core.walk.ranges import range_typed
from impact_check.core.walk.state import Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import Choose, Chosen, Command, GoOn, Line, Option, Pressed, Reply
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import WHO_NAMES

UNKNOWN, NOT_APPLICABLE = "u", "x"
KEPT = ("provision", "fixed_by", "stays", "note", "share")  # said of the question, not of an option
FEWEST_FOR_RANGE = 2  # a range over all options says nothing
BESIDE = {NOTE.key: "note", RANGE.key: "range", CLAUSES.key: "clauses-of", FIXED.key: "fixed-by"}


def where(walk: Walk, question: str) -> InSection:
    """The question in its section."""
    return walk.setting.content.section_of_question[question]


def show_question(walk: Walk) -> Choose:
    """A question with its options in plain words, and where one stands."""
    item = where(walk, walk.place.id)
    question, answer = item.question, walk.assessment.answers.get(walk.place.id)
    return Choose(
        head=_head(walk, item),
        text=question.text,
        about=_about(walk, question),
        options=_options(question),
        now=_key_of(question, answer),
        commands=(*_beside_commands(walk, question), *AROUND),
        on_return="keep the answer and go on" if answer else "",
    )


def _beside_commands(walk: Walk, question: Question) -> Iterator[Command]:
    """What can be said beside an option, as far as it makes sense here."""
    yield from (EVIDENCE, NOTE)
    if len(question.grades) > FEWEST_FOR_RANGE:
        yield RANGE
    if question.id in walk.assessment.answers:
        yield from (CLAUSES,) if walk.assessment.measure.provisions else ()
        yield FIXED


def _head(walk: Walk, item: InSection) -> tuple[str, ...]:
    everything = asked(walk.setting, walk.assessment)
    ids = [other.question.id for other in everything]
    here = [other.question.id for other in everything if other.section == item.section]
    title = f"{item.checklist_name}: {item.title}"
    if item.question.id not in ids:
        return (title, "no longer asked")
    return (
        title,
        f"{here.index(item.question.id) + 1} of {len(here)}",
        f"in all {ids.index(item.question.id) + 1} of {len(ids)}",
    )


def _about(walk: Walk, question: Question) -> tuple[Line, ...]:
    answer = walk.assessment.answers.get(question.id)
    if answer is None:
        return ()
    if is_outdated(walk.setting.content, walk.assessment, question):
        return (
            Line(
                f'Its wording has changed. When it was answered, the option read: "{answer.said}".'
            ),
        )
    return tuple(Line(line) for line in _said(question, answer))


def _said(question: Question, answer: Answer) -> Iterator[str]:
    """What an answer holds beside its option."""
    left = question.left_open(answer.answer)
    if len(left) > 1:
        best, worst = _key(question, left[0]), _key(question, left[-1])
        yield messages.RANGE_SO_FAR.format(best=best, worst=worst)
    source = answer.source or ("exists, held back" if answer.held == "yes" else "")
    parts = (
        ("Because", answer.reason),
        ("Source", source),
        ("Fixed by", answer.fixed_by),
        ("Note", answer.note),
    )
    yield from (f"{name}: {words}" for name, words in parts if words)


def _options(question: Question) -> tuple[Option, ...]:
    found = [Option(_key(question, grade), question.options[grade]) for grade in question.grades]
    found.append(Option(UNKNOWN, "Not known"))
    if question.may_not_apply:
        found.append(Option(NOT_APPLICABLE, f"Does not apply: {question.not_applicable_if}"))
    return tuple(found)


def _key_of(question: Question, answer: Answer | None) -> str:
    if answer is None:
        return ""
    keys: dict[Any, str] = {grade: _key(question, grade) for grade in question.grades}
    keys |= {"unknown": UNKNOWN, "not-applicable": NOT_APPLICABLE}
    return keys.get(answer.answer, "")


def take_question(walk: Walk, reply: Reply) -> Walk:
    """An answer, a look at what stands beside it, or on with the answer that is there."""
    question = walk.setting.content.questions[walk.place.id]
    match reply:
        case Chosen("x") | Pressed("x"):
            return _not_applicable(walk, question)
        case Chosen(key):
            return _chosen(walk, question, key)
        case Pressed(key) if key in {command.key for command in _beside_commands(walk, question)}:
            return _beside(walk, question, key)
        case Pressed(words) if found := range_typed(question, words):
            return answered(walk, question, found)
        case GoOn() if question.id in walk.assessment.answers:
            return onward(walk)
    return refused(walk)


def _chosen(walk: Walk, question: Question, key: str) -> Walk:
    keys: dict[str, Answered] = {UNKNOWN: "unknown"}
    keys |= {_key(question, grade): grade for grade in question.grades}
    return answered(walk, question, keys[key]) if key in keys else refused(walk)


def _not_applicable(walk: Walk, question: Question) -> Walk:
    if question.may_not_apply:
        return at(walk, Place("reason", question.id))
    return refused(walk, "This question always applies. If nobody can say, choose u.")


def _key(question: Question, grade: Grade) -> str:
    return str(question.grades.index(grade) + 1)


def _beside(walk: Walk, question: Question, key: str) -> Walk:
    """To what stands beside an answer; evidence waits until there is an answer that it can be
    for.
    """
    if key != EVIDENCE.key:
        return at(walk, Place(BESIDE[key], question.id))
    answer = walk.assessment.answers.get(question.id)
    if answer is None or answer.answer == "unknown":
        return replace(
            refused(walk, "Choose an answer; then you are asked for its evidence."),
            wants_evidence=question.id,
        )
    return at(walk, Place("evidence", question.id, "asked"))


def answered(walk: Walk, question: Question, grade: Answered | Range) -> Walk:
    """The walk with an answer; evidence and source stay only where the option does, since they were
    given for that option.
    """
    old = walk.assessment.answers.get(question.id)
    said = question.wording(grade)
    if old is not None and old.answer == grade:
        answer = old.model_copy(update={"said": said})
    else:
        kept = {name: getattr(old, name) for name in KEPT} if old else {}
        answer = Answer(answer=grade, said=said).model_copy(
            update={**kept, **_planned(walk, grade)}
        )
    drafts = dict(walk.drafts)
    draft = drafts.pop(question.id, "")
    answer = answer.model_copy(update={"note": draft}) if draft else answer
    after = replace(
        with_assessment(walk, walk.assessment.with_answer(question.id, answer)), drafts=drafts
    )
    if after.assessment.measure.provisions and not answer.provision and answer.planned == "no":
        which = Place(BESIDE[CLAUSES.key], question.id, "asked")
        return onward(after) if grade == "unknown" else at(after, which)
    return to_evidence(after)


def to_evidence(walk: Walk) -> Walk:
    """The walk at the evidence of an answer that was just given, or on where none is asked."""
    question = walk.setting.content.questions[walk.place.id]
    chosen = "asked" if walk.wants_evidence == question.id else ""
    if wants(walk, question, walk.assessment.answers[question.id]):
        return at(walk, Place("evidence", question.id, chosen))
    return onward(walk)


def _planned(walk: Walk, answer: Answered | Range) -> dict[str, str]:
    """How a new answer is marked: in a variant it is planned, unless nothing is known of it."""
    is_variant = walk.setting.limits.unchanged is not None
    return {"planned": "yes"} if is_variant and answer != "unknown" else {}


def wants(walk: Walk, question: Question, answer: Answer) -> bool:
    """Whether evidence is asked for: after every answer but "not known" and what is only planned,
    until the person says that sources come later.
    """
    if answer.answer == "unknown" or answer.evidenced or answer.planned == "yes":
        return False
    return walk.wants_evidence == question.id or not walk.sources_later


def onward(walk: Walk) -> Walk:
    """The walk at the next open place after a question that is settled for now."""
    question = walk.place.id
    seen = replace(walk, done=walk.done | {question}, wants_evidence="", aside=None)
    if walk.aside == END_SOURCES:
        return at(seen, END_SOURCES if without_source(seen) else following(seen, END_SOURCES))
    return at(seen, following(seen, Place("question", question)))


def explain_question(walk: Walk) -> Walk:
    """Why it is asked, where the guide says so, what happened elsewhere, who can know."""
    content, question = walk.setting.content, walk.setting.content.questions[walk.place.id]
    harms = [content.register.harms[id_].name for id_ in content.route_of(question.id).leads_to]
    lines = [f"Why it is asked: {question.help}"] if question.help else []
    lines.append(f"What it can lead to: {joined(harms)}.")
    lines += [
        f"Elsewhere: {case.what} ({_place(case.place_and_time)}{case.evidence})"
        for case in told(content, question.route)[:3]
    ]
    lines.append(f"Who can know: {joined([WHO_NAMES[who] for who in question.who_knows])}.")
    lines.append(
        f"Source: {'; '.join(reference.text for reference in references(content, question.cite))}."
    )
    return telling(walk, *lines)


def _place(words: str) -> str:
    return f"{words}; " if words else ""


def show_heavy(walk: Walk) -> Choose:
    """The announcement of a part that is hard to read."""
    item = where(walk, walk.place.chosen)
    return Choose(
        head=(f"{item.checklist_name}: {item.title}",),
        text=item.heavy,
        about=(
            Line(
                f"{NO_STORIES} You can pass this part on: its questions stay open for somebody"
                " else, or for another day."
            ),
        ),
        options=(Option("1", "Go on with this part"), Option("2", "Pass it on")),
        commands=AROUND,
    )


def take_heavy(walk: Walk, reply: Reply) -> Walk:
    """Into the part, or past it."""
    seen = replace(walk, announced=walk.announced | {walk.place.id})
    match reply:
        case Chosen("1"):
            return at(seen, Place("question", walk.place.chosen))
        case Chosen("2"):
            part = {
                item.question.id
                for item in walk.setting.content.in_sections
                if item.section == walk.place.id
            }
            passed = replace(walk, done=walk.done | part)
            return at(passed, following(passed, Place("question", walk.place.chosen)))
    return refused(walk)


KINDS = {
    "question": Kind(show_question, take_question, explain_question),
    "heavy": Kind(
        show_heavy,
        take_heavy,
        explained(
            "Passing a part on changes nothing that you have answered. It is listed at the end."
        ),
    ),
}
