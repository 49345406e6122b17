"""What flips the level: the smallest sets of answers to put right, and the answers that the result
rests on (method, section 6, points 3 to 5).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from impact_check.core.method.numbers import LARGEST_EXACT
from impact_check.core.method.readings import Reading
from impact_check.core.model.base import LEVELS, Level
from impact_check.core.what_if.board import Board
from impact_check.core.what_if.decided import NOTHING_DECIDED, Decided, is_free, righted
from impact_check.core.what_if.what_if import at_worst, one_class_worse, put_right

TRIES = 20_000


class FlipDown(NamedTuple):
    """A smallest set of answers to put right (the practice asked for, with evidence) so that the
    level at worst falls to `level`.

    `exact`: no smaller set does; otherwise a set of at most this size, from which nothing can be
    left out. `of` is how many answers could be put right at all. `each_enough` are those that keep
    the level above `level` by themselves, whatever else is put right. Without `questions`, nothing
    that may be changed brings the level there.
    """

    level: Level
    questions: tuple[str, ...] | None
    exact: bool
    of: int
    each_enough: tuple[str, ...] = ()


class FlipUp(NamedTuple):
    """Answers that raise the level at worst to `level` if each is one class worse in truth."""

    level: Level
    questions: tuple[str, ...]


class Swing(NamedTuple):
    """The worst-case index of 0..100 and level (minimum conditions included) with one question put
    right and at its worst.
    """

    question: str
    index_right: float
    index_worst: float
    level_right: Level
    level_worst: Level


def flips_down(
    board: Board, points: dict[str, float], fixed: Decided = NOTHING_DECIDED
) -> tuple[FlipDown, ...]:
    """For each level below the present one, highest first, the smallest set that brings it. What is
    `fixed` is left alone, or put to the best option that remains.
    """
    heaviest_first = sorted(board.questions, key=lambda id_: (-round(points.get(id_, 0.0), 9), id_))
    open_to_change = {
        id_: righted(board.reading(id_), fixed)
        for id_ in heaviest_first
        if board.counts(id_) and is_free(board.reading(id_), fixed)
    }
    return tuple(
        _flip_down(board, open_to_change, target) for target in range(board.level - 1, -1, -1)
    )


def _flip_down(board: Board, right: Mapping[str, Reading], target: int) -> FlipDown:
    candidates, search = tuple(right), _Search(board, right, target)
    forced = search.forced()
    if forced is None:
        return FlipDown(LEVELS[target], None, True, len(candidates))
    chosen, exact = search.smallest(forced)
    ordered = tuple(id_ for id_ in candidates if id_ in chosen)
    return FlipDown(LEVELS[target], ordered, exact, len(candidates), tuple(forced))


class _Search:
    """The search for one target level."""

    def __init__(self, board: Board, right: Mapping[str, Reading], target: int) -> None:
        self._board, self._candidates, self._target = board, tuple(right), target
        self._before = {id_: board.reading(id_) for id_ in right}
        self._right = right
        self._tries = TRIES

    def forced(self) -> list[str] | None:
        """The answers that each keep the target out of reach, all others put right; None if it is
        out of reach with all of them.
        """
        with self._board.moved(self._as_right(self._candidates)):
            if not self._holds():
                return None
            return [id_ for id_ in self._candidates if not self._holds_without(id_)]

    def smallest(self, forced: Sequence[str]) -> tuple[frozenset[str], bool]:
        """The smallest set, which holds all that is forced, and whether it is certain that none is
        smaller.
        """
        free = [id_ for id_ in self._candidates if id_ not in forced]
        with self._board.moved(self._as_right(forced)):
            if self._holds():
                return frozenset(forced), True
            for size in range(1, LARGEST_EXACT + 1):
                chosen = self._of_size(free, size)
                if chosen is not None:
                    return frozenset((*forced, *chosen)), True
                if self._tries <= 0:
                    break
            return frozenset((*forced, *self._greedy(free))), False

    def _as_right(self, questions: Iterable[str]) -> list[tuple[str, Reading]]:
        return [(id_, self._right[id_]) for id_ in questions]

    def _holds(self) -> bool:
        return self._board.level <= self._target

    def _reached(self, questions: Iterable[str]) -> bool:
        """Whether these answers put right are enough."""
        with self._board.moved(self._as_right(questions)):
            return self._holds()

    def _of_size(self, free: Sequence[str], size: int) -> tuple[str, ...] | None:
        """The first set of this size that reaches the target, in the order of the candidates."""
        if self._tries <= 0 or self._board.least_level(size) > self._target:
            return None
        for place, id_ in enumerate(free):
            self._tries -= 1
            with self._board.moved(self._as_right([id_])):
                if size == 1:
                    if self._holds():
                        return (id_,)
                    continue
                rest = self._of_size(free[place + 1 :], size - 1)
                if rest is not None:
                    return (id_, *rest)
        return None

    def _greedy(self, free: Sequence[str]) -> list[str]:
        """A set from which nothing can be left out: the shorter one of building up and of thinning
        out.
        """
        return min(self._thinned(self._built_up(free)), self._thinned(free), key=len)

    def _built_up(self, free: Sequence[str]) -> list[str]:
        chosen: list[str] = []
        while not self._reached(chosen):
            chosen.append(
                min(
                    (id_ for id_ in free if id_ not in chosen),
                    key=lambda id_: self._index_with([*chosen, id_]),
                )
            )
        return chosen

    def _index_with(self, questions: Iterable[str]) -> float:
        with self._board.moved(self._as_right(questions)):
            return round(self._board.index, 9)

    def _thinned(self, chosen: Sequence[str]) -> list[str]:
        """What is left when everything that is not needed is taken out, what weighs least first."""
        kept = list(chosen)
        with self._board.moved(self._as_right(chosen)):
            for id_ in sorted(chosen, key=self._candidates.index, reverse=True):
                if self._holds_without(id_):
                    self._board.put(id_, self._before[id_])
                    kept.remove(id_)
        return kept

    def _holds_without(self, id_: str) -> bool:
        """Whether the target is still reached with one answer as it was."""
        with self._board.moved([(id_, self._before[id_])]):
            return self._holds()


def flips_up(board: Board) -> tuple[FlipUp, ...]:
    """The answers that raise the level if one class worse in truth: single ones, else pairs; none
    if nothing so small does.
    """
    level = board.level
    worse = [(id_, one_class_worse(board.reading(id_))) for id_ in sorted(board.questions)]
    worse = [(id_, reading) for id_, reading in worse if reading != board.reading(id_)]
    for size in (1, 2):
        found = []
        for changes in combinations(worse, size):
            with board.moved(changes):
                if board.level > level:
                    found.append(FlipUp(LEVELS[board.level], tuple(id_ for id_, _ in changes)))
        if found:
            return tuple(
                sorted(found, key=lambda flip: (-LEVELS.index(flip.level), flip.questions))
            )
    return ()


def claims_on_conditions(board: Board) -> tuple[str, ...]:
    """The answers by which a minimum condition is met, and would not be if they were one class
    worse in truth.
    """
    found = []
    for id_ in sorted(board.questions):
        worse = one_class_worse(board.reading(id_))
        if not board.is_off_limits(id_):
            with board.moved([(id_, worse)]):
                if board.is_off_limits(id_):
                    found.append(id_)
    return tuple(found)


def tornado(board: Board) -> tuple[Swing, ...]:
    """Every question on the board put right and at its worst, the rest as assessed; the widest
    swing first.
    """
    found = [_swing(board, id_) for id_ in board.questions]
    return tuple(
        sorted(
            found,
            key=lambda swing: (-round(swing.index_worst - swing.index_right, 9), swing.question),
        )
    )


def _swing(board: Board, id_: str) -> Swing:
    reading = board.reading(id_)
    with board.moved([(id_, put_right(reading))]):
        index_right, level_right = board.index, LEVELS[board.level]
    with board.moved([(id_, at_worst(reading))]):
        return Swing(id_, index_right, board.index, level_right, LEVELS[board.level])
