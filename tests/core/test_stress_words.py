"""The sentences of the stress test say what the figures behind them say, and no more."""

import re

import pytest
from hypothesis import given, settings

from impact_check.core.method.numbers import RANGES
from impact_check.core.method.scoring import workings
from impact_check.core.model.base import LEVELS
from impact_check.core.stress.draw_sentences import range_sentence, ranges_sentence
from impact_check.core.stress.sentences import (
    anyway,
    flip_sentence,
    rests_sentence,
    scenarios_sentence,
    why_ask,
)
from impact_check.core.stress.stress import stress
from impact_check.core.what_if.flips import FlipDown
from impact_check.core.words.names import LEVEL_NAMES
from tests.core import worked_example
from tests.core.generated import Case, cases

FEW = settings(max_examples=min(60, settings().max_examples), deadline=None)


def worked(name):
    return stress(worked_example.content(), worked_example.assessment(name), 20)


def test_a_level_that_stands_anyway_is_not_said_to_come_from_one_open_question():
    """The raid crosses minimum conditions, so no open question brings it to Severe."""
    found = worked("blind-raid")
    assert anyway(found) == "severe"
    said = [why_ask(one, anyway(found)) for one in found.open_questions]
    assert said and set(said) == {"the level is Severe whatever the answer"}


@FEW
@given(cases())
def test_what_an_open_question_is_said_to_bring_is_more_than_stands_without_it(case):
    found = stress(case.content, case.assessment, 1)
    for one in found.open_questions:
        said = why_ask(one, anyway(found))
        if said.startswith("could bring"):
            assert (
                LEVELS.index(one.level_alone) > LEVELS.index(anyway(found))
                and LEVEL_NAMES[one.level_alone] in said
            )
        else:
            assert one.on_condition or one.level_alone == anyway(found)


@FEW
@given(cases())
def test_the_range_that_is_told_holds_the_whole_range(case):
    found = stress(case.content, case.assessment, 1)
    told = [int(number) for number in re.findall(r"between (\d+) and", range_sentence(found))]
    upto = [int(number) for number in re.findall(r"and (\d+) \(", range_sentence(found))]
    for least, greatest, exact in zip(
        told, upto, (found.range_worst, found.range_best), strict=True
    ):
        assert least <= exact.index.best + 1e-6 and exact.index.worst <= greatest + 1e-6
        assert exact.index.best - least < 1 and greatest - exact.index.worst < 1


@pytest.mark.parametrize(
    ("questions", "exact", "each_enough", "expected"),
    [
        (
            ("a", "b"),
            True,
            ("a", "b"),
            (
                "these 2 of the 3 answers that are not right yet must be put right; nothing less"
                " will do."
            ),
        ),
        (
            ("a", "b"),
            True,
            ("a",),
            (
                "2 of the 3 answers that are not right yet must be put right, for example these;"
                " fewer will not do."
            ),
        ),
        (
            ("a", "b"),
            False,
            ("a",),
            (
                "it is enough to put right 2 of the 3 answers that are not right yet; none of these"
                " can be left out"
            ),
        ),
        (
            ("a", "b", "c"),
            True,
            (),
            "all 3 answers that are not right yet must be put right; fewer will not do.",
        ),
    ],
)
def test_a_set_is_called_the_only_one_only_if_it_is(questions, exact, each_enough, expected):
    """A smallest set of which each part keeps the level up alone is the only one of its size;
    others stand for their like.
    """
    said = flip_sentence(FlipDown("low", questions, exact, 3, each_enough), ("a", "b", "c"))
    assert said.startswith(f"To reach Low, {expected}")
    assert said.endswith(
        "Both are open questions." if len(questions) == 2 else "All three are open questions."
    )


def test_every_range_is_told():
    said = ranges_sentence()
    for low, high in RANGES.values():
        assert f"{low:.3g} to {high:.3g}" in said or f"{low:.3g} to +{high:.3g}" in said


def test_scenarios_that_move_nothing_are_not_counted_as_proof():
    """The outreach has no open question and claims nothing as not applicable: those two scenarios
    are the assessment itself.
    """
    assert "Two of the seven move nothing here" in scenarios_sentence(
        worked("firewalled-outreach").scenarios
    )


def test_severe_rests_on_answers_and_on_open_questions_apart():
    said = rests_sentence(worked("blind-raid"), {})
    assert (
        said
        == "Severe is the highest level there is, so no answer can raise it. Seven answers that are"
        " not right yet would each keep it there alone, even if all others were put right. One"
        " of these is an open question, read at the worst."
    )


def test_a_lower_level_is_counted_among_what_is_not_right_yet():
    found = worked("report-suspicions-campaign")
    open_ones = {one.question for one in found.open_questions}
    which = [
        (
            "High, this one of the 5 answers that are not right yet must be put right; nothing less"
            " will do. It is an open question."
        ),
        (
            "Moderate, 2 of the 5 answers that are not right yet must be put right, for example"
            " these; fewer will not do. One of these is an open question."
        ),
        (
            "Low, all 5 answers that are not right yet must be put right; fewer will not do. One of"
            " these is an open question."
        ),
    ]
    assert [flip_sentence(one, open_ones) for one in found.flips_down] == [
        f"To reach {one}" for one in which
    ]
    assert " 2 of the 5 other answers " in flip_sentence(
        found.flips_down[1], open_ones, left_alone=True
    )


@FEW
@given(cases())
def test_one_answer_at_a_time_holds_what_is_said_not_to_apply(case: Case):
    """A claim that a question does not apply moves the index as an answer does: by nothing if it
    holds.
    """
    found = stress(case.content, case.assessment, 1)
    made = workings(case.content, case.assessment)
    assert {one.question for one in found.tornado} == {
        one.question for one in made.problem.all_readings
    }
    claimed = {one.question for one in made.problem.all_readings if one.state == "not-applicable"}
    for one in found.tornado:
        if one.question in claimed:
            assert (
                abs(one.index_right - made.worst.index) < 1e-9
                and one.index_worst >= one.index_right
            )
