"""What is asked: it follows from the context only, never from another answer (method, section 2 and
Settled details).
"""

from collections.abc import Set

from impact_check.core.model.assessment import Assessment, Context
from impact_check.core.model.content import Content, InSection

MOST_FOR_AFFECTED = 15  # questions that affected people are asked, who bear the cost of asking


def ruled_out(context: Context) -> tuple[frozenset[str], frozenset[str]]:
    """The features and the groups that are an earned "no"."""
    return (
        frozenset([id_ for id_ in context.features if context.feature(id_) == "no"]),
        frozenset([id_ for id_ in context.groups if context.group(id_) == "no"]),
    )


def required_routes(content: Content, context: Context) -> frozenset[str]:
    """The routes that are required or possibly required; both are asked."""
    absent, unreached = ruled_out(context)
    return frozenset(
        [
            id_
            for id_, features, groups in content.routes_by_context
            if not (features and features <= absent) and not (groups and groups <= unreached)
        ]
    )


def surely_required(content: Content, context: Context) -> frozenset[str]:
    """The routes that are required whatever is still unknown of features and groups."""
    present = {id_ for id_ in context.features if context.feature(id_) == "yes"}
    reached = {id_ for id_ in context.groups if context.group(id_) == "yes"}
    return frozenset(
        id_
        for id_, features, groups in content.routes_by_context
        if (not features or features & present) and (not groups or groups & reached)
    )


def unsure_facts(content: Content, context: Context, routes: Set[str]) -> tuple[str, ...]:
    """The features and groups, by id, whose being unknown is why some of these routes are asked at
    all, none of which is surely required.
    """
    facts = {id_: (features, groups) for id_, features, groups in content.routes_by_context}
    return tuple(
        sorted(
            id_
            for route in routes
            for known, read in zip(facts[route], (context.feature, context.group), strict=True)
            if not any(read(id_) == "yes" for id_ in known)
            for id_ in known
            if read(id_) == "unknown"
        )
    )


def contradictions(
    content: Content, assessment: Assessment, required: frozenset[str] | None = None
) -> tuple[str, ...]:
    """The answered questions whose route the context rules out: their answers count until they are
    set aside.
    """
    routes = required_routes(content, assessment.context) if required is None else required
    return tuple(
        sorted(
            id_
            for id_ in assessment.answers
            if id_ in content.questions and content.questions[id_].route not in routes
        )
    )


def not_covered(content: Content, context: Context) -> tuple[str, ...]:
    """The features that are `yes` but open no route of this content, those that it does not know
    among them.
    """
    return tuple(
        sorted(
            id_
            for id_ in context.features
            if id_ not in content.opening_features and context.feature(id_) == "yes"
        )
    )


def for_affected(found: tuple[InSection, ...]) -> tuple[InSection, ...]:
    """At most fifteen of the questions that affected people can answer: what decides a minimum
    condition first, then what few others can know.
    """
    theirs = [placed for placed in found if "affected-people" in placed.question.who_knows]
    urgent = sorted(
        theirs,
        key=lambda placed: (placed.question.red_line is None, len(placed.question.who_knows)),
    )[:MOST_FOR_AFFECTED]
    return tuple(placed for placed in theirs if placed in urgent)
