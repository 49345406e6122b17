"""The frozen values of a committee report. Levels are those of the method, counts are counts."""

from typing import NamedTuple

from impact_check.core.comparison.values import Comparison
from impact_check.core.method.progress import Progress
from impact_check.core.method.scoring import LevelRange
from impact_check.core.model.base import LEVELS, LineStatus
from impact_check.core.model.law import Instrument
from impact_check.core.report.values import Report
from impact_check.core.views.shown import Asked


class Option(NamedTuple):
    """One of the measures side by side: the bill, an amended version of it, or today's law."""

    label: str
    name: str
    is_bill: bool
    is_baseline: bool
    conclusion: str
    conclusion_name: str
    level: LevelRange
    progress: Progress


class HarmMoved(NamedTuple):
    """A harm whose found level or not ruled out level moves, by the names of the levels."""

    name: str
    before: LevelRange
    after: LevelRange

    @property
    def is_less(self) -> bool:
        """Whether it falls at one end and rises at none."""
        return self._ends[0] and not self._ends[1]

    @property
    def _ends(self) -> tuple[bool, bool]:
        pairs = ((self.before.best, self.after.best), (self.before.worst, self.after.worst))
        moves = [LEVELS.index(after) - LEVELS.index(before) for before, after in pairs]
        return any(move < 0 for move in moves), any(move > 0 for move in moves)


class ConditionMoved(NamedTuple):
    """A minimum condition whose status changes, by codes: from `not-met` to `not-shown`."""

    name: str
    before: LineStatus
    after: LineStatus


class Brings(NamedTuple):
    """What changes bring: conditions that change their status, harms that change a level, and how
    far the sum of all harms falls at best and at worst (points of 100, negative where it rises).
    """

    conditions: tuple[ConditionMoved, ...]
    harms: tuple[HarmMoved, ...]
    falls_found: float
    falls_open: float

    @property
    def is_nothing(self) -> bool:
        """Whether nothing moves."""
        return not self.conditions and not self.harms and not (self.falls_found or self.falls_open)


class Amendment(NamedTuple):
    """One change of one answer: the clauses that it is about (none: a clause that is not there
    yet), what to write instead and by which option (its label; empty: as the register asks), the
    conditions that it stands in the way of, the harms, and the norms that bear on these.
    """

    clauses: tuple[str, ...]
    asked: Asked
    instead: str
    by: str
    conditions: tuple[str, ...]
    harms: tuple[str, ...]
    norms: tuple[Instrument, ...]
    brings: Brings


class OptionBrings(NamedTuple):
    """What an amended version brings as a whole, and how many answers it changes."""

    option: Option
    changes: int
    brings: Brings


class Committee(NamedTuple):
    """Everything that the committee report shows beside the report of the bill."""

    report: Report
    options: tuple[Option, ...]
    comparison: Comparison | None
    amended: tuple[OptionBrings, ...]
    amendments: tuple[Amendment, ...]
