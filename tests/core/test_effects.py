"""What was seen since a measure began: it never moves the score, and what would explain it is
found.
"""

import pytest

from impact_check.core.method.required import required_routes
from impact_check.core.method.scoring import level_at_least, score, workings
from impact_check.core.model.assessment import Answer, Assessment, Context, Effect, Fact, Measure
from impact_check.core.report import messages_of_seen
from impact_check.core.report.compose import compose
from impact_check.core.report.pages.build import document_of
from impact_check.core.views.effects import seen_effects
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
    return Assessment(measure=running, context=context, answers=asked, effects=effects)


def seen(harm, how="one-source"):
    return Effect(harm=harm, seen=how, what="told by a service", source=SOURCE)


def explained(content, assessment):
    return seen_effects(content, assessment, workings(content, assessment))


@pytest.mark.parametrize("how", ["not-looked-for", "looked-for-not-seen", "independent-sources"])
def test_it_is_not_scored(content, how):
    told = measure(content, {"purchase_ban"}, {"ban_talks": "serious"}, (seen("violence", how),))
    assert score(content, told) == score(content, told.model_copy(update={"effects": ()}))


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
                one.level.best for one in score(content, worse).harms if one.id == found.effect.harm
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
