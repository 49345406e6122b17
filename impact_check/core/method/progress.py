"""What moves while a design gets better, also where no level does (method, section 4)."""

from typing import NamedTuple

from impact_check.core.method.problem import Problem
from impact_check.core.method.scoring import Score


class Progress(NamedTuple):
    """Counts: minimum conditions met, not broken but held by a serious gap only, not shown and not
    met; harms found at the three higher levels, of all harms; questions open, of those that count.
    """

    met: int
    not_broken: int
    not_shown: int
    not_met: int
    found_severe: int
    found_high: int
    found_moderate: int
    harms: int
    questions_open: int
    questions: int


def progress(result: Score, problem: Problem) -> Progress:
    """How far a measure has come: the counts of its score."""
    statuses = [line.status for line in result.red_lines]
    not_broken = sum([line.is_only_just for line in result.red_lines])
    found = [harm.level.best for harm in result.harms]
    return Progress(
        met=statuses.count("met") - not_broken,
        not_broken=not_broken,
        not_shown=statuses.count("not-shown"),
        not_met=statuses.count("not-met"),
        found_severe=found.count("severe"),
        found_high=found.count("high"),
        found_moderate=found.count("moderate"),
        harms=len(found),
        questions_open=sum([reading.is_open for reading in problem.all_readings]),
        questions=len(problem.all_readings),
    )
