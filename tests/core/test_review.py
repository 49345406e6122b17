"""A review: each harm has one verdict from what was predicted and what was seen; versions stand by
date; overdue is what was due before the day.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.after import messages
from impact_check.core.after.review import LOOK_AGAIN, Assessed, review
from impact_check.core.after.values import VERDICTS
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Commitment
from impact_check.core.model.observation import Observation
from impact_check.core.report.compose import compose
from impact_check.core.report.pages.after import review_document
from impact_check.core.report.pages.build import document_of
from impact_check.files.assessments import load_assessment
from impact_check.output.markdown.render import markdown_of
from tests import examples

DAY = date(2026, 12, 1)


def example(content, name, **changes):
    assessment = load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment
    return assessment.model_copy(update=changes)


def running(assessment, *observed, **measure):
    stage = {"stage": "running", **measure}
    return assessment.model_copy(
        update={"measure": assessment.measure.model_copy(update=stage), "observed": observed}
    )


def of(content, assessment, *older, day=DAY):
    others = [Assessed(f"old-{place}", each) for place, each in enumerate(older)]
    return review(content, Assessed("now", assessment), others, day=day)


def verdicts(made):
    return {harm.id: harm.verdict for harm in made.harms}


CASES = [  # found beforehand, not ruled out beforehand, what was observed, the verdict
    (True, True, {"seen": "one-source", "source": "s"}, "came"),
    (True, True, {"seen": "independent-sources", "held": "yes"}, "came"),
    (True, True, {"seen": "one-source"}, "not-looked-for"),
    (True, True, {"seen": "looked-for-not-seen", "source": "s"}, "not-seen"),
    (True, True, {"seen": "looked-for-not-seen"}, "not-looked-for"),
    (True, True, {"seen": "not-looked-for"}, "not-looked-for"),
    (True, True, None, "not-looked-for"),
    (False, True, {"seen": "one-source", "source": "s"}, "was-open"),
    (False, True, {"seen": "looked-for-not-seen", "source": "s"}, "quiet"),
    (False, True, None, "quiet"),
    (False, False, {"seen": "one-source", "source": "s"}, "missed"),
    (False, False, None, "quiet"),
]


@pytest.mark.parametrize(("found", "open_to", "told", "verdict"), CASES)
def test_the_verdict_on_each_harm(content, found, open_to, told, verdict):
    everything = [
        (example(content, name), harm)
        for name in ("hotel-staff-training", "outreach-with-firewall", "online-ban-2018")
        for harm in score(content, example(content, name)).harms
    ]
    assessment, harm = next(
        (assessment, harm)
        for assessment, harm in everything
        if (harm.level.best != "low") == found and (harm.level.worst != "low") == open_to
    )
    observed = (Observation(harm=harm.id, **told),) if told else ()
    made = of(content, running(assessment, *observed))
    assert verdicts(made)[harm.id] == verdict
    (row,) = [each for each in made.harms if each.id == harm.id]
    assert (row.found, row.not_ruled_out) == (harm.level.best, harm.level.worst)


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_every_harm_has_one_verdict_and_words(content, path):
    assessment = load_assessment(path, content).assessment
    made = of(content, assessment)
    assert sorted(verdicts(made)) == sorted(content.register.harms)
    order = [VERDICTS.index(harm.verdict) for harm in made.harms]
    assert order == sorted(order)
    said = markdown_of(review_document(content, made, ("Internal",)))
    assert all(messages.VERDICT[harm.verdict] in said for harm in made.of(*VERDICTS[:-1]))
    assert (messages.NOT_BEGUN.partition("'")[0] in said) == (not made.has_begun)


def test_the_oldest_version_is_the_prediction_and_versions_stand_by_date(content):
    before = example(content, "hotel-staff-training", assessed=date(2025, 1, 5))
    between = before.model_copy(update={"assessed": "2025-Q4"})
    now = running(example(content, "outreach-with-firewall", assessed=date(2026, 11, 1)))
    made = of(content, now, between, before)
    assert [version.label for version in made.versions] == ["old-1", "old-0", "now"]
    assert made.predicted_by.label == "old-1"
    levels = {harm.id: harm.level for harm in score(content, before).harms}
    assert all(harm.found == levels[harm.id].best for harm in made.harms)


def test_conditions_that_changed_and_no_others_are_told(content):
    before, now = example(content, "hotel-staff-training"), example(content, "smart-raid")
    made = of(content, now, before)
    then = {line.id: line.status for line in score(content, before).red_lines}
    today = {line.id: line.status for line in score(content, now).red_lines}
    changed = {id_ for id_ in {*then, *today} if then.get(id_) != today.get(id_)}
    assert {condition.id for condition in made.conditions} == changed != set()
    assert of(content, now, now).conditions == ()


@given(st.integers(-400, 400), st.sampled_from(["planned", "funded", "in-place", "verified"]))
def test_overdue_waiting_and_done_share_the_safeguards_out(content, days, status):
    due = DAY + timedelta(days)
    promise = Commitment(status=status, due=due, source="s")
    made = of(
        content, example(content, "hotel-staff-training", commitments={"income_fund": promise})
    )
    place = (bool(made.overdue), bool(made.waiting), bool(made.done))
    firm = status in ("in-place", "verified")
    assert place == (not firm and due < DAY, not firm and due >= DAY, firm)


def test_the_day_to_look_again_is_half_a_year_on_unless_said(content):
    assessment = example(content, "hotel-staff-training")
    assert of(content, assessment).next_day == DAY + LOOK_AGAIN
    chosen = date(2027, 3, 1)
    made = review(content, Assessed("", assessment), day=DAY, next_day=chosen)
    assert made.next_day == chosen


def test_the_report_shows_it_where_something_was_observed(content):
    seen = example(content, "online-ban-2018")
    report = markdown_of(document_of(compose(content, seen)))
    assert messages.MEANS in report and messages.VERDICT["came"] in report
    bare = markdown_of(document_of(compose(content, running(seen))))
    assert messages.MEANS not in bare
