"""The board and the compiled path against the plain arithmetic on fixed cases, under several
numbers; a slip in either is seen at once.
"""

from itertools import combinations

import pytest

from impact_check.core.draws.compiled import compiled
from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.problem import HarmPart, RoutePart, problem_of, with_readings
from impact_check.core.method.scoring import Workings, score_of
from impact_check.core.model.base import LEVELS
from impact_check.core.what_if.board import Board
from impact_check.core.what_if.what_if import (
    at_worst,
    inapplicable_not_known,
    not_known,
    one_class_worse,
    put_right,
    with_all_verified,
)
from tests.core import worked_example
from tests.core.test_arithmetic import (
    NEAR,
    PROVEN,
    TWO_ROUTES,
    Answer,
    assessed,
    harm,
    problem,
    promise,
    reading,
    small,
)

CONTENT = worked_example.content()
WORKED = {name: worked_example.assessment(name) for name in worked_example.NAMES}
OTHER = Numbers(
    grades=(0.0, 0.2, 0.7, 0.95),
    without_evidence=0.1,
    direct=0.8,
    contributing=0.3,
    next_worst=0.5,
    reach=0.3,
    credit_sure=(0.1, 0.2, 0.5, 0.8),
    credit_hoped=(0.4, 0.6, 0.9, 0.95),
    floors=(0.05, 0.2, 0.3, 0.5),
    cuts=(15.0, 30.0, 60.0),
    severity_shift={"h": -0.2, "g": 0.1},
)
NUMBERS = {
    "as they are": DEFAULTS,
    "others": OTHER,
    "only the worst": OTHER._replace(next_worst=0.0),
}
MANY_WAYS = TWO_ROUTES._replace(
    harms=(
        *TWO_ROUTES.harms,
        HarmPart("i", 3, 4, ("ga",), ((0, False), (1, False), (2, True))),
        HarmPart("j", 3, 2, (), ((0, True), (2, False))),
    ),
    routes=(
        *TWO_ROUTES.routes,
        RoutePart(
            "c",
            "partnership",
            (),
            (reading("q4", 1, 2, unproven=True), reading("q5", 1, 1, 2, unproven=True)),
        ),
    ),
    promises={
        "q1": (promise(0, 3, "h"), promise(1, 2), promise(0, -1)),
        "q3": (promise(2, 1), promise(1, 0, "i", "h")),
        "q4": (promise(0, 3, "j"),),
    },
    groups={"ga": "unknown"},
)
PROBLEMS = {
    **{name: problem_of(CONTENT, one) for name, one in WORKED.items()},
    "verified": with_all_verified(problem_of(CONTENT, WORKED["blind-raid"])),
    "many ways": MANY_WAYS,
    "scope 2": MANY_WAYS._replace(scope=2),
}


@pytest.mark.parametrize("numbers", NUMBERS.values(), ids=NUMBERS)
@pytest.mark.parametrize("name", PROBLEMS)
@pytest.mark.parametrize("end", ["best", "worst"])
def test_the_compiled_path_is_the_plain_one(name, numbers, end):
    plain, fast = outcome(PROBLEMS[name], numbers, end), compiled(PROBLEMS[name])
    assert fast.harms(numbers, end) == pytest.approx([one.residual for one in plain.harms], **NEAR)
    assert fast.index(numbers, end) == pytest.approx(plain.index, **NEAR)


@pytest.mark.parametrize("numbers", NUMBERS.values(), ids=NUMBERS)
@pytest.mark.parametrize("name", WORKED)
def test_the_board_is_the_plain_arithmetic_after_each_move(name, numbers):
    problem = problem_of(CONTENT, WORKED[name])
    board = Board(CONTENT, problem, numbers)
    asked = {one.question for one in problem.all_readings if one.counts}
    assert set(board.questions) == asked
    before = [
        (id_, board.reading(id_), board.counts(id_), board.is_off_limits(id_))
        for id_ in board.questions
    ]
    moves = [
        (id_, move)
        for id_ in board.questions
        for move in (put_right, at_worst, not_known, one_class_worse)
    ]
    for id_, move in [*moves, ("", None)]:
        changes = [(id_, move(board.reading(id_)))] if move else []
        with board.moved(changes):
            moved = with_readings(
                CONTENT, problem, lambda one, new=dict(changes): new.get(one.question, one)
            )
            made = Workings(
                moved, outcome(moved, numbers, "best"), outcome(moved, numbers, "worst")
            )
            result = score_of(CONTENT, WORKED[name], made, numbers)
            assert board.index == pytest.approx(result.index.worst, **NEAR)
            assert (LEVELS[board.level], LEVELS[board.index_level]) == (
                result.level.worst,
                result.index_level.worst,
            )
            in_the_way = {one for line in result.red_lines for one in line.in_the_way}
            assert {one for one in board.questions if board.is_off_limits(one)} == in_the_way
            assert all(board.reading(one) == new for one, new in changes)
    assert before == [
        (id_, board.reading(id_), board.counts(id_), board.is_off_limits(id_))
        for id_ in board.questions
    ]


@pytest.mark.parametrize("name", ["many ways", "scope 2"])
@pytest.mark.parametrize("numbers", NUMBERS.values(), ids=NUMBERS)
def test_the_board_keeps_safeguards_and_floors(name, numbers):
    content, problem = small(**{f"q{place}": ("r", False) for place in range(1, 6)}), PROBLEMS[name]
    assert Board(content, problem, numbers).index == pytest.approx(
        outcome(problem, numbers, "worst").index, **NEAR
    )


FLOORED = [
    problem(harm(irremediability=3, links=((0, True), (1, False))), scope=1)._replace(
        routes=(
            RoutePart("a", "prevention", (), (reading("q1", 3, 3),)),
            RoutePart("b", "prevention", (), (reading("q3", 3, 3),)),
        ),
        promises={"q1": (promise(0, 3),), "q3": (promise(0, 3),)},
    ),
    problem(harm(irremediability=4, links=((0, True), (1, False))))._replace(
        routes=(
            RoutePart("a", "prevention", (), (reading("q1", 3, 3),)),
            RoutePart("b", "prevention", (), (reading("q3"),)),
        ),
        promises={"q1": (promise(0, 3),)},
    ),
    problem(harm(irremediability=4))._replace(
        routes=(RoutePart("a", "prevention", (), (reading("q1", 3, 3), reading("q2", 1, 1))),),
        promises={"q1": (promise(0, 3),)},
    ),
]


@pytest.mark.parametrize("floored", FLOORED)
@pytest.mark.parametrize("numbers", NUMBERS.values(), ids=NUMBERS)
def test_floors_move_with_the_answers(floored, numbers):
    board = Board(small(q1=("r", False), q2=("r", False), q3=("r", False)), floored, numbers)
    assert outcome(floored, numbers, "worst").harms[0].floored
    assert board.index == pytest.approx(outcome(floored, numbers, "worst").index, **NEAR)
    for id_ in board.questions:
        routes = [
            part._replace(
                readings=tuple(
                    put_right(one) if one.question == id_ else one for one in part.readings
                )
            )
            for part in floored.routes
        ]
        with board.moved([(id_, put_right(board.reading(id_)))]):
            assert board.index == pytest.approx(
                outcome(floored._replace(routes=tuple(routes)), numbers, "worst").index, **NEAR
            )


def test_a_question_counts_where_it_adds_harm_or_is_in_the_way():
    answers = {
        "q1": Answer(answer="safe"),
        "q2": Answer(answer="safe", **PROVEN),
        "q3": Answer(answer="safe", **PROVEN),
    }
    content = small(q1=("r", True), q2=("r", True), q3=("r", False), q4=("r", False))
    board = Board(
        content, problem_of(content, assessed(answers)), DEFAULTS._replace(without_evidence=0.0)
    )
    assert [
        (id_, board.counts(id_), board.is_off_limits(id_)) for id_ in sorted(board.questions)
    ] == [
        ("q1", True, True),
        ("q2", False, False),
        ("q3", False, False),
        ("q4", True, False),
    ]
    assert LEVELS[board.level] == "severe"


@pytest.mark.parametrize(
    ("moves", "next_worst", "index"),
    [
        (0, 1 / 3, 58.6675),
        (1, 1 / 3, 30),
        (2, 1 / 3, 0),
        (9, 1 / 3, 0),
        (0, 1 / 2, 100 * (1 - 0.4675 * 0.7525)),
        (1, 1 / 2, 30),
    ],
)
def test_a_bound_on_what_few_answers_can_do(moves, next_worst, index):
    """The harms of `TWO_ROUTES` without their worst links, at which the highest cut is laid from
    both sides.
    """
    content = small(q1=("r", False), q2=("r", False), q3=("r", False))
    for cut, level in ((index - 1e-3, 3), (index + 1e-3, 2)):
        assert (
            Board(
                content, TWO_ROUTES, Numbers(next_worst=next_worst, cuts=(-2.0, -1.0, cut))
            ).least_level(moves)
            == level
        )


@pytest.mark.parametrize("name", WORKED)
def test_no_two_answers_put_right_get_below_what_the_board_says(name):
    board = Board(CONTENT, problem_of(CONTENT, WORKED[name]), DEFAULTS)
    for size in (1, 2):
        least = board.least_level(size)
        for chosen in combinations(board.questions, size):
            with board.moved([(id_, put_right(board.reading(id_))) for id_ in chosen]):
                assert board.index_level >= least


def test_a_route_that_comes_back_into_the_score_feeds_its_harms():
    content = small(q1=("s", False), q2=("r", False))
    answers = {
        "q1": Answer(answer="harmful", **PROVEN),
        "q2": Answer(answer="not-applicable", reason="x", **PROVEN),
    }
    gone = problem_of(content, assessed(answers))
    known = problem_of(content, assessed({**answers, "q2": Answer(answer="unknown")}))
    back = with_readings(content, gone, inapplicable_not_known)
    assert [part.id for part in gone.routes] == ["s"]
    assert (back.routes, back.harms) == (known.routes, known.harms)
    assert (
        outcome(back, DEFAULTS, "worst")
        == outcome(known, DEFAULTS, "worst")
        != outcome(gone, DEFAULTS, "worst")
    )
