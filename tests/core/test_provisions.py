"""Clause by clause: without one nothing gets worse, without all nothing is found, and what hides
behind another is found by pairs (method, law 39).
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.scoring import score, workings
from impact_check.core.model.assessment import Answer, Assessment, Context, Involvement, Measure
from impact_check.core.model.base import CONCLUSIONS, LEVELS
from impact_check.core.what_if.provisions import provisions
from impact_check.files.assessments import load_assessment
from tests import examples
from tests.core.generated import cases

CLAUSES = ("c1", "c2", "c3")
PROVEN = {"evidence": "documented", "source": "s"}


@st.composite
def with_clauses(draw):
    """A case in which some answers name a clause."""
    case = draw(cases())
    answers = {
        id_: answer.model_copy(
            update={"provision": draw(st.sampled_from(("", *CLAUSES, CLAUSES[:2])))}
        )
        for id_, answer in sorted(case.assessment.answers.items())
    }
    measure = case.assessment.measure.model_copy(
        update={"provisions": {id_: id_ for id_ in CLAUSES}}
    )
    changed = {"answers": answers, "measure": measure}
    return case.content, case.assessment.model_copy(update=changed)


@given(with_clauses())
def test_39_without_a_clause_no_condition_harm_or_level_gets_worse(drawn):
    content, assessment = drawn
    made, result = workings(content, assessment), score(content, assessment)
    found = provisions(content, assessment, made)
    for one in found.clauses:
        without = one.without
        assert CONCLUSIONS.index(without.conclusion) <= CONCLUSIONS.index(result.conclusion)
        for end in ("best", "worst"):
            levels = [LEVELS.index(getattr(each.level, end)) for each in (without, result)]
            assert levels[0] <= levels[1]
        assert without.progress.not_met <= len(result.not_met)
        for harm in one.found:
            assert LEVELS.index(harm.without) <= LEVELS.index(harm.level)
        assert set(one.breaks) <= {line.id for line in result.not_met}
    for pair in found.pairs:
        assert pair.moves and not any(
            one.without.moves for one in found.clauses if one.id in pair.provisions
        )


@given(with_clauses(), st.sampled_from(CLAUSES))
def test_39_without_all_clauses_and_with_nothing_else_answered_nothing_is_found(drawn, clause):
    content, assessment = drawn
    answers = {
        id_: answer.model_copy(update={"provision": clause})
        for id_, answer in assessment.answers.items()
        if answer.answer != "not-applicable"
    }
    only = assessment.model_copy(update={"answers": answers, "commitments": {}})
    for one in provisions(content, only, workings(content, only)).clauses:
        counts = one.without.progress
        assert (counts.not_met, counts.found_severe, counts.found_high, counts.found_moderate) == (
            0, 0, 0, 0,
        )  # fmt: skip


def test_two_clauses_that_hide_behind_each_other_are_told_as_a_pair(content):
    """Two harmful answers on one route: right by themselves they change nothing, together they
    do.
    """
    route = next(
        questions
        for questions in content.questions_of_route.values()
        if len(questions) > 1 and all("harmful" in one.grades for one in questions)
        and not any(one.red_line for one in questions)
    )  # fmt: skip
    answers = {
        question.id: Answer(
            answer="safe", evidence="documented", source="s"
        )
        for question in content.questions.values()
    }  # fmt: skip
    answers |= {
        one.id: Answer(answer="harmful", evidence="documented", source="s", provision=f"c{place}")
        for place, one in enumerate(route[:2], 1)
    }
    measure = Measure(title="t", provisions={"c1": "one", "c2": "two"})
    assessment = Assessment(measure=measure, answers=answers, context=Context(scope=1))
    made = workings(content, assessment)
    assert outcome(made.problem, DEFAULTS, "best").index > 0
    found = provisions(content, assessment, made)
    assert [one.without.moves for one in found.clauses] == [False, False]
    assert [one.provisions for one in found.pairs] == [("c1", "c2")]


@pytest.mark.parametrize("clauses", [("c1", "c2"), ("c1", "c2", "c3")])
def test_an_answer_stays_as_long_as_one_of_its_clauses_stands(content, clauses):
    """One answer breaks a condition and names several clauses: none of them alone mends it."""
    safe = {id_: Answer(answer="safe", **PROVEN) for id_ in content.questions}
    harmful = Answer(answer="harmful", provision=clauses, **PROVEN)
    measure = Measure(title="t", provisions={id_: id_ for id_ in CLAUSES})
    agreed = (Involvement(affected="yes", agrees="yes"),)
    assessment = Assessment(
        measure=measure,
        answers={**safe, "conflation": harmful},
        context=Context(scope=1),
        involvement=agreed,
    )
    found = provisions(content, assessment, workings(content, assessment))
    assert [clause.id for clause in found.clauses] == list(clauses)
    for clause in found.clauses:
        assert clause.breaks and clause.shared == ("conflation",)
        assert not clause.without.moves and clause.without.conclusion == "stop"
    assert [pair.provisions for pair in found.pairs] == [clauses]
    assert found.pairs[0].conclusion == "monitor" and found.pairs[0].progress.not_met == 0


@pytest.mark.parametrize(("stays", "not_met"), [(("serious",), 0), (("harmful",), 1), ((), 1)])
def test_a_clause_that_is_fixed_in_part_is_told_at_its_best(content, stays, not_met):
    """The condition breaks at harmful only."""
    fixed = {"provision": "c1", "fixed_by": "a deal", "stays": stays}
    answer = Answer(answer="harmful", **fixed, **PROVEN)
    assessment = Assessment(
        measure=Measure(title="t", provisions={"c1": "one"}), answers={"conflation": answer}
    )
    (clause,) = provisions(content, assessment, workings(content, assessment)).clauses
    assert clause.fixed == ("conflation",) and clause.without.progress.not_met == 0
    assert clause.at_best.progress.not_met == not_met
    assert clause.at_best.moves is (not_met == 0)


def test_the_clauses_of_a_law_package_stand_in_the_order_of_the_file(content):
    assessment = load_assessment(examples.FOLDER / "online-ban-2018.yaml", content).assessment
    found = provisions(content, assessment, workings(content, assessment))
    named = {id_ for answer in assessment.answers.values() for id_ in answer.provision}
    assert [one.id for one in found.clauses] == [
        id_ for id_ in assessment.measure.provisions if id_ in named
    ]
    assert any(one.breaks for one in found.clauses) and any(one.found for one in found.clauses)


def test_without_named_clauses_there_is_nothing_to_tell(content):
    assessment = load_assessment(examples.FOLDER / "smart-raid.yaml", content).assessment
    bare = assessment.model_copy(
        update={"measure": assessment.measure.model_copy(update={"provisions": {}})}
    )
    assert provisions(content, bare, workings(content, bare)) == ((), (), None)
