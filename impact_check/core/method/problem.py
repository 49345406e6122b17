"""Everything that the arithmetic needs of one assessment, in an order that no file decides."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from impact_check.core.method.readings import Promise, Reading, read_answers, read_commitments
from impact_check.core.method.required import required_routes
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import Presence
from impact_check.core.model.content import Content


class RoutePart(NamedTuple):
    """A route with the readings that count in it."""

    id: str
    pillar: str
    groups: tuple[str, ...]
    readings: tuple[Reading, ...]


class HarmPart(NamedTuple):
    """A harm with its ratings (1 to 4), the groups it hits harder, and its links as (place of the
    route, is direct).
    """

    id: str
    scale: int
    irremediability: int
    heightened: tuple[str, ...]
    links: tuple[tuple[int, bool], ...]


class Problem(NamedTuple):
    """Everything that the arithmetic needs of one assessment."""

    routes: tuple[RoutePart, ...]
    harms: tuple[HarmPart, ...]
    promises: Mapping[str, tuple[Promise, ...]]
    groups: Mapping[str, Presence]
    scope: int | None
    all_readings: tuple[Reading, ...]
    required: frozenset[str]


def problem_of(content: Content, assessment: Assessment) -> Problem:
    """The arithmetic's view of an assessment; parts are ordered by id, so that the order in files
    plays no part.
    """
    required = required_routes(content, assessment.context)
    readings = read_answers(content, assessment, required)
    routes, harms = _arranged(content, readings)
    promises: dict[str, tuple[Promise, ...]] = {}
    for promise in read_commitments(content, assessment):
        promises[promise.question] = (*promises.get(promise.question, ()), promise)
    context = assessment.context
    groups = {id_: context.group(id_) for id_ in content.register.groups}
    scope = None if context.scope == "unknown" else context.scope
    return Problem(routes, harms, promises, groups, scope, readings, required)


def with_readings(
    content: Content, problem: Problem, change: Callable[[Reading], Reading]
) -> Problem:
    """The same problem with every reading changed."""
    readings = tuple(change(reading) for reading in problem.all_readings)
    routes, harms = _arranged(content, readings)
    return problem._replace(routes=routes, harms=harms, all_readings=readings)


def _arranged(
    content: Content, readings: tuple[Reading, ...]
) -> tuple[tuple[RoutePart, ...], tuple[HarmPart, ...]]:
    """The routes that some counting reading tests, and every harm with its links to them."""
    register = content.register
    by_route: dict[str, list[Reading]] = {}
    for reading in readings:
        if reading.counts:
            by_route.setdefault(reading.route, []).append(reading)
    tested = [(register.routes[id_], tuple(by_route[id_])) for id_ in sorted(by_route)]
    routes = tuple(
        [RoutePart(found[0].route, route.pillar, route.groups, found) for route, found in tested]
    )
    places = {part.id: place for place, part in enumerate(routes)}
    harms = []
    for id_, links in content.links_of_harm.items():
        harm = register.harms[id_]
        present = tuple(
            [(places[route], is_direct) for route, is_direct in links if route in places]
        )
        harms.append(HarmPart(id_, harm.scale, harm.irremediability, harm.heightened, present))
    return routes, tuple(harms)
