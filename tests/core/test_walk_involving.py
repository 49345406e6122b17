"""The organisations that took part: noted in few steps, passed over with return, named only by
consent.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.core.advising import advice
from impact_check.core.model.assessment import Involvement
from impact_check.core.walk.dialogue import begin, next_step
from impact_check.core.walk.places import END_MORE, INVOLVED
from impact_check.core.walk.state import at
from impact_check.core.walk.steps import Over
from tests.walking import (
    ORGANISATION,
    noting_an_organisation,
    play,
    saved,
    sensible,
    setting,
    typing_person,
)

NOTED = ["1", *ORGANISATION.values()]


@pytest.fixture(scope="module")
def asked_who(content, opened):
    """A walk whose questions are all answered with the best option, at the first step of its
    end.
    """
    typed = typing_person(
        opened, lambda step, place: "1" if place.kind == "question" else sensible(step, place)
    )
    return next(
        walk
        for words in range(len(typed))
        if (walk := play(opened, typed[: words + 1]).walk).place == INVOLVED
    )


def test_return_passes_it_over_and_leaves_nothing_in_the_file(content, asked_who):
    after = play(asked_who, [""]).walk
    assert after.place == END_MORE
    assert saved(content, after).involvement == ()


def test_a_statement_meets_the_condition_that_nothing_else_can_meet(content, opened):
    def choose(step, place):
        if place.kind == "evidence":
            return "2"
        return (
            "The agreement, p. 2"
            if place.kind == "answer-source"
            else noting_an_organisation(step, place)
        )

    walk = play(opened, ["j", str(_number_of_organisations(opened))]).walk
    assert walk.place == INVOLVED
    done = play(
        opened,
        typing_person(
            opened, lambda step, place: "1" if place.kind == "question" else choose(step, place)
        ),
    ).walk
    alone = done.assessment.model_copy(update={"involvement": ()})
    assert done.assessment.involvement == (
        Involvement(
            organisation="A collective",
            may_be_named="yes",
            affected="yes",
            agrees="yes",
            words="We were heard.",
            share="yes",
        ),
    )
    name = content.register.red_lines["no_involvement"].name
    status = [
        next(one.status for one in advice(content).conditions(assessment) if one.name == name)
        for assessment in (alone, done.assessment)
    ]
    assert status == ["not-shown", "met"]


def _number_of_organisations(walk):
    listed = next_step(play(walk, ["j"]).walk).options
    return next(int(option.key) for option in listed if option.text.startswith("Organisations"))


def test_no_name_is_asked_or_kept_without_consent(content, asked_who):
    unnamed = play(asked_who, ["1", "1", "2", "", "2"])
    assert unnamed.walk.place == INVOLVED
    assert all(step.head[-1] != "5 of 5" for step, _, _ in unnamed.turns if step.head)
    assert saved(content, unnamed.walk).involvement == (Involvement(affected="yes", agrees="no"),)
    named = play(asked_who, NOTED).walk
    assert (
        "A collective, led by affected people; says that it agrees"
        in next_step(named).options[0].text
    )
    withdrawn = play(named, ["1", "", "", "", "", "2"]).walk
    assert "A collective" not in str(saved(content, withdrawn).involvement)
    assert play(asked_who, [*NOTED[:-1], ""]).walk.assessment.involvement[0].may_be_named == "no"


def test_a_name_that_somebody_typed_into_the_file_is_neither_shown_nor_lost(asked_who):
    typed = asked_who.assessment.model_copy(
        update={"involvement": (Involvement(organisation="Hidden", paid="yes"),)}
    )
    walk = begin(asked_who.setting, typed)
    walk = play(at(walk, INVOLVED), []).walk
    assert "Hidden" not in str(next_step(walk))
    after = play(walk, ["1", "1", "1", "", ""]).walk.assessment.involvement[0]
    assert (after.organisation, after.paid, after.affected, after.agrees) == (
        "Hidden",
        "yes",
        "yes",
        "yes",
    )


def test_back_leads_step_by_step_and_undo_takes_back_one_answer_at_a_time(content, asked_who):
    at_name = play(asked_who, NOTED[:-1]).walk
    kinds = [at_name.place.kind]
    walk = at_name
    while walk.place != INVOLVED:
        walk = play(walk, ["b"]).walk
        kinds.append(walk.place.kind)
    assert kinds == [
        "involved-name",
        "involved-consent",
        "involved-share",
        "involved-words",
        "involved-agrees",
        "involved-led",
        "involved",
    ]
    assert play(walk, ["b"]).walk.place.kind in ("question", "heavy")
    undone = play(play(asked_who, NOTED).walk, ["z", "z", "z", "z", "z"]).walk
    assert (saved(content, undone), undone.place.kind) == (
        saved(content, asked_who),
        "involved-led",
    )


def test_an_organisation_is_changed_added_and_taken_off(content, asked_who):
    two = play(asked_who, [*NOTED, "2", "2", "u", "", ""]).walk
    assert [one.affected for one in two.assessment.involvement] == ["yes", "no"]
    changed = play(two, ["1", "", "2", "-", ""]).walk
    assert changed.place.kind == "involved-name"
    changed = play(changed, [""]).walk
    first = changed.assessment.involvement[0]
    assert (first.organisation, first.agrees, first.words) == ("A collective", "no", "")
    left = play(changed, ["1", "d"]).walk
    assert [one.affected for one in saved(content, left).involvement] == ["no"]
    assert play(asked_who, ["1", "d"]).walk.assessment == asked_who.assessment, (
        "what is not noted cannot be taken off"
    )


@settings(max_examples=20)
@given(
    pressed=st.lists(
        st.sampled_from(["1", "2", "3", "u", "b", "z", "d", "", "r", "?", "Words", "-"]),
        max_size=25,
    )
)
def test_whatever_is_pressed_no_name_stands_without_consent_and_the_end_is_reached(
    content, asked_who, pressed
):
    walk = asked_who
    for words in pressed:
        walk = play(walk, [words]).walk
    for one in walk.assessment.involvement:
        assert bool(one.organisation) == (one.may_be_named == "yes")
    done = play(
        walk,
        typing_person(
            walk, lambda step, place: "" if place.kind == "involved" else sensible(step, place)
        ),
    ).walk
    assert isinstance(next_step(done), Over)
    assert saved(content, done).involvement == done.assessment.involvement


def test_resuming_does_not_ask_again_what_is_noted(content, asked_who):
    noted = play(asked_who, NOTED).walk
    assert begin(setting(content), noted.assessment).place == END_MORE
    assert play(noted, [""]).walk.place == END_MORE


def test_words_are_shown_only_where_it_was_said_of_these_words(asked_who):
    noted = play(asked_who, NOTED).walk
    assert noted.assessment.involvement[0].share == "yes"
    kept = play(noted, ["1", "", "", "", ""]).walk
    assert (kept.place.kind, kept.assessment.involvement[0].share) == ("involved-consent", "yes")
    other = play(noted, ["1", "", "", "Other words"]).walk
    assert (other.place.kind, other.assessment.involvement[0].share) == ("involved-share", "no")
    none = play(noted, ["1", "", "", "-"]).walk
    assert (none.place.kind, none.assessment.involvement[0].share) == ("involved-consent", "no")
