"""What leaves the house: every field has a decision, and leaving things out changes no result."""

import pytest
from hypothesis import given

from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    AssessmentFile,
    Commitment,
    Fact,
    Measure,
)
from impact_check.core.privacy.allow_list import DECISIONS
from impact_check.core.privacy.published import published
from impact_check.core.privacy.redaction import redacted
from impact_check.core.words.dates import gap, quarter, spelled
from impact_check.files.assessments import load_assessment
from tests import examples
from tests.core.generated import cases
from tests.marked import free_fields, models

TEXTS_THAT_NO_DECISION_KEEPS_UNSEEN = {
    "fact",
    "inside",
    "held",
    "facts",
    "answers",
    "commitments",
    "set-aside",
    "targets",
    "harms",
}


def test_every_field_of_every_model_has_a_decision():
    undecided = {
        f"{model.__name__}.{name}"
        for model in models(Assessment)
        for name in model.model_fields
        if name not in DECISIONS.get(model, {})
    }
    assert undecided == set(), "decide in core/privacy/allow_list.py what becomes of them"
    assert set(AssessmentFile.model_fields) - set(Assessment.model_fields) == {"impact_check"}


def test_no_free_text_counts_as_a_fact():
    free = {(model, name) for model in models(Assessment) for name in free_fields(model)}
    assert len(free) > 35
    assert [
        (model, name)
        for model, name in free
        if DECISIONS[model][name] in TEXTS_THAT_NO_DECISION_KEEPS_UNSEEN
    ] == []


@given(cases())
def test_the_score_stays(case):
    assert score(case.content, redacted(case.content, case.assessment).assessment) == case.score


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_the_score_of_every_example_stays(path, content):
    assessment = load_assessment(path, content).assessment
    found = redacted(content, assessment)
    assert score(content, found.assessment) == score(content, assessment)
    assert redacted(content, found.assessment).assessment.answers == found.assessment.answers


SOURCES = [
    (
        "ICRSE 2019, Rescue operations, p. 23, note 36",
        "ICRSE 2019, Rescue operations, p. 23, note 36",
    ),
    ("told by Ana; ICRSE 2019, p. 22-23: what Ana saw", "ICRSE 2019, p. 22-23"),
    ("ICRSE 2019, p. 3; TRACE 2015, Hotel Mira, room 12", "ICRSE 2019, p. 3; TRACE 2015"),
    ("Myria 2024, annex, p. 1", "Myria 2024, annex, p. 1"),
    ("Hotel Mira, 4 Long Street", ""),
    ("p. 23", ""),
    ("XICRSE 2019", ""),
    ("", ""),
]


@pytest.mark.parametrize(("source", "stays"), SOURCES)
def test_only_what_the_register_knows_is_left_of_a_source(source, stays, content):
    assert published(content, source) == stays


def test_names_become_roles_and_independence_is_kept(content):
    measure = Measure(title="x", actor="The Ministry", proposer="The Party")
    names = ("the ministry", "The Party", "Ana Lopez")
    commitments = {
        id_: Commitment(status="verified", source="s", owner=name, verifier=name)
        for id_, name in zip(list(content.register.mitigations)[:3], names, strict=True)
    }
    kept = redacted(content, Assessment(measure=measure, commitments=commitments)).assessment
    assert [one.owner for one in kept.commitments.values()] == [
        "whoever carries out the measure",
        "whoever proposes the measure",
        "a body that is not named here",
    ]
    assert len({one.verifier for one in kept.commitments.values()}) == 2
    assert {one.held for one in kept.commitments.values()} == {"yes"}


def test_ids_that_a_person_made_up_are_renamed_or_dropped(content):
    question = next(iter(content.questions))
    assessment = Assessment.model_validate(
        {
            "measure": {"title": "x", "share": "yes", "provisions": {"hotel_mira": "Clause"}},
            "context": {
                "features": {"ana_feature": {"value": "yes"}},
                "groups": {"ana_group": {"value": "yes"}},
            },
            "answers": {
                question: {"answer": "safe", "provision": "hotel_mira"},
                "ana_question": {"answer": "unknown"},
            },
            "set_aside": {"ana_aside": {"answer": "unknown"}},
            "commitments": {
                "ana_shelter": {
                    "status": "planned",
                    "text": "secret",
                    "targets": {question: "safe"},
                }
            },
        }
    )
    kept = redacted(content, assessment).assessment
    text = kept.model_dump_json()
    assert "ana_" not in text and "mira" not in text and "secret" not in text
    assert set(kept.answers[question].provision) == set(kept.measure.provisions)
    before, after = score(content, assessment), score(content, kept)
    assert (after.conclusion, after.level, after.index) == (
        before.conclusion,
        before.level,
        before.index,
    )
    assert len(after.not_covered) == len(before.not_covered) == 1


def test_what_was_left_out_is_counted(content):
    assessment = Assessment(
        measure=Measure(title="x", aim="secret", date="2019-01-31"),
        answers={next(iter(content.questions)): Answer(answer="unknown", note="n", source="s")},
        context={"features": {"reporting": Fact(value="yes")}},
    )
    assert redacted(content, assessment).left_out == (
        "one text without 'share: yes'",
        "one source that is not published, shown as held back",
        "one date, shown as a quarter",
        "one note or similar remark",
    )


QUARTERS = [
    ("2019-01", "2019-Q1"),
    ("2019-03-31", "2019-Q1"),
    ("2019-04-01", "2019-Q2"),
    ("2019-12", "2019-Q4"),
    ("2019", "2019"),
    ("", ""),
]


@pytest.mark.parametrize(("day", "says"), QUARTERS)
def test_quarters(day, says):
    assert quarter(day) == says == quarter(quarter(day))


def test_quarters_in_words():
    assert spelled("2019-Q2") == "second quarter of 2019"
    assert gap("2026-Q1", "2026-Q1") == "in the quarter of"
    assert gap("2025-Q4", "2026-Q2") == "about six months after"
    assert gap("2026", "2026-Q2") == "in the year of"


@pytest.mark.parametrize(("is_public", "share"), [("", "no"), ("", "yes"), ("Act of 2018", "no")])
def test_clauses_stay_only_if_they_are_published_or_shared(is_public, share, content):
    measure = Measure(
        title="Entry Bill", provisions={"c3": "Clause 3"}, published=is_public, share=share
    )
    found = redacted(content, Assessment(measure=measure)).assessment.measure
    assert bool(found.provisions) == bool(is_public or share == "yes")
