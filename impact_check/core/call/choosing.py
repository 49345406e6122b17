"""Which findings answer which question: those that a person chose, else those that bear on what the
question asks about.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from impact_check.core.call.values import Finding, Kind
from impact_check.core.model.assessment import Submission
from impact_check.core.model.call import Call, CallQuestion
from impact_check.core.model.own_answers import OwnAnswer

MOST: Mapping[Kind, int] = {"condition": 2, "harm": 2, "change": 2, "ask": 1}
"""So many findings of each kind go into one answer where nobody has chosen."""


class Choice(NamedTuple):
    """The findings of one answer, those that bear on it beside them, and chosen ids that are no
    findings here.
    """

    told: tuple[str, ...]
    unused: tuple[str, ...]
    unknown: tuple[str, ...]


def choices(call: Call, own: Submission, found: Sequence[Finding]) -> tuple[Choice, ...]:
    """The choice for each question of the call, in its order."""
    offered = bearing(call, found)
    known = {finding.id: finding for finding in found}
    return tuple(
        _choice(known, offered[question.number], _chosen(question, own))
        for question in call.questions
    )


def bearing(call: Call, found: Iterable[Finding]) -> Mapping[str, tuple[str, ...]]:
    """The findings that bear on each question (by its number), each at the question that it bears
    on most: the one that shares with it the id that fewest findings share.
    """
    all_found = tuple(found)
    shared = Counter(id_ for finding in all_found for id_ in finding.bears_on)
    offered: dict[str, list[str]] = {question.number: [] for question in call.questions}
    for finding in all_found:
        ranked = [
            (1 / min(shared[id_] for id_ in common), len(common), -place)
            for place, question in enumerate(call.questions)
            if (common := finding.bears_on & {*question.about, *question.clauses})
        ]
        if ranked:
            offered[call.questions[-max(ranked)[2]].number].append(finding.id)
    return {number: tuple(ids) for number, ids in offered.items()}


def _chosen(question: CallQuestion, own: Submission) -> tuple[str, ...] | None:
    """What the person chose in the assessment, else what the call names; None for neither."""
    answer = own.answers.get(question.number, OwnAnswer())
    return question.findings if answer.findings is None else answer.findings


def _choice(
    known: Mapping[str, Finding], offered: tuple[str, ...], chosen: tuple[str, ...] | None
) -> Choice:
    told = _first_of_each(known, offered) if chosen is None else chosen
    here = tuple(dict.fromkeys(id_ for id_ in told if id_ in known))
    return Choice(
        here,
        tuple(id_ for id_ in offered if id_ not in here),
        tuple(id_ for id_ in told if id_ not in known),
    )


def _first_of_each(known: Mapping[str, Finding], offered: Iterable[str]) -> tuple[str, ...]:
    seen: Counter[Kind] = Counter()
    kept: list[str] = []
    for id_ in offered:
        kind = known[id_].kind
        seen[kind] += 1
        kept += [id_] if seen[kind] <= MOST[kind] else []
    return tuple(kept)
