"""Half a fact: a range of options as an answer, from the words in a file to what it counts for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.facts import open_facts
from impact_check.core.method.readings import read_answers
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Answer, Assessment, Fact
from impact_check.core.model.base import GRADES
from impact_check.core.model.checklist import Question
from impact_check.core.report.compose import compose
from impact_check.core.what_if.changes import with_change
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.assessments import assessment_of, assessment_text
from impact_check.files.documents import parse_document

CITE = ({"source": "s", "section": "x"},)


def question(*grades):
    options = {grade: f"the {grade} one" for grade in grades}
    return Question.model_validate(
        {
            "id": "q",
            "route": "r",
            "text": "t",
            "options": options,
            "who_knows": ("proposer",),
            "cite": CITE,
        }
    )


ALL, THREE = question(*GRADES), question("safe", "serious", "harmful")


@pytest.mark.parametrize(
    ("of", "answer", "left"),
    [
        (ALL, "minor", ("minor",)),
        (ALL, ("minor", "harmful"), ("minor", "serious", "harmful")),
        (ALL, "not safe", ("minor", "serious", "harmful")),
        (ALL, "at least serious", ("serious", "harmful")),
        (ALL, "at most minor", ("safe", "minor")),
        (ALL, "not harmful", ("safe", "minor", "serious")),
        (THREE, "not safe", ("serious", "harmful")),
        (THREE, "at most minor", ("safe",)),
        (THREE, ("minor", "harmful"), ()),
        (THREE, "minor", ()),
        (ALL, "unknown", ()),
    ],
)
def test_what_an_answer_leaves_possible(of, answer, left):
    assert of.left_open(answer) == left


def test_a_range_has_one_form():
    assert ALL.as_range("not safe") == ("minor", "harmful")
    assert THREE.as_range("at most minor") == "safe"
    assert (ALL.as_range("unknown"), ALL.as_range("minor")) == ("unknown", "minor")


@given(st.sampled_from(GRADES), st.sampled_from(GRADES))
def test_34_a_range_is_read_by_its_two_ends(first, last):
    low, high = sorted((first, last), key=GRADES.index)
    given_ = low if low == high else (low, high)
    left = ALL.left_open(given_)
    assert (left[0], left[-1], len(left)) == (low, high, GRADES.index(high) - GRADES.index(low) + 1)


def loaded(content, text):
    raw = f"impact_check: assessment/1\nmeasure: {{title: x}}\n{text}\n"
    return assessment_of(parse_document("a.yaml", raw.encode()), content)


@pytest.mark.parametrize(
    "typed", ["not safe", "[minor, harmful]", "[minor, serious, harmful]", "at least minor"]
)
def test_a_file_keeps_one_form_of_a_range(content, typed):
    found = loaded(content, f"answers: {{involvement: {{answer: {typed}}}}}").assessment
    wanted = content.questions["involvement"].as_range(("minor", "harmful"))
    assert found.answers["involvement"].answer == wanted
    assert "- minor\n" in assessment_text(found) and "- harmful\n" in assessment_text(found)
    again = assessment_of(parse_document("a.yaml", assessment_text(found).encode()), content)
    assert again.assessment == found


def test_a_range_over_options_that_are_not_offered_is_refused(content):
    id_ = next(id_ for id_, one in content.questions.items() if "minor" not in one.grades)
    with pytest.raises(BadFiles, match=rf"a\.yaml:3:\d+: '{id_}' has no option 'minor'; it offers"):
        loaded(content, f"answers: {{{id_}: {{answer: [minor, harmful]}}}}")


def test_a_range_over_all_options_counts_as_unknown_and_is_told(content):
    whole = "answers: {involvement: {answer: [safe, harmful], source: x, evidence: documented}}"
    found = loaded(content, whole)
    assert "range over all its options" in str(found.warnings[0])
    (reading,) = [
        one for one in read_answers(content, found.assessment) if one.question == "involvement"
    ]
    assert (reading.state, reading.known, reading.evidenced) == ("unknown", 0.0, False)


def test_a_range_counts_in_part(content):
    shares = []
    for typed in ("unknown", "[minor, harmful]", "[serious, harmful]", "harmful"):
        found = loaded(content, f"answers: {{involvement: {{answer: {typed}}}}}").assessment
        shares.append(score(content, found).completeness)
    assert shares == sorted(shares) and len(set(shares)) == len(shares)


def test_what_is_planned_is_no_evidence(content):
    answer = Answer(answer="safe", evidence="documented", source="draft 4, to be written")
    assert answer.evidenced and not answer.model_copy(update={"planned": "yes"}).evidenced


@pytest.mark.parametrize("typed", ["minor,serious", "[minor, serious]"])
def test_a_range_can_be_tried(content, typed):
    before = loaded(content, "").assessment
    after = with_change(content, before, f"involvement={typed}")
    assert after.answers["involvement"].answer == ("minor", "serious")
    assert with_change(content, before, "involvement=not-safe").answers["involvement"].answer == (
        "minor",
        "harmful",
    )


@pytest.mark.parametrize("typed", ["serious,minor", "minor,nothing", "at least nothing"])
def test_a_range_that_is_none_is_refused(content, typed):
    with pytest.raises(ImpactCheckError, match="not possible here"):
        with_change(content, loaded(content, "").assessment, f"involvement={typed}")


def test_clauses_one_or_several(content):
    text = (
        "impact_check: assessment/1\nmeasure: {title: x, provisions: {a: A, b: B}}\n"
        "answers: {involvement: {answer: unknown, provision: %s}}\n"
    )
    for typed, read in (("a", ("a",)), ("[a, b]", ("a", "b"))):
        one = assessment_of(parse_document("a.yaml", (text % typed).encode()), content).assessment
        assert one.answers["involvement"].provision == read
        assert (
            assessment_of(
                parse_document("a.yaml", assessment_text(one).encode()), content
            ).assessment
            == one
        )


def with_facts(assessment, **facts):
    context = assessment.context
    features = {id_: Fact(value=value, source="s") for id_, value in facts.items()}
    return assessment.model_copy(
        update={
            "context": context.model_copy(update={"features": {**context.features, **features}})
        }
    )


def test_facts_first(content):
    blank = loaded(content, "").assessment
    found = open_facts(content, blank)
    assert {fact.id for fact in found.facts if fact.kind == "feature"} == set(
        content.register.features
    )
    assert found.surely + found.maybe == sum(
        reading.state == "unanswered" for reading in read_answers(content, blank)
    )
    assert [fact.closes for fact in found.facts] == sorted(
        (fact.closes for fact in found.facts), reverse=True
    )


def test_a_documented_no_closes_as_many_questions_as_was_said(content):
    blank = loaded(content, "").assessment
    found = open_facts(content, blank)
    fact = next(fact for fact in found.facts if fact.kind == "feature" and fact.closes)
    after = open_facts(content, with_facts(blank, **{fact.id: "no"}))
    assert found.asked - after.asked == fact.closes


def test_nothing_is_open_once_all_facts_are_settled(content):
    blank: Assessment = loaded(content, "").assessment
    context = blank.context.model_copy(
        update={
            "features": {id_: Fact(value="yes") for id_ in content.register.features},
            "groups": {id_: Fact(value="yes") for id_ in content.register.groups},
        }
    )
    found = open_facts(content, blank.model_copy(update={"context": context}))
    assert (found.facts, found.maybe) == ((), 0)


def test_two_clauses_with_equal_words_keep_their_answers_apart(content):
    raw = (
        "impact_check: assessment/1\nmeasure: {title: x, provisions: {a: The same, b: The same}}\n"
        "answers: {involvement: {answer: harmful, provision: a}, consent: {answer: harmful,"
        " provision: b}}\n"
    )
    found = assessment_of(parse_document("a.yaml", raw.encode()), content).assessment
    by_clause = {
        provision.id: [asked.id for asked in provision.questions]
        for provision in compose(content, found).provisions
    }
    assert by_clause == {"a": ["involvement"], "b": ["consent"]}
