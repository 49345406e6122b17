"""How each open point turns out in many completions: one draw belongs to the point, whatever the
measure (method, section 6, point 11).
"""

from collections.abc import Sequence
from functools import lru_cache
from random import Random
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.method.numbers import Numbers
from impact_check.core.method.problem import Problem
from impact_check.core.method.readings import Reading
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES, Presence
from impact_check.core.model.content import Content

Draw: TypeAlias = tuple[float, ...]
PointKind: TypeAlias = Literal["feature", "group", "scope", "question", "proof"]
NamedFact: TypeAlias = tuple[PointKind, str, Presence]

HALF = 0.5


class OpenPoint(NamedTuple):
    """Something about a measure that is not known: a feature, a group, the scope, or a question."""

    kind: PointKind
    id: str


@lru_cache(maxsize=4096)
def drawn(point: OpenPoint, count: int, seed: int) -> Draw:
    """Even draws of 0..1 for a point, low where it turns out well; the same on every machine."""
    chance = Random(f"{seed} {point.kind} {point.id}").random
    return tuple([chance() for _ in range(count)])


def presence_column(
    kind: PointKind, id_: str, presence: Presence, count: int, seed: int
) -> Sequence[bool]:
    """Whether a feature is there, or a group is reached, in each completion."""
    if presence != "unknown":
        return (presence == "yes",) * count
    return [share >= HALF for share in drawn(OpenPoint(kind, id_), count, seed)]


def scope_column(scope: int | None, count: int, seed: int) -> Sequence[int]:
    """How many people are reached in each completion, 1 to 4."""
    if scope is not None:
        return (scope,) * count
    return [1 + int(4 * share) for share in drawn(OpenPoint("scope", "scope"), count, seed)]


def class_column(content: Content, reading: Reading, count: int, seed: int) -> Sequence[int]:
    """The class, 0 safe to 3 harmful, that a question turns out to have in each completion: one of
    the options that its answer leaves possible.
    """
    if reading.low == reading.high:
        return (reading.low,) * count
    offered = [GRADES.index(grade) for grade in content.questions[reading.question].grades]
    left = sorted(grade for grade in offered if reading.low <= grade <= reading.high)
    draws = drawn(OpenPoint("question", reading.question), count, seed)
    return [left[int(draw * len(left))] for draw in draws]


def value_column(
    classes: Sequence[int], reading: Reading, numbers: Numbers, seed: int
) -> Sequence[float]:
    """How open a question is in each completion, 0..1: its class, and half a class more where
    missing evidence turns out to matter.
    """
    grades = numbers.grades
    if not reading.unproven:
        return [grades[grade] for grade in classes]
    most = grades[reading.worst]
    # a range needs a draw of its own here: the question's has chosen its option
    kind: PointKind = "question" if reading.low == reading.high else "proof"
    draws = drawn(OpenPoint(kind, reading.question), len(classes), seed)
    worse = [min(grade + numbers.without_evidence, most) for grade in grades]
    return [
        worse[place] if draw >= HALF else grades[place]
        for place, draw in zip(classes, draws, strict=True)
    ]


def open_points(content: Content, assessment: Assessment, problem: Problem) -> list[OpenPoint]:
    """What is not known about a measure: facts first, in the register's order, then questions by
    id.
    """
    context, register = assessment.context, content.register
    features = [id_ for id_ in register.features if context.feature(id_) == "unknown"]
    groups = [id_ for id_ in register.groups if context.group(id_) == "unknown"]
    return [
        *(OpenPoint("feature", id_) for id_ in features),
        *(OpenPoint("group", id_) for id_ in groups),
        *([OpenPoint("scope", "scope")] if problem.scope is None else []),
        *(
            OpenPoint("question", reading.question)
            for reading in problem.all_readings
            if reading.counts and reading.low != reading.high
        ),
    ]
