"""Assessments as files: what is read is what is written, nothing is lost, and what does not fit is
said.
"""

import pytest
import yaml

from impact_check.core.model.assessment import Assessment, Context, Fact, Measure
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.assessments import (
    assessment_of,
    assessment_text,
    load_assessment,
    save_assessment,
)
from impact_check.files.documents import parse_document
from tests import examples

HEAD = "impact_check: assessment/1\nmeasure: {title: x}\n"


def loaded(text, content):
    return assessment_of(parse_document("a.yaml", text.encode()), content)


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_what_is_written_reads_the_same(path, as_json, content):
    before = load_assessment(path, content).assessment
    text = assessment_text(before, as_json=as_json)
    assert loaded(text, content).assessment == before
    assert assessment_text(loaded(text, content).assessment, as_json=as_json) == text


ODD = (
    "no",
    "012",
    "null",
    "true",
    "~",
    "1.10",
    "2026-03-01",
    "a: b",
    "#x",
    " x",
    "- x",
    "two\nlines",
    "é ع 漢",
    "'",
    '"',
    "{",
    "@",
    "%",
    "1e3",
)


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_survive(text, content):
    before = loaded(HEAD, content).assessment
    before = before.model_copy(
        update={"measure": before.measure.model_copy(update={"aim": text.strip()})}
    )
    assert loaded(assessment_text(before), content).assessment == before


def test_words_stay_bare_and_order_is_fixed(content):
    text = assessment_text(
        loaded(
            HEAD
            + "assessed: 2026-03-01\ncontext: {features: {reporting: {value: no, source: s}}}\n",
            content,
        ).assessment
    )
    assert "value: no\n" in text and "assessed: 2026-03-01\n" in text
    assert list(yaml.load(text, Loader=yaml.BaseLoader)) == [
        "impact_check",
        "measure",
        "assessed",
        "context",
    ]


def test_an_empty_field_states_nothing(content):
    one = loaded(
        "impact_check: assessment/1\nmeasure: {title: x, aim: }\nanswers:\nassessed:\ninvolvement:"
        " [{words: , affected: yes}]\n",
        content,
    ).assessment
    assert (one.measure.aim, dict(one.answers), one.assessed) == ("", {}, "")
    assert [(each.words, each.affected) for each in one.involvement] == [("", "yes")]


REMARKS = [
    (
        "answers: {conflatoin: {answer: safe}}",
        True,
        "there is no question 'conflatoin'; did you mean 'conflation'?",
    ),
    ("answers: {causal_steps: {answer: harmful}}", True, "has no option 'harmful'; it offers"),
    ("answers: {conflation: {answer: safe, provision: c4}}", True, "there is no provision 'c4'"),
    (
        "answers: {conflation: {answer: safe, evidence: documented}}",
        False,
        "names evidence but no source",
    ),
    ("answers: {conflation: {answer: not-applicable}}", False, "always applies"),
    (
        "answers: {data_shared: {answer: not-applicable, reason: r}}",
        False,
        "counts as unknown until it has a reason, evidence and a source",
    ),
    (
        "context: {features: {reprting: yes}}",
        True,
        "there is no feature 'reprting'; did you mean 'reporting'?",
    ),
    ("context: {groups: {trans: no}}", False, "has no source, so it counts as unknown"),
    (
        (
            "context: {features: {police_operation: {value: no, source: s}}}\nanswers:"
            " {evidence_before: {answer: unknown}}"
        ),
        False,
        "rule it out",
    ),
    ("commitments: {nothing: {status: planned}}", True, "there is no safeguard 'nothing'"),
    ("commitments: {mine: {status: planned, targets: {conflation: safe}}}", True, "needs a 'text'"),
    (
        "commitments: {mine: {status: planned, text: t, targets: {q: safe}}}",
        True,
        "there is no question 'q'",
    ),
    (
        "commitments: {mine: {status: verified, source: s, text: t, targets: {conflation: safe}}}",
        False,
        "counts as in place",
    ),
    (
        "commitments: {mine: {status: funded, text: t, targets: {conflation: safe}}}",
        False,
        "counts one status lower",
    ),
    (
        "content: {version: old, digest: other}\nanswers: {gone: {answer: safe}}",
        False,
        "kept in the file, not scored",
    ),
    (
        "answers: {conflation: {answer: saef}}",
        True,
        "must be one of safe, minor, serious, harmful, unknown, not-applicable",
    ),
    ("answers: {conflation: safe}", True, "must be a group of fields"),
    ("assessed: 2026-13-01", True, "must be a day, written 2026-03-01"),
    ("context: {scope: 7}", True, "'scope'"),
    ("effects: [{harm: violnce, seen: one-source}]", True, "there is no harm 'violnce'; did you"),
    (
        "effects: [{harm: violence, group: nobody, seen: one-source}]",
        True,
        "there is no group 'nobody'",
    ),
    (
        "effects: [{harm: violence, seen: one-source}, {harm: violence, seen: not-looked-for}]",
        True,
        "'violence' is told twice",
    ),
    ("effects: [{harm: violence, seen: looked-for-not-seen}]", False, "nothing says how"),
    ("effects: [{harm: violence, seen: one-source}]", False, "nothing says by whom"),
    ("effects: [{harm: violence, seen: not-looked-for}]", False, "say 'stage: running'"),
    ("effects: [{harm: violence, seen: often}]", True, "must be one of not-looked-for,"),
    ("answrs: {}", True, "'answrs' is not a field that is known here; did you mean 'answers'?"),
]


@pytest.mark.parametrize(
    ("text", "is_error", "says"), REMARKS, ids=[one[2][:40] for one in REMARKS]
)
def test_what_does_not_fit_is_said(text, is_error, says, content):
    try:
        found, was_error = loaded(f"{HEAD}{text}\n", content).warnings, False
    except BadFiles as bad:
        found, was_error = bad.faults, True
    assert was_error == is_error
    assert [one for one in found if says in one.what and one.line >= 3], [str(one) for one in found]


def test_other_kinds_are_refused(content):
    with pytest.raises(
        BadFiles,
        match=(
            "is a file of the kind 'register'; a file of this kind begins with 'impact_check:"
            " assessment/1'"
        ),
    ):
        loaded("impact_check: register/1\n", content)
    with pytest.raises(BadFiles, match="does not say what kind of file it is"):
        loaded("measure: {title: x}\n", content)


@pytest.mark.parametrize("as_json", [False, True])
def test_a_fact_is_written_as_a_word_where_there_is_no_more_to_it(content, as_json):
    facts = {
        "campaign": Fact(value="yes"),
        "funding": Fact(value="no"),
        "imagery": Fact(value="no", source="Plan, p. 2"),
    }
    assessment = Assessment(
        measure=Measure(title="Posters"),
        context=Context(features=facts, groups={"indoor": Fact(value="unknown")}),
    )
    text = assessment_text(assessment, as_json=as_json)
    if not as_json:
        assert (
            "    campaign: yes\n    funding: no\n    imagery:\n      value: no\n      source: Plan,"
            " p. 2\n" in text
        )
        assert "    indoor: unknown\n" in text
    again = assessment_of(
        parse_document("a.json" if as_json else "a.yaml", text.encode()), content
    ).assessment
    assert again.context == assessment.context


def test_saved_as_the_name_says_and_new_never_over_anything(tmp_path, content):
    one = loaded(HEAD, content).assessment
    for name, begins in (
        ("a.yaml", "impact_check: assessment/1\n"),
        ("a.json", '{\n  "impact_check": "assessment/1"'),
    ):
        save_assessment(tmp_path / name, one, new=True)
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
        with pytest.raises(ImpactCheckError):
            save_assessment(
                tmp_path / name, loaded(HEAD.replace("x", "y"), content).assessment, new=True
            )
        assert load_assessment(tmp_path / name, content).assessment == one
        save_assessment(tmp_path / name, loaded(HEAD.replace("x", "y"), content).assessment)
        assert load_assessment(tmp_path / name, content).assessment.measure.title == "y"


@pytest.mark.parametrize(
    ("wrong", "told", "more"),
    [(99, 99, False), (100, 100, False), (101, 101, True), (300, 101, True)],
)
def test_no_more_than_a_hundred_faults_are_told(wrong, told, more, content):
    targets = "".join(f"      t{place}: safe\n" for place in range(wrong))
    with pytest.raises(BadFiles) as bad:
        loaded(
            f"{HEAD}commitments:\n  c:\n    status: planned\n    text: t\n    targets:\n{targets}",
            content,
        )
    assert len(bad.value.faults) == told
    rest = [
        one
        for one in bad.value.faults
        if one.what == "and more faults in this file; mend these first"
    ]
    assert [(one.line, one.column) for one in rest] == ([(1, 1)] if more else [])
