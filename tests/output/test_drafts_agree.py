"""What a draft of a consultation says agrees with the facts and the answers."""

import pytest

from impact_check.core.method.scoring import workings
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.core.report.pages.build import document_of
from impact_check.files.assessments import load_assessment
from impact_check.output.documents import as_markdown
from tests import examples


@pytest.fixture(params=examples.FILES, ids=lambda path: path.stem)
def assessment(request, content):
    return load_assessment(request.param, content).assessment


def said(content, assessment, name):
    return as_markdown(document_of(edited(content, assessment, EDITIONS[name])))


def test_a_draft_tells_no_way_that_the_facts_rule_out(content, assessment):
    text = said(content, assessment, "consultation")
    open_ways = {part.id for part in workings(content, assessment).problem.routes}
    names = {content.register.routes[id_].name for id_ in open_ways}
    ruled_out = {
        route.name for id_, route in content.register.routes.items() if id_ not in open_ways
    }
    assert [name for name in ruled_out - names if f". {name}. " in text] == []


def test_a_condition_is_met_in_words_only_by_answers_that_meet_it(content, assessment):
    draft = edited(content, assessment, EDITIONS["consultation"])
    for line in draft.conditions:
        if line.sign == "met":
            asked = [id_ for id_, item in content.questions.items() if item.red_line == line.id]
            given = [assessment.answers[id_].answer for id_ in asked if id_ in assessment.answers]
            worst = {answer[1] if isinstance(answer, tuple) else answer for answer in given}
            assert worst <= {"safe", "minor", "not-applicable"}
