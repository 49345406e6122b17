"""Forms and sheets: what is asked of whom, what does not fit, what is new, and what is taken."""

import json

import pytest

from impact_check.core.method.required import MOST_FOR_AFFECTED
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.sheet import Sheet
from impact_check.core.sheets.form import KNOWS, Wish, form_of, mark_of
from impact_check.core.sheets.reading import sheet_from
from impact_check.core.sheets.taking import chosen, fact_offers, offers, taken
from impact_check.errors import ImpactCheckError
from impact_check.output.form_html import form_html

SECRET = "secret-answer"


def assessment(**more):
    return Assessment.model_validate_json(json.dumps({"measure": {"title": "Posters"}, **more}))


def sheet(role="authority", **answers):
    given = {
        id_: {"answer": told} if isinstance(told, str) else told for id_, told in answers.items()
    }
    return Sheet.model_validate_json(json.dumps({"role": role, "answers": given}))


@pytest.mark.parametrize("role", KNOWS)
def test_only_what_the_addressee_can_know_is_asked(content, role):
    form = form_of(content, assessment(), Wish(role))
    assert all(KNOWS[role] & set(question.who_knows) for question in form.questions)
    if role == "community":
        assert 0 < len(form.questions) <= MOST_FOR_AFFECTED
        assert form.features == ()


def test_what_is_open_is_what_nobody_answered(content):
    given = {"conflation": {"answer": "safe"}, "aim_migration": {"answer": "unknown"}}
    form = form_of(content, assessment(answers=given), Wish("colleague", is_open=True))
    ids = {question.id for question in form.questions}
    assert "conflation" not in ids
    assert "aim_migration" in ids


def test_questions_can_be_named_and_slips_are_told(content):
    named = Wish("authority", questions=("consent", "conflation"))
    form = form_of(content, assessment(), named)
    assert {question.id for question in form.questions} == {"conflation", "consent"}
    with pytest.raises(ImpactCheckError, match="did you mean 'conflation'"):
        form_of(content, assessment(), Wish("authority", questions=("conflaton",)))
    with pytest.raises(ImpactCheckError, match="no question to ask"):
        form_of(content, assessment(), Wish("authority", checklists=frozenset()))


def test_no_answer_note_or_name_of_anybody_is_in_a_form(content):
    told = {"answer": "harmful", "note": SECRET, "source": SECRET, "reason": SECRET}
    held = assessment(
        measure={"title": "Posters", "description": SECRET, "proposer": SECRET, "aim": SECRET},
        answers={"conflation": told},
        involvement=[{"organisation": SECRET, "words": SECRET}],
        assessors=[{"organisation": SECRET}],
        sheets=[{"organisation": SECRET, "answers": {"consent": told}}],
    )
    page = form_html(content, form_of(content, held, Wish("colleague")))
    assert SECRET not in page
    assert page.count(" checked>") == page.count("selected>") == 0
    shown = held.model_copy(update={"measure": held.measure.model_copy(update={"share": "yes"})})
    assert form_html(content, form_of(content, shown, Wish("colleague"))).count(SECRET) == 1


def test_the_mark_is_that_of_the_title_however_it_is_spaced():
    assert mark_of("Poster  Campaign ") == mark_of("poster campaign") != mark_of("posters")


def misfits(register, **values):
    arrived = sheet_from(register, {"measure": "x", **values})
    return arrived.sheet, [(misfit.path, misfit.what) for misfit in arrived.misfits]


@pytest.mark.parametrize(
    ("given", "path", "says"),
    [
        ({"nonsense": "safe"}, ("answers", "nonsense"), "is no question of this content"),
        ({"conflaton": "safe"}, ("answers", "conflaton"), "did you mean 'conflation'"),
        ({"conflation": True}, ("answers", "conflation"), "is no answer to 'conflation'"),
        ({"conflation": "2026-01-01"}, ("answers", "conflation"), "is no answer"),
        ({"conflation": 1.0}, ("answers", "conflation"), "is no answer"),
        ({"conflation": ("serious", "minor")}, ("answers", "conflation"), "is no answer"),
        ({"conflation": "not-applicable"}, ("answers", "conflation"), "is no answer"),
        (
            {"conflation": {"answer": "safe", "evidence": "sure"}},
            ("answers", "conflation", "evidence"),
            "'sure' cannot be 'evidence'",
        ),
        (
            {"conflation": {"answer": "safe", "fixed_by": "x"}},
            ("answers", "conflation", "fixed_by"),
            "is not for a sheet",
        ),
    ],
)
def test_what_does_not_fit_is_told_and_the_rest_taken(content, given, path, says):
    read, told = misfits(content, answers={**given, "consent": "unknown"})
    assert read.answers["consent"].answer == "unknown"
    assert [where for where, _ in told] == [path]
    assert says in told[0][1]


def test_a_retired_question_says_what_became_of_it(content):
    retired = next(id_ for id_ in content.retired if id_ not in content.questions)
    _, told = misfits(content, answers={retired: "safe"})
    assert "no longer asked" in told[0][1]


def test_an_option_that_read_otherwise_is_told(content):
    given = {"conflation": {"answer": "safe", "said": "Something else altogether"}}
    read, told = misfits(content, content="2025.1", answers=given)
    assert read.answers["conflation"].answer == "safe"
    assert ["2025.1" in told[0][1], "Something else" in told[1][1]] == [True, True]
    curly = content.questions["conflation"].options["minor"].replace('"', "\u201d")
    given = {"conflation": {"answer": "minor", "said": curly}}
    assert misfits(content, answers=given)[1] == []


def test_a_person_is_no_organisation(content):
    values = {"measure": "x", "organisation": "Ana Lopez", "answers": {"consent": "unknown"}}
    arrived = sheet_from(content, values, lambda text: "Lopez" in text)
    assert arrived.sheet.organisation == ""
    assert "Lopez" not in arrived.misfits[0].what


def standings(content, held, *sheets):
    return {offer.question: offer.standing for offer in offers(content, held, sheets)}


def test_new_other_split_same_and_open(content):
    held = assessment(
        answers={
            "conflation": {"answer": "safe"},
            "consent": {"answer": "safe"},
            "aim_migration": {"answer": "unknown"},
        }
    )
    first = sheet(conflation="safe", consent="harmful", aim_migration="minor", firewall="safe")
    second = sheet(firewall="serious", aim_sex_work="unknown")
    assert standings(content, held, first, second) == {
        "conflation": "same",
        "consent": "other",
        "aim_migration": "new",
        "firewall": "split",
        "aim_sex_work": "open",
    }


def test_only_what_is_accepted_is_taken_and_says_who_gave_it(content):
    held = assessment(answers={"consent": {"answer": "safe", "source": "ours"}})
    first = sheet(consent="harmful", aim_migration={"answer": "minor", "source": "theirs"})
    found = offers(content, held, (first,))
    wanted = chosen(content, found, "open")
    after = taken(content, held, (first,), wanted, with_facts=True)
    assert after.questions == ("aim_migration",)
    answers = after.assessment.answers
    assert answers["consent"] == held.answers["consent"]
    assert (answers["aim_migration"].given_by, answers["aim_migration"].source) == (
        "authority",
        "theirs",
    )
    assert answers["aim_migration"].said == content.questions["aim_migration"].options["minor"]
    assert after.assessment.sheets == (first,)
    again = taken(content, after.assessment, (first,), wanted, with_facts=True)
    assert again.assessment == after.assessment
    assert chosen(content, found, "all") == {"consent", "aim_migration"}


def test_of_sheets_that_agree_the_proven_answer_is_taken(content):
    bare = sheet(consent="serious")
    proven = sheet(
        "community", consent={"answer": "serious", "evidence": "documented", "source": "a report"}
    )
    after = taken(content, assessment(), (bare, proven), {"consent"}, with_facts=False)
    assert after.assessment.answers["consent"].given_by == "community"


def test_what_nobody_answered_or_all_differ_on_cannot_be_named(content):
    found = offers(content, assessment(), (sheet(consent="safe"), sheet(consent="serious")))
    with pytest.raises(ImpactCheckError, match="the sheets answer 'consent' differently"):
        chosen(content, found, ["consent"])
    with pytest.raises(ImpactCheckError, match="no sheet answers 'consnt'; did you mean 'consent'"):
        chosen(content, found, ["consnt"])


def test_facts_settle_only_what_is_not_known(content):
    held = assessment(context={"features": {"imagery": "yes"}})
    told = Sheet(features={"imagery": "no", "training": "yes", "reporting": "unknown"})
    found = {offer.feature: (offer.presence, offer.is_new) for offer in fact_offers(held, [told])}
    assert found == {"imagery": ("no", False), "training": ("yes", True)}
    after = taken(content, held, (told,), (), with_facts=True)
    assert after.assessment.context.features["training"].value == "yes"
    assert after.assessment.context.features["imagery"].value == "yes"
