"""One assessment at its worst end as a board on which single answers are moved: level and index
follow at once.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from impact_check.core.method.calculation import grade, kept_promise, severity
from impact_check.core.method.conditions import line_status
from impact_check.core.method.numbers import Numbers, worst_first
from impact_check.core.method.problem import Problem
from impact_check.core.method.readings import Promise, Reading
from impact_check.core.model.base import GRADES, LEVELS
from impact_check.core.model.content import Content

SEVERE = LEVELS.index("severe")


@dataclass(slots=True, eq=False, repr=False)
class _Harm:
    """A harm with its links' values, before and after safeguards, and its present value of 0..1,
    unless a link moved since.
    """

    id: str
    grave: float
    floor: float
    inherent: list[float]
    residual: list[float]
    promised: bool = False
    value: float = 0.0
    is_stale: bool = True


@dataclass(slots=True, eq=False, repr=False)
class _Route:
    """A route with its questions and the links it feeds: (harm, place among its links,
    strength).
    """

    questions: list[str]
    links: list[tuple[_Harm, int, float]]
    promised: bool


@dataclass(slots=True, eq=False, repr=False)
class _Square:
    """Where one question stands: its reading, how open it is, the safeguards on it and its minimum
    condition.
    """

    reading: Reading
    route: _Route
    promises: tuple[Promise, ...]
    red_from: int | None
    value: float = 0.0
    off_limits: bool = False


class Board:
    """The worst case of a problem, worked out anew only where an answer moved; equal to the plain
    arithmetic.

    It holds the questions that count in the score. Levels are places in LEVELS, the index runs from
    0 to 100.
    """

    def __init__(self, content: Content, problem: Problem, numbers: Numbers) -> None:
        self._numbers = numbers
        self._harms = [
            _Harm(
                part.id,
                severity(part, problem, numbers, "worst"),
                numbers.floors[part.irremediability - 1],
                [],
                [],
            )
            for part in problem.harms
        ]
        self._squares: dict[str, _Square] = {}
        self._off_limits = 0
        routes = [self._route(content, problem, place) for place in range(len(problem.routes))]
        for harm, part in zip(self._harms, problem.harms, strict=True):
            for slot, (place, is_direct) in enumerate(part.links):
                routes[place].links.append(
                    (harm, slot, numbers.direct if is_direct else numbers.contributing)
                )
                harm.promised |= routes[place].promised
            harm.inherent, harm.residual = [0.0] * len(part.links), [0.0] * len(part.links)
        for id_ in list(self._squares):
            self.put(id_, self._squares[id_].reading)

    def _route(self, content: Content, problem: Problem, place: int) -> _Route:
        readings = problem.routes[place].readings
        promised = any(reading.question in problem.promises for reading in readings)
        route = _Route([reading.question for reading in readings], [], promised)
        for reading in readings:
            line = content.questions[reading.question].red_line
            red_from = (
                GRADES.index(content.register.red_lines[line].from_grade)
                if line is not None
                else None
            )
            promises = problem.promises.get(reading.question, ())
            self._squares[reading.question] = _Square(reading, route, promises, red_from)
        return route

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions on the board, by route."""
        return tuple(self._squares)

    def reading(self, question: str) -> Reading:
        """How a question is read at present."""
        return self._squares[question].reading

    def counts(self, question: str) -> bool:
        """Whether a question adds harm or keeps a minimum condition from being met."""
        square = self._squares[question]
        return square.value > 0.0 or square.off_limits

    def is_off_limits(self, question: str) -> bool:
        """Whether a question keeps its minimum condition from being met."""
        return self._squares[question].off_limits

    @property
    def index(self) -> float:
        """The index at worst."""
        for harm in self._harms:
            if harm.is_stale:
                self._work_out(harm)
        return 100.0 * worst_first([harm.value for harm in self._harms], self._numbers.next_worst)

    @property
    def level(self) -> int:
        """The level at worst, minimum conditions included."""
        return SEVERE if self.is_severe_by_conditions else self.index_level

    @property
    def is_severe_by_conditions(self) -> bool:
        """Whether a minimum condition is not met, or not shown to be met, whatever the index is."""
        return self._off_limits > 0

    @property
    def index_level(self) -> int:
        """The level at worst by the index alone."""
        return LEVELS.index(self._numbers.level(self.index))

    def least_level(self, moves: int) -> int:
        """A level that no `moves` answers put right can bring the index below: every harm without
        so many of its worst links.
        """
        next_worst = self._numbers.next_worst
        left = [
            harm.grave
            * worst_first(sorted(harm.residual)[: max(len(harm.residual) - moves, 0)], next_worst)
            for harm in self._harms
        ]
        return LEVELS.index(self._numbers.level(100.0 * worst_first(left, next_worst)))

    def put(self, question: str, reading: Reading) -> None:
        """Reads a question in another way."""
        square = self._squares[question]
        off_limits = square.red_from is not None and line_status(reading, square.red_from) != "met"
        self._off_limits += off_limits - square.off_limits
        square.reading, square.off_limits = reading, off_limits
        square.value = grade(reading, self._numbers, "worst")
        self._open(square.route)

    @contextmanager
    def moved(self, changes: Iterable[tuple[str, Reading]]) -> Iterator[None]:
        """The board with some questions read in another way for a while."""
        before = []
        for question, reading in changes:
            before.append((question, self._squares[question].reading))
            self.put(question, reading)
        yield
        for question, reading in reversed(before):
            self.put(question, reading)

    def _open(self, route: _Route) -> None:
        squares = [self._squares[id_] for id_ in route.questions]
        opened = max([square.value for square in squares])
        for harm, slot, strength in route.links:
            inherent = residual = strength * opened
            if route.promised:
                kept = [
                    kept_promise(square.value, square.promises, harm.id, self._numbers, "worst")
                    for square in squares
                ]
                residual = strength * max(kept)
            if inherent != harm.inherent[slot] or residual != harm.residual[slot]:
                harm.inherent[slot], harm.residual[slot] = inherent, residual
                harm.is_stale = True

    def _work_out(self, harm: _Harm) -> None:
        next_worst, harm.is_stale = self._numbers.next_worst, False
        harm.value = harm.grave * worst_first(harm.residual, next_worst)
        if harm.promised:
            harm.value = max(
                harm.floor * harm.grave * worst_first(harm.inherent, next_worst), harm.value
            )
