"""Clause by clause: what breaks by a provision, what is found through it, and the measure without
it (method, section 6, point 13).
"""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from impact_check.core.method.conditions import line_status
from impact_check.core.method.numbers import LARGEST_PAIRED
from impact_check.core.method.progress import Progress, progress
from impact_check.core.method.readings import Reading
from impact_check.core.method.scoring import LevelRange, Score, Workings, score_of
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.base import GRADES, LEVELS, Conclusion, Level
from impact_check.core.model.content import Content
from impact_check.core.what_if.righted import shown, with_right


class FoundThrough(NamedTuple):
    """A harm found at least Moderate to which an answer under a provision leads, and its found
    level with and without the provision.
    """

    harm: str
    level: Level
    without: Level


class Without(NamedTuple):
    """The whole measure without some provisions: their answers safe and proven. `moves` says
    whether a conclusion, level or count of progress differs from the measure as it is.
    """

    provisions: tuple[str, ...]
    conclusion: Conclusion
    level: LevelRange
    progress: Progress
    moves: bool


class Provision(NamedTuple):
    """One clause: the questions answered by it, the minimum conditions that break by it, the harms
    found through it, and the measure without it.
    """

    id: str
    text: str
    questions: tuple[str, ...]
    breaks: tuple[str, ...]
    found: tuple[FoundThrough, ...]
    without: Without


class Provisions(NamedTuple):
    """All clauses that answers name, in the file's order, and the pairs of which neither alone
    moves anything, but both together do.
    """

    clauses: tuple[Provision, ...]
    pairs: tuple[Without, ...]


def named_by(answer: Answer) -> tuple[str, ...]:
    """The provisions that an answer names."""
    return answer.provision


def provisions(
    content: Content, assessment: Assessment, made: Workings, score: Score | None = None
) -> Provisions:
    """What hangs on each clause that an answer names; empty where none is named. `score` where it
    was made before.
    """
    asked = {reading.question for reading in made.problem.all_readings}
    by_clause = {
        id_: questions
        for id_ in assessment.measure.provisions
        if (questions := _questions(assessment, id_) & asked)
    }
    if not by_clause:
        return Provisions((), ())
    score = score or score_of(content, assessment, made)
    before = _told(score, made, None, ())
    clauses = tuple(
        _provision(content, assessment, made, score, before, id_, questions)
        for id_, questions in by_clause.items()
    )
    return Provisions(clauses, tuple(_pairs(content, assessment, made, before, clauses, by_clause)))


def _questions(assessment: Assessment, provision: str) -> frozenset[str]:
    return frozenset(
        id_ for id_, answer in assessment.answers.items() if provision in named_by(answer)
    )


def _provision(
    content: Content,
    assessment: Assessment,
    made: Workings,
    score: Score,
    before: Without,
    id_: str,
    questions: frozenset[str],
) -> Provision:
    changed = with_right(content, made, questions)
    result = score_of(content, assessment, changed)
    readings = [reading for reading in made.problem.all_readings if reading.question in questions]
    levels = {harm.id: harm.level.best for harm in result.harms}
    reached = {
        harm
        for reading in readings
        if reading.counts and reading.low > 0
        for harm, _ in content.links_of_route[reading.route]
    }
    return Provision(
        id_,
        assessment.measure.provisions[id_],
        tuple(sorted(questions)),
        tuple(sorted({line for reading in readings for line in _broken(content, reading)})),
        tuple(
            FoundThrough(harm.id, harm.level.best, levels[harm.id])
            for harm in sorted(score.harms, key=lambda harm: (-harm.residual.best, harm.id))
            if harm.id in reached and LEVELS.index(harm.level.best) >= LEVELS.index("moderate")
        ),
        _told(result, changed, before, (id_,)),
    )


def _broken(content: Content, reading: Reading) -> Iterator[str]:
    """The minimum condition that an answer breaks, if it does."""
    line = content.questions[reading.question].red_line
    if line is not None:
        red_from = GRADES.index(content.register.red_lines[line].from_grade)
        if line_status(reading, red_from) == "not-met":
            yield line


def _without(
    content: Content,
    assessment: Assessment,
    made: Workings,
    ids: tuple[str, ...],
    questions: frozenset[str],
    before: Without,
) -> Without:
    changed = with_right(content, made, questions)
    return _told(score_of(content, assessment, changed), changed, before, ids)


def _told(
    result: Score, changed: Workings, before: Without | None, ids: tuple[str, ...]
) -> Without:
    counts = progress(result, changed.problem)
    found = Without(ids, result.conclusion, result.level, counts, False)
    if before is None:
        return found
    was = shown(before.conclusion, before.level, before.progress)
    return found._replace(moves=shown(result.conclusion, result.level, counts) != was)


def _pairs(
    content: Content,
    assessment: Assessment,
    made: Workings,
    before: Without,
    clauses: tuple[Provision, ...],
    by_clause: Mapping[str, frozenset[str]],
) -> Iterator[Without]:
    still = [provision.id for provision in clauses if not provision.without.moves][:LARGEST_PAIRED]
    for pair in combinations(still, 2):
        questions = by_clause[pair[0]] | by_clause[pair[1]]
        found = _without(content, assessment, made, pair, questions, before)
        if found.moves:
            yield found
