"""What must hold of the shipped content beyond its cross-checks: how much it asks, in which form,
and how strong it calls its evidence.
"""

import itertools

import pytest

from impact_check.core.method.required import required_routes
from impact_check.core.model.assessment import Context, Fact

# For one, two and three features, all groups reached: how many questions a measure is asked,
# and how many of these may carry a condition.
MOST_ASKED = {1: 30, 2: 45, 3: 57}
MOST_WITH_CONDITION = {1: 8, 2: 11, 3: 13}
MOST_ALTOGETHER = 160
MOST_OF_EVERY_MEASURE = 8
MOST_FOR_AFFECTED_PEOPLE = 16
CONDITIONS, MOST_THAT_CARRY_ONE = 12, 19
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


def sets_of(content, together):
    """Every set of so many features."""
    return itertools.combinations(sorted(content.register.features), together)


@pytest.mark.parametrize("groups", ["yes", "unknown"])
@pytest.mark.parametrize("together", MOST_ASKED)
def test_a_measure_with_few_features_is_asked_little(content, together, groups):
    asked_of = {
        features: asked(content, features, groups) for features in sets_of(content, together)
    }
    most = MOST_ASKED[together]
    assert {features: len(them) for features, them in asked_of.items() if len(them) > most} == {}
    carrying = {
        features: sum(question.red_line is not None for question in them)
        for features, them in asked_of.items()
    }
    most = MOST_WITH_CONDITION[together]
    assert {features: count for features, count in carrying.items() if count > most} == {}


def test_hardly_a_measure_with_three_features_is_asked_more_than_fifty_five(content):
    counts = [len(asked(content, features, "yes")) for features in sets_of(content, 3)]
    assert sum(count > 55 for count in counts) <= 0.02 * len(counts)


def test_there_are_few_enough_questions(content):
    assert len(content.questions) <= MOST_ALTOGETHER
    assert len(asked(content, (), "yes")) <= MOST_OF_EVERY_MEASURE


def test_minimum_conditions_are_few_enough_to_scan(content):
    carrying = [question for question in content.questions.values() if question.red_line]
    assert len(content.register.red_lines) == CONDITIONS
    assert len(carrying) <= MOST_THAT_CARRY_ONE


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


def test_every_feature_has_a_test_and_eight_are_asked_first(content):
    features = content.register.features
    assert [id_ for id_, one in features.items() if not one.test.startswith("Yes if ")] == []
    assert [id_ for id_, one in features.items() if one.ask_first == "yes"] == list(features)[:8]


def test_every_safeguard_says_whose_hands_it_needs(content):
    assert [id_ for id_, one in content.register.mitigations.items() if not one.by] == []
