"""Facts first: what a no would close, how many questions surely apply, and one count of what is
answered.
"""

import pytest

from impact_check.core.method.counting import counts
from impact_check.core.model.assessment import Fact
from impact_check.core.walk.asked import closes, required, surely_asked
from impact_check.core.walk.dialogue import next_step
from impact_check.core.walk.steps import Over
from tests.walking import ABOUT, all_unknown, begun, opening, play, sensible, typing_person
from tests.walking import unknown_opening as knowing_only_a_name


def test_what_a_no_closes_is_what_is_asked_less_after_it(content):
    walk = play(begun(content), knowing_only_a_name(content)).walk
    before = len(required(content, walk.assessment))
    for id_ in content.register.features:
        context = walk.assessment.context
        features = {**context.features, id_: Fact(value="no", source="The bill")}
        without = walk.assessment.model_copy(
            update={"context": context.model_copy(update={"features": features})}
        )
        left = len(required(content, without))
        assert closes(content, walk.assessment, "features", id_) == before - left
        assert closes(content, without, "features", id_) == 0


def test_the_list_begins_with_the_facts_that_decide_most_and_each_says_its_test(content):
    screen = next_step(play(begun(content), ABOUT).walk)
    first = [option for option in screen.options if option.group.startswith("These decide most")]
    assert len(first) == 8
    assert screen.options[:8] == tuple(first)
    told = " ".join(line.words for line in next_step(play(begun(content), [*ABOUT, ""]).walk).about)
    entry = next(iter(content.register.features.values()))
    assert entry.test in told
    assert "A no that can be checked closes" in told


def test_what_surely_applies_stays_whatever_the_unknown_facts_turn_out(content):
    walk = play(begun(content), knowing_only_a_name(content)).walk
    sure = {one.question.id for one in surely_asked(content, walk.assessment)}
    assert 0 < len(sure) < len(required(content, walk.assessment))
    known = play(begun(content), opening(content)).walk.assessment
    assert surely_asked(content, known) == required(content, known)


def test_a_quick_scan_is_offered_where_the_numbers_are_told(content):
    walk = play(begun(content), knowing_only_a_name(content)[:-1]).walk
    assert walk.place.kind == "needed"
    words = [next_step(walk).text, *(line.words for line in next_step(walk).about)]
    assert any("only may apply" in line for line in words)
    scan = play(walk, ["q", "", "s"])
    asked = [content.questions[place.id] for _, _, place in scan.turns if place.kind == "question"]
    assert asked
    assert all(question.red_line for question in asked)
    last = " ".join(line.words for line in next_step(scan.walk).about)
    assert "assess a.yaml --scan" in last


def test_answered_and_open_never_contradict_each_other(content):
    unknown = all_unknown(content).walk
    numbers = counts(content, unknown.assessment)
    assert (numbers.answered, numbers.untouched) == (0, 0)
    assert numbers.open == numbers.not_known == numbers.asked
    last = " ".join(line.words for line in next_step(unknown).about)
    assert f"0 of {numbers.asked} questions answered" in last
    assert "every question" not in last


@pytest.mark.parametrize("part", ["Minimum conditions", "Answers without a source"])
def test_the_end_can_be_jumped_to_and_goes_on_from_there(content, part):
    walk = play(begun(content), [*opening(content), "1", "1", "j"]).walk
    option = next(option for option in next_step(walk).options if option.text == part)
    there = play(walk, [option.key]).walk
    assert next_step(there).head == (part,)
    end = play(there, typing_person(there, sensible))
    assert isinstance(next_step(end.walk), Over)
    assert not [place for _, _, place in end.turns if place.kind == "question"]
    again = begun(content, end.walk.assessment)
    assert again.place.kind in ("question", "needed")


def test_answers_without_a_source_are_offered_at_the_end_and_can_get_one(content):
    walk = play(begun(content), [*opening(content), "1", "l", "2", "j"]).walk
    key = next(
        option.key
        for option in next_step(walk).options
        if option.text == "Answers without a source"
    )
    listed = play(walk, [key]).walk
    assert [option.text.endswith("(no source yet)") for option in next_step(listed).options] == [
        True,
        True,
    ]
    one_less = play(listed, ["2", "2", "Plan, p. 2", ""]).walk
    assert one_less.place.kind == "end-sources"
    assert len(next_step(one_less).options) == 1


def at_unknown_fact(content):
    """A walk that has come to a fact that is not known."""
    walk = play(begun(content), knowing_only_a_name(content)).walk

    def person(step, place):
        return "stop" if place.kind == "settle" else "u" if place.kind == "question" else "1"

    while walk.place.kind != "settle":
        walk = play(walk, [person(next_step(walk), walk.place)]).walk
    return walk


def test_an_unknown_fact_is_asked_again_before_the_questions_that_hang_on_it(content):
    walk = at_unknown_fact(content)
    fact, question = walk.place.id, walk.place.chosen
    features = content.register.routes[content.questions[question].route].features
    assert fact in features
    still = play(walk, [""]).walk
    assert question in (still.place.id, still.place.chosen)
    assert still.assessment is walk.assessment
    yes = play(walk, ["y"]).walk
    assert yes.assessment.context.feature(fact) == "yes"
    assert question in (yes.place.id, yes.place.chosen)


def test_a_no_asks_for_its_source_and_then_closes_the_questions(content):
    walk = at_unknown_fact(content)
    no = play(walk, ["n"]).walk
    assert no.place.kind == "source"
    closed = play(no, ["The bill of May"]).walk
    assert closed.place.kind == "needed"
    assert closed.assessment.context.feature(walk.place.id) == "no"
    asked = {one.question.id for one in required(content, closed.assessment)}
    assert walk.place.chosen not in asked


def test_no_fact_is_asked_twice_in_one_walk(content):
    walk = play(begun(content), knowing_only_a_name(content)).walk
    turns = play(
        walk,
        typing_person(
            walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)
        ),
    ).turns
    settled = [step.text for step, _, _ in turns if step.head == ("Not known so far",)]
    assert settled
    assert len(settled) == len(set(settled))
