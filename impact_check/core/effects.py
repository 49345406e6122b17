"""What safeguards change: how far each harm falls, with more of them promised, or with all but some answers put right."""

from collections.abc import Iterable, Set

from impact_check.core.calculation import Outcome, Problem
from impact_check.core.readings import Promise
from impact_check.core.records import record, replace
from impact_check.core.what_if import put_right

NOTHING = 1e-12


@record
class Fall:
    """How far one harm of 0..100 falls at worst, and whether it stops at the floor of what can be undone."""

    harm: str
    before: float
    after: float
    floored: bool


def falls(problem: Problem, before: Outcome, after: Outcome) -> tuple[Fall, ...]:
    """The harms that are lower in the second outcome than in the first, in the problem's order."""
    return tuple(
        Fall(part.id, 100.0 * first.residual, 100.0 * then.residual, then.floored)
        for part, first, then in zip(problem.harms, before.harms, after.harms, strict=True)
        if first.residual - then.residual > NOTHING
    )


def with_promises(problem: Problem, more: Iterable[Promise]) -> Problem:
    """The same problem with further promises."""
    promises = dict(problem.promises)
    for one in more:
        promises[one.question] = (*promises.get(one.question, ()), one)
    return replace(problem, promises=promises)


def with_the_rest_right(problem: Problem, kept: Set[str]) -> Problem:
    """The same problem with every question answered as it should be and proven, except those that are kept as they are."""
    routes = tuple(
        replace(part, readings=tuple(one if one.question in kept else put_right(one) for one in part.readings)) for part in problem.routes
    )
    return replace(problem, routes=routes)
