"""The score of one assessment: level, minimum conditions, conclusion, completeness, certainty
(method, sections 3 and 4).
"""

import math
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeVar

from impact_check.core.method.calculation import End, Outcome, outcome
from impact_check.core.method.conclusion import conclusion_of, is_bad, is_grave
from impact_check.core.method.conditions import RedLineResult, red_lines
from impact_check.core.method.numbers import (
    ANSWERED_HALF,
    ANSWERED_WELL,
    DEFAULTS,
    PROVEN_WELL,
    Numbers,
)
from impact_check.core.method.problem import Problem, problem_of
from impact_check.core.method.required import contradictions, not_covered
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import (
    CONFIDENCES,
    GRADES,
    LEVELS,
    Conclusion,
    Confidence,
    Grade,
    Level,
)
from impact_check.core.model.content import Content


class Interval(NamedTuple):
    """A value at best and at worst; indices run from 0 to 100."""

    best: float
    worst: float


class LevelRange(NamedTuple):
    """A level at best and at worst."""

    best: Level
    worst: Level


class GradeRange(NamedTuple):
    """A class of answers at best and at worst."""

    best: Grade
    worst: Grade


Ends = TypeVar("Ends", Interval, LevelRange, GradeRange)


def _at(pair: Ends, end: End) -> Ends:
    value = getattr(pair, end)
    return type(pair)(value, value)


class HarmResult(NamedTuple):
    """A harm of 0..100, before safeguards (`inherent`) and after (`residual`); `behind`: the
    gravest answer that leads to it.
    """

    id: str
    inherent: Interval
    residual: Interval
    level: LevelRange
    floored: bool
    behind: GradeRange = GradeRange("safe", "safe")

    @property
    def asks_for_redesign(self) -> bool:
        """Whether it is High or Severe at best, and a known answer behind it serious or harmful."""
        return is_grave(self.level.best) and is_bad(self.behind.best)

    def turned_out(self, end: End) -> "HarmResult":
        """The same harm if everything that is open turned out as at one end."""
        return self._replace(
            inherent=_at(self.inherent, end),
            residual=_at(self.residual, end),
            level=_at(self.level, end),
            behind=_at(self.behind, end),
        )


class Doubt(NamedTuple):
    """Why certainty was rated down; `share`: how much of what matters is answered, or proven,
    0..1.
    """

    kind: Literal["little-answered", "little-proven", "nobody-affected"]
    share: float = 0.0


class Certainty(NamedTuple):
    """How far to trust the level, and why it was rated down."""

    level: Confidence
    doubts: tuple[Doubt, ...]


class Score(NamedTuple):
    """The result for one assessment. `level` counts minimum conditions, `index_level` the index
    alone; shares are 0..1.
    """

    conclusion: Conclusion
    level: LevelRange
    index_level: LevelRange
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    inherent_index: Interval
    red_lines: tuple[RedLineResult, ...]
    harms: tuple[HarmResult, ...]
    completeness: float
    evidenced: float
    certainty: Certainty
    not_covered: tuple[str, ...]
    contradictions: tuple[str, ...]

    @property
    def not_met(self) -> tuple[RedLineResult, ...]:
        """The minimum conditions that are not met."""
        return tuple(line for line in self.red_lines if line.status == "not-met")

    @property
    def not_shown(self) -> tuple[RedLineResult, ...]:
        """The minimum conditions that are not shown to be met."""
        return tuple(line for line in self.red_lines if line.status == "not-shown")


class Workings(NamedTuple):
    """The parts a score was made from, for those who trace it further."""

    problem: Problem
    best: Outcome
    worst: Outcome


def score(content: Content, assessment: Assessment, numbers: Numbers = DEFAULTS) -> Score:
    """The score of an assessment under all the content given."""
    return score_of(content, assessment, workings(content, assessment, numbers), numbers)


def workings(content: Content, assessment: Assessment, numbers: Numbers = DEFAULTS) -> Workings:
    """The arithmetic behind a score."""
    problem = problem_of(content, assessment)
    return Workings(problem, outcome(problem, numbers, "best"), outcome(problem, numbers, "worst"))


def score_of(
    content: Content,
    assessment: Assessment,
    made: Workings,
    numbers: Numbers = DEFAULTS,
    lines: tuple[RedLineResult, ...] | None = None,
) -> Score:
    """The score that workings lead to; `lines` where a panel judges the minimum conditions."""
    if lines is None:
        lines = red_lines(content, assessment, made.problem)
    harms = tuple(_harm_results(made, numbers))
    index = Interval(made.best.index, made.worst.index)
    index_level = LevelRange(numbers.level(index.best), numbers.level(index.worst))
    uncovered = not_covered(content, assessment.context)
    completeness, evidenced = answered_shares(content, made, numbers)
    return Score(
        conclusion=conclusion_of(
            [line.status for line in lines],
            redesign=any([harm.asks_for_redesign for harm in harms]),
            worst=index_level.worst,
            uncovered=bool(uncovered),
        ),
        level=_level(lines, index_level),
        index_level=index_level,
        index=index,
        inherent_index=Interval(made.best.inherent_index, made.worst.inherent_index),
        red_lines=lines,
        harms=harms,
        completeness=completeness,
        evidenced=evidenced,
        certainty=_certainty(completeness, evidenced, assessment.affected_took_part),
        not_covered=uncovered,
        contradictions=contradictions(content, assessment, made.problem.required),
    )


def _harm_results(made: Workings, numbers: Numbers) -> list[HarmResult]:
    found, parts = [], made.problem.harms
    behind = _gravest(made.problem)
    for part, best, worst, ends in zip(
        parts, made.best.harms, made.worst.harms, behind, strict=True
    ):
        residual = Interval(100.0 * best.residual, 100.0 * worst.residual)
        inherent = Interval(100.0 * best.inherent, 100.0 * worst.inherent)
        level = LevelRange(numbers.level(residual.best), numbers.level(residual.worst))
        found.append(HarmResult(part.id, inherent, residual, level, worst.floored, ends))
    return found


def _gravest(problem: Problem) -> Iterator[GradeRange]:
    """For each harm the gravest class, at best and at worst, among the answers that lead to it."""
    routes = [part.readings for part in problem.routes]
    # most routes have one question, and this is done for every score
    lows = [
        many[0].low if len(many) == 1 else max([reading.low for reading in many]) for many in routes
    ]
    highs = [
        many[0].high if len(many) == 1 else max([reading.high for reading in many])
        for many in routes
    ]
    for harm in problem.harms:
        low = high = 0
        for route, _ in harm.links:
            if lows[route] > low:  # noqa: PLR1730  # a call for each link takes twice the time
                low = lows[route]
            if highs[route] > high:  # noqa: PLR1730
                high = highs[route]
        yield GradeRange(GRADES[low], GRADES[high])


def _level(lines: tuple[RedLineResult, ...], index_level: LevelRange) -> LevelRange:
    statuses = {line.status for line in lines}
    best: Level = "severe" if "not-met" in statuses else index_level.best
    worst: Level = "severe" if statuses & {"not-met", "not-shown"} else index_level.worst
    return LevelRange(best, worst)


def answered_shares(content: Content, made: Workings, numbers: Numbers) -> tuple[float, float]:
    """Completeness and evidenced, 0..1: shares of the standard questions of required routes,
    weighted by a route's worst.
    """
    heavy = {}
    for part, value in zip(made.problem.harms, made.worst.harms, strict=True):
        heavy[part.id, True], heavy[part.id, False] = (
            numbers.direct * value.severity,
            numbers.contributing * value.severity,
        )
    weights, answered_parts, proven_parts = [], [], []
    for route, (asked, answered, proven) in _counts(made.problem).items():
        weight = max(map(heavy.__getitem__, content.links_of_route[route]))
        weights.append(weight)
        answered_parts.append(weight * answered / asked)
        proven_parts.append(weight * proven / asked)
    if not weights:
        return 1.0, 1.0
    total = math.fsum(weights)
    return math.fsum(answered_parts) / total, math.fsum(proven_parts) / total


def _counts(problem: Problem) -> dict[str, list[float]]:
    """By required route, how many standard questions are asked, answered, and answered with
    evidence; a range counts by the part that it rules out.
    """
    found: dict[str, list[float]] = {}
    for reading in problem.all_readings:
        if not reading.custom and reading.route in problem.required:
            counts = found.setdefault(reading.route, [0, 0, 0])
            counts[0] += 1
            counts[1] += reading.known
            counts[2] += reading.known if reading.evidenced else 0.0
    return found


def _certainty(completeness: float, evidenced: float, affected_took_part: bool) -> Certainty:
    place, doubts = len(CONFIDENCES) - 1, list[Doubt]()
    whole, proven = round(completeness, 6), round(evidenced, 6)
    if whole < ANSWERED_WELL:
        place -= 2 if whole < ANSWERED_HALF else 1
        doubts.append(Doubt("little-answered", whole))
    if proven < PROVEN_WELL:
        place -= 1
        doubts.append(Doubt("little-proven", proven))
    if not affected_took_part:
        place -= 1
        doubts.append(Doubt("nobody-affected"))
    return Certainty(CONFIDENCES[max(place, 0)], tuple(doubts))


def level_at_least(level: Level, threshold: Level) -> bool:
    """Whether a level is the threshold or worse."""
    return LEVELS.index(level) >= LEVELS.index(threshold)
