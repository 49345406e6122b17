"""A measure in many completions of what is open: what it breaks, and how grave each harm is
(method, section 6, point 11).
"""

from collections.abc import Mapping, Sequence
from operator import and_, or_
from typing import NamedTuple, TypeAlias, TypeVar

from impact_check.core.draws.turning_out import (
    NamedFact,
    class_column,
    presence_column,
    scope_column,
    value_column,
)
from impact_check.core.method.calculation import kept_promise, reached_severity
from impact_check.core.method.numbers import COMPLETIONS, DEFAULTS, SEED, Numbers, worst_first
from impact_check.core.method.problem import HarmPart, Problem, RoutePart
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content

Column: TypeAlias = Sequence[float]
Truths: TypeAlias = Sequence[bool]
NumberT = TypeVar("NumberT", int, float)


class Completed(NamedTuple):
    """One measure in every completion: how many minimum conditions it breaks, its harms, its index.

    `harms` holds a column of 0..100 for each harm, by id; `profiles` the same harms completion by
    completion, the gravest first. Six decimals. `gravest`: for each route, in the problem's order,
    a column with the gravest class, 0 safe to 3 harmful, of its answers.
    """

    seed: int
    broken: tuple[int, ...]
    harms: Mapping[str, Column]
    profiles: tuple[tuple[float, ...], ...]
    indices: tuple[float, ...]  # 0..100
    gravest: tuple[Sequence[int], ...]


class _Frame(NamedTuple):
    """What is completed, with which numbers, how often, from which seed."""

    content: Content
    assessment: Assessment
    problem: Problem
    numbers: Numbers
    count: int  # type: ignore[assignment]  # hides a tuple's own method
    seed: int


class _Route(NamedTuple):
    """A route in every completion: how open each of its questions is, and the worst of them."""

    part: RoutePart
    gravest: Sequence[int]
    questions: tuple[Column, ...]
    opened: Column
    breaks: Mapping[str, Truths]


def completions(
    content: Content,
    assessment: Assessment,
    problem: Problem,
    numbers: Numbers = DEFAULTS,
    count: int = COMPLETIONS,
    seed: int = SEED,
) -> Completed:
    """A measure in `count` completions of what is open in it; an open point turns out alike in
    every measure that is completed from the same seed. Safeguards count what they count for sure.
    """
    frame = _Frame(content, assessment, problem, numbers, count, seed)
    routes = [_route(frame, part) for part in problem.routes]
    scopes = scope_column(problem.scope, count, seed)
    harms = {part.id: _harm(frame, part, routes, scopes) for part in problem.harms}
    profiles = tuple(
        [tuple(sorted(row, reverse=True)) for row in zip(*harms.values(), strict=True)]
    )
    indices = [
        round(100.0 * worst_first([percent / 100.0 for percent in row], numbers.next_worst), 6)
        for row in profiles
    ]
    gravest = tuple([route.gravest for route in routes])
    return Completed(seed, _broken(routes, count), harms, profiles, tuple(indices), gravest)


def _route(frame: _Frame, part: RoutePart) -> _Route:
    counts = _counts(frame, part)
    questions, all_classes, breaks = list[Column](), list[Sequence[int]](), dict[str, Truths]()
    for reading in part.readings:
        classes = class_column(frame.content, reading, frame.count, frame.seed)
        values = value_column(classes, reading, frame.numbers, frame.seed)
        if reading.is_open and counts is not None:
            classes = [grade if here else 0 for grade, here in zip(classes, counts, strict=True)]
            values = [value if here else 0.0 for value, here in zip(values, counts, strict=True)]
        questions.append(values)
        all_classes.append(classes)
        line = frame.content.questions[reading.question].red_line
        if line is not None:
            red_from = GRADES.index(frame.content.register.red_lines[line].from_grade)
            found = [grade >= red_from for grade in classes]
            breaks[line] = list(map(or_, breaks[line], found)) if line in breaks else found
    return _Route(part, _worst(all_classes), tuple(questions), _worst(questions), breaks)


def _worst(columns: Sequence[Sequence[NumberT]]) -> Sequence[NumberT]:
    """The greatest of several columns in each completion."""
    return columns[0] if len(columns) == 1 else list(map(max, *columns))


def _counts(frame: _Frame, part: RoutePart) -> Truths | None:
    """In which completions what is open in a route counts; None where it does in all.

    Where the facts already rule the route out, what somebody entered there all the same counts.
    """
    route, context = frame.content.register.routes[part.id], frame.assessment.context
    if part.id not in frame.problem.required:
        return None
    features: list[NamedFact] = [("feature", id_, context.feature(id_)) for id_ in route.features]
    groups: list[NamedFact] = [("group", id_, context.group(id_)) for id_ in route.groups]
    found = [_any(frame, facts) for facts in (features, groups) if facts]
    known = [point for point in found if not all(point)]
    if not known:
        return None
    return known[0] if len(known) == 1 else list(map(and_, *known))


def _any(frame: _Frame, facts: Sequence[NamedFact]) -> Truths:
    """In which completions one of several facts is there."""
    if any(presence == "yes" for _, _, presence in facts):
        return (True,) * frame.count
    columns = [presence_column(*fact, frame.count, frame.seed) for fact in facts]
    return list(map(any, zip(*columns, strict=True)))


def _broken(routes: Sequence[_Route], count: int) -> tuple[int, ...]:
    """How many minimum conditions are broken in each completion; several questions on one count
    once.
    """
    lines: dict[str, Truths] = {}
    for route in routes:
        for line, found in route.breaks.items():
            lines[line] = list(map(or_, lines[line], found)) if line in lines else found
    return tuple([sum(row) for row in zip(*lines.values(), strict=True)]) or (0,) * count


def _harm(frame: _Frame, part: HarmPart, routes: Sequence[_Route], scopes: Sequence[int]) -> Column:
    before = [_links(frame, part, routes, place, direct, None) for place, direct in part.links]
    graves = _graves(frame, part, scopes)
    inherent = _open_column(frame, before)
    if not any(_is_promised(frame, routes[place]) for place, _ in part.links):
        return [round(100.0 * a * b, 6) for a, b in zip(graves, inherent, strict=True)]
    after = [_links(frame, part, routes, place, direct, part.id) for place, direct in part.links]
    floor = frame.numbers.floors[part.irremediability - 1]
    return [
        round(100.0 * grave * max(floor * whole, left), 6)
        for grave, whole, left in zip(graves, inherent, _open_column(frame, after), strict=True)
    ]


def _is_promised(frame: _Frame, route: _Route) -> bool:
    return any(reading.question in frame.problem.promises for reading in route.part.readings)


def _links(
    frame: _Frame,
    part: HarmPart,
    routes: Sequence[_Route],
    place: int,
    is_direct: bool,
    harm: str | None,
) -> Column:
    """What a route adds to a harm, before safeguards where no harm is named."""
    route = routes[place]
    strength = frame.numbers.direct if is_direct else frame.numbers.contributing
    opened = route.opened
    if harm is not None and _is_promised(frame, route):
        columns = [
            _kept(frame, reading.question, values, part.id)
            for reading, values in zip(route.part.readings, route.questions, strict=True)
        ]
        opened = _worst(columns)
    return [strength * share for share in opened]


def _kept(frame: _Frame, question: str, values: Column, harm: str) -> Column:
    promises = frame.problem.promises.get(question, ())
    if not promises:
        return values
    left = {
        value: kept_promise(value, promises, harm, frame.numbers, "worst") for value in set(values)
    }
    return [left[value] for value in values]


def _open_column(frame: _Frame, links: Sequence[Column]) -> Column:
    """How open a harm is in each completion; links that never add anything are left out."""
    adding = [column for column in links if any(column)]
    if not adding:
        return [0.0] * frame.count
    found: dict[tuple[float, ...], float] = {}
    column = []
    for row in zip(*adding, strict=True):
        if row not in found:
            found[row] = worst_first(row, frame.numbers.next_worst)
        column.append(found[row])
    return column


def _graves(frame: _Frame, part: HarmPart, scopes: Sequence[int]) -> Column:
    """How grave a harm is in each completion, 0..1."""
    harder = _any(
        frame, [("group", id_, frame.assessment.context.group(id_)) for id_ in part.heightened]
    ) if part.heightened else (False,) * frame.count  # fmt: skip
    grave = {
        (more, scope): reached_severity(
            frame.numbers.shifted(
                part.id, max(min(part.scale + more, 4), part.irremediability) / 4
            ),
            scope,
            frame.numbers,
        )
        for more in (False, True)
        for scope in set(scopes)
    }
    return [grave[pair] for pair in zip(harder, scopes, strict=True)]
