"""How firm it is that one of two measures does less harm: under other numbers, and however the open
points turn out. Shares run from 0 to 1.
"""

from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.draws.turning_out import PointKind

Claim: TypeAlias = Literal["less", "level", "cannot-say"]
Firmness: TypeAlias = Literal["open", "leaning", "firm"]


class Shares(NamedTuple):
    """In what share (0..1) of the draws the first of two measures comes out with less harm, with
    more, or equal.
    """

    less: float
    more: float
    equal: float


class DrawShares(NamedTuple):
    """Shares of draws at one end: by the harms, the worst first (the method's order), and by the
    index of all harms together.
    """

    worst_first: Shares
    index: Shares  # type: ignore[assignment]  # hides a tuple's own method


class Always(NamedTuple):
    """In what one measure is nowhere worse than another whatever the numbers: harms at worst, harms
    at best, minimum conditions.
    """

    worst: bool
    best: bool
    red_lines: bool

    @property
    def in_all(self) -> bool:
        """Whether in all three: then no numbers of the method put it behind the other."""
        return self.worst and self.best and self.red_lines


class Decider(NamedTuple):
    """An open point that would move the share of completions most, with the measures (labels) in
    which it is open. `swing`: how far the share (0..1) lies apart between its turning out well and
    badly.
    """

    kind: PointKind
    id: str
    text: str
    open_in: tuple[str, ...]
    swing: float


class OpenPoints(NamedTuple):
    """In what share (0..1) of `count` completions of what is open the first of two measures does
    less harm, more, or as much; `share` counts ties half.

    `deciders`: what would decide, facts before questions.
    """

    count: int  # type: ignore[assignment]  # hides a tuple's own method
    seed: int
    shares: Shares
    share: float
    firmness: Firmness
    deciders: tuple[Decider, ...]
    says: tuple[str, ...]


class OtherNumbers(NamedTuple):
    """How firm an order is under other numbers of the method: in what each is nowhere worse
    whatever they are, and shares of draws.
    """

    first_always: Always
    second_always: Always
    draws_worst: DrawShares
    draws_best: DrawShares
    says: tuple[str, ...]
