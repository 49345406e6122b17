"""The walk of a bill: after an answer it asks for clauses, and offers them as the source."""

import pytest

from impact_check.core.model.assessment import Assessment, Measure
from impact_check.core.model.clauses import clause_source, is_of_clauses
from impact_check.core.privacy.redaction import redacted
from impact_check.core.walk.dialogue import begin, next_step
from impact_check.core.walk.state import Place
from tests.walking import opening, play, setting

BILL = {"clause_4": "Clause 4 (Entry): Officers may enter.", "clause_5": "Clause 5: Staff report."}
PUBLISHED = "Entry Bill, https://parliament.example/bill/12"


@pytest.fixture(scope="module")
def bill(content):
    measure = Measure(title="Entry Bill", provisions=BILL, published=PUBLISHED)
    walk = begin(setting(content), Assessment(measure=measure))
    typed = opening(content)
    walk = play(walk, ["", *typed[2:]]).walk
    while walk.place.kind != "question":
        walk = play(walk, [""]).walk
    return walk


def test_clauses_are_asked_after_an_answer_and_offered_as_its_source(bill):
    question = bill.place.id
    asked = play(bill, ["1"]).walk
    assert asked.place == Place("clauses-of", question, "asked")
    assert next_step(asked).on_return == "none of them"
    evidence = play(asked, ["1", "2", ""]).walk
    assert evidence.place.kind == "evidence"
    option = next(option for option in next_step(evidence).options if option.key == "c")
    source = f"{PUBLISHED}, Clause 4 (Entry); Clause 5"
    assert source in option.text
    answer = play(evidence, ["c"]).walk.assessment.answers[question]
    assert (answer.source, answer.kind, answer.evidence) == (source, "law", "documented")
    assert answer.provision == ("clause_4", "clause_5")


def test_none_of_them_leads_to_the_evidence_as_before(bill):
    walk = play(bill, ["1", ""]).walk
    assert walk.place.kind == "evidence"
    assert "c" not in {option.key for option in next_step(walk).options}


def test_nothing_is_asked_of_what_is_not_known(bill):
    assert play(bill, ["u"]).walk.place.kind not in ("clauses-of", "evidence")


def test_what_is_published_stays_in_all_editions(content, bill):
    walk = play(bill, ["1", "1", "", "c"]).walk
    kept = redacted(content, walk.assessment).assessment
    assert list(kept.measure.provisions.values()) == list(BILL.values())
    answer = next(iter(kept.answers.values()))
    assert answer.source == f"{PUBLISHED}, Clause 4 (Entry)"
    secret = walk.assessment.measure.model_copy(update={"published": ""})
    hidden = redacted(content, walk.assessment.model_copy(update={"measure": secret})).assessment
    assert (hidden.measure.provisions, next(iter(hidden.answers.values())).source) == ({}, "")


def test_a_source_that_says_more_than_clauses_is_not_taken_for_published(bill):
    measure = bill.assessment.measure
    source = clause_source(measure, ["clause_5"])
    assert is_of_clauses(measure, source)
    assert not is_of_clauses(measure, f"{source}; told by an officer")
    assert not is_of_clauses(measure, f"{PUBLISHED}, told by an officer")
