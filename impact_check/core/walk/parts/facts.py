"""What is part of the measure and whom it reaches: from these follows what is asked."""

from collections.abc import Iterator
from dataclasses import replace

from impact_check.core.method.required import contradictions
from impact_check.core.model.assessment import Assessment, Context, Fact
from impact_check.core.walk import messages
from impact_check.core.walk.asked import closes
from impact_check.core.walk.common import AROUND, Kind, explained, refused
from impact_check.core.walk.places import fact_places, following
from impact_check.core.walk.state import Place, Walk, at, passing, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    Command,
    GoOn,
    Line,
    Marked,
    Option,
    Pressed,
    Reply,
)
from impact_check.core.words.grammar import by_number, counted

TITLES = {
    "features": "What is part of the measure?",
    "groups": "Whom does it reach, or could it reach?",
}


VALUES = {"y": "yes", "n": "no", "u": "unknown"}


WORDS = {"yes": "yes", "no": "no", "unknown": "not known"}


REST = (Command("n", "the rest is no"), Command("u", "the rest is not known"))
SCREEN_HINT = {
    "features": (
        "Say yes if the text fits, whatever the measure calls itself. What is not known is asked as"
        " if it were there."
    ),
    "groups": (
        "Count people whom it reaches without meaning to. What is not known is asked as if they"
        " were reached."
    ),
}


def _entry(walk: Walk) -> object:
    return getattr(walk.setting.content.register, walk.place.chosen)[walk.place.id]


def show_fact(walk: Walk) -> Choose:
    """One feature or group: yes, no or not known."""
    kind, id_ = walk.place.chosen, walk.place.id
    ids = tuple(getattr(walk.setting.content.register, kind))
    number, entry = ids.index(id_) + 1, getattr(walk.setting.content.register, kind)[id_]
    fact = getattr(walk.assessment.context, kind).get(id_)
    first = (Line(SCREEN_HINT[kind]),) if number == 1 and fact is None else ()
    about = (*first, *(Line(words) for words in _decides(walk, kind, id_)))
    return Choose(
        head=(TITLES[kind], f"{number} of {len(ids)}"),
        text=f"{entry.name}: {entry.text}",
        about=about,
        options=(Option("y", "Yes"), Option("n", "No"), Option("u", "Not known")),
        now=next((key for key, value in VALUES.items() if fact and fact.value == value), ""),
        commands=AROUND,
        on_return="keep it" if fact else "",
        brief=True,
    )


def _decides(walk: Walk, kind: str, id_: str) -> Iterator[str]:
    """What decides between yes and no, and what hangs on it."""
    test = getattr(getattr(walk.setting.content.register, kind)[id_], "test", "")
    if test:
        yield test
    number = closes(walk.setting.content, walk.assessment, kind, id_)
    if number:
        yield by_number(number, messages.CLOSES_ONE, messages.CLOSES_MANY)


def take_fact(walk: Walk, reply: Reply) -> Walk:
    """The feature or group marked; then the next one, or the whole screen."""
    kind, id_ = walk.place.chosen, walk.place.id
    facts = getattr(walk.assessment.context, kind)
    match reply:
        case Chosen(key) if key in VALUES:
            fact = _fact(facts.get(id_), VALUES[key], planned=is_variant(walk))
            return _next_fact(
                with_context(
                    walk, walk.assessment.context.model_copy(update={kind: {**facts, id_: fact}})
                )
            )
        case GoOn() if id_ in facts:
            return _next_fact(walk)
    return refused(walk)


def _next_fact(walk: Walk) -> Walk:
    kind = walk.place.chosen
    screen, given = Place("screen", kind), getattr(walk.assessment.context, kind)
    if screen not in walk.passed:
        return at(walk, screen)
    places = fact_places(walk.setting.content, kind)
    here = places.index(walk.place)
    left = [place for place in (*places[here:], *places[:here]) if place.id not in given]
    return at(walk, left[0] if left else screen)


def explain_fact(walk: Walk) -> Walk:
    """What counts as the feature and what does not."""
    entry = _entry(walk)
    counts, is_not = getattr(entry, "counts", ""), getattr(entry, "not_", "")
    lines = [f"What counts: {counts}"] if counts else []
    lines += [f"What does not: {is_not}"] if is_not else []
    return telling(walk, *(lines or [SCREEN_HINT[walk.place.chosen]]))


def with_context(walk: Walk, context: Context) -> Walk:
    """The walk with changed facts; answers that were set aside come back where they apply again."""
    changed = walk.assessment.model_copy(update={"context": context})
    restored, back = with_returned(walk, changed)
    after = replace(
        with_assessment(walk, restored),
        kept=walk.kept & frozenset(contradictions(walk.setting.content, restored)),
    )
    if not back:
        return after
    verb = "applies again and is" if len(back) == 1 else "apply again and are"
    return telling(
        after,
        f"{counted(len(back), 'answer', 'answers').capitalize()} that had been set aside {verb}"
        " back.",
    )


def with_returned(walk: Walk, assessment: Assessment) -> tuple[Assessment, tuple[str, ...]]:
    """The assessment with the set-aside answers that apply again, and their ids."""
    content = walk.setting.content
    returned = assessment.model_copy(
        update={"answers": {**assessment.set_aside, **assessment.answers}}
    )
    ruled_out = frozenset(contradictions(content, returned))
    back = tuple(
        id_
        for id_ in assessment.set_aside
        if id_ in content.questions and id_ not in ruled_out and id_ not in assessment.answers
    )
    if not back:
        return assessment, ()
    answers = {**assessment.answers, **{id_: assessment.set_aside[id_] for id_ in back}}
    left = {id_: answer for id_, answer in assessment.set_aside.items() if id_ not in back}
    return assessment.model_copy(update={"answers": answers, "set_aside": left}), back


def show_screen(walk: Walk) -> Choose:
    """All features or all groups on one screen, to go on from or to change."""
    kind = walk.place.id
    facts, known = (
        getattr(walk.assessment.context, kind),
        getattr(walk.setting.content.register, kind),
    )
    words = {id_: f": {WORDS[facts[id_].value]}" if id_ in facts else "" for id_ in known}
    is_whole = all(id_ in facts for id_ in known)
    how = "Choosing one tells more about it; each can be marked at once as yes, no or not known."
    return Choose(
        head=(TITLES[kind],),
        text=(
            "This is what you said."
            if is_whole
            else "Mark what you know, or go through the list one by one."
        ),
        about=(Line(how),),
        options=tuple(
            Option(str(number), f"{entry.name}{words[id_]}", _group(entry))
            for number, (id_, entry) in enumerate(known.items(), 1)
        ),
        commands=AROUND if is_whole else (*REST, *AROUND),
        on_return="go on" if is_whole else "go through the rest one by one",
        marks=tuple(VALUES),
    )


def _group(entry: object) -> str:
    """The heading that a feature stands under; groups have none."""
    asked_first = {"yes": messages.DECIDE_MOST, "no": messages.DECIDE_LESS}
    return asked_first.get(getattr(entry, "ask_first", ""), "")


def take_screen(walk: Walk, reply: Reply) -> Walk:
    """On, or to the feature or group whose number was typed."""
    places = fact_places(walk.setting.content, walk.place.id)
    match reply:
        case GoOn():
            seen = passing(walk)
            return at(seen, following(seen, walk.place))
        case Chosen(key) if _all_there((key,), places):
            return at(walk, places[int(key) - 1])
        case Pressed("n" | "u" as key) if _unmarked(walk, places):
            return _marked(walk, _unmarked(walk, places), VALUES[key])
        case Marked(keys, mark) if mark in VALUES and _all_there(keys, places):
            return _marked(walk, tuple(places[int(key) - 1] for key in keys), VALUES[mark])
    return refused(walk)


def _unmarked(walk: Walk, places: tuple[Place, ...]) -> tuple[Place, ...]:
    facts = getattr(walk.assessment.context, walk.place.id)
    return tuple(place for place in places if place.id not in facts)


def _all_there(keys: tuple[str, ...], places: tuple[Place, ...]) -> bool:
    return bool(keys) and all(key.isdecimal() and 1 <= int(key) <= len(places) for key in keys)


def _marked(walk: Walk, places: tuple[Place, ...], value: str) -> Walk:
    kind = walk.place.id
    facts = getattr(walk.assessment.context, kind)
    marked = {
        place.id: _fact(facts.get(place.id), value, planned=is_variant(walk)) for place in places
    }
    return with_context(
        walk, walk.assessment.context.model_copy(update={kind: {**facts, **marked}})
    )


def is_variant(walk: Walk) -> bool:
    """Whether what changes here is intended, and not so yet."""
    return walk.assessment.variant == "yes"


def with_value(
    context: Context, kind: str, id_: str, value: str, *, planned: bool = False
) -> Context:
    """The facts with one of them changed; what is `planned` is intended, not so yet."""
    facts = getattr(context, kind)
    return context.model_copy(
        update={kind: {**facts, id_: _fact(facts.get(id_), value, planned=planned)}}
    )


def _fact(old: Fact | None, value: str, *, planned: bool) -> Fact:
    """The fact with this value; the source that was given for another value does not stand for this
    one.
    """
    if old and old.value == value:
        return old
    intended = "yes" if planned and value != "unknown" else "no"
    return Fact.model_validate({"value": value, "planned": intended})


KINDS = {
    "fact": Kind(show_fact, take_fact, explain_fact),
    "screen": Kind(
        show_screen,
        take_screen,
        explained("Each yes or not known brings the questions that belong to it."),
    ),
}
