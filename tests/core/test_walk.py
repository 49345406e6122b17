"""The walk without a terminal: what it asks, in which order, and what it makes of a reply."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.core.walk.asked import asked
from impact_check.core.walk.dialogue import accept, begin, next_step, walk_through
from impact_check.core.walk.places import INVOLVED, NEEDED, announced
from impact_check.core.walk.state import Place
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    GoOn,
    Marked,
    Over,
    Pressed,
    Tell,
    Write,
    Written,
)
from impact_check.front.lines import reply_of
from tests.walking import (
    ABOUT,
    begun,
    keystrokes,
    opening,
    play,
    required_questions,
    saved,
    sensible,
    setting,
    typing_person,
    unknown_opening,
)

JUNK = ("7", "99", "q", "nonsense", "1 2", "\x1b", "\x1b[A", "é", "0", "-1")


def test_the_opening_comes_first_and_says_what_is_required_and_why(content):
    played = play(begun(content), opening(content))
    kinds = list(dict.fromkeys(place.kind for _, _, place in played.turns))
    assert kinds == ["field", "screen", "fact", "scope", "source", "needed", "question"]
    told = next(
        step for step, _, _ in played.turns if isinstance(step, Tell) and "questions" in step.text
    )
    reasons = " ".join(line.words for line in told.about)
    assert "because it has: Reporting suspicions".casefold() in reasons.casefold()
    assert f"{len(required_questions(content, played.walk.assessment))} questions" in told.text


@pytest.mark.parametrize(("key", "value"), [("u", "unknown"), ("n", "no")])
def test_what_is_left_of_a_screen_can_be_marked_at_once(content, key, value):
    screen = play(begun(content), [*ABOUT, "2 4 y", *(["1 n"] if value == "unknown" else [])]).walk
    marked = play(screen, [key]).walk
    values = {id_: fact.value for id_, fact in marked.assessment.context.features.items()}
    assert set(values) == set(content.register.features)
    others = ["no"] if value == "unknown" else []
    assert sorted(values.values()) == [
        *others,
        *[value] * (len(values) - 2 - len(others)),
        "yes",
        "yes",
    ]
    assert play(marked, ["z"]).walk.assessment == screen.assessment
    again = play(marked, [key]).walk
    assert (again.assessment, again.place) == (marked.assessment, marked.place)


def test_the_source_for_all_no_at_once_is_asked_afterwards(content):
    walk = play(begun(content), [*ABOUT, "2 4 y", "n", "", "n", "", "2"]).walk
    assert walk.place == Place("source")
    assert walk.assessment.context.feature("funding") == "unknown"
    assert play(walk, ["The bill of May"]).walk.assessment.context.feature("funding") == "no"


@pytest.mark.parametrize("kind", ["features", "groups"])
def test_a_list_that_is_half_done_is_entered_by_its_screen(content, kind):
    start = [*ABOUT, *([] if kind == "features" else ["n", ""]), "2 4 y"]
    walk = play(begun(content), [*start, "", "b", "b"]).walk
    assert walk.place.kind == ("field" if kind == "features" else "fact")
    again = play(walk, [""] if kind == "features" else ["", ""]).walk
    assert again.place == Place("screen", kind)
    resumed = begin(setting(content), again.assessment)
    assert resumed.place == Place("screen", kind)
    assert play(resumed, [""]).walk.place == Place(
        "fact", next(iter(getattr(content.register, kind))), kind
    )


def test_what_never_to_write_is_said_before_anything_is_written(content):
    step = next_step(begun(content))
    words = " ".join(line.words for line in step.about)
    for what in (
        "names",
        "addresses",
        "phone numbers",
        "profile links",
        "rents to whom",
        "how people stay safe",
        "own story",
    ):
        assert what in words


@settings(max_examples=12)
@given(
    picks=st.lists(st.integers(0, 5), min_size=40, max_size=40),
    junk=st.lists(st.sampled_from(JUNK), max_size=8),
)
def test_every_required_question_is_asked_exactly_once(content, opened, picks, junk):
    walk, shown, turn = opened, [], 0
    while not isinstance(next_step(walk), Over):
        step = next_step(walk)
        if walk.place.kind == "question":
            shown.append(walk.place.id)
        for words in junk[turn % 7 : turn % 7 + 1] if isinstance(step, Choose) else ():
            walk = accept(walk, Pressed(words) if len(words) == 1 else Chosen(words))
            assert walk.place.kind in (
                "question",
                "heavy",
                "evidence",
                "involved",
                "end-sources",
                "more",
                "seen",
                "end-safeguards",
            ), "junk leads nowhere"
        if isinstance(step, Choose) and walk.place.kind == "question":
            options = [option.key for option in step.options if option.key != "x"]
            walk = accept(walk, Chosen(options[picks[turn % len(picks)] % len(options)]))
        else:
            words = sensible(step, walk.place)
            walk = accept(
                walk,
                (
                    Chosen(words)
                    if isinstance(step, Choose) and words
                    else Written(words)
                    if words
                    else GoOn()
                ),
            )
        turn += 1
    assert len(shown) == len(set(shown))
    assert (
        set(shown) == required_questions(content, walk.assessment) == set(walk.assessment.answers)
    )


def test_what_is_no_choice_asks_again_and_changes_nothing(content):
    walk = begun(content)
    for words in [
        *opening(content),
        *typing_person(play(begun(content), opening(content)).walk, sensible),
    ]:
        step = next_step(walk)
        replies = [Pressed("q"), Pressed("\x1b"), Chosen("77"), Marked(("99",), "y"), Pressed("")]
        replies += (
            [Written("y")] if isinstance(step, Write) else [Written("some words"), Pressed("é")]
        )
        for reply in replies:
            after = accept(walk, reply)
            assert (after.assessment, after.place) == (walk.assessment, walk.place), (step, reply)
            assert after.told
        walk = play(walk, [words]).walk


def test_return_is_an_answer_only_where_the_step_says_so(content):
    walk = begun(content)
    for words in [
        *opening(content),
        *typing_person(play(begun(content), opening(content)).walk, sensible),
    ]:
        if not next_step(walk).on_return:
            after = accept(walk, GoOn())
            assert (after.assessment, after.place) == (walk.assessment, walk.place)
        walk = play(walk, [words]).walk


def test_resuming_stands_at_the_first_open_question_whenever_it_ended(content, opened):
    played = play(opened, typing_person(opened, sensible))
    assert len(played.saved) > 30
    for assessment in played.saved:
        walk = begin(setting(content), assessment)
        first = next(
            (
                one
                for one in asked(walk.setting, assessment)
                if one.question.id not in assessment.answers
            ),
            None,
        )
        assert walk.place == (announced(walk, first) if first else INVOLVED)
        assert any("Welcome back" in line.words for line in walk.told)


def test_resuming_during_the_opening_asks_what_is_missing(content):
    played = play(begun(content), opening(content))
    for assessment in played.saved[:-1]:
        walk = begin(setting(content), assessment)
        assert walk.place.kind in ("field", "screen", "fact", "scope", "source", "needed")
        if walk.place.kind == "fact":
            assert walk.place.id not in getattr(assessment.context, walk.place.chosen)


def test_undo_goes_back_to_where_the_last_answer_was_given(content, opened):
    walk = accept(accept(opened, Chosen("3")), Chosen("4"))
    once = accept(walk, Pressed("z"))
    assert (once.place.kind, saved(content, once)) == (
        "evidence",
        saved(content, accept(opened, Chosen("3"))),
    )
    twice = accept(once, Pressed("z"))
    assert (twice.place, saved(content, twice)) == (opened.place, saved(content, opened))
    all_undone = twice
    for _ in range(100):
        all_undone = (
            accept(all_undone, Pressed("z"))
            if Pressed("z").key in {one.key for one in next_step(all_undone).commands}
            else all_undone
        )
    assert all_undone.assessment.measure.title, (
        "the name is never undone, since a file without one cannot be read"
    )


def test_back_leads_through_everything_to_the_beginning(content, opened):
    walk, seen = play(opened, typing_person(opened, sensible)[:-3]).walk, []
    for _ in range(300):
        seen.append(walk.place)
        walk = accept(walk, Pressed("b"))
        if walk.place == seen[-1]:
            break
    questions = [place.id for place in seen if place.kind == "question"]
    assert questions == [one.question.id for one in reversed(asked(walk.setting, walk.assessment))]
    assert walk.place == Place("field", "title")
    assert any("beginning" in line.words for line in walk.told)


def test_no_judgement_is_shown_unless_asked_for(content, opened):
    shown = play(opened, typing_person(opened, sensible)).turns
    words = [
        part
        for step, _, place in shown
        if not place.kind.startswith("end")
        for part in _texts(step)
    ]
    for judgement in ("So far:", "Severe", "Moderate", "not ruled out", "serious gap", "minor gap"):
        assert not any(judgement in part for part in words)
    assert {"safe", "minor", "serious", "harmful"}.isdisjoint(
        part.casefold().rstrip(".") for part in words
    )
    asked_for = play(play(begun(content, show_score=True), opening(content)).walk, ["4"]).walk
    assert any(line.words.startswith("So far: ") for line in asked_for.told)


def _texts(step):
    yield step.text
    yield from step.head
    yield from (line.words for line in step.about)
    if isinstance(step, Choose):
        yield from (option.text for option in step.options)


def test_help_says_why_where_in_the_guide_and_what_happened_elsewhere(content, opened):
    told = [line.words for line in accept(opened, Pressed("?")).told]
    question = content.questions[opened.place.id]
    assert any(question.help in words for words in told)
    assert any(words.startswith("Source: ICRSE") for words in told)
    assert any(words.startswith("Elsewhere: ") for words in told)
    assert any(words.startswith("Who can know: ") for words in told)


def test_every_step_can_be_typed_with_keys(opened):
    for step, words, _ in play(opened, typing_person(opened, sensible)).turns:
        assert keystrokes(step, words)


def test_after_one_of_a_list_comes_the_next_one_that_is_not_marked_and_then_those_before(content):
    ids = list(content.register.features)
    walk = play(begun(content), [*ABOUT, "", "b", "3"]).walk
    assert walk.place.id == ids[2]
    assert walk.place.kind == "fact" and Place("screen", "features") in walk.passed
    assert play(walk, ["y"]).walk.place.id == ids[3]
    last = play(walk, ["j", "2", f"4-{len(ids)} n", "3", "y"]).walk
    assert last.place.id == ids[0]


def test_what_was_left_open_at_the_beginning_is_not_asked_again_once_there_are_answers(content):
    walk = play(begun(content), [*unknown_opening(content), "u"]).walk
    assert walk.assessment.answers
    assert begin(setting(content), walk.assessment).place.kind in ("question", "heavy")


def test_a_source_that_was_given_is_not_asked_for_again(content):
    walk = play(begun(content), opening(content)[:-1]).walk
    assert (walk.place, walk.assessment.context.held) == (NEEDED, "no")
    assert begin(setting(content), walk.assessment).place == NEEDED


def test_only_what_was_changed_is_saved(content):
    typed, saves = iter([*opening(content)[:3], "b", "", "s", ""]), []
    done = walk_through(
        begun(content), lambda step: reply_of(step, next(typed)), saves.append, lambda walk: walk
    )
    assert [one.measure.actor for one in saves] == ["", "A city"]
    assert done.assessment is saves[-1]
