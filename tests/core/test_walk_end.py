"""The end of the walk: what is open, conditions, safeguards, the day."""

from impact_check.core.walk.state import Place
from tests.walking import begun, opening, play, saved, sensible, typing_person


def test_the_end_says_what_is_open_what_would_meet_conditions_and_offers_safeguards(content):
    walk = play(begun(content), opening(content)).walk

    def choose(step, place):
        return (
            ("u" if place.id == "firewall" else step.options[-2].key)
            if place.kind == "question"
            else sensible(step, place)
        )

    played = play(walk, typing_person(walk, choose))
    told = {step.head[0]: step for step, _, _ in played.turns if step.head}
    assert content.questions["firewall"].text in told["What is still open"].about[0].words
    assert "Ask: " in told["What is still open"].about[0].words
    words = " ".join(line.words for line in told["Minimum conditions"].about)
    assert "Not met: " in words
    assert "What would meet it: " in words
    assert "Not shown: " in words
    assert len(told["Safeguards"].options) == 9


def test_a_safeguard_is_adopted_with_status_owner_day_and_source(content):
    walk = play(begun(content), opening(content)).walk

    def choose(step, place):
        return step.options[-2].key if place.kind == "question" else sensible(step, place)

    walk = play(walk, typing_person(walk, choose)[:-3]).walk
    assert walk.place == Place("end-safeguards")
    first = walk.setting.advice.offers(walk.assessment)[0].id
    after = play(
        walk, ["1", "2", "City council", "31 June", "2027-06-30", "Budget 2027, line 4"]
    ).walk
    adopted = saved(content, after).commitments[first]
    assert (adopted.status, adopted.owner, adopted.due.isoformat(), adopted.source) == (
        "funded",
        "City council",
        "2027-06-30",
        "Budget 2027, line 4",
    )
    assert after.place == Place("end-safeguards")
    assert first not in {one.id for one in after.setting.advice.offers(after.assessment)}


def test_the_day_is_written_only_if_a_person_gives_it(content, opened):
    typed = typing_person(opened, sensible)
    assert play(opened, typed).walk.assessment.assessed.isoformat() == "2026-11-25"
    assert play(opened, [*typed[:-2], "-", ""]).walk.assessment.assessed == ""
    assert play(opened, typed[:-2]).walk.assessment.assessed == ""
