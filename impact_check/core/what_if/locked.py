"""What decisions lock in, and what that costs: the measure with all put right that is still free,
and what each fixed answer keeps by itself (method, section 6, point 13).
"""

from typing import NamedTuple

from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.progress import Progress, progress
from impact_check.core.method.scoring import HarmResult, LevelRange, Score, Workings, score_of
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import Conclusion
from impact_check.core.model.content import Content
from impact_check.core.what_if.decided import Decided, decided, opened
from impact_check.core.what_if.righted import all_right


class Reached(NamedTuple):
    """A measure with all its answers put right as far as they are free: what is left of conditions
    and of harms above Low, by id, those that are found first.
    """

    conclusion: Conclusion
    level: LevelRange
    progress: Progress
    not_met: tuple[str, ...]
    not_shown: tuple[str, ...]
    harms: tuple[HarmResult, ...]


class Kept(NamedTuple):
    """What one fixed answer keeps by itself, all others put right. `costs` says whether that is
    anything: a condition, a harm above Low.
    """

    question: str
    reached: Reached

    @property
    def costs(self) -> bool:
        """Whether it keeps a condition from being met, or a harm above Low."""
        return bool(self.reached.not_met or self.reached.not_shown or self.reached.harms)


class LockedIn(NamedTuple):
    """The best that can still be reached, what it would be if nothing were fixed, and what each
    fixed answer keeps, in the order of the questions' ids.
    """

    reached: Reached
    free: Reached
    kept: tuple[Kept, ...]


def locked_in(
    content: Content, assessment: Assessment, made: Workings, numbers: Numbers = DEFAULTS
) -> LockedIn | None:
    """What decisions lock in; None where nothing is fixed that counts."""
    found = decided(assessment)
    asked = {reading.question for reading in made.problem.all_readings}
    fixed = sorted(asked & set(found))
    if not fixed:
        return None

    def reached(left: Decided) -> Reached:
        changed = all_right(content, made, left, numbers)
        return _reached(score_of(content, assessment, changed, numbers), changed)

    return LockedIn(
        reached(found),
        reached({}),
        tuple(Kept(id_, reached(opened(found, asked - {id_}))) for id_ in fixed),
    )


def _reached(result: Score, changed: Workings) -> Reached:
    harms = [harm for harm in result.harms if harm.level.worst != "low"]
    harms.sort(key=lambda harm: (-round(harm.residual.best, 6), -round(harm.residual.worst, 6)))
    return Reached(
        result.conclusion,
        result.level,
        progress(result, changed.problem),
        tuple(line.id for line in result.not_met),
        tuple(line.id for line in result.not_shown),
        tuple(harms),
    )
