"""What else an answer can say: the clauses that it is about, and what has fixed it."""

from collections.abc import Iterable

from impact_check.core.walk import messages
from impact_check.core.walk.common import AROUND, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.parts.asking import to_evidence
from impact_check.core.walk.parts.evidence import question_of, with_fields
from impact_check.core.walk.state import Place, Walk, at
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply, Write, Written
from impact_check.core.walk.typed import NOTHING, cleaned, objection


def _back(walk: Walk) -> Walk:
    return at(walk, Place("question", walk.place.id))


def _options(texts: Iterable[tuple[str, bool]]) -> tuple[Option, ...]:
    """Entries to choose among, the chosen ones marked in words."""
    return tuple(
        Option(str(number), messages.CHOSEN.format(text=text) if is_chosen else text)
        for number, (text, is_chosen) in enumerate(texts, 1)
    )


def _switched(ids: tuple[str, ...], chosen: Iterable[str], id_: str) -> tuple[str, ...]:
    """The chosen ids in their order, with one of them added or taken away."""
    found = set(chosen) ^ {id_}
    return tuple(id_ for id_ in ids if id_ in found)


def show_clauses(walk: Walk) -> Choose:
    """The clauses of the measure, those that the answer names marked."""
    named = walk.assessment.answers[walk.place.id].provision
    clauses = walk.assessment.measure.provisions.items()
    return Choose(
        head=(question_of(walk).text,),
        text=messages.WHICH_CLAUSES,
        options=_options((text, id_ in named) for id_, text in clauses),
        commands=AROUND,
        on_return="done" if named or not walk.place.chosen else messages.NO_CLAUSE,
    )


def take_clauses(walk: Walk, reply: Reply) -> Walk:
    """A clause named, or named no longer; then back to the question."""
    ids = tuple(walk.assessment.measure.provisions)
    match reply:
        case GoOn():
            return to_evidence(walk) if walk.place.chosen else _back(walk)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(ids):
            named = walk.assessment.answers[walk.place.id].provision
            return with_fields(walk, provision=_switched(ids, named, ids[int(key) - 1]))
    return refused(walk)


def show_fixed(walk: Walk) -> Write:
    """What has fixed the answer."""
    present = walk.assessment.answers[walk.place.id].fixed_by
    return Write(
        head=(question_of(walk).text,),
        text=messages.FIXED_BY,
        about=(Line(messages.FIXED_HINT),),
        offered=present,
        commands=WHILE_WRITING,
        on_return=f"keep: {present}" if present else "nothing has fixed it",
    )


def take_fixed(walk: Walk, reply: Reply) -> Walk:
    """Taken, and on to what stays possible."""
    stays = Place("stays", walk.place.id)
    match reply:
        case GoOn():
            fixed = walk.assessment.answers[walk.place.id].fixed_by
            return at(walk, stays) if fixed else _back(walk)
        case Written(words) if words.strip() == NOTHING:
            return _back(with_fields(walk, fixed_by="", stays=()))
        case Written(words) if not objection(cleaned(words)):
            return at(with_fields(walk, fixed_by=cleaned(words)), stays)
        case Written(words):
            return refused(walk, objection(cleaned(words)))
    return refused(walk)


def show_stays(walk: Walk) -> Choose:
    """The options that those who decide could still choose."""
    question, stays = question_of(walk), walk.assessment.answers[walk.place.id].stays
    return Choose(
        head=(question.text,),
        text=messages.STAYS,
        options=_options((question.options[grade], grade in stays) for grade in question.grades),
        commands=AROUND,
        on_return="done",
    )


def take_stays(walk: Walk, reply: Reply) -> Walk:
    """An option that stays possible, or no longer does; then back to the question."""
    grades = question_of(walk).grades
    match reply:
        case GoOn():
            return _back(walk)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(grades):
            stays = walk.assessment.answers[walk.place.id].stays
            return with_fields(walk, stays=_switched(grades, stays, grades[int(key) - 1]))
    return refused(walk)


KINDS = {
    "clauses-of": Kind(show_clauses, take_clauses, explained(messages.WHICH_CLAUSES)),
    "fixed-by": Kind(show_fixed, take_fixed, explained(messages.FIXED_HINT)),
    "stays": Kind(show_stays, take_stays, explained(messages.FIXED_HINT)),
}
