"""What of one assessment is distinct at one end: values, opened routes, strengths of links, harms.

However many answers there are, links come in a few strengths only. So what a strength leaves of 1
in the first, second, third ... place is worked out once for all harms, and which link of a harm
stands in which place once for each order of the strengths.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from impact_check.core.method.calculation import End, base_severity, scope_at
from impact_check.core.method.problem import HarmPart, Problem, RoutePart
from impact_check.core.method.readings import Promise, Reading

Value: TypeAlias = tuple[
    int, int
]  # class at this end, and the class up to which the step for missing evidence may lead
SAFE: Value = (0, 0)
Kept: TypeAlias = frozenset[
    tuple[int, int]
]  # (status credited, class reached) of the safeguards that count for a harm
Element: TypeAlias = tuple[int, Kept]  # place of a value, the safeguards
Opened: TypeAlias = frozenset[int]  # places of elements; a route is as open as the worst of them
Strength: TypeAlias = tuple[int, bool]  # place of what is opened, whether the link is direct
Links: TypeAlias = tuple[int, ...]  # places: of strengths, or of what strengths leave of 1
LinksOf: TypeAlias = Callable[[HarmPart, str | None], Links]


class Order(NamedTuple):
    """What holds while the strengths stand in one order: what of 1 the links of each harm leave,
    before and after safeguards.

    `needed` are the strengths with the places in which they come.
    """

    needed: tuple[tuple[int, int], ...]
    harms: tuple[tuple[Links, Links | None], ...]


class HarmLayout(NamedTuple):
    """A harm with the place of each link's strength, before and after safeguards (none: no
    safeguard touches it).
    """

    id: str
    base: float
    floor: int
    inherent: Links
    residual: Links | None


class Layout(NamedTuple):
    """Everything distinct at one end: values, values under safeguards, opened routes, strengths,
    harms; and the orders met so far.

    `most` is the largest number of links that a harm has.
    """

    values: tuple[Value, ...]
    elements: tuple[Element, ...]
    opened: tuple[tuple[int, ...], ...]
    strengths: tuple[Strength, ...]
    harms: tuple[HarmLayout, ...]
    most: int
    scope: int
    hoped: bool
    orders: dict[Links, Order]


def ordered(harms: Sequence[HarmLayout], places: Links) -> Order:
    """What holds of the harms while the strengths stand in the order of these places."""
    needed: dict[tuple[int, int], int] = {}

    def placed(links: Links) -> Links:
        """The strongest link in the first place."""
        strongest = sorted(links, key=places.index)
        return tuple(
            [needed.setdefault((link, place), len(needed)) for place, link in enumerate(strongest)]
        )

    found = tuple(
        [
            (placed(harm.inherent), None if harm.residual is None else placed(harm.residual))
            for harm in harms
        ]
    )
    return Order(tuple(needed), found)


def laid_out(problem: Problem, end: End) -> Layout:
    """The layout of a problem at one end."""
    values: dict[Value, int] = {}
    elements: dict[Element, int] = {}
    opened: dict[Opened, int] = {}
    strengths: dict[Strength, int] = {}

    def place_of(route: RoutePart, harm: str | None) -> int:
        """The place of a route as it is open for a harm; without a harm, as it is open before
        safeguards.
        """
        found = frozenset(
            elements.setdefault(
                (
                    values.setdefault(_value(reading, end), len(values)),
                    _kept(problem, reading, harm),
                ),
                len(elements),
            )
            for reading in route.readings
        )
        return opened.setdefault(found, len(opened))

    def links_of(part: HarmPart, harm: str | None) -> Links:
        """The places of the strengths of a harm's links; without a harm, before safeguards.

        What is safe is left out: it adds nothing, whatever the numbers.
        """
        links = [
            (place_of(problem.routes[route], harm), is_direct)
            for route, is_direct in part.links
            if is_open[route]
        ]
        return tuple([strengths.setdefault(link, len(strengths)) for link in links])

    is_open = [
        any(_value(reading, end) != SAFE for reading in route.readings) for route in problem.routes
    ]
    harms = tuple(_harm(part, problem, end, links_of) for part in problem.harms)
    ways = tuple(tuple(sorted(places)) for places in opened)
    most = max((len(harm.inherent) for harm in harms), default=0)
    return Layout(
        tuple(values),
        tuple(elements),
        ways,
        tuple(strengths),
        harms,
        most,
        scope_at(problem, end),
        end == "best",
        {},
    )


def _value(reading: Reading, end: End) -> Value:
    if end == "best":
        return reading.low, reading.low
    return reading.high, reading.worst if reading.unproven else reading.high


def _kept(problem: Problem, reading: Reading, harm: str | None) -> Kept:
    promises: tuple[Promise, ...] = (
        problem.promises.get(reading.question, ()) if harm is not None else ()
    )
    return frozenset(
        (promise.rank, promise.target)
        for promise in promises
        if promise.rank >= 0 and (not promise.harms or harm in promise.harms)
    )


def _harm(
    part: HarmPart,
    problem: Problem,
    end: End,
    links_of: Callable[[HarmPart, str | None], tuple[int, ...]],
) -> HarmLayout:
    inherent, residual = links_of(part, None), links_of(part, part.id)
    base = base_severity(part, problem, end)
    return HarmLayout(
        part.id,
        base,
        part.irremediability - 1,
        inherent,
        None if residual == inherent else residual,
    )
