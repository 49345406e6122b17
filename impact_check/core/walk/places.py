"""The places of a walk in their order, which of them are still open, and so where it goes on and
where back leads.
"""

from collections.abc import Iterator
from dataclasses import replace

from impact_check.core.method.required import contradictions
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content, InSection
from impact_check.core.walk.asked import asked, closes, is_open, required
from impact_check.core.walk.state import Place, Setting, Walk, at

FIELDS = ("title", "actor", "region", "stage", "aim")
KINDS = ("features", "groups")
CHANGES = Place("changes")
NOTICES = frozenset({"welcome", "clash", "needed", "heavy", "settle"})

WELCOME, SCOPE, SOURCE, CLASH, NEEDED, REVIEW, JUMP, INVOLVED = (
    Place(kind)
    for kind in ("welcome", "scope", "source", "clash", "needed", "review", "jump", "involved")
)
END_OPEN = Place("end-open")
END_SOURCES = Place("end-sources")
END_LIST = Place("end-list")
END_CONDITIONS = Place("end-conditions")
END_SAFEGUARDS = Place("end-safeguards")
END_DAY = Place("end-day")
END_WHO = Place("end-who")
END_AFFECTED = Place("end-affected")
END_NAMED = Place("end-named")
END = Place("end")
END_SEEN, END_MORE = Place("seen"), Place("more")
CLAUSES, FIXED = Place("listed", "clauses"), Place("listed", "fixed")
CALLED = Place("called")
OWN_WORDS, SHARE = Place("own-words"), Place("share")
OF_A_VARIANT = (END_CONDITIONS, END_SAFEGUARDS)
CLOSING = (
    INVOLVED,
    END_SEEN,
    END_MORE,
    END_OPEN,
    END_SOURCES,
    END_LIST,
    END_CONDITIONS,
    END_SAFEGUARDS,
    END_DAY,
    END_WHO,
    END,
)


def opening(content: Content) -> tuple[Place, ...]:
    """The places before the first question."""
    facts = (
        place for kind in KINDS for place in (Place("screen", kind), *fact_places(content, kind))
    )
    return (
        WELCOME,
        *(Place("field", name) for name in FIELDS),
        *facts,
        SCOPE,
        SOURCE,
        CLASH,
        NEEDED,
    )


def fact_places(content: Content, kind: str) -> tuple[Place, ...]:
    """The places of all features or of all groups."""
    return tuple(Place("fact", id_, kind) for id_ in getattr(content.register, kind))


def question_place(item: InSection) -> Place:
    """The place of a question."""
    return Place("question", item.question.id)


def needs_source(assessment: Assessment) -> bool:
    """Whether some feature or group is a `no` that has no source of its own."""
    context = assessment.context
    facts = (*context.features.values(), *context.groups.values())
    return any(fact.value == "no" and not fact.source and fact.held == "no" for fact in facts)


def has_source(assessment: Assessment) -> bool:
    """Whether there is a source for all the no's."""
    return bool(assessment.context.source) or assessment.context.held == "yes"


def open_contradictions(walk: Walk) -> tuple[str, ...]:
    """The answers that no longer apply and that the person has not decided to keep."""
    return tuple(
        id_ for id_ in contradictions(walk.setting.content, walk.assessment) if id_ not in walk.kept
    )


def required_ids(setting: Setting, assessment: Assessment) -> frozenset[str]:
    """The ids of all questions that the features and groups require."""
    return frozenset(item.question.id for item in required(setting.content, assessment))


def _is_open(walk: Walk, place: Place) -> bool:
    if place in (CLASH, NEEDED):
        return (
            bool(open_contradictions(walk))
            if place == CLASH
            else walk.noticed != required_ids(walk.setting, walk.assessment)
        )
    if place.kind == "fact":
        return not _is_given(walk.assessment, place)
    if place == SOURCE and not needs_source(walk.assessment):
        return False
    return (
        place not in walk.passed
        and not _is_given(walk.assessment, place)
        and not is_idle(walk, place)
    )


def is_idle(walk: Walk, place: Place) -> bool:
    """Whether a place of the end has nothing to say."""
    if place == END_SEEN:
        return walk.assessment.measure.stage not in ("running", "ended")
    if place == END_MORE:
        return walk.setting.limits.scan
    if place == END_SOURCES:
        return not without_source(walk)
    if place == END_LIST:
        return not walk.setting.limits.community
    if place == END_SAFEGUARDS:
        return walk.setting.limits.scan or walk.setting.limits.community
    return place == END_CONDITIONS and walk.setting.limits.scan


def without_source(walk: Walk) -> tuple[InSection, ...]:
    """The answers that say more than "not known" and can be checked nowhere."""
    answers = walk.assessment.answers
    return tuple(
        item
        for item in required(walk.setting.content, walk.assessment)
        if (answer := answers.get(item.question.id))
        and answer.answer != "unknown"
        and answer.planned == "no"
        and not answer.evidenced
    )


def start_of(walk: Walk) -> Walk:
    """The walk where it begins or goes on: optional places that lie before something given count as
    passed.
    """
    places = opening(walk.setting.content)
    given = [number for number, place in enumerate(places) if _is_given(walk.assessment, place)]
    last = len(places) if walk.assessment.answers else (given[-1] if given else 0)
    resumed = walk.assessment.measure.title != ""
    passed = frozenset(place for place in places[:last] if place.kind != "welcome" or resumed)
    noticed = required_ids(walk.setting, walk.assessment) if walk.assessment.answers else None
    begun = replace(walk, passed=passed, noticed=noticed)
    return begun if not resumed else at(begun, following(begun, WELCOME))


def _is_given(assessment: Assessment, place: Place) -> bool:
    if place.kind == "field":
        return bool(getattr(assessment.measure, place.id))
    if place.kind == "fact":
        return place.id in getattr(assessment.context, place.chosen)
    stated: dict[Place, bool] = {
        SCOPE: assessment.context.scope != "unknown",
        SOURCE: has_source(assessment),
        INVOLVED: bool(assessment.involvement),
        END_SEEN: bool(assessment.observed),
        END_DAY: bool(assessment.assessed),
        END_WHO: bool(assessment.assessors),
    }
    return stated.get(place, False)


def following(walk: Walk, after: Place) -> Place:
    """The next open place after one: first those behind it, then those before it, then the end.

    Into a list of features or groups it leads by the screen that shows the whole list, never into
    its middle.
    """
    place = _next_open(walk, after)
    listed = place.kind == "fact" and after not in (
        Place("screen", place.chosen),
        *fact_places(walk.setting.content, place.chosen),
    )
    return Place("screen", place.chosen) if listed else place


def _next_open(walk: Walk, after: Place) -> Place:
    if walk.setting.limits.unchanged is not None:
        return _next_in_variant(walk, after)
    front = opening(walk.setting.content)
    behind = front[front.index(after) + 1 :] if after in front else ()
    closing = CLOSING[CLOSING.index(after) + 1 :] if after in CLOSING else CLOSING
    return (
        next((place for place in behind if _is_open(walk, place)), None)
        or _next_question(walk, after)
        or next((place for place in (*front[1:], *closing) if _is_open(walk, place)), END)
    )


def _next_in_variant(walk: Walk, after: Place) -> Place:
    """The next place where only what changes is asked: what a change has opened, then the list of
    what could change, and from there what the change comes to.
    """
    if _is_open(walk, CLASH):
        return CLASH
    is_end = after == CHANGES or after in CLOSING
    closing = CLOSING[CLOSING.index(after) + 1 :] if after in CLOSING else CLOSING
    told = (place for place in closing if place in OF_A_VARIANT and _is_open(walk, place))
    return (
        _next_question(walk, after) or next(told, END)
        if is_end
        else _next_question(walk, after) or CHANGES
    )


def _next_question(walk: Walk, after: Place) -> Place | None:
    """The next question that is open, those behind a place first."""
    questions = asked(walk.setting, walk.assessment)
    places = [question_place(item) for item in questions]
    start = places.index(after) + 1 if after in places else 0
    return next(
        (
            announced(walk, item)
            for item in (*questions[start:], *questions[:start])
            if is_open(walk, item.question)
        ),
        None,
    )


def announced(walk: Walk, item: InSection) -> Place:
    """The place of a question, or of what comes before it: a fact that it hangs on and that is not
    known, then the announcement of its section.
    """
    if walk.setting.limits.unchanged is not None:
        return warned(walk, item)
    fact = next((fact for fact in hangs_on(walk, item) if fact not in walk.resettled), "")
    return Place("settle", fact, item.question.id) if fact else warned(walk, item)


def hangs_on(walk: Walk, item: InSection) -> Iterator[str]:
    """The facts that are not known and of which a no alone would close the question."""
    content, assessment = walk.setting.content, walk.assessment
    route = content.register.routes[item.question.route]
    for kind, ids, presence in (
        ("features", route.features, assessment.context.feature),
        ("groups", route.groups, assessment.context.group),
    ):
        if [presence(id_) for id_ in ids].count("no") == len(ids) - 1:
            yield from (
                id_
                for id_ in ids
                if presence(id_) == "unknown" and closes(content, assessment, kind, id_)
            )


def warned(walk: Walk, item: InSection) -> Place:
    """The place of a question, or of the announcement of its section where that is heavy and not
    announced yet.
    """
    if item.heavy and item.section not in walk.announced:
        return Place("heavy", item.section, item.question.id)
    return question_place(item)


def before(walk: Walk, place: Place) -> Place | None:
    """Where back leads from a place; None at the beginning."""
    if walk.setting.limits.unchanged is not None and place not in CLOSING:
        return None if place == CHANGES else CHANGES
    questions = tuple(question_place(item) for item in asked(walk.setting, walk.assessment))
    places = [
        place
        for place in (*opening(walk.setting.content), *questions, *CLOSING)
        if place.kind not in NOTICES
    ]
    if place.kind in ("heavy", "settle"):
        place = Place("question", place.chosen)
    elif place.kind in NOTICES:
        place = questions[0] if questions else CLOSING[0]
    here = places.index(place) if place in places else len(places) - len(CLOSING)
    earlier = next(
        (place for place in reversed(places[:here]) if _can_return_to(walk, place)), None
    )
    if earlier is None or earlier.kind != "question":
        return earlier
    return announced(walk, walk.setting.content.section_of_question[earlier.id])


def _can_return_to(walk: Walk, place: Place) -> bool:
    if place.kind == "source":
        return needs_source(walk.assessment)
    return not is_idle(walk, place)
