"""What decisions leave possible and what they lock in, against plain files with the answers written
in (method, section 6, point 13).
"""

from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.scoring import score, workings
from impact_check.core.model.assessment import Involvement
from impact_check.core.model.base import CONCLUSIONS, GRADES
from impact_check.core.plan.plan import plan
from impact_check.core.stress.redesign import redesigned
from impact_check.core.stress.stress import stress
from impact_check.core.what_if.decided import decided, fixed_in_part, righted
from impact_check.core.what_if.locked import locked_in
from impact_check.core.what_if.to_change import to_change
from tests.core.generated import Case, cases, never_worse

AGREED = (Involvement(affected="yes", agrees="yes"),)


@st.composite
def decided_cases(draw):
    """A case in which some answers are fixed, wholly or in part."""
    case = draw(cases())
    answers = {}
    for id_, answer in sorted(case.assessment.answers.items()):
        offered = case.content.questions[id_].grades
        stays = draw(st.sets(st.sampled_from(offered), max_size=2))
        fixed = draw(st.sampled_from(("", "a deal")))
        kept = tuple(grade for grade in offered if grade in stays)
        answers[id_] = answer.model_copy(update={"fixed_by": fixed, "stays": kept if fixed else ()})
    return case.changed(answers=answers, involvement=AGREED)


def written_in(case: Case, questions) -> Case:
    """The file with some questions answered as well as decisions leave it."""
    readings = {
        reading.question: reading
        for reading in workings(case.content, case.assessment).problem.all_readings
    }
    for id_ in questions:
        right = righted(readings[id_], decided(case.assessment))
        if right != readings[id_]:
            best = GRADES[right.low]
            case = case.answered(id_, answer=best, evidence="documented", source="s")
    return case


@given(decided_cases())
def test_what_can_still_be_reached_is_the_file_with_the_best_that_is_free(case):
    made = workings(case.content, case.assessment)
    found = locked_in(case.content, case.assessment, made)
    asked = [reading.question for reading in made.problem.all_readings]
    if found is None:
        assert not set(asked) & set(decided(case.assessment))
        return
    plain = written_in(case, asked).score
    assert found.reached.conclusion == plain.conclusion and found.reached.level == plain.level
    assert found.reached.not_met == tuple(line.id for line in plain.not_met)
    assert found.reached.not_shown == tuple(line.id for line in plain.not_shown)
    assert {harm.id: harm.level for harm in found.reached.harms} == {
        harm.id: harm.level for harm in plain.harms if harm.level.worst != "low"
    }
    assert CONCLUSIONS.index(found.free.conclusion) <= CONCLUSIONS.index(plain.conclusion)


@given(decided_cases())
def test_what_each_fixed_answer_keeps_is_no_more_than_all_keep_together(case):
    found = locked_in(case.content, case.assessment, workings(case.content, case.assessment))
    for kept in found.kept if found else ():
        assert set(kept.reached.not_met) <= set(found.reached.not_met)
        assert kept.reached.progress.found_severe <= found.reached.progress.found_severe
        assert CONCLUSIONS.index(kept.reached.conclusion) <= CONCLUSIONS.index(
            found.reached.conclusion
        )


@given(decided_cases())
def test_changes_go_no_further_than_what_remains_possible(case):
    made, left = workings(case.content, case.assessment), decided(case.assessment)
    found = to_change(case.content, case.assessment, made)
    for change in found.changes:
        best = left.get(change.question, 0)
        assert best is not None and GRADES.index(change.to) == best
        plain = written_in(case, [change.question]).score
        assert change.alone.conclusion == plain.conclusion
        assert never_worse(plain, case.score)
    for id_ in found.fixed:
        assert id_ in left and id_ not in fixed_in_part(left, made.problem)


@given(decided_cases())
def test_safeguards_better_a_fixed_answer_no_further_than_it_leaves(case):
    from impact_check.core.plan.suggestions import candidates

    left = decided(case.assessment)
    for found in candidates(case.content, case.assessment, workings(case.content, case.assessment)):
        for id_, reached in found.targets.items():
            assert id_ not in left or (left[id_] is not None and reached >= left[id_])


def test_a_redesign_writes_the_best_option_that_remains(content):
    from impact_check.files.assessments import load_assessment
    from tests import examples

    assessment = load_assessment(examples.FOLDER / "purchase-ban.yaml", content).assessment
    answer = assessment.answers["conflation"]
    fixed = {"fixed_by": "a deal", "stays": ("minor", "serious")}
    changed = assessment.with_answer("conflation", answer.model_copy(update=fixed))
    draft = redesigned(content, changed, ("conflation",))
    assert (draft.answers["conflation"].answer, draft.answers["conflation"].fixed_by) == (
        "minor",
        "a deal",
    )
    found = stress(content, changed, count=20)
    assert found.fixed_in_part == ("conflation",)
    assert (
        next(change for change in found.to_change.changes if change.question == "conflation").to
        == "minor"
    )
    told = " ".join(plan(content, changed).fixed[0].remains)
    assert told.startswith("What remains possible: “They keep the two apart in effect")


@given(cases(), st.data())
def test_the_counts_of_a_safeguard_are_those_of_the_file_with_it(case, data):
    """Counts if verified, against the assessment with the safeguard adopted and verified."""
    from impact_check.core.method.progress import progress
    from impact_check.core.model.assessment import Commitment

    shown = plan(case.content, case.assessment)
    verified = Commitment(status="verified", source="s", verifier="somebody else")
    for safeguard in (*shown.suggested, *shown.adopted):
        commitments = {**case.assessment.commitments, safeguard.id: verified}
        after = case.changed(commitments=commitments)
        made = workings(after.content, after.assessment)
        assert safeguard.counted.verified == progress(
            score(after.content, after.assessment), made.problem
        )
