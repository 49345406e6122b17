"""Page 1 in words: every report says what it must, whatever the result and the stage."""

from html import unescape

import pytest

from impact_check.core.model.assessment import Measure
from impact_check.core.report.compose import compose
from impact_check.core.words.dates import spelled
from impact_check.files.assessments import load_assessment
from impact_check.output.formats import FORMATS
from tests import examples


@pytest.mark.parametrize("write", [FORMATS["html"], FORMATS["md"]])
def test_page_one_is_complete(content, write):
    report = compose(
        content, load_assessment(examples.FOLDER / "blind-sweeps.yaml", content).assessment
    )
    text = unescape(write(report))
    front = report.front
    said = [
        front.conclusion_name,
        front.advice,
        *front.reasons,
        front.open_sentence,
        front.confirmed,
        front.who,
        front.standing,
    ]
    said += (
        [one.text for one in front.conditions]
        + [harm.name for harm in front.worst_harms]
        + list(front.is_not)
    )
    for one in said:
        assert one in text


def test_each_format_is_an_entry(content):
    report = compose(content, load_assessment(examples.FILES[0], content).assessment)
    assert {name: bool(write(report)) for name, write in FORMATS.items()} == {
        "html": True,
        "md": True,
        "docx": True,
        "json": True,
    }


DATES = [
    ("2019-01", "2026-03-01", "about seven years after the decision (January 2019)"),
    ("2026-03-01", "2026-03-01", "on the day of the decision (1 March 2026)"),
    ("2026-03-11", "2026-03-01", "ten days before the decision (11 March 2026)"),
    ("2026-05-11", "2026-03-01", "about two months before the decision (11 May 2026)"),
    ("2026", "2026-03-01", "in the year of the decision (2026)"),
    ("2024", "2026-03-01", "about two years after the decision (2024)"),
    ("", "2026-03-01", "the date of the decision is not known"),
]


@pytest.mark.parametrize(("decided", "day", "expected"), DATES)
def test_how_long_before_or_after_the_decision(content, decided, day, expected):
    assessment = load_assessment(examples.FILES[0], content).assessment
    assessment = assessment.model_copy(update={"measure": Measure(title="x", date=decided)})
    assert expected in compose(content, assessment, day=day).front.when


def test_spelled_dates():
    assert [spelled(one) for one in ("2026", "2026-03", "2026-03-01")] == [
        "2026",
        "March 2026",
        "1 March 2026",
    ]


def test_a_past_measure_is_not_told_to_be_piloted(content):
    assessment = load_assessment(examples.FOLDER / "blind-sweeps.yaml", content).assessment
    ended = assessment.model_copy(
        update={"measure": assessment.measure.model_copy(update={"stage": "ended"})}
    )
    front = compose(content, ended).front
    assert front.conclusion_name == "Not to be repeated as designed"
    assert "pilot" not in front.advice


def test_a_fictional_measure_says_so_in_every_format(content):
    report = compose(
        content,
        load_assessment(examples.FOLDER / "outreach-with-firewall.yaml", content).assessment,
    )
    assert "ictional" in FORMATS["md"](report) and "ictional" in FORMATS["html"](report)


def test_answers_are_shown_by_the_provision_that_they_name(content):
    assessment = load_assessment(examples.FOLDER / "online-ban-2018.yaml", content).assessment
    report = compose(content, assessment)
    named = {clause for answer in assessment.answers.values() for clause in answer.provision}
    assert named and {clause.id for clause in report.provisions} == named
    assert report.provisions[0].text in FORMATS["md"](report)
