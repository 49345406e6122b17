"""Half a fact in the walk: two keys, or typed; and what an answer says beside its option."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.walk.dialogue import next_step
from impact_check.core.walk.ranges import range_typed
from tests.walking import begun, opening, play, saved


@pytest.fixture(scope="module")
def four(content):
    """A question with an option for each class."""
    return next(one for one in content.questions.values() if len(one.grades) == 4)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("1-2", ("safe", "minor")),
        ("2 or 3", ("minor", "serious")),
        ("3 2", ("minor", "serious")),
        ("not 1", ("minor", "harmful")),
        ("not 4", ("safe", "serious")),
        ("at least 3", ("serious", "harmful")),
        ("At most 2", ("safe", "minor")),
        ("at least 4", "harmful"),
        ("2-2", "minor"),
        ("not 2", None),
        ("1-4", None),
        ("at least 1", None),
        ("at most 4", None),
        ("1-5", None),
        ("not 5", None),
        ("0-2", None),
        ("12", None),
        ("maybe", None),
    ],
)
def test_what_is_typed_leaves_these_options(four, words, wanted):
    assert range_typed(four, words) == wanted


@given(words=st.text(st.sampled_from("0123456789 -,ornotalesmx"), max_size=12))
def test_no_words_leave_all_options_or_one_that_is_not_there(four, words):
    found = range_typed(four, words)
    assert found is None or 0 < len(four.left_open(found)) < len(four.grades)


def at_question(content, wanted):
    walk = play(begun(content), opening(content)).walk
    while not wanted(content.questions.get(walk.place.id)):
        walk = play(walk, ["1" if walk.place.kind == "heavy" else "u"]).walk
    return walk


def test_two_keys_and_words_say_the_same_range(content):
    walk = at_question(content, lambda one: one is not None and len(one.grades) == 4)
    by_keys = play(walk, ["o", "2", "3", "2", "Plan, p. 2"]).walk
    by_words = play(walk, ["2-3", "2", "Plan, p. 2"]).walk
    answer = saved(content, by_keys).answers[walk.place.id]
    assert answer.answer == ("minor", "serious")
    assert answer.evidenced
    assert by_keys.assessment == by_words.assessment
    again = play(by_keys, ["b", "b"]).walk
    told = " ".join(line.words for line in next_step(play(by_keys, ["b"]).walk).about)
    assert "So far it is one of these: 2 to 3." in told
    assert again.assessment == by_keys.assessment


def test_all_options_at_once_cannot_be_chosen(content):
    walk = at_question(content, lambda one: one is not None and len(one.grades) == 4)
    worst = play(walk, ["o", "1"]).walk
    assert [option.key for option in next_step(worst).options] == ["2", "3"]
    refused = play(worst, ["4"]).walk
    assert refused.assessment is walk.assessment
    assert play(worst, ["b"]).walk.place == walk.place


def test_a_change_that_is_only_planned_is_marked_and_never_evidence(content):
    walk = play(begun(content), opening(content)).walk
    planned = play(walk, ["1", "p"]).walk
    answer = saved(content, planned).answers[walk.place.id]
    assert (answer.planned, answer.evidenced) == ("yes", False)
    documented = play(planned, ["b", "e", "2", "Plan, p. 2"]).walk
    answer = saved(content, documented).answers[walk.place.id]
    assert (answer.planned, answer.evidenced) == ("no", True)


def test_an_answer_names_clauses_and_what_has_fixed_it(content):
    walk = play(begun(content), opening(content)).walk
    first = walk.place.id
    assert "c" not in [one.key for one in next_step(walk).commands]
    noted = play(walk, ["1", "1", "j"]).walk
    more = next(one.key for one in next_step(noted).options if one.text.startswith("More"))
    clauses = play(noted, [more, "1", "1", "Article 3: entry", "2", "Annex: costs", "", "r", "1"])
    named = play(clauses.walk, ["c", "1", "2", "1", ""]).walk
    assert saved(content, named).answers[first].provision == ("annex",)
    fixed = play(named, ["f", "The federal act", "1", "2", ""]).walk
    answer = saved(content, fixed).answers[first]
    assert answer.fixed_by == "The federal act"
    assert answer.stays == content.questions[first].grades[:2]
    assert fixed.place.kind == "question"
    freed = saved(content, play(fixed, ["f", "-"]).walk).answers[first]
    assert (freed.fixed_by, freed.stays) == ("", ())
