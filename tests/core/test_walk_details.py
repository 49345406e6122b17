"""What a file holds beside the answers has its place: clauses, what is fixed, own words,
sharing, what was seen, and contradictions about taking part.
"""

import pytest

from impact_check.core.walk.dialogue import next_step
from impact_check.core.walk.parts.details import clause_id
from tests.walking import begun, noting_an_organisation, opening, play, saved, typing_person


def at_part(content, part, typed=()):
    walk = play(begun(content), [*opening(content), *typed, "j"]).walk
    option = next(one for one in next_step(walk).options if one.text.startswith(part))
    return play(walk, [option.key]).walk


def test_clauses_are_noted_changed_and_taken_off(content):
    clauses = play(at_part(content, "More"), ["1"]).walk
    noted = play(clauses, ["1", "Article 3: police may enter at any hour", "2", "Annex"]).walk
    assert saved(content, noted).measure.provisions == {
        "article_3": "Article 3: police may enter at any hour",
        "annex": "Annex",
    }
    changed = play(noted, ["1", "Article 3: police need a warrant", "2", "d"]).walk
    assert saved(content, changed).measure.provisions == {
        "article_3": "Article 3: police need a warrant"
    }
    assert play(changed, ["", ""]).walk.place.kind == "end-open"


@pytest.mark.parametrize(
    ("text", "taken", "wanted"),
    [
        ("Article 3: x", (), "article_3"),
        ("Article 3: x", ("article_3",), "article_3_2"),
        ("3", (), "clause_3"),
        ("\u00a7\u00a7: \u4f60\u597d", (), "clause"),
        ("The police may enter homes", (), "the_police_may"),
        ("A" * 300, (), "a" * 60),
    ],
)
def test_every_clause_gets_an_id_that_a_file_can_hold(text, taken, wanted):
    assert clause_id(text, taken) == wanted


def test_what_is_fixed_own_words_and_sharing_are_saved(content):
    more = at_part(content, "More")
    walk = play(
        more,
        ["2", "1", "The budget, by law", "", "3", "2", "Ask us first.", "4", "To the council"],
    ).walk
    walk = play(walk, ["", "4", "1"]).walk
    file = saved(content, walk)
    assert file.measure.fixed == ("The budget, by law",)
    assert (file.submission.what_we_say, file.submission.to) == ("Ask us first.", "To the council")
    assert file.measure.share == "yes"
    assert play(walk, ["4", "2"]).walk.assessment.measure.share == "no"
    assert play(walk, ["3", "2", "-"]).walk.assessment.submission.what_we_say == ""


def running(content):
    typed = opening(content)
    typed[4] = "4"
    return play(begun(content), [*typed, "j"]).walk


def test_what_was_seen_is_asked_of_running_measures_only_and_needs_a_source(content):
    walk = running(content)
    assert walk.assessment.measure.stage == "running"
    option = next(one for one in next_step(walk).options if one.text.startswith("What has been"))
    seen = play(walk, [option.key]).walk
    assert len(next_step(seen).options) == len(content.register.harms)
    waiting = play(seen, ["1", "3", ""]).walk
    assert waiting.place.kind == "seen-source"
    assert waiting.assessment.observed == ()
    done = play(
        waiting,
        ["Report of May, p. 2", "A tenants' union", "soon", "May 2026", "Evictions went up"],
    ).walk
    (effect,) = saved(content, done).observed
    assert (effect.harm, effect.seen) == (next(iter(content.register.harms)), "one-source")
    assert (effect.source, effect.what) == ("Report of May, p. 2", "Evictions went up")
    assert (effect.by, effect.since) == ("A tenants' union", "2026-05")
    silent = play(waiting, ["Report of May, p. 2", "", "", ""]).walk
    (bare,) = saved(content, silent).observed
    assert (bare.by, bare.since, bare.what) == ("", "", "")
    again = play(done, ["1", "1"]).walk
    assert [effect.seen for effect in saved(content, again).observed] == ["not-looked-for"]
    texts = [one.text for one in next_step(play(at_part(content, "More"), ["j"]).walk).options]
    assert not any(text.startswith("What has been") for text in texts)


@pytest.mark.parametrize(("agrees", "answer", "told"), [("1", -1, True), ("2", 0, True)])
def test_notes_that_contradict_an_answer_on_taking_part_are_told(content, agrees, answer, told):
    question = content.questions["involvement"]
    walk = play(begun(content), opening(content)).walk
    key = str(len(question.grades) if answer == -1 else 1)

    def person(step, place):
        if place.id == question.id and place.kind == "question":
            return key
        if place.kind == "involved-agrees":
            return agrees
        if place.kind in ("question", "fact"):
            return "u"
        return noting_an_organisation(step, place)

    played = play(walk, typing_person(walk, person))
    words = [line.words for line in _told(walk, played)]
    assert any("One of the two should change" in line for line in words) == told
    assert any(question.text in line for line in words)


def _told(walk, played):
    from impact_check.core.walk.dialogue import accept
    from impact_check.front.lines import reply_of

    for _, words, _ in played.turns:
        step = next_step(walk)
        walk = accept(walk, reply_of(step, words))
        yield from walk.told


def test_steps_are_plain_data_that_a_page_can_render(content):
    import json
    from dataclasses import asdict

    walk = running(content)
    for step, _, _ in play(walk, typing_person(walk, noting_an_organisation)).turns:
        assert json.loads(json.dumps(asdict(step)))["text"] == step.text
