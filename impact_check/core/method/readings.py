"""What each answer and each commitment counts for (method, section 3, steps 1 and 2, and Settled
details).
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.method.required import required_routes
from impact_check.core.model.assessment import Answer, Assessment, Commitment, Measure
from impact_check.core.model.base import GRADES, STATUSES
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content

_PLACES: Mapping[str, int] = {grade: place for place, grade in enumerate(GRADES)}

State: TypeAlias = Literal["answered", "not-applicable", "not-earned", "unknown", "unanswered"]


class Reading(NamedTuple):
    """One question as it counts: its classes (0 safe to 3 harmful) at best and at worst before the
    step for missing evidence.

    `unproven` adds that step at the worst end, up to `worst`, the worst class the question offers.
    A reading that does not `count` is dropped from the score (an earned not-applicable).
    """

    question: str
    route: str
    state: State
    low: int
    high: int
    worst: int
    unproven: bool
    evidenced: bool
    custom: bool = False

    @property
    def known(self) -> float:
        """How much of what it could be is ruled out: 0 for an open question, 1 for one option, a
        part for a range.
        """
        return 1.0 - (self.high - self.low) / self.worst if self.worst else 1.0

    @property
    def counts(self) -> bool:
        """Whether it enters the score."""
        return self.state != "not-applicable"

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered it."""
        return self.state in ("unknown", "unanswered", "not-earned")


class Promise(NamedTuple):
    """What a commitment does to one question: the class it reaches, the status it is credited with
    (-1: none), the harms it addresses.
    """

    commitment: str
    question: str
    target: int
    rank: int
    harms: frozenset[str]


def read_answers(
    content: Content, assessment: Assessment, required: frozenset[str] | None = None
) -> tuple[Reading, ...]:
    """The reading of every question that is asked or answered, by id; what is neither is
    dropped.
    """
    routes = required_routes(content, assessment.context) if required is None else required
    answers, own, worst_classes = assessment.answers, content.custom, content.worst_classes
    found = []
    for id_, question in content.questions_by_id:
        answer = answers.get(id_)
        if answer is not None:
            confirmed = _confirmed(content, question, assessment)
            found.append(_read(question, answer, worst_classes[id_], id_ in own, confirmed))
        elif question.route in routes and id_ not in own:
            found.append(_open(question, "unanswered", worst_classes[id_], custom=False))
    return tuple(found)


def _confirmed(content: Content, question: Question, assessment: Assessment) -> bool:
    """Whether the evidence may count: on involvement only a statement of the organisation concerned
    does.
    """
    if (
        question.red_line is None
        or content.register.red_lines[question.red_line].needs_statement == "no"
    ):
        return True
    return assessment.affected_agree


@lru_cache(maxsize=4096)
def _reading(
    question: str,
    route: str,
    state: State,
    low: int,
    high: int,
    worst: int,
    unproven: bool,
    evidenced: bool,
    custom: bool,
) -> Reading:
    """Equal readings are one value: they are frozen, and thousands of assessments share them."""
    return Reading(question, route, state, low, high, worst, unproven, evidenced, custom)


def _open(question: Question, state: State, worst: int, custom: bool) -> Reading:
    return _reading(question.id, question.route, state, 0, worst, worst, False, False, custom)


def _read(question: Question, answer: Answer, worst: int, custom: bool, confirmed: bool) -> Reading:
    if answer.answer == "unknown":
        return _open(question, "unknown", worst, custom)
    evidenced = answer.evidenced and confirmed
    if answer.answer == "not-applicable":
        if question.may_not_apply and answer.reason and evidenced:
            return _reading(
                question.id, question.route, "not-applicable", 0, 0, worst, False, True, custom
            )
        return _open(question, "not-earned", worst, custom)
    given = answer.answer
    is_single = isinstance(given, str) and given in question.options
    left: tuple[str, ...] = (str(given),) if is_single else question.left_open(given)
    if len(left) == len(question.options):
        return _open(question, "unknown", worst, custom)
    return _reading(
        question.id,
        question.route,
        "answered",
        _PLACES[left[0]],
        _PLACES[left[-1]],
        worst,
        not evidenced,
        evidenced,
        custom,
    )


def credited_rank(commitment: Commitment, measure: Measure) -> int:
    """The status that a commitment is credited with, as its place in `STATUSES`; -1 if it earns
    nothing (Settled details, Credit).
    """
    rank = STATUSES.index(commitment.reached)
    if commitment.reached == "verified" and not has_independent_verifier(commitment, measure):
        rank -= 1
    return rank if commitment.source or commitment.held == "yes" else rank - 1


def has_independent_verifier(commitment: Commitment, measure: Measure) -> bool:
    """Whether somebody is named who verifies and is neither the proposer nor the actor."""
    own = {
        name.casefold() for name in (measure.actor, measure.proposer, "proposer", "actor") if name
    }
    return bool(commitment.verifier) and commitment.verifier.casefold() not in own


def read_commitments(content: Content, assessment: Assessment) -> tuple[Promise, ...]:
    """What all commitments do to which questions, in a fixed order; targets that no question has
    are left out.
    """
    found = []
    for id_ in sorted(assessment.commitments):
        commitment = assessment.commitments[id_]
        known = content.register.mitigations.get(id_)
        if known is None and not commitment.is_own:
            continue
        targets, harms = (
            (known.targets, known.harms) if known else (commitment.targets, commitment.harms)
        )
        rank = credited_rank(commitment, assessment.measure)
        found += [
            Promise(id_, question, GRADES.index(targets[question]), rank, frozenset(harms))
            for question in sorted(targets)
            if question in content.questions
        ]
    return tuple(found)
