"""The committee report: options side by side, amendments and what each brings, objections, and
nothing cut without saying where it stands.
"""

import re

import pytest

from impact_check.core.committee import messages
from impact_check.core.committee.amending import brings
from impact_check.core.committee.composing import committee
from impact_check.core.committee.page import amendments_document, committee_document
from impact_check.core.committee.tables import moves
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Answer
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.privacy.for_readers import for_readers
from impact_check.core.report.for_readers import report_from
from impact_check.files.assessments import load_assessment
from impact_check.output.documents import as_markdown
from tests import examples

POLICY = EDITIONS["policy"]


def example(content, name):
    return load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment


@pytest.fixture(scope="module")
def bill(content):
    found = example(content, "online-ban-2018")
    measure = found.measure.model_copy(update={"published": "Act of 2018, https://law.example/1"})
    return found.model_copy(update={"measure": measure})


@pytest.fixture(scope="module")
def amended(content, bill):
    """The bill with two harmful answers that rest on clauses put right."""
    answers = dict(bill.answers)
    harmful = [
        id_ for id_, given in answers.items() if given.answer == "harmful" and given.provision
    ]
    for id_ in harmful[:2]:
        best = content.questions[id_].grades[0]
        answers[id_] = Answer(answer=best, planned="yes", provision=answers[id_].provision)
    return bill.model_copy(update={"answers": answers, "variant": "yes"})


def kept(content, assessment):
    return for_readers(content, assessment, POLICY)


@pytest.fixture(scope="module")
def made(content, bill, amended):
    found = kept(content, bill)
    today = kept(content, example(content, "adverts-decree")).assessment
    report = report_from(content, found, POLICY)
    return committee(content, report, today, [kept(content, amended).assessment])


@pytest.fixture(scope="module")
def text(made):
    return as_markdown(committee_document(made))


def test_today_the_bill_and_its_version_stand_side_by_side_with_their_counts(content, made, bill):
    assert [option.label for option in made.options] == ["A", "B", "C"]
    first, _, last = made.options
    assert (first.is_bill, last.is_baseline) == (True, True)
    expected = score(content, kept(content, bill).assessment)
    assert first.level == expected.level
    assert first.progress.not_met == len(expected.not_met)
    row = next(row for row in made.comparison.red_lines if row.differs)
    assert len(row.statuses) == 3


def test_an_amendment_for_every_answer_of_a_clause_that_is_not_as_asked_for(made):
    wanted = {
        asked.id
        for provision in made.report.provisions
        for asked in provision.questions
        if not asked.is_as_asked_for and not asked.is_open and asked.grade != "not-applicable"
    }
    listed = [amendment.asked.id for amendment in made.amendments]
    assert wanted <= set(listed) and len(listed) == len(set(listed)) > 5
    in_the_way = {id_ for line in made.report.front.conditions for id_ in line.in_the_way}
    assert in_the_way <= {amendment.asked.id for amendment in made.amendments}


def test_an_amendment_of_a_version_says_what_the_version_says(content, made, amended):
    by_version = [amendment for amendment in made.amendments if amendment.by == "B"]
    assert len(by_version) == 2
    for amendment in by_version:
        answer = amended.answers[amendment.asked.id]
        assert amendment.instead == content.questions[amendment.asked.id].wording(answer.answer)
    others = [amendment for amendment in made.amendments if not amendment.by]
    assert all(amendment.instead == amendment.asked.best_option for amendment in others)


def test_what_an_amendment_brings_alone_is_what_the_score_says_of_it_alone(content, made):
    bill = made.report.assessment
    before = score(content, bill)
    for amendment in made.amendments[:6]:
        question = content.questions[amendment.asked.id]
        best = next(g for g in question.grades if question.options[g] == amendment.instead)
        tried = Answer(answer=best, evidence="documented", source="x")
        after = score(content, bill.with_answer(amendment.asked.id, tried))
        assert amendment.brings == brings(content, before, after)
        told = "; ".join(moves(amendment.brings))
        statuses = {line.id: line.status for line in after.red_lines}
        changed = [line for line in before.red_lines if statuses[line.id] != line.status]
        assert told.count("from “") == len(changed)


def test_a_change_for_the_worse_is_told_as_it_is(content, bill):
    better = bill.model_copy(
        update={
            "answers": {
                id_: Answer(answer="safe", evidence="documented", source="x")
                if "safe" in content.questions[id_].grades
                else answer
                for id_, answer in bill.answers.items()
            }
        }
    )
    found = brings(content, score(content, better), score(content, bill))
    assert found.falls_open < 0 and not any(harm.is_less for harm in found.harms)


def test_planned_changes_meet_no_condition_in_the_whole_version(made):
    whole = made.amended[0]
    assert whole.changes == 2
    assert not any(condition.after == "met" for condition in whole.brings.conditions)


def test_the_objections_have_evidence_against_with_limits_and_what_has_changed(made, text):
    against = [
        evidence
        for dispute in made.report.law.disputes
        for evidence in dispute.evidence
        if evidence.direction == "speaks-against"
    ]
    assert against and against[0].finding[:40] in text
    for heading in (messages.WHO_SAYS, messages.OLD_GUIDE, messages.ONE_SIDED, messages.NOT_LAW):
        assert heading in text
    assert "This is no legal opinion" in text
    assert made.report.law.changes[0].name in text


def test_what_is_left_out_stands_where_it_says(made, text):
    more = re.search(r"(\w+) more amendments stand in the annex on amendments", text)
    annex = text.partition("## Annex: Amendments")[2] or text.rpartition("Amendments")[2]
    assert more and len(made.amendments) > 6
    for amendment in made.amendments:
        assert amendment.asked.text in annex


def test_clauses_stand_with_question_answer_harm_law_and_amendment(made, text):
    table = text.partition("Clause by clause")[2]
    for provision in made.report.provisions:
        for asked in provision.questions:
            assert asked.text in table
    norms = {norm.title for amendment in made.amendments for norm in amendment.norms}
    assert norms and any(title in table for title in norms)


def test_the_list_alone_holds_all_amendments(made):
    text = as_markdown(amendments_document(made))
    assert text.count("\n|") >= len(made.amendments)
    assert "For policy" in text


def test_without_versions_it_says_that_nothing_is_compared(content, bill):
    alone = committee(content, report_from(content, kept(content, bill), POLICY))
    text = as_markdown(committee_document(alone))
    assert messages.NOT_COMPARED.split(".")[0] in text
    assert alone.options == () and alone.amendments


def test_no_name_or_private_source_is_in_it(content, bill):
    measure = bill.measure.model_copy(update={"published": "", "description": "Told by Zqx"})
    first = next(iter(bill.answers))
    answer = bill.answers[first].model_copy(update={"source": "Letter of Zqx", "note": "Zqx"})
    private = bill.model_copy(update={"measure": measure}).with_answer(first, answer)
    found = committee(
        content,
        report_from(content, kept(content, private), POLICY),
        kept(content, private).assessment,
        [kept(content, private).assessment],
    )
    assert "Zqx" not in as_markdown(committee_document(found))
