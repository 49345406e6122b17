"""Who can carry safeguards out: by the kind of measure, in the order in which they are useful."""

import pytest

from impact_check.core.model.assessment import Assessment, Commitment, Context, Fact, Measure
from impact_check.core.model.base import COMES_AS
from impact_check.core.plan.groups import grouped
from impact_check.core.plan.messages import ASK, OWN
from impact_check.core.plan.plan import plan
from impact_check.core.plan.powers import CARRIERS, first_first, most_useful, powers_of
from impact_check.core.words.names import phase_of
from impact_check.files.assessments import load_assessment
from tests import examples

KINDS = [
    ({"training"}, ""),
    ({"campaign", "training"}, "print"),
    ({"campaign", "police_operation"}, "order"),
    ({"campaign", "police_operation", "purchase_ban"}, "law"),
    (set(), ""),
]


def measure(features, stage="proposed", comes_as=""):
    facts = {id_: Fact(value="yes", source="the plan") for id_ in features}
    return Assessment(
        measure=Measure(title="A measure", stage=stage, comes_as=comes_as),
        context=Context(source="the plan", features=facts),
    )


def example(content, name):
    return load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment


@pytest.mark.parametrize(("features", "kind"), KINDS)
def test_the_strongest_feature_tells_the_kind(content, features, kind):
    assert powers_of(content, measure(features)).comes_as == kind


@pytest.mark.parametrize("stated", COMES_AS[1:])
def test_what_the_file_says_of_its_kind_counts_more_than_features(content, stated):
    assert powers_of(content, measure({"purchase_ban"}, comes_as=stated)).comes_as == stated


def test_a_feature_that_is_not_there_tells_nothing(content):
    said_no = measure(set()).model_copy(
        update={"context": Context(features={"purchase_ban": Fact(value="no", source="x")})}
    )
    assert powers_of(content, said_no).comes_as == ""


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_every_safeguard_stands_in_one_group_sorted_by_time(content, path):
    made = plan(content, load_assessment(path, content).assessment)
    groups = grouped(made, "who")
    inside = [safeguard.id for group in groups for safeguard in group.safeguards]
    every = (*made.adopted, *made.suggested, *made.together)
    assert sorted(inside) == sorted(safeguard.id for safeguard in every)
    known = {OWN[made.powers.phase][made.powers.comes_as], *ASK.values()}
    assert {group.name for group in groups} <= known
    for group in groups:
        times = [safeguard.when for safeguard in group.safeguards]
        order = ["before-print", "before-launch", "while-running", "afterwards"]
        assert times == sorted(times, key=order.index)


def test_a_campaign_begins_with_what_can_be_changed_before_print(content):
    campaign = example(content, "heroes-and-villains-campaign")
    ahead = campaign.model_copy(
        update={"measure": campaign.measure.model_copy(update={"stage": "proposed"})}
    )
    first = grouped(plan(content, ahead), "who")[0]
    assert first.name == "Before print: what you can change yourselves"
    assert {safeguard.power for safeguard in first.safeguards} == {"proposer"}
    assert first.safeguards[0].when == "before-print" and first.safeguards[0].prevents


def test_police_can_change_what_authorities_can_and_a_lawmaker_what_a_law_can(content):
    raid = grouped(plan(content, example(content, "smart-raid")), "who")[0]
    assert "authority" in {safeguard.power for safeguard in raid.safeguards}
    ban = grouped(plan(content, example(content, "purchase-ban")), "who")[0]
    assert {safeguard.power for safeguard in ban.safeguards} == {"proposer", "lawmaker"}


def test_an_own_safeguard_is_the_proposers_unless_somebody_is_asked_for_it(content):
    own = {"text": "x", "targets": {"conflation": "safe"}, "status": "planned"}
    promised = {
        "mine": Commitment.model_validate(own),
        "theirs": Commitment.model_validate({**own, "addressee": "the city"}),
    }
    assessment = measure({"campaign"}).model_copy(update={"commitments": promised})
    made = plan(content, assessment)
    carriers = {safeguard.id: made.powers.carrier(safeguard) for safeguard in made.adopted}
    assert carriers == {"mine": "own", "theirs": "authority"}


def test_the_few_shown_are_those_that_bear_on_conditions_and_do_not_repeat_another(content):
    made = plan(content, example(content, "hotel-staff-training"))
    group = grouped(made, "who")[0]
    few = most_useful(group.safeguards, 4)
    assert len(few) == 4 and not any(safeguard.instead_of for safeguard in few)
    best = min(group.safeguards, key=first_first)
    assert best in few and [each for each in group.safeguards if each in few] == few
    bearing = [safeguard for safeguard in made.suggested if safeguard.not_met]
    assert bearing and all(
        first_first(one) < first_first(other)
        for one in bearing
        for other in made.suggested
        if not (one.instead_of or one.find_out or other.not_met or other.adopted)
    )


def test_every_phase_has_words_for_every_kind():
    for stage in ("", "idea", "proposed", "adopted", "running", "ended"):
        assert set(OWN[phase_of(stage)]) == set(COMES_AS)
    assert set(ASK) == set(CARRIERS) - {"own"}
