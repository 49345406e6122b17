"""The stress test against the worked examples, brute force, and the laws 24 to 28 of the method
over generated registers.
"""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.core.draws.compiled import compiled
from impact_check.core.draws.draws import KINDS, draw_numbers, draws, exact_range, numbers_at
from impact_check.core.draws.number_columns import columns_of
from impact_check.core.method.breakdown import trace
from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS, DRAWS
from impact_check.core.method.problem import with_readings
from impact_check.core.method.scoring import Workings, score, score_of, workings
from impact_check.core.model.base import LEVELS
from impact_check.core.stress.redesign import answers_to_change, redesigned
from impact_check.core.stress.stress import stress
from impact_check.core.what_if.board import Board
from impact_check.core.what_if.decided import righted
from impact_check.core.what_if.flips import flips_down, flips_up
from impact_check.core.what_if.open_questions import asking_order
from impact_check.core.what_if.scenarios import SCENARIOS, gap_budget, scenarios
from impact_check.core.what_if.what_if import at_worst, not_known, one_class_worse, put_right
from tests.core import worked_example
from tests.core.generated import Case, cases, drawn_sets

EXACT = {"rel": 0, "abs": 1e-9}
FEW = settings(max_examples=min(60, settings().max_examples), deadline=None)


def worst_level(content, assessment, problem):
    """The headline level by the plain arithmetic, as a place in LEVELS."""
    made = Workings(
        problem, outcome(problem, DEFAULTS, "best"), outcome(problem, DEFAULTS, "worst")
    )
    return LEVELS.index(score_of(content, assessment, made).level.worst)


def with_answers(case, problem, changes):
    return with_readings(
        case.content,
        problem,
        lambda reading: changes.get(reading.question, lambda same: same)(reading),
    )


def points_of(made):
    found = {}
    for one in trace(made):
        found[one.question] = found.get(one.question, 0.0) + one.points
    return found


# The worked examples of the method


@pytest.fixture(scope="module", params=worked_example.NAMES)
def worked(request):
    content, assessment = worked_example.content(), worked_example.assessment(request.param)
    return (
        request.param,
        stress(content, assessment),
        worked_example.DATA["assessments"][request.param]["result"],
    )


EDITION_2 = {("firewalled-outreach", "one-class-worse"): "not-shown-safe"}
"""Where the examples give the conclusion of edition 1: no single harm is High there, only all of
them together (method, section 4)."""


def test_scenarios_of_the_worked_examples(worked):
    name, found, expected = worked
    assert len(found.scenarios) == len(expected["scenarios"]) == len(SCENARIOS)
    for one, wanted in zip(found.scenarios, expected["scenarios"].values(), strict=True):
        assert [one.index.best, one.index.worst] == pytest.approx(wanted["index"], **EXACT)
        assert ([one.level.best, one.level.worst], one.conclusion) == (
            wanted["level"],
            EDITION_2.get((name, one.id), wanted["conclusion"]),
        )


FLIPS = {
    "blind-raid": [("high", 10, 17), ("moderate", 17, 17), ("low", 17, 17)],
    "firewalled-outreach": [("low", 1, 3)],
    "report-suspicions-campaign": [("high", 1, 5), ("moderate", 2, 5), ("low", 5, 5)],
}
RANGES = {
    "blind-raid": (76.8, 100.0),
    "firewalled-outreach": (8.2, 50.9),
    "report-suspicions-campaign": (40.1, 91.4),
}


def test_flips_of_the_worked_examples(worked):
    name, found, _ = worked
    assert [(one.level, len(one.questions), one.of) for one in found.flips_down] == FLIPS[name]
    assert all(one.exact for one in found.flips_down)


def test_what_the_worked_examples_rest_on(worked):
    name, found, _ = worked
    expected = (
        [("high", ("attitude",)), ("high", ("funding",))] if name == "firewalled-outreach" else []
    )
    assert [(one.level, one.questions) for one in found.flips_up] == expected


def test_exact_ranges_of_the_worked_examples(worked):
    name, found, _ = worked
    assert (
        round(found.range_worst.index.best, 1),
        round(found.range_worst.index.worst, 1),
    ) == RANGES[name]


def test_shares_of_draws_of_the_worked_examples(worked):
    name, found, _ = worked
    usual, share, slack = {
        "blind-raid": ("severe", 1.0, 0.005),
        "firewalled-outreach": ("moderate", 0.75, 0.03),
        "report-suspicions-campaign": ("high", 0.97, 0.02),
    }[name]
    assert found.draws.usual == usual
    assert found.draws.worst[LEVELS.index(usual)] == pytest.approx(share, abs=slack)


def test_gap_of_the_worked_campaign(worked):
    name, found, _ = worked
    if name == "report-suspicions-campaign":
        parts = {one.gap: round(one.points, 1) for one in found.gap}
        expected = {
            "open-questions": 8.5,
            "missing-evidence": 0.0,
            "undelivered-safeguards": 16.2,
            "unknown-context": 0.0,
        }
        assert parts == expected


def test_the_campaign_asks_for_consent_first(worked):
    name, found, _ = worked
    if name == "report-suspicions-campaign":
        assert [(one.question, one.on_condition, one.decides) for one in found.open_questions] == [
            ("consent", True, 1.0)
        ]


# Law 24: every faster path equals the plain calculation


@FEW
@given(cases(), st.integers(0, 10_000))
def test_24_the_compiled_path_equals_the_plain_one_under_any_numbers(case, seed):
    problem = workings(case.content, case.assessment).problem
    quick, harms = compiled(problem), [part.id for part in problem.harms]
    for numbers in (
        DEFAULTS,
        *drawn_sets(harms, 3, seed),
        numbers_at(harms, low=KINDS),
        numbers_at(harms, high=KINDS),
    ):
        for end in ("best", "worst"):
            plain = outcome(problem, numbers, end)
            assert quick.index(numbers, end) == pytest.approx(plain.index, **EXACT)
            assert quick.harms(numbers, end) == pytest.approx(
                [one.residual for one in plain.harms], **EXACT
            )


@FEW
@given(cases(), st.integers(0, 10_000))
def test_24_many_numbers_at_once_give_what_each_of_them_gives(case, seed):
    problem = workings(case.content, case.assessment).problem
    quick, harms = compiled(problem), [part.id for part in problem.harms]
    (numbers,) = draw_numbers(harms, 40, seed)
    for end in ("best", "worst"):
        plain = [outcome(problem, one, end) for one in numbers.sets()]
        assert numbers.count == len(plain) == 40
        assert quick.indices(numbers, end) == pytest.approx([one.index for one in plain], **EXACT)
        for row, one in zip(quick.harm_rows(numbers, end), plain, strict=True):
            assert row == pytest.approx([harm.residual for harm in one.harms], **EXACT)
        assert numbers.levels([one.index for one in plain]) == [
            one.level(each.index) for one, each in zip(numbers.sets(), plain, strict=True)
        ]


def test_sets_of_numbers_are_the_same_in_columns_and_more_draws_only_add():
    few, many = drawn_sets(("a", "b"), 3, 5), drawn_sets(("a", "b"), 2 * DRAWS + 7, 5)
    assert (
        many[:3] == few
        and len(many) == 2 * DRAWS + 7
        and len({one.direct for one in many}) == len(many)
    )
    shifted = DEFAULTS._replace(severity_shift={"a": 0.1})
    found = columns_of([shifted, few[0]])
    assert list(found.sets()) == [shifted._replace(severity_shift={"a": 0.1, "b": 0.0}), few[0]]
    assert found.shift_of("b")[1] == few[0].severity_shift["b"] and found.shift_of("c") == (
        0.0,
        0.0,
    )


@FEW
@given(cases(), st.data())
def test_24_the_board_equals_the_plain_calculation_after_any_moves(case, data):
    problem = workings(case.content, case.assessment).problem
    board = Board(case.content, problem, DEFAULTS)
    before = (board.index, board.level)
    assert before[0] == pytest.approx(outcome(problem, DEFAULTS, "worst").index, **EXACT)
    if not board.questions:
        return
    moves = data.draw(
        st.dictionaries(
            st.sampled_from(board.questions),
            st.sampled_from((put_right, at_worst, not_known, one_class_worse)),
        )
    )
    with board.moved([(id_, move(board.reading(id_))) for id_, move in moves.items()]):
        moved = with_answers(case, problem, moves)
        assert board.index == pytest.approx(outcome(moved, DEFAULTS, "worst").index, **EXACT)
        assert board.level == worst_level(case.content, case.assessment, moved)
    assert (board.index, board.level) == before


# Law 25: draws lie inside the two corners, shares sum to 1


@FEW
@given(cases(), st.integers(0, 10_000))
def test_25_draws_lie_inside_the_exact_range(case, seed):
    problem = workings(case.content, case.assessment).problem
    quick, harms = compiled(problem), [part.id for part in problem.harms]
    for end in ("best", "worst"):
        corners = exact_range(quick, harms, end)
        assert corners.index.best <= quick.index(DEFAULTS, end) + 1e-9 <= corners.index.worst + 2e-9
        for numbers in drawn_sets(harms, 20, seed):
            assert (
                corners.index.best - 1e-9 <= quick.index(numbers, end) <= corners.index.worst + 1e-9
            )
            level = LEVELS.index(numbers.level(quick.index(numbers, end)))
            assert LEVELS.index(corners.level.best) <= level <= LEVELS.index(corners.level.worst)
    found = draws(quick, harms, 20, seed)
    assert sum(found.worst) == pytest.approx(1) and sum(found.best) == pytest.approx(1)
    assert found == draws(quick, harms, 20, seed)


def test_draws_are_the_same_on_every_machine():
    numbers = drawn_sets(("a",), 1, 2019)[0]
    assert numbers.grades[1:3] == pytest.approx((0.4080756, 0.7472323), abs=1e-6)


# Law 26: the order of scenarios is known in advance


@FEW
@given(cases())
def test_26_scenarios_come_in_their_known_order(case):
    found = {
        one.id: one
        for one in scenarios(case.content, case.assessment, workings(case.content, case.assessment))
    }

    def never_above(one, other):
        lower, upper = found[one], found[other]
        return (
            lower.index.best <= upper.index.best + 1e-9
            and lower.index.worst <= upper.index.worst + 1e-9
            and LEVELS.index(lower.level.worst) <= LEVELS.index(upper.level.worst)
        )

    order = ("all-verified", "as-assessed", "only-verified", "no-safeguard")
    assert all(never_above(one, other) for one, other in pairwise(order))
    assert never_above("open-well", "as-assessed")
    assert found["as-assessed"].index.worst <= found["unproven-fail"].index.worst + 1e-9
    assert found["as-assessed"].index.worst <= found["inapplicable-fail"].index.worst + 1e-9
    assert never_above("as-assessed", "one-class-worse")


# Law 27: flip-down sets reach the target, nothing can be left out, exact ones are minimal


@FEW
@given(cases())
def test_27_flip_down_sets_against_brute_force(case):
    made = workings(case.content, case.assessment)
    board = Board(case.content, made.problem, DEFAULTS)
    now = board.level
    found = flips_down(board, points_of(made))
    assert [one.level for one in found] == list(reversed(LEVELS[:now]))
    for one in found:
        target = LEVELS.index(one.level)

        def reached(questions, target=target):
            changed = with_answers(case, made.problem, dict.fromkeys(questions, put_right))
            return worst_level(case.content, case.assessment, changed) <= target

        assert reached(one.questions)
        assert not any(
            reached([id_ for id_ in one.questions if id_ != left]) for left in one.questions
        )
        movable = [id_ for id_ in board.questions if board.counts(id_)]
        assert one.of == len(movable)
        if one.exact and len(movable) <= 9:
            assert not any(
                reached(smaller) for smaller in combinations(movable, len(one.questions) - 1)
            )
        assert all(
            not reached([id_ for id_ in movable if id_ != alone]) for alone in one.each_enough
        )


@FEW
@given(cases(), st.data())
def test_27_what_is_fixed_is_left_alone(case, data):
    made = workings(case.content, case.assessment)
    board = Board(case.content, made.problem, DEFAULTS)
    best = st.sampled_from((None, 0, 1, 2, 3))
    fixed = (
        data.draw(st.dictionaries(st.sampled_from(board.questions), best))
        if board.questions
        else {}
    )

    def level_with(questions):
        changes = {id_: lambda reading: righted(reading, fixed) for id_ in questions}
        changed = with_answers(case, made.problem, changes)
        return worst_level(case.content, case.assessment, changed)

    for flip in flips_down(board, points_of(made), fixed):
        target = LEVELS.index(flip.level)
        if flip.questions is None:
            assert level_with(board.questions) > target
            continue
        assert not {id_ for id_, left in fixed.items() if left is None} & set(flip.questions)
        assert level_with(flip.questions) <= target
        if flip.exact and len(board.questions) <= 8:
            smaller = (
                combinations(board.questions, len(flip.questions) - 1) if flip.questions else ()
            )
            assert all(level_with(questions) > target for questions in smaller)


@FEW
@given(cases())
def test_flips_up_raise_the_level_and_nothing_smaller_does(case):
    made = workings(case.content, case.assessment)
    board = Board(case.content, made.problem, DEFAULTS)
    level = board.level

    def raised(questions):
        changed = with_answers(case, made.problem, dict.fromkeys(questions, one_class_worse))
        return worst_level(case.content, case.assessment, changed) > level

    found = flips_up(board)
    assert all(raised(one.questions) for one in found)
    sizes = {len(one.questions) for one in found}
    assert len(sizes) <= 1
    singles = [id_ for id_ in board.questions if raised([id_])]
    if singles:
        assert sorted(one.questions for one in found) == sorted((id_,) for id_ in singles)
    elif not found:
        assert not any(raised(pair) for pair in combinations(board.questions, 2))


# Law 28: the gap budget


@FEW
@given(cases())
def test_28_gap_parts_are_never_negative_and_add_up(case):
    made = workings(case.content, case.assessment)
    parts = gap_budget(case.content, made)
    assert all(one.points >= 0 for one in parts)
    assert sum(one.points for one in parts) == pytest.approx(
        made.worst.index - made.best.index, abs=1e-9
    )


# Open questions and redesigns


@FEW
@given(cases())
def test_open_questions_are_all_there_and_conditions_come_first(case):
    made = workings(case.content, case.assessment)
    found = asking_order(case.content, made)
    assert {one.question for one in found} == {
        one.question for one in made.problem.all_readings if one.is_open
    }
    assert all(0 <= one.decides <= 1 for one in found)
    keys = [
        (one.on_condition, LEVELS.index(one.level_alone), one.decides, round(one.index_alone, 9))
        for one in found
    ]
    assert keys == sorted(keys, reverse=True)


@FEW
@given(cases())
def test_a_redesign_reaches_the_next_level(case):
    found = stress(case.content, case.assessment, 1)
    if found.level.worst == "low":
        return
    questions = answers_to_change(found)
    changed = redesigned(case.content, case.assessment, questions)
    assert changed.measure.fictional == "yes"
    before, after = score(case.content, case.assessment), score(case.content, changed)
    assert LEVELS.index(after.level.worst) < LEVELS.index(before.level.worst)
    untouched = {id_: one for id_, one in case.assessment.answers.items() if id_ not in questions}
    assert {id_: changed.answers[id_] for id_ in untouched} == untouched


def test_larger_searches_say_at_most():
    """With many equal answers of which more than four must change, the set is not called exact, yet
    nothing can be left out of it.
    """
    case = many_minor_gaps(12)
    made = workings(case.content, case.assessment)
    one = next(
        one
        for one in flips_down(Board(case.content, made.problem, DEFAULTS), points_of(made))
        if one.level == "low"
    )
    assert not one.exact and 4 < len(one.questions) < one.of == 12


def many_minor_gaps(number: int) -> Case:
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content
    from impact_check.core.model.register import Register
    from tests.core.generated import CITE, checklist, question

    ids = [f"x{place}" for place in range(number)]
    register = Register.model_validate(
        {
            "harms": {
                id_: {"name": id_, "scale": 2, "irremediability": 1, "why": "x", "cite": CITE}
                for id_ in ids
            },
            "routes": {
                id_: {
                    "name": id_,
                    "pillar": "prevention",
                    "leads_to": {id_: {"strength": "direct", "why": "x"}},
                    "cite": CITE,
                }
                for id_ in ids
            },
        }
    )
    content = Content(
        register, (checklist(tuple(question(f"q{id_}", id_, ("safe", "minor")) for id_ in ids)),)
    )
    answers = {
        f"q{id_}": {"answer": "minor", "evidence": "documented", "source": "s"} for id_ in ids
    }
    assessment = Assessment.model_validate(
        {"measure": {"title": "x"}, "answers": answers, "context": {"scope": 1}}
    )
    return Case(content, assessment)
