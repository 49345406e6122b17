"""What is to be done first, and what it brings: two changes lead where there is something to show
too, and the counts told are those of the measure worked out again from its answers.
"""

import re

import pytest

from impact_check.core.comparison.moved import moved_in_short
from impact_check.core.method.progress import progress
from impact_check.core.method.scoring import score_of, workings
from impact_check.core.model.assessment import Answer
from impact_check.core.report import messages_of_page_one as messages
from impact_check.core.report.compose import compose
from impact_check.core.stress.stress import stress
from impact_check.files.assessments import load_assessment
from tests import examples


@pytest.fixture(scope="module", params=examples.FILES, ids=lambda one: one.stem)
def assessment(request, content):
    return load_assessment(request.param, content).assessment


@pytest.fixture(scope="module")
def report(content, assessment):
    return compose(content, assessment, stressed=stress(content, assessment, count=2))


def test_changes_that_move_something_lead_and_one_thing_to_show_follows(content, report):
    first = report.front.first_steps
    changes = [step for step in report.steps if step.is_change]
    to_show = [step for step in report.steps if not step.is_change and step.kind != "safeguard"]
    assert len(first) == min(3, len(report.steps))
    leading = [step for step in first if step.is_change]
    assert list(first[: len(leading)]) == leading and set(leading) <= set(changes)
    assert len(leading) <= 2 or not to_show or len(to_show) < 1
    idle = [step for step in changes if step.brings == messages.BRINGS_NOTHING]
    if to_show:
        assert not set(leading) & set(idle)
        assert len(leading) == min(2, len(changes) - len(idle)) or len(to_show) == 1


def test_what_a_step_brings_is_what_the_measure_comes_to_with_its_answers_put_right(
    content, assessment, report
):
    before = workings(content, assessment)
    was = score_of(content, assessment, before)
    told = [
        step
        for step in {*report.steps, *report.front.first_steps}
        if step.brings and len(step.puts_right) == 1
    ]
    assert all(step.brings for step in report.front.first_steps if step.puts_right)
    for step in told:
        id_ = step.puts_right[0]
        answer = assessment.answers.get(id_)
        if id_ == "involvement" or (answer and answer.fixed_by):
            continue
        best = Answer(
            answer=content.questions[id_].grades[0], evidence="documented", source="a law"
        )
        changed = assessment.with_answer(id_, best)
        made = workings(content, changed)
        after = score_of(content, changed, made)
        counts = list(moved_in_short(progress(was, before.problem), progress(after, made.problem)))
        assert all(words in step.brings for words in counts)
        assert ("becomes" in step.brings) == (after.conclusion != was.conclusion)
        assert len(re.findall(r"from \d+ to \d+", step.brings)) == len(counts)
