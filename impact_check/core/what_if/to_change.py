"""What is to be changed, apart from what is to be found out: known answers that are serious or
harmful, one by one and all together (method, section 6, point 12).
"""

from math import fsum
from typing import NamedTuple

from impact_check.core.method.conditions import RedLineResult
from impact_check.core.method.progress import Progress, progress
from impact_check.core.method.readings import Reading
from impact_check.core.method.scoring import LevelRange, Score, Workings, score_of
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES, Conclusion, Grade
from impact_check.core.model.content import Content
from impact_check.core.what_if.decided import Decided, decided, righted
from impact_check.core.what_if.righted import shown, with_right

SERIOUS = GRADES.index("serious")


class Changed(NamedTuple):
    """The whole measure with some answers put right. `moves`: whether a conclusion, level or count
    of progress differs; `found_falls`: by how much the harms found fall, summed, each 0..100.
    """

    conclusion: Conclusion
    level: LevelRange
    progress: Progress
    found_falls: float
    moves: bool


class Change(NamedTuple):
    """A known answer to change, the minimum conditions that it breaks, and what changing it brings
    by itself. `to`: the class that it can be put to at best; not safe where a decision has fixed it
    in part.
    """

    question: str
    breaks: tuple[str, ...]
    alone: Changed
    to: Grade


class ToChange(NamedTuple):
    """Known answers to change, the one that brings most first, and what all bring together; `fixed`
    ones, which a decision or law has settled, are left alone. `find_out` questions are open.
    `before`: the measure as it is.
    """

    before: Progress
    changes: tuple[Change, ...]
    together: Changed | None
    fixed: tuple[str, ...]
    find_out: tuple[str, ...]


def to_change(
    content: Content, assessment: Assessment, made: Workings, score: Score | None = None
) -> ToChange:
    """What of a measure is to be changed: in the order of conditions broken, then of what is found
    falling. `score` where it was made before.
    """
    score, fixed = score or score_of(content, assessment, made), decided(assessment)
    before = progress(score, made.problem)
    bad = [
        reading
        for reading in made.problem.all_readings
        if reading.counts and reading.low >= SERIOUS
    ]
    free = {
        reading.question: right
        for reading in bad
        if (right := righted(reading, fixed)).high < reading.high
    }

    def changed(questions: frozenset[str]) -> Changed:
        return change_of(content, assessment, made, (score, before), (questions, fixed))

    changes = [
        Change(
            reading.question,
            _breaks(score.not_met, reading),
            changed(frozenset([reading.question])),
            GRADES[free[reading.question].low],
        )
        for reading in bad
        if reading.question in free
    ]
    changes.sort(
        key=lambda change: (
            -len(change.breaks),
            -round(change.alone.found_falls, 6),
            change.question,
        )
    )
    return ToChange(
        before,
        tuple(changes),
        changed(frozenset(free)) if changes else None,
        tuple(reading.question for reading in bad if reading.question not in free),
        tuple(reading.question for reading in made.problem.all_readings if reading.is_open),
    )


def _breaks(not_met: tuple[RedLineResult, ...], reading: Reading) -> tuple[str, ...]:
    return tuple(line.id for line in not_met if reading.question in line.in_the_way)


def change_of(
    content: Content,
    assessment: Assessment,
    made: Workings,
    was: tuple[Score, Progress],
    put_right: tuple[frozenset[str], Decided],
) -> Changed:
    """The whole measure with some questions put right as far as decisions leave them free; `was`:
    the measure as it is.
    """
    changed = with_right(content, made, *put_right)
    result = score_of(content, assessment, changed)
    counts, (score, before) = progress(result, changed.problem), was
    moved = shown(result.conclusion, result.level, counts)
    return Changed(
        result.conclusion,
        result.level,
        counts,
        _found(score) - _found(result),
        moved != shown(score.conclusion, score.level, before),
    )


def _found(result: Score) -> float:
    return fsum([harm.residual.best for harm in result.harms])
