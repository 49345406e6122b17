"""Words to an answer: why a question does not apply, and the note."""

from dataclasses import replace

from impact_check.core.model.assessment import Answer
from impact_check.core.walk.common import NEVER_WRITE, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.parts.asking import answered
from impact_check.core.walk.parts.evidence import question_of, with_fields
from impact_check.core.walk.state import Place, Walk, at, telling
from impact_check.core.walk.steps import GoOn, Line, Reply, Write, Written
from impact_check.core.walk.typed import NOTHING, cleaned, objection


def show_reason(walk: Walk) -> Write:
    """Why a question does not apply."""
    answer = walk.assessment.answers.get(walk.place.id)
    present = answer.reason if answer else ""
    return Write(
        head=(f"Reason: {question_of(walk).text}",),
        text="Why does it not apply?",
        about=(Line(f"It may be left out if: {question_of(walk).not_applicable_if}"),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=f"keep: {present}" if present else "",
    )


def take_reason(walk: Walk, reply: Reply) -> Walk:
    """The reason taken; a not-applicable counts only with evidence, so on to that."""
    present = walk.assessment.answers.get(walk.place.id, Answer(answer="unknown")).reason
    match reply:
        case GoOn() if present:
            reason = present
        case Written(words) if not objection(cleaned(words)):
            reason = cleaned(words)
        case Written(words):
            return refused(walk, objection(cleaned(words)))
        case _:
            return refused(walk, "A reason is needed. Go back to choose something else.")
    changed = answered(walk, question_of(walk), "not-applicable")
    answer = changed.assessment.answers[walk.place.id].model_copy(update={"reason": reason})
    return replace(changed, assessment=changed.assessment.with_answer(walk.place.id, answer))


def show_note(walk: Walk) -> Write:
    """A note to an answer; what never to write stands before the first one."""
    present = _note(walk)
    about = (
        ()
        if walk.reminded
        else (Line(f"{NEVER_WRITE} Notes can be read by everyone who gets the file."),)
    )
    keep = f"keep: {present}" if present else "no note"
    return Write(
        head=(f"Note: {question_of(walk).text}",),
        text="Your note:",
        about=about,
        offered=present,
        commands=WHILE_WRITING,
        on_return=keep,
    )


def _note(walk: Walk) -> str:
    answer = walk.assessment.answers.get(walk.place.id)
    return walk.drafts.get(walk.place.id, "") or (answer.note if answer else "")


def take_note(walk: Walk, reply: Reply) -> Walk:
    """The note taken, and back to the question; before there is an answer it waits for one."""
    back = at(replace(walk, reminded=True), Place("question", walk.place.id))
    match reply:
        case GoOn():
            return back
        case Written(words):
            typed = "" if words.strip() == NOTHING else cleaned(words)
            if words.strip() != NOTHING and objection(typed):
                return refused(walk, objection(typed))
            if walk.place.id in walk.assessment.answers:
                return telling(
                    at(with_fields(replace(walk, reminded=True), note=typed), back.place),
                    "The note is saved.",
                )
            waiting = replace(back, drafts={**walk.drafts, walk.place.id: typed})
            return telling(waiting, "The note is saved together with your answer.")
    return refused(walk)


_HOW_TO_WRITE = (f'To empty it, type "{NOTHING}".', NEVER_WRITE)


KINDS = {
    "reason": Kind(
        show_reason,
        take_reason,
        explained("It must hold for this measure and be shown by a source."),
    ),
    "note": Kind(show_note, take_note, explained(*_HOW_TO_WRITE)),
}
