"""The walk as three functions: where it starts, what comes next, and what a reply makes of it.
`walk_through` drives it with a reader.
"""

from collections.abc import Callable
from dataclasses import replace

from impact_check.core.model.assessment import Assessment
from impact_check.core.walk import messages
from impact_check.core.walk.common import NEVER_WRITE, UNDO, Kind, refused
from impact_check.core.walk.order import in_file_order
from impact_check.core.walk.parts import (
    asking,
    beside,
    calling,
    changing,
    closing,
    consenting,
    details,
    evidence,
    facts,
    involving,
    jumping,
    needed,
    noting,
    opening,
    own_words,
    parting,
    ranging,
    safeguards,
    scope,
    seeing,
    settling,
    signing,
    sources,
    testimony,
)
from impact_check.core.walk.parts.facts import with_returned
from impact_check.core.walk.places import (
    CALLED,
    END_SAFEGUARDS,
    JUMP,
    REVIEW,
    WELCOME,
    before,
    start_of,
    warned,
)
from impact_check.core.walk.state import Place, Setting, Walk, at, blank, telling
from impact_check.core.walk.steps import AnyStep, Over, Pressed, Reply

PARTS = (
    opening,
    facts,
    scope,
    needed,
    changing,
    settling,
    asking,
    ranging,
    beside,
    evidence,
    testimony,
    noting,
    jumping,
    involving,
    consenting,
    seeing,
    details,
    own_words,
    calling,
    closing,
    sources,
    safeguards,
    signing,
    parting,
)
KINDS: dict[str, Kind] = {name: kind for part in PARTS for name, kind in part.KINDS.items()}

WITHOUT_ID = ("seen", "more", "own-words", "called")
PARENTS = {
    "evidence": "question",
    "reason": "question",
    "range": "question",
    "clauses-of": "question",
    "fixed-by": "question",
    "stays": "fixed-by",
    "note": "question",
    "answer-source": "evidence",
    "gathered": "evidence",
    "gathered-by": "gathered",
    "evidence-kind": "evidence",
    "end-affected": "end-who",
    "end-named": "end-affected",
    "listed-text": "listed",
    "seen-how": "seen",
    "seen-source": "seen-how",
    "seen-by": "seen-how",
    "seen-since": "seen-how",
    "seen-what": "seen-how",
    "own-text": "own-words",
    "called-words": "called",
    "called-findings": "called",
    "listed": "more",
    "own-words": "more",
    "share": "more",
}


def begin(setting: Setting, assessment: Assessment | None = None) -> Walk:
    """A walk at its first place: the welcome, or the first open place of an assessment that is
    there already.
    """
    found = assessment or blank()
    walk = Walk(
        setting=setting, assessment=found, place=WELCOME, last_source=_last_source(setting, found)
    )
    restored, back = with_returned(walk, found)
    ready = replace(walk, assessment=restored)
    is_variant = found.variant == "yes"
    begun = start_of(changing.of_variant(ready) if is_variant else ready)
    if assessment is None:
        return begun
    numbers = jumping.progress(begun)
    welcome = telling(
        begun,
        f"Welcome back to: {found.measure.title}.",
        messages.VARIANT
        if is_variant
        else messages.HERE.format(answered=numbers.answered, asked=numbers.asked),
    )
    came = (
        f"{len(back)} set aside before apply again and are back. They are saved with your next"
        " answer."
    )
    welcome = telling(welcome, came) if back else welcome
    welcome = telling(welcome, NEVER_WRITE) if numbers.open else welcome
    if setting.calling is not None:
        return at(welcome, CALLED)
    return _at_question(welcome) if setting.begins_at else welcome


def _at_question(walk: Walk) -> Walk:
    """The walk at the question that it is to begin at; what is open comes after it."""
    question = walk.setting.content.section_of_question[walk.setting.begins_at]
    return at(walk, warned(walk, question))


def _last_source(setting: Setting, assessment: Assessment) -> str:
    sources = [
        answer.source
        for id_ in setting.content.questions
        if (answer := assessment.answers.get(id_)) and answer.source
    ]
    return sources[-1] if sources else ""


def next_step(walk: Walk) -> AnyStep:
    """What to show or ask now."""
    step = KINDS[walk.place.kind].show(walk)
    return replace(step, told=(*walk.told, *step.told))


def accept(walk: Walk, reply: Reply) -> Walk:
    """The walk after a reply; one that does not fit changes nothing and says so."""
    quiet = replace(walk, told=())
    step = next_step(quiet)
    if isinstance(step, Over):
        return quiet
    if not isinstance(reply, Pressed):
        return _recorded(quiet, KINDS[walk.place.kind].take(quiet, reply))
    if reply.key == UNDO.key and UNDO in step.commands:
        return _undone(quiet)
    return _recorded(quiet, _pressed(quiet, step, reply.key))


def _recorded(walk: Walk, after: Walk) -> Walk:
    """The walk with its assessment in file order, and the way back to what was before a change."""
    if after.assessment is walk.assessment:
        return after
    ordered = in_file_order(walk.setting.content, after.assessment)
    kept = replace(
        after, assessment=ordered, earlier=walk if walk.assessment.measure.title else None
    )
    if walk.setting.limits.show_score and after.assessment.answers != walk.assessment.answers:
        return telling(kept, walk.setting.advice.remark(ordered))
    return kept


def _pressed(walk: Walk, step: AnyStep, key: str) -> Walk:
    if key not in {command.key for command in step.commands}:
        return KINDS[walk.place.kind].take(walk, Pressed(key))
    match key:
        case "b":
            return _back(walk)
        case "j" | "r":
            place = JUMP if key == "j" else REVIEW
            return replace(at(walk, place), aside=walk.place)
        case "?":
            return KINDS[walk.place.kind].explain(walk)
        case "s":
            lost = "A note to a question that has no answer was not saved." if walk.drafts else ""
            return at(telling(walk, lost) if lost else walk, Place("over"))
    return KINDS[walk.place.kind].take(walk, Pressed(key))


def _back(walk: Walk) -> Walk:
    place = walk.place
    if place in (REVIEW, JUMP):
        return jumping.returned(walk)
    if place.kind in PARENTS:
        parent = PARENTS[place.kind]
        return at(walk, Place(parent, "" if parent in WITHOUT_ID else place.id))
    if place.kind in ("safeguard", *safeguards.TEXTS) or (
        place.kind == END_SAFEGUARDS.kind and place.chosen
    ):
        return at(walk, END_SAFEGUARDS)
    earlier = involving.step_before(walk, place) or before(walk, place)
    return (
        at(walk, earlier)
        if earlier
        else refused(walk, "This is the beginning; there is nothing before it.")
    )


def _undone(walk: Walk) -> Walk:
    if walk.earlier is None:
        return refused(walk, "There is nothing to undo.")
    return telling(replace(walk.earlier, told=()), "Undone. Back to where that was answered.")


def walk_through(
    walk: Walk,
    ask: Callable[[AnyStep], Reply],
    save: Callable[[Assessment], None],
    seen: Callable[[Walk], Walk],
) -> Walk:
    """The walk at its end, every change saved before the next step is asked; `seen` gets each walk
    after that, and may tell more.
    """
    while True:
        step = next_step(walk)
        reply = ask(step)
        if isinstance(step, Over):
            return walk
        after = accept(walk, reply)
        if after.assessment is not walk.assessment and after.assessment.measure.title:
            save(after.assessment)
        walk = seen(after)
