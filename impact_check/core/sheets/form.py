"""What a form asks: what its addressee can know, and nothing that anybody answered."""

import hashlib
from collections.abc import Collection, Mapping
from typing import NamedTuple

from impact_check.core.method.counting import is_answered
from impact_check.core.method.required import for_affected, required_routes
from impact_check.core.model.answer import Role
from impact_check.core.model.assessment import Assessment, Measure
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content, InSection
from impact_check.core.model.register import WhoKnows
from impact_check.core.sheets import messages
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import ImpactCheckError, short

KNOWS: Mapping[Role, frozenset[WhoKnows]] = {
    "community": frozenset(["affected-people"]),
    "authority": frozenset(["authority"]),
    "proposer": frozenset(["proposer"]),
    "colleague": frozenset(["proposer", "authority", "public-record", "affected-people"]),
}
"""Whose knowledge each addressee has; a colleague may know, or look up, anything."""

FACTS_OF = ("authority", "proposer", "colleague")


class Wish(NamedTuple):
    """Whom a form is for and what it is limited to: checklists by id, questions by id, what is
    open; None and empty limit nothing.
    """

    role: Role
    checklists: Collection[str] | None = None
    questions: tuple[str, ...] = ()
    is_open: bool = False
    round: int = 1


class Part(NamedTuple):
    """Questions under one heading; `heavy` announces what is hard to read."""

    id: str
    title: str
    heavy: str
    questions: tuple[Question, ...]


class Form(NamedTuple):
    """A form for one addressee. `mark` tells the measure; `description` is empty where its author
    did not share it; `features` are facts about the measure that it asks first, by id.

    `hides`: for each question the features of which a "no" to all takes it away.
    """

    role: Role
    measure: Measure
    description: str
    mark: str
    content: str
    round: int
    features: tuple[str, ...]
    parts: tuple[Part, ...]
    hides: Mapping[str, tuple[str, ...]]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All its questions in their order."""
        return tuple(question for part in self.parts for question in part.questions)


def form_of(content: Content, assessment: Assessment, wish: Wish, description: str = "") -> Form:
    """The form; ImpactCheckError where there is nothing to ask, or a question is not known.

    Of the measure it says title, who, where and stage, and the description only where its author
    marked it to be shared, or where another text is given.
    """
    chosen = _chosen(content, assessment, wish)
    if not chosen:
        raise ImpactCheckError(messages.NOTHING_TO_ASK)
    measure = assessment.measure
    hides = {}
    if wish.role in FACTS_OF:
        hides = {
            placed.question.id: ids
            for placed in chosen
            if (ids := _open_features(content, assessment, placed.question))
        }
    asked_first = {id_ for ids in hides.values() for id_ in ids}
    return Form(
        wish.role,
        measure,
        description or (measure.description if measure.share == "yes" else ""),
        mark_of(measure.title),
        content.version,
        wish.round,
        tuple(id_ for id_ in content.register.features if id_ in asked_first),
        _in_parts(chosen),
        hides,
    )


def mark_of(title: str) -> str:
    """By what a form, and what comes back from it, tells which measure it is about."""
    even = " ".join(title.casefold().split())
    return hashlib.sha256(even.encode()).hexdigest()[:12]


def _chosen(content: Content, assessment: Assessment, wish: Wish) -> tuple[InSection, ...]:
    if wish.questions:
        _must_be_known(content, wish.questions)
        return tuple(item for item in content.in_sections if item.question.id in wish.questions)
    routes = required_routes(content, assessment.context)
    found = tuple(item for item in content.in_sections if item.question.route in routes)
    if wish.checklists is not None:
        found = tuple(item for item in found if item.checklist in wish.checklists)
    if wish.is_open:
        answers = assessment.answers
        found = tuple(
            item for item in found if not is_answered(item.question, answers.get(item.question.id))
        )
    if wish.role == "community":
        return for_affected(found)
    return tuple(item for item in found if KNOWS[wish.role] & set(item.question.who_knows))


def _must_be_known(content: Content, questions: Collection[str]) -> None:
    for id_ in questions:
        if id_ not in content.questions:
            near = did_you_mean(id_, content.questions)
            raise ImpactCheckError(messages.NO_QUESTION.format(id=short(id_), near=near))


def _open_features(content: Content, assessment: Assessment, question: Question) -> tuple[str, ...]:
    """The features on which it hangs whether a question is asked; none where it surely is."""
    features = content.route_of(question.id).features
    known = {id_: assessment.context.feature(id_) for id_ in features}
    if "yes" in known.values():
        return ()
    return tuple(id_ for id_, presence in known.items() if presence == "unknown")


def _in_parts(chosen: tuple[InSection, ...]) -> tuple[Part, ...]:
    found: dict[str, list[InSection]] = {}
    for placed in chosen:
        found.setdefault(placed.section, []).append(placed)
    return tuple(
        Part(id_, many[0].title, many[0].heavy, tuple(item.question for item in many))
        for id_, many in found.items()
    )
