"""Every example loads without a remark, and its committed reports are what the program renders
today (`--refresh` writes them anew).
"""

import re

import pytest

from impact_check.core.method.ordering import order_key
from impact_check.core.method.progress import progress
from impact_check.core.method.required import contradictions
from impact_check.core.method.scoring import score, workings
from impact_check.core.what_if.provisions import provisions
from impact_check.files.assessments import load_assessment
from tests import examples


@pytest.fixture(params=examples.FILES, ids=lambda path: path.stem)
def example(request, content, refresh):
    if refresh:
        text = request.param.read_text(encoding="utf-8")
        request.param.write_text(examples.stamped(text, content), encoding="utf-8")
    return request.param


def test_loads_without_a_remark(example, content):
    assert [str(one) for one in load_assessment(example, content).warnings] == []


def test_said_is_what_the_option_says_today(example, content):
    answers = load_assessment(example, content).assessment.answers
    stale = [
        id_
        for id_, one in answers.items()
        if one.said and one.said != content.questions[id_].options[one.answer]
    ]
    assert stale == []


def test_rendering_is_repeatable(content):
    path = examples.FILES[0]
    assert examples.rendered(path, content) == examples.rendered(path, content)


PAIRS = [
    ("smart-raid", "blind-sweeps"),
    ("unconditional-residence", "conditional-residence"),
    ("independent-expert-body", "police-only-identification"),
    ("decriminalisation", "purchase-ban"),
    ("sex-worker-safety-apps", "online-ban-2018"),
    ("return-with-monitoring", "assisted-return"),
    ("firewall-for-services", "stay-at-home-prevention"),
    ("outreach-with-firewall", "hotel-staff-training"),
    ("trace-protection-without-cooperation", "trace-protection-for-cooperation"),
    ("dutch-wage-compensation", "bulgarian-confiscation"),
]


@pytest.mark.parametrize(("better", "worse"), PAIRS)
def test_the_worse_one_of_a_pair_comes_out_worse(better, worse, content):
    keys = [
        order_key(
            score(content, load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment)
        )[1:]  # whatever how much of each is answered
        for name in (better, worse)
    ]
    assert keys[0] < keys[1]


def test_a_well_prepared_measure_earns_a_low_level(content):
    assessment = load_assessment(
        examples.FOLDER / "outreach-with-firewall.yaml", content
    ).assessment
    result = score(content, assessment)
    assert assessment.measure.fictional == "yes"
    assert (result.conclusion, result.level.worst) == ("monitor", "low")


@pytest.fixture(scope="module")
def real(content):
    """The assessments of measures that are not invented, by name."""
    loaded = {path.stem: load_assessment(path, content).assessment for path in examples.FILES}
    return {
        name: one
        for name, one in loaded.items()
        if one.measure.fictional == "no" and name != "impact-check-itself"
    }


def _sources(assessment):
    context = assessment.context
    facts = [one.source for one in (*context.features.values(), *context.groups.values())]
    said = [one.source for one in (*assessment.answers.values(), *assessment.commitments.values())]
    return " ; ".join([context.source, *facts, *said])


def test_at_least_fourteen_real_measures_cover_all_five_documents(real, content):
    assert len(real) >= 14
    for id_ in ("icrse-2019", "trace-2015", "myria-2024", "myria-2024-annex", "htmse"):
        cited = f"{content.register.sources[id_].short}, "
        assert any(cited in _sources(one) for one in real.values()), f"no example cites {cited}"


def test_every_checklist_is_exercised_by_a_real_measure(real, content):
    chosen = {
        content.checklist_of_question[id_].id
        for one in real.values()
        for id_, answer in one.answers.items()
        if id_ in content.questions and answer.answer not in ("unknown", "not-applicable")
    }
    assert chosen == {one.id for one in content.checklists}


def test_answers_stay_where_the_context_asks_for_them(example, content):
    assert contradictions(content, load_assessment(example, content).assessment) == ()


def test_the_tool_claims_no_involvement_for_itself(content):
    assessment = load_assessment(examples.FOLDER / "impact-check-itself.yaml", content).assessment
    result = score(content, assessment)
    assert assessment.involvement == ()
    assert [one.affected for one in assessment.assessors] == ["no"]
    assert assessment.answers["involvement"].answer == "harmful"
    assert "no_involvement" in [one.id for one in result.not_met]
    assert result.conclusion == "stop"


def test_the_table_of_examples_is_true(content, refresh):
    text = examples.READ_ME.read_text(encoding="utf-8")
    current = examples.read_me(text, content)
    if refresh:
        examples.READ_ME.write_text(current, encoding="utf-8")
    assert text == current or refresh, (
        "examples/README.md is not current; run pytest --refresh and look at what changed"
    )
    assert [row[0] for row in examples.ROW.findall(current)] == [
        path.stem for path in examples.FILES
    ]


def test_the_pairs_in_the_table_are_those_that_are_tested():
    text = examples.READ_ME.read_text(encoding="utf-8")
    assert set(re.findall(r"(?m)^\| \[([a-z0-9-]+)\]\([^)]*\) \| \[([a-z0-9-]+)\]", text)) == set(
        PAIRS
    )


@pytest.mark.parametrize("path", sorted(examples.FOLDER.glob("*.yaml")), ids=lambda one: one.stem)
def test_small_documented_gaps_alone_never_ask_to_stop_or_redesign(path, content):
    assessment = load_assessment(path, content).assessment
    small = {
        id_: answer
        for id_, answer in assessment.answers.items()
        if answer.answer in ("safe", "minor")
    }
    gaps = {
        id_: answer.model_copy(update={"answer": "minor"})
        for id_, answer in small.items()
        if "minor" in content.questions[id_].grades
    }
    for answers in (small, {**small, **gaps}):
        only = assessment.model_copy(update={"answers": answers, "commitments": {}})
        assert score(content, only).conclusion not in ("stop", "redesign")


def test_a_bill_and_its_amended_variants_differ_in_progress_where_the_level_stays(content):
    """Clause after clause put right, the counts of progress fall although the level may not."""
    bill = load_assessment(examples.FOLDER / "online-ban-2018.yaml", content).assessment
    made = workings(content, bill)
    found = provisions(content, bill, made)
    counts = [progress(score(content, bill), made.problem)]
    counts += [one.without.progress for one in found.clauses if one.without.moves]
    levels = {one.without.level for one in found.clauses} | {score(content, bill).level}
    assert len(levels) == 1
    assert len(counts) > 2 and len(set(counts)) == len(counts)
