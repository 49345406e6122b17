"""What is open: counted in one way, facts first, and each with what hangs on it."""

import json

import pytest

from impact_check.core.method.required import required_routes
from impact_check.core.model.assessment import Assessment, Fact
from impact_check.core.what_if.open_list import open_list
from impact_check.files.assessments import load_assessment
from impact_check.output.open_list import NOTHING, open_lines, open_values
from tests import examples


@pytest.fixture
def untouched(content):
    """What is open about a measure of which only the title is known."""
    return open_list(content, Assessment.model_validate({"measure": {"title": "x"}}))


def words(lines):
    """All words of lines."""
    return "\n".join(line.words for line in lines)


def test_of_a_measure_nobody_described_everything_is_open(content, untouched):
    register = content.register
    assert len(untouched.facts) == len(register.features) + len(register.groups) + 1
    assert len(untouched.questions) == len(content.questions) == untouched.counts.open
    assert untouched.counts.answered == 0


def test_the_fact_on_which_most_hangs_stands_first(content, untouched):
    hanging = [fact.still_open for fact in untouched.facts]
    assert hanging == sorted(hanging, reverse=True) and hanging[0] > 0


@pytest.mark.parametrize("path", examples.FILES[:6], ids=lambda path: path.stem)
def test_a_no_takes_away_what_is_said_to_hang_on_it(path, content):
    assessment = load_assessment(path, content).assessment
    found = open_list(content, assessment)
    assert found.counts.open == len(found.questions)
    for fact in found.facts:
        if fact.kind != "scope":
            known = {
                **getattr(assessment.context, fact.kind),
                fact.id: Fact(value="no", held="yes"),
            }
            context = assessment.context.model_copy(update={fact.kind: known})
            after = open_list(content, assessment.model_copy(update={"context": context}))
            assert len(found.questions) - len(after.questions) == fact.still_open
            assert found.counts.asked - after.counts.asked == fact.questions


def test_nothing_open_is_said_so(content):
    facts = {
        kind: {id_: {"value": "no"} for id_ in getattr(content.register, kind)}
        for kind in ("features", "groups")
    }
    assessment = Assessment.model_validate(
        {"measure": {"title": "x"}, "context": {"held": "yes", "scope": 1, **facts}}
    )
    routes = required_routes(content, assessment.context)
    answers = {
        id_: {"answer": "safe", "evidence": "documented", "held": "yes"}
        for id_, question in content.questions.items()
        if question.route in routes
    }
    given = Assessment.model_validate(
        {**assessment.model_dump(exclude_defaults=True), "answers": answers}
    )
    assert words(open_lines(content, open_list(content, given))) == NOTHING


def test_lists_are_cut_with_a_word_and_shown_whole_on_request(content, untouched):
    assert "--all shows them" in words(open_lines(content, untouched))
    whole = words(open_lines(content, untouched, show_all=True))
    assert "--all" not in whole
    assert all(question in whole for question in content.questions)


def test_the_values_are_plain_and_whole(content, untouched):
    values = json.loads(json.dumps(open_values(content, untouched, "a.yaml")))
    assert len(values["open_questions"]) == values["questions"]["open"] == len(content.questions)
    assert all(question["who_knows"] for question in values["open_questions"])
