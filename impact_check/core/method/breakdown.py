"""Where a score comes from: groups, rights, pillars, and points traced to single questions (method,
section 5).
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from impact_check.core.method.calculation import (
    TIE,
    End,
    HarmValue,
    LinkValue,
    Outcome,
    combine_links,
    grade,
    kept_promise,
    severity,
)
from impact_check.core.method.numbers import DEFAULTS, Numbers, log_of_rest, worst_first
from impact_check.core.method.problem import HarmPart, Problem, RoutePart
from impact_check.core.method.readings import Promise
from impact_check.core.method.scoring import Interval, Workings
from impact_check.core.model.base import PILLARS
from impact_check.core.model.content import Content

# What groups bear of a harm, 0..1: by the harm, whether it hits the group harder, and the routes,
# a bit for each
Borne: TypeAlias = dict[tuple[str, bool, int], float]


class _Bearing(NamedTuple):
    """One end of the score, with what groups bear there as far as it is worked out."""

    name: End
    outcome: Outcome
    borne: Borne


class Part(NamedTuple):
    """A sub-index of 0..100 for one group, right or pillar."""

    id: str
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method


class GroupPart(NamedTuple):
    """The sub-index for one group, and each harm of 0..100 as that group bears it. `certain`: the
    group is known to be reached.
    """

    id: str
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    certain: bool
    harms: tuple[tuple[str, Interval], ...]


class Points(NamedTuple):
    """How much of the worst-case index of 0..100 comes from one question through one harm."""

    question: str
    harm: str
    points: float


class Breakdown(NamedTuple):
    """All parts of one score; the points of all pairs add up to the worst-case index."""

    groups: tuple[GroupPart, ...]
    rights: tuple[Part, ...]
    pillars: tuple[Part, ...]
    points: tuple[Points, ...]


def breakdown(content: Content, made: Workings, numbers: Numbers = DEFAULTS) -> Breakdown:
    """The parts of a score: groups that are or may be reached, rights, pillars, and points by
    question and harm.
    """
    return Breakdown(
        _groups(made, numbers),
        _rights(content, made, numbers),
        _pillars(made, numbers),
        trace(made, numbers),
    )


def _groups(made: Workings, numbers: Numbers) -> tuple[GroupPart, ...]:
    problem, found = made.problem, []
    linked = [sum({1 << place for place, _ in part.links}) for part in problem.harms]
    at_best, at_worst = _Bearing("best", made.best, {}), _Bearing("worst", made.worst, {})
    for id_, presence in sorted(problem.groups.items()):
        if presence == "no":
            continue
        kept = [not route.groups or id_ in route.groups for route in problem.routes]
        worst = _group_harms(id_, kept, linked, problem, at_worst, numbers)
        best = (
            _group_harms(id_, kept, linked, problem, at_best, numbers)
            if presence == "yes"
            else [0.0] * len(worst)
        )
        harms = tuple(
            [
                (part.id, Interval(100.0 * low, 100.0 * high))
                for part, low, high in zip(problem.harms, best, worst, strict=True)
            ]
        )
        found.append(GroupPart(id_, _interval(best, worst, numbers), presence == "yes", harms))
    return tuple(found)


def _group_harms(
    group: str,
    kept: Sequence[bool],
    linked: Sequence[int],
    problem: Problem,
    end: _Bearing,
    numbers: Numbers,
) -> list[float]:
    """The harms 0..1 as they would be if only the kept routes, those to this group, existed; most
    groups bear most harms alike, so that few of them are worked out. `linked` has a bit for each
    route that leads to a harm.
    """
    open_to = sum([1 << place for place, is_kept in enumerate(kept) if is_kept])
    values = []
    for part, value, places in zip(problem.harms, end.outcome.harms, linked, strict=True):
        alike = part.id, group in part.heightened, places & open_to
        if alike not in end.borne:
            grave = severity(part, problem, numbers, end.name, only_group=group)
            end.borne[alike] = _residual(part, value, kept, grave, numbers)
        values.append(end.borne[alike])
    return values


def _residual(
    part: HarmPart, value: HarmValue, kept: Sequence[bool], grave: float, numbers: Numbers
) -> float:
    """A harm of 0..1 as it would be if only the kept routes existed."""
    links = tuple([link for link in value.links if kept[link.route]])
    if not links:
        return 0.0
    return combine_links(links, grave, part.irremediability, numbers).residual


def _rights(content: Content, made: Workings, numbers: Numbers) -> tuple[Part, ...]:
    rights = {right for harm in content.register.harms.values() for right in harm.rights}
    found = []
    for id_ in sorted(rights):
        engaging = [
            place
            for place, part in enumerate(made.problem.harms)
            if id_ in content.register.harms[part.id].rights
        ]
        best, worst = (
            [end.harms[place].residual for place in engaging] for end in (made.best, made.worst)
        )
        found.append(Part(id_, _interval(best, worst, numbers)))
    return tuple(found)


def _pillars(made: Workings, numbers: Numbers) -> tuple[Part, ...]:
    present = {route.pillar for route in made.problem.routes}
    found = []
    for pillar in (known for known in PILLARS if known in present):
        best, worst = (
            _pillar_harms(pillar, made.problem, end, numbers) for end in (made.best, made.worst)
        )
        found.append(Part(pillar, _interval(best, worst, numbers)))
    return tuple(found)


def _pillar_harms(pillar: str, problem: Problem, end: Outcome, numbers: Numbers) -> list[float]:
    kept = [route.pillar == pillar for route in problem.routes]
    return [
        _residual(part, value, kept, value.severity, numbers)
        for part, value in zip(problem.harms, end.harms, strict=True)
    ]


def _interval(best: Sequence[float], worst: Sequence[float], numbers: Numbers) -> Interval:
    return Interval(
        100.0 * worst_first(best, numbers.next_worst),
        100.0 * worst_first(worst, numbers.next_worst),
    )


def trace(made: Workings, numbers: Numbers = DEFAULTS) -> tuple[Points, ...]:
    """The worst-case index split over harms, their routes, and the questions at each route's
    maximum; largest first.
    """
    problem, end = made.problem, made.worst
    found: dict[tuple[str, str], float] = {}
    without_safeguards: dict[int, list[str]] = {}  # what decides there is the same for every harm
    of_harms = _shares([value.residual for value in end.harms], numbers)
    for part, value, of_harm in zip(problem.harms, end.harms, of_harms, strict=True):
        if of_harm > 0.0:
            values = [_traced(link, value) for link in value.links]
            for link, of_route in zip(value.links, _shares(values, numbers), strict=True):
                if of_route <= 0.0:
                    continue
                route = problem.routes[link.route]
                if value.floored or not problem.promises:
                    if link.route not in without_safeguards:
                        without_safeguards[link.route] = _deciding({}, route, part.id, numbers)
                    deciding = without_safeguards[link.route]
                else:
                    deciding = _deciding(problem.promises, route, part.id, numbers)
                for question in deciding:
                    points = end.index * of_harm * of_route / len(deciding)
                    found[question, part.id] = found.get((question, part.id), 0.0) + points
    pairs = (Points(question, harm, points) for (question, harm), points in found.items())
    return tuple(sorted(pairs, key=lambda pair: (-round(pair.points, 9), pair.question, pair.harm)))


def points_by_question(points: Iterable[Points]) -> dict[str, float]:
    """How much of the worst-case index of 0..100 comes from each question, through all harms."""
    found: dict[str, float] = {}
    for point in points:
        found[point.question] = found.get(point.question, 0.0) + point.points
    return found


def _traced(link: LinkValue, value: HarmValue) -> float:
    return link.inherent if value.floored else link.residual


def _deciding(
    promises: Mapping[str, tuple[Promise, ...]], route: RoutePart, harm: str, numbers: Numbers
) -> list[str]:
    """The questions at a route's maximum, with the safeguards promised for them."""
    values = {}
    for reading in route.readings:
        value, promised = grade(reading, numbers, "worst"), promises.get(reading.question, ())
        values[reading.question] = kept_promise(value, promised, harm, numbers, "worst")
    highest = max(values.values())
    return [question for question, value in values.items() if highest - value <= TIE]


def _shares(values: Sequence[float], numbers: Numbers) -> list[float]:
    """Each part's share of -ln(1 - W), 0..1; parts within 1e-12 of each other share the mean."""
    order = sorted(range(len(values)), key=values.__getitem__, reverse=True)
    weights = [numbers.next_worst**rank * values[place] for rank, place in enumerate(order)]
    logs = [log_of_rest(min(weight, 1.0 - 1e-15)) for weight in weights]
    total = math.fsum(logs)
    shares = [0.0] * len(values)
    start = 0
    while total > 0.0 and start < len(order):
        end = start + 1
        while end < len(order) and values[order[start]] - values[order[end]] <= TIE:
            end += 1
        mean = math.fsum(logs[start:end]) / (end - start) / total
        for place in order[start:end]:
            shares[place] = mean
        start = end
    return shares
