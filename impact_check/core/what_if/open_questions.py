"""Open questions in the order in which to ask them: what could still decide the level comes first
(method, section 6, point 6).
"""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from impact_check.core.method.numbers import DEFAULTS, ORDERING_COMPLETIONS, SEED, Numbers
from impact_check.core.method.scoring import Workings
from impact_check.core.model.base import LEVELS, Level
from impact_check.core.model.content import Content
from impact_check.core.what_if.board import Board
from impact_check.core.what_if.what_if import at_worst, put_right


class OpenQuestion(NamedTuple):
    """A question that nobody has answered. `level_alone` and `index_alone` (0 to 100): the worst
    case it could bring by itself if all other open questions turn out well; `decides`: the share of
    completions, 0 to 1, in which it decides the level.
    """

    question: str
    on_condition: bool
    level_alone: Level
    index_alone: float
    decides: float


def asking_order(
    content: Content, made: Workings, numbers: Numbers = DEFAULTS, seed: int = SEED
) -> tuple[OpenQuestion, ...]:
    """The open questions, the one to ask first at the front: those on minimum conditions, then by
    what each could bring.
    """
    board = Board(content, made.problem, numbers)
    opened = sorted(id_ for id_ in board.questions if board.reading(id_).is_open)
    for id_ in opened:
        board.put(id_, put_right(board.reading(id_)))
    alone = {id_: _alone(board, id_) for id_ in opened}
    decides = _decides(board, opened, seed)
    found = [
        OpenQuestion(id_, content.questions[id_].red_line is not None, *alone[id_], decides[id_])
        for id_ in opened
    ]
    return tuple(sorted(found, key=_key))


def _key(question: OpenQuestion) -> tuple[bool, int, float, float, str]:
    return (
        not question.on_condition,
        -LEVELS.index(question.level_alone),
        -question.decides,
        -round(question.index_alone, 9),
        question.question,
    )


def _alone(board: Board, id_: str) -> tuple[Level, float]:
    with board.moved([(id_, at_worst(board.reading(id_)))]):
        return LEVELS[board.level], board.index


def _decides(board: Board, opened: Sequence[str], seed: int) -> dict[str, float]:
    """For each open question, in how many of the evenly drawn completions the level turns on it;
    draws only order the questions.

    On the board all of them are put right. Where a minimum condition is still not met then, none of
    them can decide the level.
    """
    if board.is_severe_by_conditions:
        return dict.fromkeys(opened, 0.0)
    even = Random(seed)
    readings = {
        id_: (put_right(board.reading(id_)), at_worst(board.reading(id_))) for id_ in opened
    }
    count = dict.fromkeys(opened, 0)
    for _ in range(ORDERING_COMPLETIONS):
        sides = {id_: even.random() < 0.5 for id_ in opened}
        for id_ in opened:
            board.put(id_, readings[id_][sides[id_]])
        level = board.level
        for id_ in opened:
            with board.moved([(id_, readings[id_][not sides[id_]])]):
                count[id_] += board.level != level
    return {id_: times / ORDERING_COMPLETIONS for id_, times in count.items()}
