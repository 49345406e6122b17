"""Fixed cases for each part of the stress test: one that goes wrong is seen here, whatever random
registers happen to hold.
"""

from itertools import permutations

import pytest

from impact_check.core.draws.compiled import compiled
from impact_check.core.draws.draws import (
    KINDS,
    Draws,
    ExactRange,
    draw_numbers,
    draws,
    exact_range,
    number_kinds,
    numbers_at,
)
from impact_check.core.draws.number_columns import between_0_and_1, columns_of
from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS, DRAWS, RANGES, Numbers
from impact_check.core.method.scoring import Interval, LevelRange, workings
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.base import LEVELS
from impact_check.core.model.content import Content
from impact_check.core.model.register import Register
from impact_check.core.stress.stress import Stress, stress
from impact_check.core.what_if.board import Board
from impact_check.core.what_if.flips import claims_on_conditions, flips_up, tornado
from impact_check.core.what_if.open_questions import OpenQuestion, _key, asking_order
from impact_check.core.what_if.scenarios import GAPS, Scenario, _index_with, gap_budget, scenarios
from impact_check.core.what_if.what_if import one_class_worse
from tests.core import worked_example
from tests.core.generated import CITE, checklist, drawn_sets, question
from tests.core.test_stress import many_minor_gaps

CONTENT = worked_example.content()
DRAWN = drawn_sets(("a", "b"), 400, 7)


def changed(name: str, answers: dict[str, dict[str, str]]) -> Assessment:
    """A worked assessment with some answers replaced, documented if nothing else is said."""
    assessment = worked_example.assessment(name)
    for id_, one in answers.items():
        assessment = assessment.with_answer(
            id_, Answer.model_validate({"evidence": "documented", "source": "s", **one})
        )
    return assessment


def board_of(assessment: Assessment) -> Board:
    return Board(CONTENT, workings(CONTENT, assessment).problem, DEFAULTS)


# Draws (method, section 6, points 7 to 9)

METHOD = {
    "minor": (0.2, 0.45),
    "serious": (0.55, 0.8),
    "without_evidence": (0, 1 / 3),
    "direct": (0.8, 1),
    "contributing": (0.3, 0.6),
    "next_worst": (0.15, 0.5),
    "credit_shift": (-0.15, 0.1),
    "floor_shift": (-0.1, 0.1),
    "severity_shift": (-0.125, 0.125),
    "cut_shift": (-5, 5),
}


def test_the_ranges_are_the_ones_of_the_method():
    assert dict(RANGES) == METHOD


def spread(values):
    return min(values), max(values)


def test_every_number_fills_its_range_and_some_stay():
    low, high = spread([one.grades[1] for one in DRAWN])
    assert 0.2 <= low < 0.21 and 0.44 < high <= 0.45
    assert {(one.grades[0], one.grades[3], one.reach) for one in DRAWN} == {
        (0.0, 1.0, DEFAULTS.reach)
    }
    assert {(one.credit_sure[0], one.floors[0]) for one in DRAWN} == {(0.0, 0.0)}
    low, high = spread([one.credit_hoped[0] for one in DRAWN])
    assert 0.35 <= low < 0.36 and 0.59 < high <= 0.6
    assert max(one.credit_hoped[3] for one in DRAWN) == 1.0
    assert min(one.floors[1] for one in DRAWN) >= 0.0


def test_credits_move_together_and_all_else_by_itself():
    for one in DRAWN:
        assert one.credit_sure[2] - one.credit_sure[1] == pytest.approx(0.35)
    assert len({round(one.cuts[2] - one.cuts[0], 6) for one in DRAWN}) > 300
    assert len({round(one.floors[3] - one.floors[2], 6) for one in DRAWN}) > 300
    assert len({round(one.severity_shift["a"] - one.severity_shift["b"], 6) for one in DRAWN}) > 300


def raid():
    problem = workings(CONTENT, worked_example.assessment("blind-raid")).problem
    return compiled(problem), [part.id for part in problem.harms]


def campaign():
    problem = workings(CONTENT, worked_example.assessment("report-suspicions-campaign")).problem
    return compiled(problem), [part.id for part in problem.harms]


def test_levels_of_draws_follow_the_cuts_that_were_drawn_at_each_end():
    quick, harms = campaign()
    drawn, found = drawn_sets(harms, 300, 3), draws(quick, harms, 300, 3)
    for end, shares in (("worst", found.worst), ("best", found.best)):
        levels = [one.level(quick.index(one, end)) for one in drawn]
        assert shares == tuple(levels.count(level) / 300 for level in LEVELS)
    assert found.worst != found.best
    plain = [DEFAULTS.level(quick.index(one, "best")) for one in drawn]
    assert found.best != tuple(plain.count(level) / 300 for level in LEVELS)


def test_the_middle_leaves_one_draw_in_twenty_on_each_side():
    quick, harms = campaign()
    ordered = sorted(quick.index(one, "worst") for one in drawn_sets(harms, 100, 3))
    assert draws(quick, harms, 100, 3).middle == Interval(ordered[5], ordered[94])


@pytest.mark.parametrize(
    ("shares", "robust"), [((0, 0, 0.1, 0.9), True), ((0, 0, 0.11, 0.89), False)]
)
def test_robust_means_nine_of_ten(shares, robust):
    assert Draws(100, 1, shares, shares, Interval(0, 1)).is_robust is robust


def test_shares_of_the_raid_agree_with_another_implementation():
    """200,000 draws of the method's text by other code: High in 0.15 of a hundred, Severe in the
    rest; 2,000 draws lie near.
    """
    quick, harms = raid()
    assert draws(quick, harms).worst[2:] == pytest.approx((0.0015, 0.9985), abs=0.003)


def test_the_levels_of_the_exact_range_are_by_the_cuts_at_their_ends():
    """The raid's least index is 76.8: High by cuts that may lie 5 higher; the outreach's greatest
    is 50.9.
    """
    quick, harms = raid()
    assert exact_range(quick, harms, "worst").level == LevelRange("high", "severe")
    level = exact_range(*campaign(), "worst").level
    least = exact_range(*campaign(), "worst").index.best
    assert 40 < least < 45 and level.best == "moderate", (
        "above the default cut of 40, below one of 45"
    )


def test_a_kind_of_numbers_has_its_level_by_its_own_cuts_and_movers_come_first():
    problem = workings(CONTENT, worked_example.assessment("firewalled-outreach")).problem
    found = number_kinds(compiled(problem), [part.id for part in problem.harms])
    kinds = {one.kind: one for one in found}
    assert (kinds["cuts"].level_low, kinds["cuts"].level_high) == (
        "moderate",
        "low",
    ), "23.3 lies between 15 and 25"
    assert {one.kind for one in found} == set(KINDS)
    moves = [one.level_low != one.level_high for one in found]
    assert moves == sorted(moves, reverse=True)
    assert [one.swing for one in found if one.level_low == one.level_high] == sorted(
        (one.swing for one in found if one.level_low == one.level_high), reverse=True
    )


def test_the_fast_path_keeps_small_parts_and_floors():
    """With many links the hundredth of the worst still counts, and what cannot be undone stays
    under full credit.
    """
    for name in worked_example.NAMES:
        problem = workings(CONTENT, worked_example.assessment(name)).problem
        harms = [part.id for part in problem.harms]
        for numbers in (DEFAULTS, numbers_at(harms, high=KINDS)):
            for end in ("best", "worst"):
                assert compiled(problem).index(numbers, end) == pytest.approx(
                    outcome(problem, numbers, end).index, rel=0, abs=1e-9
                )


# Scenarios and the gap


def in_scenario(assessment: Assessment) -> dict[str, Scenario]:
    return {one.id: one for one in scenarios(CONTENT, assessment, workings(CONTENT, assessment))}


def test_a_claim_that_is_not_earned_is_open_and_one_that_is_earned_may_not_hold():
    bare = changed(
        "firewalled-outreach",
        {"stereotype": {"answer": "not-applicable", "reason": "", "evidence": "none"}},
    )
    found = in_scenario(bare)
    assert found["open-well"].index.worst < found["as-assessed"].index.worst - 1
    earned = changed(
        "firewalled-outreach",
        {"stereotype": {"answer": "not-applicable", "reason": "none is shown"}},
    )
    found = in_scenario(earned)
    assert found["open-well"].index == found["as-assessed"].index
    assert found["inapplicable-fail"].index.worst > found["as-assessed"].index.worst + 1
    assert found["inapplicable-fail"].index.best == pytest.approx(found["as-assessed"].index.best)


def test_the_gap_is_split_as_shapley_does():
    """16 evaluations by hand: each part is its mean gain over all 24 orders in which the four may
    be switched on.
    """
    case = changed(
        "report-suspicions-campaign", {"stereotype": {"answer": "minor", "evidence": "none"}}
    )
    made = workings(CONTENT, case)
    total = dict.fromkeys(GAPS, 0.0)
    for order in permutations(GAPS):
        for place, gap in enumerate(order):
            before = tuple(one for one in GAPS if one in order[:place])
            after = tuple(one for one in GAPS if one in order[: place + 1])
            total[gap] += _index_with(CONTENT, made.problem, after, DEFAULTS) - _index_with(
                CONTENT, made.problem, before, DEFAULTS
            )
    found = {one.gap: one.points for one in gap_budget(CONTENT, made)}
    assert found == pytest.approx({gap: value / 24 for gap, value in total.items()}, abs=1e-9)
    assert sum(one > 0.1 for one in found.values()) >= 2


# What flips, what swings, what is open


def test_claims_on_conditions_are_those_that_one_class_breaks():
    """The firewall breaks its condition from serious on, so only a minor gap there is one class
    away; a safe answer is not.
    """
    assert claims_on_conditions(board_of(changed("firewalled-outreach", {}))) == ()
    minor = changed(
        "firewalled-outreach", {"firewall": {"answer": "minor"}, "consent": {"answer": "minor"}}
    )
    assert claims_on_conditions(board_of(minor)) == ("firewall",)
    serious = changed("firewalled-outreach", {"consent": {"answer": "serious"}})
    assert claims_on_conditions(board_of(serious)) == ("consent",)


def test_swings_hold_minimum_conditions_and_come_widest_first():
    found = tornado(board_of(worked_example.assessment("firewalled-outreach")))
    firewall = next(one for one in found if one.question == "firewall")
    assert firewall.level_worst == "severe"
    crossed = tornado(board_of(worked_example.assessment("blind-raid")))
    assert {one.level_right for one in crossed} == {"severe"}
    widths = [round(one.index_worst - one.index_right, 9) for one in found]
    assert widths == sorted(widths, reverse=True) and widths[0] > widths[-1]


def test_only_pairs_raise_the_level_where_no_single_answer_does():
    """Twelve small gaps, eleven put right: the level is Low and rests on no single answer, but on
    two.
    """
    case = many_minor_gaps(12)
    answers = {
        id_: one if place == 0 else one.model_copy(update={"answer": "safe"})
        for place, (id_, one) in enumerate(case.assessment.answers.items())
    }
    assessment = case.assessment.model_copy(update={"answers": answers})
    board = Board(case.content, workings(case.content, assessment).problem, DEFAULTS)
    found = flips_up(board)
    assert LEVELS[board.level] == "low" and found and {len(one.questions) for one in found} == {2}


def test_an_answer_without_evidence_on_a_condition_is_to_be_put_right():
    assessment = changed("firewalled-outreach", {"consent": {"answer": "safe", "evidence": "none"}})
    board = board_of(assessment)
    assert board.counts("consent") and LEVELS[board.level] == "severe"
    assert not board_of(worked_example.assessment("firewalled-outreach")).counts("consent")


def opened(**answers: dict[str, str]) -> tuple[object, ...]:
    assessment = changed("firewalled-outreach", answers)
    return asking_order(CONTENT, workings(CONTENT, assessment))


def test_open_questions_come_by_what_they_bring_alone_then_by_how_often_they_decide():
    unknown = {"answer": "unknown", "evidence": "none"}
    found = opened(funding=unknown, data=unknown, firewall=unknown)
    assert [one.question for one in found] == ["firewall", "data", "funding"]
    assert [one.level_alone for one in found] == ["severe", "high", "high"]
    assert (
        found[1].index_alone < found[2].index_alone and found[1].decides > found[2].decides > 0
    ), "how often it decides comes before the index"


def test_where_the_level_stands_anyway_the_index_orders():
    """The raid crosses conditions: each open question leaves the level Severe, none decides it, and
    the one that adds most comes first.
    """
    made = workings(CONTENT, worked_example.assessment("blind-raid"))
    found = asking_order(CONTENT, made)
    assert {(one.level_alone, one.decides) for one in found} == {("severe", 0.0)}
    indices = [one.index_alone for one in found]
    assert indices == sorted(indices, reverse=True) and len(set(indices)) > 1
    assert [one.question for one in found] != sorted(one.question for one in found)


def test_a_safeguard_is_taken_away_and_verified():
    found: Stress = stress(CONTENT, worked_example.assessment("firewalled-outreach"), 1)
    (only,) = found.safeguards
    assert (only.commitment, round(only.index_off, 1)) == ("anon_register", 35.7)
    assert only.index_verified <= found.index.worst < only.index_off


def test_a_condition_that_is_not_met_keeps_the_level_up_in_swings_and_open_questions():
    unknown = {"answer": "unknown", "evidence": "none"}
    assessment = changed(
        "firewalled-outreach", {"conflation": {"answer": "harmful"}, "funding": unknown}
    )
    found = next(one for one in tornado(board_of(assessment)) if one.question == "funding")
    assert DEFAULTS.level(found.index_right) != "severe" and found.level_right == "severe"
    (only,) = asking_order(CONTENT, workings(CONTENT, assessment))
    assert DEFAULTS.level(only.index_alone) != "severe" and only.level_alone == "severe"


def test_one_class_worse_moves_both_ends_and_leaves_the_evidence():
    """Funding minor with evidence becomes serious with evidence; the staff's attitude safe without
    becomes minor without.
    """
    reading = board_of(worked_example.assessment("firewalled-outreach")).reading
    funding, attitude = one_class_worse(reading("funding")), one_class_worse(reading("attitude"))
    assert (funding.low, funding.high, funding.unproven, funding.evidenced) == (2, 2, False, True)
    assert (attitude.low, attitude.high, attitude.unproven, attitude.evidenced) == (
        1,
        1,
        True,
        False,
    )


def test_answers_without_evidence_that_do_not_hold_are_open():
    found = in_scenario(worked_example.assessment("firewalled-outreach"))
    assert found["unproven-fail"].index.worst == pytest.approx(76.359, abs=1e-3)
    assert found["unproven-fail"].conclusion == "not-shown-safe"


def test_the_fast_path_counts_the_fourteenth_way_to_a_harm():
    ids = [f"r{place}" for place in range(14)]
    link = {"strength": "direct", "why": "x"}
    register = Register.model_validate(
        {
            "harms": {
                "h": {"name": "h", "scale": 2, "irremediability": 1, "why": "x", "cite": CITE}
            },
            "routes": {
                id_: {"name": id_, "pillar": "prevention", "leads_to": {"h": link}, "cite": CITE}
                for id_ in ids
            },
        }
    )
    content = Content(
        register, (checklist(tuple(question(f"q{id_}", id_, ("safe", "harmful")) for id_ in ids)),)
    )
    problem = workings(content, Assessment.model_validate({"measure": {"title": "x"}})).problem
    numbers = numbers_at(["h"], high=["next_worst"], low=["links"])
    assert compiled(problem).index(numbers, "worst") == pytest.approx(
        outcome(problem, numbers, "worst").index, rel=0, abs=1e-9
    )


def test_the_board_keeps_what_cannot_be_undone():
    """The register without names, verified, would leave 3 of 100; the floor keeps 12."""
    base = worked_example.assessment("firewalled-outreach")
    commitments = {
        id_: one.model_copy(update={"status": "verified"}) for id_, one in base.commitments.items()
    }
    assessment = base.model_copy(update={"commitments": commitments})
    plain = outcome(workings(CONTENT, assessment).problem, DEFAULTS, "worst")
    assert any(one.floored for one in plain.harms)
    assert board_of(assessment).index == pytest.approx(plain.index, rel=0, abs=1e-9)


# The numbers at their ends


def test_each_kind_of_number_is_taken_to_its_ends_while_the_rest_stay():
    problem = workings(CONTENT, worked_example.assessment("blind-raid")).problem
    harms = [part.id for part in problem.harms]
    found = number_kinds(compiled(problem), harms)
    assert {one.kind for one in found} == set(KINDS)
    for one in found:
        low, high = (
            outcome(problem, numbers, "worst").index
            for numbers in (numbers_at(harms, [one.kind]), numbers_at(harms, (), [one.kind]))
        )
        assert (one.index_low, one.index_high) == pytest.approx((low, high), abs=1e-9)
        assert (one.level_low, one.level_high) == (
            numbers_at(harms, [one.kind]).level(low),
            numbers_at(harms, (), [one.kind]).level(high),
        )
    order = [(one.level_low == one.level_high, -round(one.swing, 9), one.kind) for one in found]
    assert order == sorted(order) and len({round(one.swing) for one in found}) < len(
        {round(one.swing, 9) for one in found}
    )


@pytest.mark.parametrize("name", ["blind-raid", "firewalled-outreach"])
@pytest.mark.parametrize("end", ["best", "worst"])
def test_the_exact_range_has_all_at_one_end_but_the_credits_and_the_cuts_at_the_other(name, end):
    problem = workings(CONTENT, worked_example.assessment(name)).problem
    harms = [part.id for part in problem.harms]
    rising = [kind for kind in KINDS if kind != "credits"]
    least, greatest = numbers_at(harms, rising, ["credits"]), numbers_at(harms, ["credits"], rising)
    found = exact_range(compiled(problem), harms, end)
    ends = [outcome(problem, numbers, end).index for numbers in (least, greatest)]
    assert (found.index.best, found.index.worst) == pytest.approx(ends, abs=1e-9)
    assert found.level == LevelRange(
        numbers_at(harms, (), ["cuts"]).level(ends[0]), numbers_at(harms, ["cuts"]).level(ends[1])
    )


def test_the_numbers_stand_at_their_defaults_or_at_one_end_of_their_ranges():
    harms, none = ("a", "b"), {"a": 0.0, "b": 0.0}
    assert numbers_at(harms) == DEFAULTS._replace(severity_shift=none)
    assert numbers_at(harms, KINDS) == Numbers(
        grades=(0.0, 0.2, 0.55, 1.0),
        without_evidence=0.0,
        direct=0.8,
        contributing=0.3,
        next_worst=0.15,
        reach=0.4,
        credit_sure=(0.0, 0.25 - 0.15, 0.6 - 0.15, 0.9 - 0.15),
        credit_hoped=(0.5 - 0.15, 0.75 - 0.15, 1.0 - 0.15, 1.0 - 0.15),
        floors=(0.0, 0.0, 0.25 - 0.1, 0.4 - 0.1),
        cuts=(15.0, 35.0, 75.0),
        severity_shift={"a": -0.125, "b": -0.125},
    )
    assert numbers_at(harms, (), KINDS) == Numbers(
        grades=(0.0, 0.45, 0.8, 1.0),
        without_evidence=1 / 3,
        direct=1.0,
        contributing=0.6,
        next_worst=0.5,
        reach=0.4,
        credit_sure=(0.0, 0.25 + 0.1, 0.6 + 0.1, 1.0),
        credit_hoped=(0.5 + 0.1, 0.75 + 0.1, 1.0, 1.0),
        floors=(0.0, 0.1 + 0.1, 0.25 + 0.1, 0.4 + 0.1),
        cuts=(25.0, 45.0, 85.0),
        severity_shift={"a": 0.125, "b": 0.125},
    )


def test_columns_give_back_the_sets_that_they_are_made_of():
    other = Numbers(
        grades=(0.1, 0.3, 0.6, 0.9),
        without_evidence=0.2,
        direct=0.7,
        contributing=0.2,
        next_worst=0.1,
        reach=0.3,
        credit_sure=(0.1, 0.2, 0.3, 0.4),
        credit_hoped=(0.5, 0.6, 0.7, 0.8),
        floors=(0.1, 0.2, 0.3, 0.4),
        cuts=(1.0, 2.0, 3.0),
        severity_shift={"a": 0.1},
    )
    plain = DEFAULTS._replace(severity_shift={"a": 0.0})
    assert list(columns_of([other, plain]).sets()) == [other, plain]


def test_levels_begin_at_the_cuts_to_six_decimals_and_shares_stay_between_0_and_1():
    indices = [one + step for one in DEFAULTS.cuts for step in (-1e-5, -1e-6, -4e-7, 0.0, 1e-6)]
    levels = columns_of([DEFAULTS] * len(indices)).levels(indices)
    assert levels == [DEFAULTS.level(one) for one in indices]
    assert [levels.count(one) for one in LEVELS] == [2, 5, 5, 3]
    assert between_0_and_1(0.5, [-0.6, -0.5, -0.1, 0.0, 0.5, 0.6]) == [0.0, 0.0, 0.4, 0.5, 1.0, 1.0]


def test_the_range_of_the_level_has_the_cuts_at_their_ends():
    class Found:
        def indices(self, numbers, end):
            return [24.0, 37.0]

    assert exact_range(Found(), ["a"], "worst") == ExactRange(
        Interval(24.0, 37.0), LevelRange("low", "high")
    )


def test_more_draws_than_are_made_at_once_are_all_there():
    quick, harms = campaign()
    chunks = list(draw_numbers(harms, 2 * DRAWS + 100, 3))
    assert [one.count for one in chunks] == [DRAWS, DRAWS, 100]
    found, ordered = (
        draws(quick, harms, 2 * DRAWS + 100, 3),
        sorted(index for one in chunks for index in quick.indices(one, "worst")),
    )
    assert found.middle == Interval(ordered[205], ordered[-206])
    levels = [level for one in chunks for level in one.levels(quick.indices(one, "worst"))]
    assert found.worst == tuple(levels.count(level) / len(levels) for level in LEVELS)


def test_an_open_question_that_alone_decides_the_level_does_so_in_every_completion():
    unknown = {"answer": "unknown", "evidence": "none"}
    assert [(one.question, one.decides) for one in opened(data=unknown)] == [("data", 1.0)]
    shares = {one.question: one.decides for one in opened(data=unknown, funding=unknown)}
    assert shares == {"funding": 0.515625, "data": 0.421875}


def test_the_graver_level_comes_before_how_often_a_question_decides():
    one = OpenQuestion("a", False, "high", 30.0, 0.9)
    graver, on_condition = (
        OpenQuestion("b", False, "severe", 30.0, 0.1),
        OpenQuestion("c", True, "low", 1.0, 0.0),
    )
    assert sorted([one, graver, on_condition], key=_key) == [on_condition, graver, one]
