"""What was seen since a measure began: it never moves the score, and what would explain it is
found.
"""

import pytest

from impact_check.core.method.observed import found_by_observation
from impact_check.core.method.required import required_routes
from impact_check.core.method.scoring import level_at_least, score, workings
from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    Context,
    Fact,
    Measure,
)
from impact_check.core.model.observation import Observation
from impact_check.core.privacy.redaction import redacted
from impact_check.core.report import messages_of_seen
from impact_check.core.report.compose import compose
from impact_check.core.report.pages.build import document_of
from impact_check.core.report.summary import summary_of
from impact_check.core.views.observed import observed_here
from impact_check.errors import BadFiles
from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.output.markdown.render import markdown_of

SOURCE = "a yearly report"


def measure(content, present, answers, effects):
    """A running measure with these features and no others, all other answers at their best."""
    features = {
        id_: Fact(value="yes" if id_ in present else "no", source=SOURCE)
        for id_ in content.register.features
    }
    best = {id_: question.grades[0] for id_, question in content.questions.items()}
    given = {
        id_: Answer(answer=grade, evidence="documented", source=SOURCE)
        for id_, grade in {**best, **answers}.items()
        if grade != "unknown"
    }
    context = Context(source=SOURCE, features=features, scope=4)
    routes = required_routes(content, context)
    asked = {id_: one for id_, one in given.items() if content.questions[id_].route in routes}
    running = Measure(title="x", stage="running")
    return Assessment(measure=running, context=context, answers=asked, observed=effects)


def seen(harm, how="one-source"):
    return Observation(harm=harm, seen=how, what="told by a service", source=SOURCE)


def explained(content, assessment):
    return observed_here(content, assessment, workings(content, assessment))


@pytest.mark.parametrize("how", ["not-looked-for", "looked-for-not-seen", "independent-sources"])
def test_it_is_not_scored(content, how):
    told = measure(content, {"purchase_ban"}, {"ban_talks": "serious"}, (seen("violence", how),))
    assert score(content, told) == score(content, told.model_copy(update={"observed": ()}))


def test_an_open_question_explains_what_was_seen(content):
    told = measure(content, {"purchase_ban"}, {"ban_talks": "unknown"}, (seen("health"),))
    (found,) = explained(content, told)
    assert (found.found, found.is_unexplained, found.is_gap) == ("low", True, False)
    assert found.questions == ("ban_talks",)


def test_each_explanation_explains(content):
    told = measure(content, {"campaign"}, {}, (seen("violence"), seen("removal")))
    for found in explained(content, told):
        assert found.features and not found.questions
        for feature in found.features:
            there = measure(content, {"campaign", feature}, {}, ())
            assert set(there.answers) > set(told.answers)
            opened = set(there.answers) - set(told.answers)
            worst = {id_: content.questions[id_].worst for id_ in opened}
            worse = measure(content, {"campaign", feature}, worst, ())
            level = next(
                one.level.best
                for one in score(content, worse).harms
                if one.id == found.observation.harm
            )
            assert level_at_least(level, "moderate"), feature


def test_what_the_score_finds_needs_no_explanation(content):
    answers = {"ban_talks": "harmful", "ban_detection": "unknown"}
    told = measure(content, {"purchase_ban"}, answers, (seen("violence"),))
    (found,) = explained(content, told)
    assert (found.is_unexplained, found.questions, found.features) == (False, (), ())


def test_where_nothing_is_open_the_content_has_a_gap(content):
    features = set(content.register.features)
    told = measure(content, features, {}, (seen("violence"), seen("voice", "not-looked-for")))
    violence, voice = explained(content, told)
    assert (violence.is_gap, voice.is_gap) == (True, False)


def section(content, assessment):
    """The words of the section on what was seen, or nothing."""
    document = document_of(compose(content, assessment, file="a.yaml"))
    found = [block for block in document.blocks if getattr(block, "id", "") == "seen"]
    return markdown_of(document._replace(page_one=(), contents=None, blocks=tuple(found), foot=()))


def test_reports_tell_what_was_seen_beside_the_result(content):
    effects = (seen("health"), seen("violence", "looked-for-not-seen"))
    told = measure(content, {"purchase_ban"}, {"ban_talks": "unknown"}, effects)
    words = section(content, told)
    for part in (
        messages_of_seen.TELLS,
        messages_of_seen.SEEN["one-source"],
        messages_of_seen.SEEN["looked-for-not-seen"],
        messages_of_seen.QUESTIONS_EXPLAIN,
        "told by a service",
        content.questions["ban_talks"].text,
    ):
        assert part in words
    assert messages_of_seen.GAP not in words


def test_reports_say_where_a_question_is_missing(content):
    told = measure(content, set(content.register.features), {}, (seen("violence"),))
    assert messages_of_seen.GAP in section(content, told)


def test_reports_say_nothing_where_nothing_was_told(content):
    assert messages_of_seen.TITLE not in section(content, measure(content, {"campaign"}, {}, ()))


def test_a_way_in_which_harm_happens_is_of_the_harms_it_leads_to_directly(content):
    route = "negotiation"
    links = content.register.routes[route].leads_to
    direct = tuple(harm for harm, link in links.items() if link.strength == "direct")
    assert direct
    way = Observation(route=route, seen="one-source", source=SOURCE)
    told = measure(content, {"purchase_ban"}, {}, (way,))
    assert tuple(found.harm for found in explained(content, told)) == direct
    assert set(found_by_observation(content, told)) == set(direct)


@pytest.mark.parametrize(
    ("how", "source", "counts"),
    [
        ("one-source", SOURCE, True),
        ("independent-sources", SOURCE, True),
        ("one-source", "", False),
        ("looked-for-not-seen", SOURCE, False),
        ("not-looked-for", "", False),
    ],
)
def test_only_what_was_seen_with_a_source_counts_as_found(content, how, source, counts):
    seen_so = Observation(harm="violence", seen=how, source=source)
    told = measure(content, {"purchase_ban"}, {}, (seen_so,))
    assert found_by_observation(content, told) == (("violence",) if counts else ())
    report = compose(content, told)
    page_one = markdown_of(document_of(report)).split("## Minimum conditions")[0]
    assert ("Found by observation" in page_one) == counts
    lines = dict(summary_of(content, told).counts)
    assert ("Found by observation" in lines) == counts
    assert score(content, told) == score(content, told.model_copy(update={"observed": ()}))


def test_a_held_source_counts_and_its_words_stay_out(content):
    held = Observation(
        harm="violence", seen="one-source", held="yes", by="A union", since="2026-05"
    )
    told = measure(content, {"purchase_ban"}, {}, (held,))
    assert found_by_observation(content, told) == ("violence",)
    (kept,) = redacted(content, told).assessment.observed
    assert (kept.by, kept.since, kept.held) == ("", "2026-Q2", "yes")
    shared = told.model_copy(update={"observed": (held.model_copy(update={"share": "yes"}),)})
    assert redacted(content, shared).assessment.observed[0].by == "A union"


OLD_AND_NEW = ["observed", "effects"]


@pytest.mark.parametrize("name", OLD_AND_NEW)
@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_the_older_name_loads_and_is_saved_under_the_new_one(content, tmp_path, name, suffix):
    path = tmp_path / f"a.{suffix}"
    path.write_text(
        '{"impact_check": "assessment/1", "measure": {"title": "x", "stage": "running"},'
        f' "{name}": [{{"harm": "violence", "seen": "one-source", "source": "s"}}]}}',
        encoding="utf-8",
    )
    loaded = load_assessment(path, content)
    assert [seen.harm for seen in loaded.assessment.observed] == ["violence"]
    text = assessment_text(loaded.assessment)
    assert "observed:" in text and "effects" not in text


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ("observed: []\neffects: []", "4:1: 'effects' is another name of a field that is here"),
        ("effects: [{seen: one-source}]", "3:18: says of nothing that it was seen"),
        ("observed: [{route: negotiaton, seen: one-source}]", "did you mean 'negotiation'"),
        ("effects: [{harm: violence, seen: one-source, since: soon}]", "'since'"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(content, tmp_path, lines, says):
    path = tmp_path / "a.yaml"
    head = "impact_check: assessment/1\nmeasure: {title: x, stage: running}"
    path.write_text(f"{head}\n{lines}\n", encoding="utf-8")
    with pytest.raises(BadFiles) as told:
        load_assessment(path, content)
    assert says in str(told.value)


def test_of_a_measure_with_planned_changes_it_was_seen_before_them(content):
    seen_now = Observation(harm="violence", seen="one-source", source="a study")
    told = measure(content, {"purchase_ban"}, {}, (seen_now,))
    planned = told.answers["ban_talks"].model_copy(update={"planned": "yes"})
    changed = told.with_answer("ban_talks", planned)
    assert "Seen before the planned change" in dict(summary_of(content, changed).counts)
    page_one = markdown_of(document_of(compose(content, changed))).split("## Minimum conditions")[0]
    assert "Seen before the planned change" in page_one
    assert "Found by observation" not in page_one
