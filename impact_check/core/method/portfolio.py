"""Many assessments as one small frozen row each, and their order: what stays in memory when
thousands of files are scored.
"""

import struct
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from impact_check.core.method.ordering import order_key, too_little_known
from impact_check.core.method.scoring import Interval, LevelRange, Score
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import Conclusion, Confidence
from impact_check.errors import Fault

Key: TypeAlias = tuple[bool, int, int, bytes, float, int, bytes]


class Row(NamedTuple):
    """The result of one file; indices run from 0 to 100, shares from 0 to 1. `found`: harms
    found Severe, High and Moderate; `key` sorts better measures first.
    """

    file: str
    title: str
    stage: str
    fictional: bool
    conclusion: Conclusion
    level: LevelRange
    index_level: LevelRange
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    met: int
    not_met: int
    not_shown: int
    found: tuple[int, int, int]
    completeness: float
    evidenced: float
    certainty: Confidence
    remarks: int
    key: Key

    @property
    def too_little_known(self) -> bool:
        """Whether too little is answered to place it among the others."""
        return too_little_known(self.completeness)


class NotScored(NamedTuple):
    """A file that cannot be scored: the first thing wrong with it, and how many there are."""

    file: str
    first: Fault
    count: int  # type: ignore[assignment]  # hides a tuple's own method


class Portfolio(NamedTuple):
    """The rows in the method's order, better measures first, and the files that could not be
    scored, by name.
    """

    rows: tuple[Row, ...]
    not_scored: tuple[NotScored, ...]

    @property
    def remarks(self) -> int:
        """How many remarks there are on the files that were scored."""
        return sum(row.remarks for row in self.rows)


def row_of(file: str, assessment: Assessment, result: Score, remarks: int = 0) -> Row:
    """The row of one result; `remarks` is how many remarks its file gave rise to."""
    measure, found = assessment.measure, [harm.level.best for harm in result.harms]
    return Row(
        file=file,
        title=measure.title,
        stage=measure.stage,
        fictional=measure.fictional == "yes",
        conclusion=result.conclusion,
        level=result.level,
        index_level=result.index_level,
        index=result.index,
        met=sum(line.status == "met" and not line.is_only_just for line in result.red_lines),
        not_met=len(result.not_met),
        not_shown=len(result.not_shown),
        found=(found.count("severe"), found.count("high"), found.count("moderate")),
        completeness=result.completeness,
        evidenced=result.evidenced,
        certainty=result.certainty.level,
        remarks=remarks,
        key=small_key(result),
    )


def small_key(result: Score) -> Key:
    """The order of `order_key` in a tenth of the memory: numbers that are not negative sort as
    their bytes, big end first.
    """
    key = order_key(result)
    return (
        key.too_little_known,
        key.conclusion,
        key.not_met,
        bytes(key.found_levels),
        key.found,
        key.not_shown,
        _packed(key.not_ruled_out),
    )


def _packed(values: tuple[float, ...]) -> bytes:
    return struct.pack(f">{len(values)}d", *values)


def not_scored(faults: tuple[Fault, ...]) -> NotScored:
    """The row of a file with faults; the first is the one that stands first in the file."""
    first = min(faults)
    return NotScored(first.file, first, len(faults))


def portfolio(found: Iterable[Row | NotScored]) -> Portfolio:
    """All rows in order; measures that are equal in the method's order stand by file name."""
    rows, broken = [], []
    for entry in found:
        if isinstance(entry, Row):
            rows.append(entry)
        else:
            broken.append(entry)
    rows.sort(key=lambda row: (row.key, row.file))
    broken.sort(key=lambda unscored: unscored.file)
    return Portfolio(tuple(rows), tuple(broken))
