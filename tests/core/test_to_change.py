"""What is to be changed is known and bad, changing it never makes anything worse, and what is only
open stands apart.
"""

from hypothesis import given

from impact_check.core.method.scoring import score, workings
from impact_check.core.model.base import CONCLUSIONS, GRADES, LEVELS
from impact_check.core.what_if.to_change import to_change
from impact_check.files.assessments import load_assessment
from tests import examples
from tests.core.generated import cases


@given(cases())
def test_what_is_to_be_changed_is_known_and_changing_it_never_worsens(case):
    content, assessment = case.content, case.assessment
    made, result = workings(content, assessment), score(content, assessment)
    found = to_change(content, assessment, made)
    readings = {one.question: one for one in made.problem.all_readings}
    assert all(readings[one.question].low >= GRADES.index("serious") for one in found.changes)
    assert not {one.question for one in found.changes} & {*found.find_out, *found.fixed}
    for one in (*(each.alone for each in found.changes), found.together):
        if one is None:
            continue
        assert CONCLUSIONS.index(one.conclusion) <= CONCLUSIONS.index(result.conclusion)
        assert LEVELS.index(one.level.best) <= LEVELS.index(result.level.best)
        assert one.progress.not_met <= len(result.not_met)
        assert one.found_falls >= -1e-9
    broken = [len(one.breaks) for one in found.changes]
    assert broken == sorted(broken, reverse=True)
    if found.together is not None and not found.fixed:
        assert found.together.progress.not_met == 0


def test_an_answer_that_a_law_has_fixed_is_left_alone(content):
    path = examples.FOLDER / "purchase-ban.yaml"
    assessment = load_assessment(path, content).assessment
    first = to_change(content, assessment, workings(content, assessment)).changes[0]
    assert first.breaks
    answer = assessment.answers[first.question].model_copy(update={"fixed_by": "a law"})
    fixed = assessment.with_answer(first.question, answer)
    found = to_change(content, fixed, workings(content, fixed))
    assert first.question in found.fixed
    assert first.question not in {one.question for one in found.changes}
    assert found.together.progress.not_met > 0
