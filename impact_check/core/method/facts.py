"""Facts first: which features and groups are unknown, and what hangs on each (method, Settled
details).
"""

from collections.abc import Set
from typing import Literal, NamedTuple

from impact_check.core.method.required import required_routes, ruled_out, surely_required
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
    absent, unreached = ruled_out(context)
    found = [
        _open_fact(content, "feature", id_, unsure, absent)
        for id_ in content.register.features
        if context.feature(id_) == "unknown"
    ] + [
        _open_fact(content, "group", id_, unsure, unreached)
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
    out: frozenset[str],
) -> OpenFact:
    """What hangs on one fact; `out` are those of its kind that are ruled out already."""
    depends = (
        (route, features if kind == "feature" else groups)
        for route, features, groups in content.routes_by_context
        if route in unsure
    )
    named = [(route, facts) for route, facts in depends if id_ in facts]
    conditions = {
        question.red_line
        for route, _ in named
        for question in content.questions_of_route[route]
        if question.red_line
    }
    with_this = out | {id_}
    closed = {route for route, facts in named if facts <= with_this}
    questions = _count(content, {route for route, _ in named})
    return OpenFact(kind, id_, questions, len(conditions), _count(content, closed))


def _count(content: Content, routes: Set[str]) -> int:
    """How many standard questions these routes ask."""
    return sum([content.standard_questions[route] for route in routes])
