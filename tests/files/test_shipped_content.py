"""What must hold of the shipped content beyond its cross-checks: how much it asks, in which form,
and how strong it calls its evidence.
"""

import itertools

import pytest

from impact_check.core.method.required import required_routes
from impact_check.core.model.assessment import Context, Fact

MOST_FOR_TWO, MOST_FOR_THREE = 41, 53
MOST_TO_SCAN = 14
MOST_FOR_AFFECTED_PEOPLE = 15
WITHOUT_A_WORK = {"guide", "testimony"}


def asked(content, features, groups):
    """The questions of a measure with these features and no others, when all groups are `yes` or
    all `unknown`.
    """
    context = Context(
        source="plan",
        features={
            id_: Fact(value="yes" if id_ in features else "no", source="plan")
            for id_ in content.register.features
        },
        groups={id_: Fact(value=groups, source="plan") for id_ in content.register.groups},
    )
    routes = required_routes(content, context)
    return [question for question in content.questions.values() if question.route in routes]


@pytest.mark.parametrize("groups", ["yes", "unknown"])
@pytest.mark.parametrize(("together", "most"), [(1, 30), (2, MOST_FOR_TWO), (3, MOST_FOR_THREE)])
def test_a_measure_with_few_features_is_asked_little(content, together, most, groups):
    counts = {
        features: len(asked(content, features, groups))
        for features in itertools.combinations(sorted(content.register.features), together)
    }
    assert {features: count for features, count in counts.items() if count > most} == {}


def test_nearly_all_measures_with_three_features_are_asked_at_most_fifty(content):
    counts = [
        len(asked(content, features, "yes"))
        for features in itertools.combinations(sorted(content.register.features), 3)
    ]
    assert sum(count > 50 for count in counts) <= 0.04 * len(counts)


def test_minimum_conditions_are_few_enough_to_scan(content):
    assert (
        sum(question.red_line is not None for question in content.questions.values())
        <= MOST_TO_SCAN
    )


def test_affected_people_are_asked_little_and_never_alone(content):
    theirs = [
        question
        for question in content.questions.values()
        if "affected-people" in question.who_knows
    ]
    assert 0 < len(theirs) <= MOST_FOR_AFFECTED_PEOPLE
    assert [question.id for question in theirs if len(question.who_knows) == 1] == []


def test_option_texts_have_one_form(content):
    texts = [text for question in content.questions.values() for text in question.options.values()]
    assert [text for text in texts if text.endswith(".") and ". " not in text] == []
    assert [text for text in texts if text.startswith(("Yes;", "No;", "None;", "Nothing;"))] == []


def test_options_of_a_question_differ(content):
    for question in content.questions.values():
        assert len(set(question.options.values())) == len(question.options), question.id


def test_a_case_is_called_no_stronger_than_the_work_behind_it(content):
    works = {}
    for source in content.register.sources.values():
        for note in source.notes:
            works.setdefault((source.cited_by, note), set()).add(source.kind)
    wrong = {}
    for id_, case in content.register.cases.items():
        kinds = [
            (
                works.get((cite.source, cite.note), set())
                if cite.note
                else {content.register.sources[cite.source].kind}
            )
            for cite in case.cite
        ]
        allowed = {
            "official" if kind == "law" else kind for kind in set().union(*kinds)
        } | WITHOUT_A_WORK
        if case.evidence not in allowed:
            wrong[id_] = (case.evidence, sorted(allowed))
    assert wrong == {}


def test_every_note_of_the_guide_has_its_work(content):
    guide = content.register.sources["icrse-2019"]
    notes = {
        note
        for source in content.register.sources.values()
        if source.cited_by == "icrse-2019"
        for note in source.notes
    }
    assert notes | {int(note) for note in guide.notes_without_work} == set(range(1, 81))


def test_retired_questions_are_gone_and_lead_to_one_that_exists(content):
    for id_, gone in content.retired.items():
        assert id_ not in content.questions and id_ not in content.register.mitigations
        assert gone.now in content.questions or gone.now in content.register.mitigations


def test_training_that_leads_to_reports_asks_about_police_visits_and_not_about_raids(content):
    ids = {question.id for question in asked(content, {"training", "reporting"}, "yes")}
    assert {"visit_trigger", "removal_unrecognised", "worse_charges", "left_after"} <= ids
    assert not {"evidence_before", "officers_arrive", "belongings_taken", "care_ready"} & ids
