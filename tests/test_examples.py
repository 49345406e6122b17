"""Every example loads without a remark, and its committed reports are what the program renders today (`--refresh` writes them anew)."""

import pytest

from impact_check.core.scoring import order_key, score
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
    stale = [id_ for id_, one in answers.items() if one.said and one.said != content.questions[id_].options[one.answer]]
    assert stale == []


def test_reports_are_current(example, content, refresh):
    for path, text in examples.rendered(example, content).items():
        if refresh:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        is_current = path.read_text(encoding="utf-8") == text
        assert is_current, f"{path.name} is not current; run pytest --refresh and look at what changed"


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
    ("outreach-with-firewall", "hotel-staff-training"),
]


@pytest.mark.parametrize(("better", "worse"), PAIRS)
def test_the_worse_one_of_a_pair_comes_out_worse(better, worse, content):
    keys = [order_key(score(content, load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment)) for name in (better, worse)]
    assert keys[0] < keys[1]


def test_a_well_prepared_measure_earns_a_low_level(content):
    assessment = load_assessment(examples.FOLDER / "outreach-with-firewall.yaml", content).assessment
    result = score(content, assessment)
    assert assessment.measure.fictional == "yes"
    assert (result.conclusion, result.level.worst) == ("monitor", "low")
