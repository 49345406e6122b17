"""The arithmetic of the method, section 3, steps 1 to 7, on values that hold nothing else."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.method.numbers import Numbers, worst_first
from impact_check.core.method.problem import HarmPart, Problem
from impact_check.core.method.readings import Promise, Reading

End: TypeAlias = Literal["best", "worst"]

TIE = 1e-12


class LinkValue(NamedTuple):
    """One route's contribution to one harm: strength times openness, before (`inherent`) and after
    safeguards (`residual`).
    """

    route: int
    inherent: float
    residual: float


class HarmValue(NamedTuple):
    """One harm at one end, 0..1: severity, before and after safeguards, and whether the floor
    binds.
    """

    severity: float
    inherent: float
    residual: float
    floored: bool
    links: tuple[LinkValue, ...]


class Outcome(NamedTuple):
    """All harms at one end, in the problem's order, and the index of 0..100 with and without
    safeguards.
    """

    harms: tuple[HarmValue, ...]
    index: float  # type: ignore[assignment]  # hides a tuple's own method
    inherent_index: float


def grade(reading: Reading, numbers: Numbers, end: End) -> float:
    """Step 1: how open a question is at one end, 0..1."""
    if end == "best":
        return numbers.grades[reading.low]
    high = numbers.grades[reading.high]
    return (
        min(high + numbers.without_evidence, numbers.grades[reading.worst])
        if reading.unproven
        else high
    )


def grades(readings: Sequence[Reading], numbers: Numbers, end: End) -> list[float]:
    """Step 1 for several questions; at the best end, where nothing is added, without a call for
    each.
    """
    if end == "best":
        plain = numbers.grades
        return [plain[reading.low] for reading in readings]
    return [grade(reading, numbers, end) for reading in readings]


def kept_promise(
    value: float, promises: Sequence[Promise], harm: str, numbers: Numbers, end: End
) -> float:
    """Step 2: how open a question stays for a harm when its safeguards get their credit; several do
    not add up.
    """
    credit = numbers.credit_hoped if end == "best" else numbers.credit_sure
    left = value
    for promise in promises:
        if promise.rank >= 0 and (not promise.harms or harm in promise.harms):
            share = credit[promise.rank]
            left = min(
                left, (1.0 - share) * value + share * min(value, numbers.grades[promise.target])
            )
    return left


def severity(
    harm: HarmPart, problem: Problem, numbers: Numbers, end: End, only_group: str | None = None
) -> float:
    """Step 5: how grave a harm is, 0..1; `only_group` looks at one group as the only one that may
    be hit harder.
    """
    base = base_severity(harm, problem, end, only_group)
    return reached_severity(numbers.shifted(harm.id, base), scope_at(problem, end), numbers)


def base_severity(
    harm: HarmPart, problem: Problem, end: End, only_group: str | None = None
) -> float:
    """How grave a harm is to one person, 0..1."""
    if only_group is not None:
        harder = only_group in harm.heightened
    else:
        reached = ("yes",) if end == "best" else ("yes", "unknown")
        groups = problem.groups
        harder = any([groups.get(group, "unknown") in reached for group in harm.heightened])
    return max(min(harm.scale + harder, 4), harm.irremediability) / 4


def scope_at(problem: Problem, end: End) -> int:
    """How many people are reached, 1 to 4; where nobody knows, few at best and a whole country at
    worst.
    """
    return problem.scope or (1 if end == "best" else 4)


def reached_severity(base: float, scope: int, numbers: Numbers) -> float:
    """A harm's gravity of 0..1 closer to 1 the more people it reaches."""
    return base + (1.0 - base) * numbers.reach * (scope - 1) / 3


class Opened(NamedTuple):
    """Every route before safeguards: the value of each of its answers, and what it is worth as a
    contributing and as a direct link.
    """

    values: Sequence[Sequence[float]]
    contributing: Sequence[LinkValue]
    direct: Sequence[LinkValue]


PromisedRoute: TypeAlias = Sequence[tuple[float, tuple[Promise, ...]]]  # question by question
Promised: TypeAlias = Mapping[int, PromisedRoute]  # the routes that a safeguard touches


def outcome(problem: Problem, numbers: Numbers, end: End, opened: Opened | None = None) -> Outcome:
    """Steps 3 to 7: every harm and the index, at the best or the worst end; `opened` where the same
    routes were opened before.
    """
    opened = opened or open_routes(problem, numbers, end)
    promised = _promised(problem, opened)
    harms = tuple(
        [_harm_value(harm, opened, promised, problem, numbers, end) for harm in problem.harms]
    )
    return Outcome(
        harms,
        100.0 * worst_first([harm.residual for harm in harms], numbers.next_worst),
        100.0 * worst_first([harm.inherent for harm in harms], numbers.next_worst),
    )


def open_routes(problem: Problem, numbers: Numbers, end: End) -> Opened:
    """How open the routes are; the same for problems that differ in their promises only."""
    values = [grades(part.readings, numbers, end) for part in problem.routes]
    highest = [max(value) for value in values]
    contributing = [
        _plain_link(place, numbers.contributing * most) for place, most in enumerate(highest)
    ]
    return Opened(
        values,
        contributing,
        [_plain_link(place, numbers.direct * most) for place, most in enumerate(highest)],
    )


def _promised(problem: Problem, opened: Opened) -> Promised:
    promises = problem.promises
    if not promises:
        return {}
    return {
        place: [
            (value, promises.get(reading.question, ()))
            for value, reading in zip(opened.values[place], part.readings, strict=True)
        ]
        for place, part in enumerate(problem.routes)
        if any([reading.question in promises for reading in part.readings])
    }


@lru_cache(maxsize=4096)
def _plain_link(route: int, value: float) -> LinkValue:
    """A link that no safeguard touches; few differ, and thousands of assessments share them."""
    return LinkValue(route, value, value)


def _harm_value(
    harm: HarmPart, opened: Opened, promised: Promised, problem: Problem, numbers: Numbers, end: End
) -> HarmValue:
    links = [
        opened.direct[place] if is_direct else opened.contributing[place]
        for place, is_direct in harm.links
    ]
    if promised:
        links = [
            _kept_link(link, is_direct, harm, promised[link.route], numbers, end)
            if link.route in promised
            else link
            for link, (_, is_direct) in zip(links, harm.links, strict=True)
        ]
    return combine_links(
        tuple(links), severity(harm, problem, numbers, end), harm.irremediability, numbers
    )


def _kept_link(
    link: LinkValue,
    is_direct: bool,
    harm: HarmPart,
    questions: PromisedRoute,
    numbers: Numbers,
    end: End,
) -> LinkValue:
    """Steps 2 and 3: the link with the safeguards of its route."""
    strength = numbers.direct if is_direct else numbers.contributing
    open_still = max(
        [kept_promise(value, promises, harm.id, numbers, end) for value, promises in questions]
    )
    return LinkValue(link.route, link.inherent, strength * open_still)


def combine_links(
    links: tuple[LinkValue, ...], grave: float, irremediability: int, numbers: Numbers
) -> HarmValue:
    """Steps 4 and 6: a harm from its links, never below the floor where it cannot be undone."""
    before, after = [link.inherent for link in links], [link.residual for link in links]
    inherent = grave * worst_first(before, numbers.next_worst)
    open_still = inherent if before == after else grave * worst_first(after, numbers.next_worst)
    floor = numbers.floors[irremediability - 1] * inherent
    return HarmValue(grave, inherent, max(floor, open_still), floor - open_still > TIE, links)
