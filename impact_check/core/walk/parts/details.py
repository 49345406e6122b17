"""What a file can hold beside the answers: clauses, what is fixed, whether it may be shown."""

import re
from collections.abc import Iterable

from impact_check.core.model.assessment import Measure
from impact_check.core.walk import messages
from impact_check.core.walk.common import (
    AROUND,
    NEVER_WRITE,
    WHILE_WRITING,
    Kind,
    explained,
    refused,
)
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.places import CLAUSES, END_MORE, FIXED, OWN_WORDS, SHARE
from impact_check.core.walk.state import Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    Command,
    GoOn,
    Line,
    Option,
    Pressed,
    Reply,
    Write,
    Written,
)
from impact_check.core.walk.typed import cleaned, objection

REMOVE = Command("d", "take it off the list")
PARTS = (
    (CLAUSES, messages.CLAUSES),
    (FIXED, messages.FIXED),
    (OWN_WORDS, messages.OWN_WORDS),
    (SHARE, messages.SHARING),
)
LONGEST_ID = 60


def show_more(walk: Walk) -> Choose:
    """What can be noted beside the answers."""
    return Choose(
        head=("More about the measure",),
        text=messages.MORE,
        about=(Line(messages.MORE_OPTIONAL),),
        options=tuple(Option(str(number), words) for number, (_, words) in enumerate(PARTS, 1)),
        commands=AROUND,
        on_return="no, go on",
    )


def take_more(walk: Walk, reply: Reply) -> Walk:
    """To one of these, or on."""
    match reply:
        case GoOn():
            return on(walk)
        case Chosen(key) if key in {str(number) for number in range(1, len(PARTS) + 1)}:
            return at(walk, PARTS[int(key) - 1][0])
    return refused(walk)


def _entries(walk: Walk) -> tuple[str, ...]:
    """The entries of the list that a place is about."""
    measure = walk.assessment.measure
    return tuple(measure.provisions.values()) if walk.place.id == CLAUSES.id else measure.fixed


def _with_measure(walk: Walk, **fields: object) -> Walk:
    measure: Measure = walk.assessment.measure.model_copy(update=fields)
    return with_assessment(walk, walk.assessment.model_copy(update={"measure": measure}))


def show_list(walk: Walk) -> Choose:
    """The entries of a list, each to change, and one more to add."""
    found = _entries(walk)
    return Choose(
        head=("More about the measure",),
        text=messages.CLAUSES if walk.place.id == CLAUSES.id else messages.FIXED,
        options=(
            *(
                Option(str(number), messages.CHANGE.format(text=text))
                for number, text in enumerate(found, 1)
            ),
            Option(str(len(found) + 1), messages.ADD),
        ),
        commands=AROUND,
        on_return="done",
    )


def take_list(walk: Walk, reply: Reply) -> Walk:
    """To an entry, or back to what else can be noted."""
    match reply:
        case GoOn():
            return at(walk, END_MORE)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(_entries(walk)) + 1:
            return at(walk, Place("listed-text", walk.place.id, str(int(key) - 1)))
    return refused(walk)


def _present(walk: Walk) -> str:
    found, index = _entries(walk), int(walk.place.chosen)
    return found[index] if index < len(found) else ""


def show_text(walk: Walk) -> Write:
    """One entry of a list."""
    is_clause, present = walk.place.id == CLAUSES.id, _present(walk)
    return Write(
        head=("More about the measure",),
        text=messages.CLAUSE_TEXT if is_clause else messages.FIXED_TEXT,
        about=(Line(messages.CLAUSE_HINT if is_clause else messages.FIXED_HINT),),
        offered=present,
        commands=(REMOVE, *WHILE_WRITING) if present else WHILE_WRITING,
        on_return=f"keep: {present}" if present else "none",
    )


def take_text(walk: Walk, reply: Reply) -> Walk:
    """The entry taken, changed or taken off; answers that name a clause keep its id."""
    back = Place("listed", walk.place.id)
    match reply:
        case GoOn():
            return at(walk, back)
        case Pressed("d") if _present(walk):
            return at(telling(_replaced(walk, ()), messages.TAKEN_OFF), back)
        case Written(words):
            typed = cleaned(words)
            if objection(typed):
                return refused(walk, objection(typed))
            return at(telling(_replaced(walk, (typed,)), messages.NOTED), back)
    return refused(walk)


def _replaced(walk: Walk, new: tuple[str, ...]) -> Walk:
    """The walk with the entry of its place replaced by others, or added where it is new."""
    measure, index = walk.assessment.measure, int(walk.place.chosen)
    if walk.place.id == FIXED.id:
        return _with_measure(
            walk, fixed=(*measure.fixed[:index], *new, *measure.fixed[index + 1 :])
        )
    clauses = list(measure.provisions.items())
    old = clauses[index][0] if index < len(clauses) else ""
    ids = (old or clause_id(new[0], measure.provisions),) if new else ()
    clauses[index : index + 1] = zip(ids, new, strict=True)
    return _with_measure(walk, provisions=dict(clauses))


def clause_id(text: str, taken: Iterable[str]) -> str:
    """An id for a clause from what stands before the colon, else from its first words."""
    name = text.split(":", 1)[0] if ":" in text else " ".join(text.split()[:3])
    words = re.findall(r"[a-z0-9]+", name.casefold())
    found = "_".join(words)[:LONGEST_ID]
    found = found if found[:1].isalpha() else f"clause_{found}".rstrip("_")
    others, number = set(taken), 2
    wanted = found
    while wanted in others:
        wanted, number = f"{found}_{number}", number + 1
    return wanted


def show_share(walk: Walk) -> Choose:
    """Whether what was typed about the measure may be shown to others."""
    return Choose(
        head=("More about the measure",),
        text=messages.SHARE_TEXT,
        about=(Line(messages.SHARE_HINT),),
        options=(Option("1", "Yes"), Option("2", "No")),
        now="1" if walk.assessment.measure.share == "yes" else "2",
        commands=AROUND,
        on_return="keep it",
    )


def take_share(walk: Walk, reply: Reply) -> Walk:
    """The choice taken."""
    match reply:
        case GoOn():
            return at(walk, END_MORE)
        case Chosen("1" | "2" as key):
            return at(_with_measure(walk, share="yes" if key == "1" else "no"), END_MORE)
    return refused(walk)


_WHY = explained(messages.MORE_OPTIONAL, NEVER_WRITE)

KINDS = {
    END_MORE.kind: Kind(show_more, take_more, _WHY),
    "listed": Kind(show_list, take_list, _WHY),
    "listed-text": Kind(show_text, take_text, _WHY),
    SHARE.kind: Kind(show_share, take_share, _WHY),
}
