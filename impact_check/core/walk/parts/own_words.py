"""What a collective says itself: four short texts with which drafts of a submission begin."""

from impact_check.core.walk import messages
from impact_check.core.walk.common import (
    AROUND,
    NEVER_WRITE,
    WHILE_WRITING,
    Kind,
    explained,
    refused,
)
from impact_check.core.walk.places import END_MORE, OWN_WORDS
from impact_check.core.walk.state import Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply, Write, Written
from impact_check.core.walk.typed import NOTHING, cleaned, objection

FIELDS = tuple(messages.OWN_FIELDS)


def show_fields(walk: Walk) -> Choose:
    """The four texts with what they hold."""
    return Choose(
        head=("In your own words",),
        text=messages.OWN_WORDS_TEXT,
        options=tuple(
            Option(str(number), messages.OWN_ENTRY.format(name=name, words=_words(walk, field)))
            for number, (field, (name, _)) in enumerate(messages.OWN_FIELDS.items(), 1)
        ),
        commands=AROUND,
        on_return="done",
    )


def _words(walk: Walk, field: str) -> str:
    return getattr(walk.assessment.submission, field) or messages.NOTHING_YET


def take_fields(walk: Walk, reply: Reply) -> Walk:
    """To one of the texts, or back."""
    match reply:
        case GoOn():
            return at(walk, END_MORE)
        case Chosen(key) if key in {str(number) for number in range(1, len(FIELDS) + 1)}:
            return at(walk, Place("own-text", FIELDS[int(key) - 1]))
    return refused(walk)


def show_text(walk: Walk) -> Write:
    """One of the texts."""
    name, hint = messages.OWN_FIELDS[walk.place.id]
    present = getattr(walk.assessment.submission, walk.place.id)
    return Write(
        head=("In your own words",),
        text=name,
        about=(Line(hint),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=f"keep: {present}" if present else "nothing",
    )


def take_text(walk: Walk, reply: Reply) -> Walk:
    """The text taken as it was typed."""
    if isinstance(reply, GoOn):
        return at(walk, OWN_WORDS)
    if not isinstance(reply, Written):
        return refused(walk)
    typed = "" if reply.words.strip() == NOTHING else cleaned(reply.words)
    if reply.words.strip() != NOTHING and objection(typed):
        return refused(walk, objection(typed))
    submission = walk.assessment.submission.model_copy(update={walk.place.id: typed})
    changed = walk.assessment.model_copy(update={"submission": submission})
    return at(telling(with_assessment(walk, changed), messages.NOTED), OWN_WORDS)


_WHY = explained(f'To empty a text, type "{NOTHING}".', NEVER_WRITE)

KINDS = {
    OWN_WORDS.kind: Kind(show_fields, take_fields, _WHY),
    "own-text": Kind(show_text, take_text, _WHY),
}
