"""Notes on options and on older evidence: what they find, what they let pass, and that an exception
stands in the file.
"""

import dataclasses

import pytest

from impact_check.core.model.register import Source
from impact_check.core.review.older import older_evidence
from impact_check.core.review.options import option_notes

JOINED = (
    "They apply, but nobody tells them",
    "A rule forbids it; records are kept apart",
    "They are asked, and every point is answered",
    "The person chooses and can change the plan",
    "The claim is dealt with and nothing is passed on",
)
SINGLE = (
    "Nothing, by order or settled practice; or a rule spares some",
    "In design, in carrying it out and in evaluation",
    "How to travel and work lawfully and safely",
    'They call it "a rule, but no more"',
    "Nobody: it keeps no names, numbers or places",
)


def changed(content, id_, **fields):
    """The content with one question otherwise."""
    checklists = tuple(
        checklist.model_copy(
            update={
                "sections": tuple(
                    section.model_copy(
                        update={
                            "questions": tuple(
                                question.model_copy(update=fields)
                                if question.id == id_
                                else question
                                for question in section.questions
                            )
                        }
                    )
                    for section in checklist.sections
                )
            }
        )
        for checklist in content.checklists
    )
    return dataclasses.replace(content, checklists=checklists)


def notes(content):
    return [(one.id, one.path, one.what) for one in option_notes(content)]


def with_option(content, text):
    options = {**content.questions["consent"].options, "minor": text}
    return notes(changed(content, "consent", options=options))


def test_the_shipped_content_has_none(content):
    assert notes(content) == []
    assert list(older_evidence(content)) == []


@pytest.mark.parametrize("text", JOINED)
def test_a_second_fact_is_noted(content, text):
    ((id_, path, what),) = with_option(content, text)
    assert (id_, path) == ("consent", ("options", "minor"))
    assert "join two facts" in what


@pytest.mark.parametrize("text", SINGLE)
def test_one_fact_passes(content, text):
    assert with_option(content, text) == []


@pytest.mark.parametrize("best", ["A written rule bars it", "No: by law", "A clause leaves it out"])
def test_a_ladder_of_rules_needs_a_rung_for_practice(content, best):
    options = {"safe": best, "minor": "Some are spared", "harmful": "Nobody is spared"}
    ((_, _, what),) = notes(changed(content, "consent", options=options))
    assert "settled practice" in what
    kept = {**options, "minor": "Nobody, by settled practice"}
    assert notes(changed(content, "consent", options=kept)) == []
    too_late = {**options, "serious": "It differs in practice"}
    assert len(notes(changed(content, "consent", options=too_late))) == 1


def test_a_question_for_every_measure_needs_a_way_out(content):
    ((_, _, what),) = notes(changed(content, "known_harm", exceptions={}))
    assert "way out" in what
    out = {"exceptions": {}, "not_applicable_if": "The measure is the first of its kind."}
    assert notes(changed(content, "known_harm", **out)) == []


def test_an_exception_that_nothing_needs_is_noted(content):
    for kind in ("two-facts", "no-practice", "no-way-out"):
        found = notes(changed(content, "consent", exceptions={kind: "because"}))
        assert [(id_, path) for id_, path, _ in found] == [("consent", ("exceptions", kind))]


def with_source(content, **fields):
    register = content.register
    sources = {**register.sources, **fields}
    return dataclasses.replace(content, register=register.model_copy(update={"sources": sources}))


def test_a_newer_report_of_the_same_series_is_noted(content):
    old = content.register.sources["us-state-2019"]
    newer = old.model_copy(
        update={"title": "Trafficking in Persons Report 2031", "year": 2031, "notes": ()}
    )
    (found,) = older_evidence(with_source(content, newest=newer))
    assert (found.id, "'newest'" in found.what) == ("us-state-2019", True)
    kept = old.model_copy(update={"still": "It counts the cases of 2018."})
    assert list(older_evidence(with_source(content, newest=newer, **{"us-state-2019": kept}))) == []


def test_a_work_that_another_replaces_is_noted_while_entries_rest_on_it_alone(content):
    law = Source(title="A newer directive", author="x", kind="law", year=2024)
    old = content.register.sources["directive-2011-36"].model_copy(update={"replaced_by": "new"})
    (found,) = older_evidence(with_source(content, new=law, **{"directive-2011-36": old}))
    assert found.id == "directive-2011-36"
