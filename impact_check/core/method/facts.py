"""Facts first: which features and groups are unknown, and what hangs on each (method, Settled
details).
"""

from collections.abc import Set
from typing import Literal, NamedTuple

from impact_check.core.method.required import required_routes, surely_required
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content


class OpenFact(NamedTuple):
    """An unknown feature or group: how many questions and minimum conditions hang on it, together
    with others that are unknown (`questions`, `conditions`), and how many questions a documented
    "no" would close by itself (`closes`).
    """

    kind: Literal["feature", "group"]
    id: str
    questions: int
    conditions: int
    closes: int


class OpenFacts(NamedTuple):
    """Unknown features and groups, the one that a "no" closes most by first; how many questions
    surely apply, and how many only may.
    """

    facts: tuple[OpenFact, ...]
    surely: int
    maybe: int

    @property
    def asked(self) -> int:
        """How many questions are asked as long as nothing more is known."""
        return self.surely + self.maybe


def open_facts(content: Content, assessment: Assessment) -> OpenFacts:
    """What hangs on the facts that nobody has settled; an earned "no" settles, one without a source
    does not.
    """
    context = assessment.context
    asked, sure = required_routes(content, context), surely_required(content, context)
    unsure = asked - sure
    found = [
        _open_fact(content, "feature", id_, unsure, required_routes(content, context, feature=id_))
        for id_ in content.register.features
        if context.feature(id_) == "unknown"
    ] + [
        _open_fact(content, "group", id_, unsure, required_routes(content, context, group=id_))
        for id_ in content.register.groups
        if context.group(id_) == "unknown"
    ]
    hanging = [fact for fact in found if fact.questions]
    hanging.sort(key=lambda fact: (-fact.closes, -fact.conditions, -fact.questions))
    return OpenFacts(tuple(hanging), _count(content, sure), _count(content, unsure))


def _open_fact(
    content: Content,
    kind: Literal["feature", "group"],
    id_: str,
    unsure: Set[str],
    without: Set[str],
) -> OpenFact:
    """What hangs on one fact; `without` are the routes that are asked if it is a "no"."""
    place = 1 if kind == "feature" else 2
    named = {entry[0] for entry in content.routes_by_context if id_ in entry[place]} & unsure
    conditions = {
        question.red_line
        for route in named
        for question in content.questions_of_route[route]
        if question.red_line
    }
    closes = _count(content, unsure - without)
    return OpenFact(kind, id_, _count(content, named), len(conditions), closes)


def _count(content: Content, routes: Set[str]) -> int:
    """How many standard questions these routes ask."""
    return sum([content.standard_questions[route] for route in routes])
