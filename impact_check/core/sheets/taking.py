"""Sheets beside an assessment: what is new in them, what differs, and taking what is accepted."""

from collections.abc import Collection, Iterable
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.method.counting import is_answered
from impact_check.core.model.assessment import Answer, Assessment, Fact
from impact_check.core.model.base import Presence
from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Sheet
from impact_check.core.sheets import messages
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import ImpactCheckError

Standing: TypeAlias = Literal["new", "other", "split", "same", "open"]
"""`new`: the assessment has no answer; `other`: it has another one; `split`: the sheets differ;
`same`: as in the assessment; `open`: nobody knows."""


class Offer(NamedTuple):
    """What sheets say to one question, beside the assessment's own answer; each answer with the
    place of its sheet.
    """

    question: str
    given: tuple[tuple[int, Answer], ...]
    before: Answer | None
    standing: Standing


class FactOffer(NamedTuple):
    """What sheets say of one feature; `presence` is None where they differ."""

    feature: str
    presence: Presence | None
    before: Presence

    @property
    def is_new(self) -> bool:
        """Whether it settles what the assessment does not know."""
        return self.before == "unknown" and self.presence in ("yes", "no")


class Taken(NamedTuple):
    """The assessment after sheets were taken, with the ids of the questions and features that they
    changed in it.
    """

    assessment: Assessment
    questions: tuple[str, ...]
    features: tuple[str, ...]


def offers(content: Content, assessment: Assessment, sheets: Iterable[Sheet]) -> tuple[Offer, ...]:
    """What the sheets offer, question by question in the order in which they are asked."""
    given: dict[str, list[tuple[int, Answer]]] = {}
    for place, sheet in enumerate(sheets):
        for id_, answer in sheet.answers.items():
            given.setdefault(id_, []).append((place, answer))
    return tuple(
        Offer(
            id_,
            tuple(given[id_]),
            assessment.answers.get(id_),
            _standing(content, id_, [answer for _, answer in given[id_]], assessment),
        )
        for id_ in content.questions
        if id_ in given
    )


def _standing(content: Content, id_: str, given: list[Answer], assessment: Assessment) -> Standing:
    question, before = content.questions[id_], assessment.answers.get(id_)
    told = {answer.answer for answer in given if answer.answer != "unknown"}
    if not told:
        return "open"
    if len(told) > 1:
        return "split"
    if before is not None and before.answer in told:
        return "same"
    return "other" if is_answered(question, before) else "new"


def fact_offers(assessment: Assessment, sheets: Iterable[Sheet]) -> tuple[FactOffer, ...]:
    """What the sheets say of features, by id."""
    given: dict[str, set[Presence]] = {}
    for sheet in sheets:
        for id_, presence in sheet.features.items():
            if presence != "unknown":
                given.setdefault(id_, set()).add(presence)
    return tuple(
        FactOffer(
            id_, next(iter(said)) if len(said) == 1 else None, assessment.context.feature(id_)
        )
        for id_, said in sorted(given.items())
    )


def chosen(
    content: Content, found: Iterable[Offer], choice: Literal["open", "all"] | Collection[str]
) -> frozenset[str]:
    """The questions of which the answer is to be taken: `open` those that have none yet, `all`
    others too, or those named; never one on which sheets differ.

    ImpactCheckError for a name that no sheet answers, or that they answer differently.
    """
    if isinstance(choice, str):
        wanted = ("new",) if choice == "open" else ("new", "other")
        return frozenset(offer.question for offer in found if offer.standing in wanted)
    standings = {offer.question: offer.standing for offer in found}
    for id_ in choice:
        if id_ not in standings:
            near = did_you_mean(id_, standings)
            ids = ", ".join(standings)
            raise ImpactCheckError(messages.NO_SUCH_ANSWER.format(id=id_, near=near, ids=ids))
        if standings[id_] == "split":
            raise ImpactCheckError(messages.SPLIT.format(id=id_))
    return frozenset(choice)


def taken(
    content: Content,
    assessment: Assessment,
    sheets: tuple[Sheet, ...],
    questions: Collection[str],
    *,
    with_facts: bool,
) -> Taken:
    """The assessment with the answers to these questions, each marked with who gave it, with facts
    that it did not know, and with the sheets kept beside its own answers.
    """
    answers = dict(assessment.answers)
    for offer in offers(content, assessment, sheets):
        if offer.question in questions:
            answers[offer.question] = _as_own(content, offer, sheets)
    facts = dict(assessment.context.features)
    settled = []
    for fact in fact_offers(assessment, sheets) if with_facts else ():
        if fact.is_new and fact.presence is not None:
            facts[fact.feature] = Fact(value=fact.presence)
            settled.append(fact.feature)
    after = assessment.model_copy(
        update={
            "answers": answers,
            "context": assessment.context.model_copy(update={"features": facts}),
            "sheets": (*assessment.sheets, *not_kept_yet(assessment, sheets)),
        }
    )
    changed = tuple(id_ for id_ in answers if answers[id_] != assessment.answers.get(id_))
    return Taken(after, changed, tuple(settled))


def _as_own(content: Content, offer: Offer, sheets: tuple[Sheet, ...]) -> Answer:
    """The answer as the assessment keeps it: of several that agree the best proven one."""
    known = [(place, answer) for place, answer in offer.given if answer.answer != "unknown"]
    place, answer = max(known or offer.given, key=lambda given: (given[1].evidenced, -given[0]))
    said = content.questions[offer.question].wording(answer.answer)
    return answer.model_copy(update={"said": said, "given_by": sheets[place].role})


def not_kept_yet(assessment: Assessment, sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    """The sheets that the assessment does not hold already, each once."""
    found: list[Sheet] = []
    for sheet in sheets:
        if sheet not in assessment.sheets and sheet not in found:
            found.append(sheet)
    return tuple(found)


def is_another_edition(sheet: Sheet, others: Iterable[Sheet]) -> bool:
    """Whether the same form was saved with other answers too."""
    return bool(sheet.serial) and any(
        other.serial == sheet.serial and other != sheet for other in others
    )
