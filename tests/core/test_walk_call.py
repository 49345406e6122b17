"""The walk through an authority's questions: own words, findings by keys, what is saved."""

from dataclasses import replace

import pytest

from impact_check.core.advising import calling
from impact_check.core.call.submission import submitted
from impact_check.core.walk.dialogue import begin, next_step
from impact_check.files.assessments import assessment_of, assessment_text, load_assessment
from impact_check.files.call import call_of
from impact_check.files.documents import parse_document
from tests import examples
from tests.core.calls import CALL
from tests.walking import play, setting


@pytest.fixture(scope="module")
def call(content):
    return call_of(parse_document("call.yaml", CALL.encode()), content)


@pytest.fixture(scope="module")
def begun(content, call):
    raid = load_assessment(examples.FOLDER / "blind-sweeps.yaml", content).assessment
    return begin(replace(setting(content), calling=calling(content, call)), raid)


def own(walk, number):
    return walk.assessment.submission.answers[number]


def test_it_begins_with_the_questions_of_the_authority(begun):
    step = next_step(begun)
    assert [option.text.split(":")[0] for option in step.options] == [
        "1", "2", "3", "4(a)", "4(b)", "5", "6", "7", "8.1",
    ]  # fmt: skip
    assert "at most 120" in step.options[2].text


def test_words_are_kept_by_number_and_counted(begun):
    walk = play(begun, ["4", "We say no to this", ""]).walk
    assert own(walk, "4(a)").words == "We say no to this"
    assert own(walk, "4(a)").findings is None
    again = play(walk, ["4", "-", ""]).walk
    assert again.assessment.submission.answers == {}


def test_a_number_takes_a_finding_in_and_out_and_the_report_follows(content, call, begun):
    there = play(begun, ["9", "Nothing about us without us"]).walk
    step = next_step(there)
    assert {option.group for option in step.options} == {"Other findings"}
    walk = play(there, ["1", "3", "1", ""]).walk
    chosen = own(walk, "8.1").findings
    assert len(chosen) == 1 and step.options[2].text in next_step(there).options[2].text
    made = submitted(content, call, walk.assessment)[1]
    assert [finding.id for finding in made.questions[-1].told] == list(chosen)
    assert made.questions[-1].own_words == "Nothing about us without us"


def test_the_count_that_is_told_is_that_of_the_answer_in_full(content, call, begun):
    told = next_step(begun).options[0].text
    made = submitted(content, call, begun.assessment)[1].questions[0]
    full = sum(len(finding.paragraphs[0].split()) for finding in made.told)
    assert f"{full - _sources(made)} words" in told


def _sources(made):
    return sum(len(f.paragraphs[0].rpartition(" [")[2].split()) for f in made.told)


def test_after_the_questions_the_walk_goes_on_with_the_measure(begun):
    assert play(begun, [""]).walk.place.kind in ("question", "settle", "heavy", "screen", "fact")


def test_what_was_chosen_is_read_back_from_the_file(content, begun):
    walk = play(begun, ["1", "Our words here", "1", ""]).walk
    text = assessment_text(walk.assessment)
    read = assessment_of(parse_document("a.yaml", text.encode()), content).assessment
    assert read.submission == walk.assessment.submission


def test_undo_brings_back_what_was_chosen(begun):
    walk = play(begun, ["1", "Our words here", "1"]).walk
    assert own(play(walk, ["z"]).walk, "1").findings is None
