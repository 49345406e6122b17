"""What safeguards change: how far each harm falls, with more of them promised, or with all but some
answers put right.
"""

from collections.abc import Iterable, Set
from itertools import compress
from typing import NamedTuple

from impact_check.core.method.calculation import Opened, Outcome, outcome
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.problem import Problem
from impact_check.core.method.readings import Promise
from impact_check.core.what_if.what_if import put_right

NOTHING = 1e-12


class Fall(NamedTuple):
    """How far one harm of 0..100 falls at worst, and whether it stops at the floor of what can be
    undone.
    """

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


def lowered_by(
    problem: Problem,
    before: Outcome,
    opened: Opened,
    more: Iterable[Promise],
    routes: Set[int],
    numbers: Numbers,
) -> tuple[Fall, ...]:
    """The harms that are lower at worst with further promises; only those that the promises can
    reach are worked out.

    `before` and `opened` are what the problem comes to at worst, and its routes there; `routes` are
    the places of those that the promises are about.
    """
    promised = with_promises(problem, more)
    reached = [any([place in routes for place, _ in part.links]) for part in problem.harms]
    narrow = promised._replace(harms=tuple(compress(problem.harms, reached)))
    return falls(
        narrow,
        before._replace(harms=tuple(compress(before.harms, reached))),
        outcome(narrow, numbers, "worst", opened),
    )


def with_promises(problem: Problem, more: Iterable[Promise]) -> Problem:
    """The same problem with further promises."""
    promises = dict(problem.promises)
    for promise in more:
        promises[promise.question] = (*promises.get(promise.question, ()), promise)
    return problem._replace(promises=promises)


def with_the_rest_right(problem: Problem, kept: Set[str]) -> Problem:
    """The same problem with every question answered as it should be and proven, except those that
    are kept as they are.
    """
    routes = tuple(
        part._replace(
            readings=tuple(
                reading if reading.question in kept else put_right(reading)
                for reading in part.readings
            )
        )
        for part in problem.routes
    )
    return problem._replace(routes=routes)
