"""What safeguards change: how far each harm falls with more of them promised, and which counts
that moves.
"""

from collections import Counter
from collections.abc import Iterable, Set
from itertools import compress
from typing import NamedTuple

from impact_check.core.method.calculation import End, Opened, Outcome, outcome
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.problem import Problem
from impact_check.core.method.progress import Progress
from impact_check.core.method.readings import Promise

NOTHING = 1e-12


class Fall(NamedTuple):
    """How far one harm of 0..100 falls at one end, and whether it stops at the floor of what can be
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


def places_of(problem: Problem) -> dict[str, int]:
    """Where the route of each question stands in the problem."""
    return {
        reading.question: place
        for place, part in enumerate(problem.routes)
        for reading in part.readings
    }


def lowered_by(
    problem: Problem,
    before: Outcome,
    opened: Opened,
    more: Iterable[Promise],
    routes: Set[int],
    numbers: Numbers,
    end: End = "worst",
) -> tuple[Fall, ...]:
    """The harms that are lower at one end with further promises; only those that the promises can
    reach are worked out.

    `before` and `opened` are what the problem comes to at that end, and its routes there; `routes`
    are the places of those that the promises are about.
    """
    promised = with_promises(problem, more)
    reached = [any([place in routes for place, _ in part.links]) for part in problem.harms]
    narrow = promised._replace(harms=tuple(compress(problem.harms, reached)))
    return falls(
        narrow,
        before._replace(harms=tuple(compress(before.harms, reached))),
        outcome(narrow, numbers, end, opened),
    )


def counts_after(before: Progress, found: Iterable[Fall], numbers: Numbers) -> Progress:
    """The counts once harms have fallen at best; safeguards move no condition and no question."""
    moved: Counter[str] = Counter()
    for fall in found:
        moved[numbers.level(fall.before)] -= 1
        moved[numbers.level(fall.after)] += 1
    return before._replace(
        found_severe=before.found_severe + moved["severe"],
        found_high=before.found_high + moved["high"],
        found_moderate=before.found_moderate + moved["moderate"],
    )


def with_promises(problem: Problem, more: Iterable[Promise]) -> Problem:
    """The same problem with further promises."""
    promises = dict(problem.promises)
    for promise in more:
        promises[promise.question] = (*promises.get(promise.question, ()), promise)
    return problem._replace(promises=promises)
