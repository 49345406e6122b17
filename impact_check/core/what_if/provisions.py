"""Clause by clause: what breaks by a provision, what is found through it, and the measure without
it (method, section 6, point 13).
"""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple, TypeAlias

from impact_check.core.method.conditions import line_status
from impact_check.core.method.numbers import LARGEST_PAIRED
from impact_check.core.method.progress import Progress, progress
from impact_check.core.method.readings import Reading
from impact_check.core.method.scoring import LevelRange, Score, Workings, score_of
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.base import GRADES, LEVELS, Conclusion, Level
from impact_check.core.model.content import Content
from impact_check.core.what_if.decided import decided
from impact_check.core.what_if.righted import shown, with_right

Named: TypeAlias = Mapping[str, frozenset[str]]
"""The answers that name clauses, each with all clauses that it names."""


class FoundThrough(NamedTuple):
    """A harm found at least Moderate to which an answer under a provision leads, and its found
    level with and without the provision.
    """

    harm: str
    level: Level
    without: Level


class Without(NamedTuple):
    """The whole measure without some provisions: the answers that name no other are safe and
    proven. `moves` says whether a conclusion, level or count of progress differs from the measure
    as it is.
    """

    provisions: tuple[str, ...]
    conclusion: Conclusion
    level: LevelRange
    progress: Progress
    moves: bool

    @property
    def shown(self) -> tuple[object, ...]:
        """What of it can differ from another."""
        return shown(self.conclusion, self.level, self.progress)


class Provision(NamedTuple):
    """One clause: the questions answered by it, the minimum conditions that break by it, the harms
    found through it, and the measure without it.

    `shared` questions name another clause too, and stay as they are as long as one of them stands.
    `fixed` ones are fixed by a decision; `at_best` is the measure with this clause at the best that
    the decision leaves, None where nothing is fixed.
    """

    id: str
    text: str
    questions: tuple[str, ...]
    shared: tuple[str, ...]
    breaks: tuple[str, ...]
    found: tuple[FoundThrough, ...]
    without: Without
    fixed: tuple[str, ...] = ()
    at_best: Without | None = None


class Provisions(NamedTuple):
    """All clauses that answers name, in the file's order, and those that bring something only
    together: pairs of which neither alone moves anything, and clauses that one answer names.
    `before`: the measure as it is.
    """

    clauses: tuple[Provision, ...]
    pairs: tuple[Without, ...]
    before: Progress | None = None


class _Frame(NamedTuple):
    """What all clauses are looked at with; `before` is the measure as it is."""

    content: Content
    assessment: Assessment
    made: Workings
    score: Score
    before: Without
    named: Named


def named_by(answer: Answer) -> tuple[str, ...]:
    """The provisions that an answer names."""
    return answer.provision


def provisions(
    content: Content, assessment: Assessment, made: Workings, score: Score | None = None
) -> Provisions:
    """What hangs on each clause that an answer names; empty where none is named. `score` where it
    was made before.
    """
    named = _named(assessment, made)
    all_named = frozenset[str]().union(*named.values())
    ids = [id_ for id_ in assessment.measure.provisions if id_ in all_named]
    if not ids:
        return Provisions((), ())
    score = score or score_of(content, assessment, made)
    counts = progress(score, made.problem)
    before = Without((), score.conclusion, score.level, counts, moves=False)
    frame = _Frame(content, assessment, made, score, before, named)
    clauses = tuple(_provision(frame, id_) for id_ in ids)
    return Provisions(clauses, tuple(_together(frame, clauses)), counts)


def _named(assessment: Assessment, made: Workings) -> Named:
    asked = {reading.question for reading in made.problem.all_readings}
    known = set(assessment.measure.provisions)
    return {
        id_: clauses
        for id_, answer in assessment.answers.items()
        if id_ in asked and (clauses := frozenset(known.intersection(named_by(answer))))
    }


def _provision(frame: _Frame, id_: str) -> Provision:
    questions = frozenset(question for question, ids in frame.named.items() if id_ in ids)
    readings = [
        reading for reading in frame.made.problem.all_readings if reading.question in questions
    ]
    without, changed = _without(frame, (id_,))
    fixed = decided(frame.assessment)
    return Provision(
        id=id_,
        text=frame.assessment.measure.provisions[id_],
        questions=tuple(sorted(questions)),
        shared=tuple(sorted(question for question in questions if len(frame.named[question]) > 1)),
        breaks=tuple(
            sorted({line for reading in readings for line in _broken(frame.content, reading)})
        ),
        found=tuple(_found_through(frame, readings, changed)),
        without=without,
        fixed=tuple(sorted(questions.intersection(fixed))),
        at_best=_at_best(frame, id_, questions) if questions.intersection(fixed) else None,
    )


def _found_through(
    frame: _Frame, readings: list[Reading], without: Score
) -> Iterator[FoundThrough]:
    """The harms of at least Moderate to which these answers lead, the gravest first."""
    levels = {harm.id: harm.level.best for harm in without.harms}
    reached = {
        harm
        for reading in readings
        if reading.counts and reading.low > 0
        for harm, _ in frame.content.links_of_route[reading.route]
    }
    for harm in sorted(frame.score.harms, key=lambda harm: (-harm.residual.best, harm.id)):
        if harm.id in reached and LEVELS.index(harm.level.best) >= LEVELS.index("moderate"):
            yield FoundThrough(harm.id, harm.level.best, levels[harm.id])


def _broken(content: Content, reading: Reading) -> Iterator[str]:
    """The minimum condition that an answer breaks, if it does."""
    line = content.questions[reading.question].red_line
    if line is not None:
        red_from = GRADES.index(content.register.red_lines[line].from_grade)
        if line_status(reading, red_from) == "not-met":
            yield line


def _without(frame: _Frame, ids: tuple[str, ...]) -> tuple[Without, Score]:
    """The measure without some clauses; an answer that rests on another clause too stays."""
    gone = frozenset(question for question, named in frame.named.items() if named <= set(ids))
    return _told(frame, ids, with_right(frame.content, frame.made, gone))


def _at_best(frame: _Frame, id_: str, questions: frozenset[str]) -> Without:
    """The measure with the answers of a clause at the best that decisions leave."""
    left = decided(frame.assessment)
    return _told(frame, (id_,), with_right(frame.content, frame.made, questions, left))[0]


def _told(frame: _Frame, ids: tuple[str, ...], changed: Workings) -> tuple[Without, Score]:
    result = score_of(frame.content, frame.assessment, changed)
    counts = progress(result, changed.problem)
    found = Without(ids, result.conclusion, result.level, counts, moves=False)
    return found._replace(moves=found.shown != frame.before.shown), result


def _together(frame: _Frame, clauses: tuple[Provision, ...]) -> Iterator[Without]:
    """Pairs that hide behind each other, and clauses that an answer names together where that
    brings what none of them brings alone.
    """
    alone = {clause.id: clause.without for clause in clauses}
    still = [id_ for id_, without in alone.items() if not without.moves][:LARGEST_PAIRED]
    sets = dict.fromkeys(frozenset(pair) for pair in combinations(still, 2))
    sets |= dict.fromkeys(named for named in frame.named.values() if len(named) > 1)
    for ids in sets:
        found, _ = _without(frame, tuple(id_ for id_ in alone if id_ in ids))
        if found.moves and all(found.shown != alone[id_].shown for id_ in ids):
            yield found
