"""Many sets of the method's numbers at once, a column for each number, so that what is worked out
for all is worked out by columns.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from impact_check.core.method.numbers import Numbers
from impact_check.core.model.base import LEVELS, Level

Column: TypeAlias = Sequence[float]


class NumberColumns(NamedTuple):
    """The fields of `Numbers`, each with a value for every set; all columns are of one length."""

    grades: tuple[Column, Column, Column, Column]
    without_evidence: Column
    direct: Column
    contributing: Column
    next_worst: Column
    reach: Column
    credit_sure: tuple[Column, Column, Column, Column]
    credit_hoped: tuple[Column, Column, Column, Column]
    floors: tuple[Column, Column, Column, Column]
    cuts: tuple[Column, Column, Column]
    severity_shift: Mapping[str, Column]

    @property
    def count(self) -> int:  # type: ignore[override]  # hides a tuple's own method
        """How many sets there are."""
        return len(self.reach)

    def shift_of(self, harm: str) -> Column:
        """What is added to the base severity of a harm."""
        return self.severity_shift.get(harm) or (0.0,) * self.count

    def sets(self) -> Iterator[Numbers]:
        """The sets one by one."""
        for row in range(self.count):
            yield Numbers(
                grades=_at(row, self.grades),
                without_evidence=self.without_evidence[row],
                direct=self.direct[row],
                contributing=self.contributing[row],
                next_worst=self.next_worst[row],
                reach=self.reach[row],
                credit_sure=_at(row, self.credit_sure),
                credit_hoped=_at(row, self.credit_hoped),
                floors=_at(row, self.floors),
                cuts=_at(row, self.cuts),
                severity_shift={id_: column[row] for id_, column in self.severity_shift.items()},
            )

    def levels(self, indices: Column) -> list[Level]:
        """The level of each set's index of 0..100, by the set's own cuts, as `Numbers.level` gives
        it.
        """
        rounded = [round(index, 6) for index in indices]
        return [
            LEVELS[(index >= a) + (index >= b) + (index >= c)]
            for index, a, b, c in zip(rounded, *self.cuts, strict=True)
        ]


def between_0_and_1(default: float, shifts: Column) -> list[float]:
    """A number with each of the shifts added to it, no lower than 0 and no higher than 1."""
    return [
        0.0 if value < 0.0 else 1.0 if value > 1.0 else value
        for value in [default + shift for shift in shifts]
    ]


def columns_of(many: Sequence[Numbers]) -> NumberColumns:
    """The columns of one set of numbers or more."""
    harms = {id_: None for numbers in many for id_ in numbers.severity_shift}
    return NumberColumns(
        grades=_columns([numbers.grades for numbers in many]),
        without_evidence=[numbers.without_evidence for numbers in many],
        direct=[numbers.direct for numbers in many],
        contributing=[numbers.contributing for numbers in many],
        next_worst=[numbers.next_worst for numbers in many],
        reach=[numbers.reach for numbers in many],
        credit_sure=_columns([numbers.credit_sure for numbers in many]),
        credit_hoped=_columns([numbers.credit_hoped for numbers in many]),
        floors=_columns([numbers.floors for numbers in many]),
        cuts=_columns([numbers.cuts for numbers in many]),
        severity_shift={
            id_: [numbers.severity_shift.get(id_, 0.0) for numbers in many] for id_ in harms
        },
    )


def _at(row: int, columns: Sequence[Column]) -> Any:
    return tuple([column[row] for column in columns])


def _columns(rows: Sequence[Sequence[float]]) -> Any:
    return tuple(zip(*rows, strict=True))
