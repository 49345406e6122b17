"""Answers in the walk: evidence, reasons, notes, and wording that has changed."""

from impact_check.core.walk.dialogue import accept, begin, next_step
from impact_check.core.walk.steps import Chosen
from tests.walking import play, sensible, setting, typing_person


def test_an_answer_that_is_changed_loses_the_evidence_for_the_other_option(opened):
    first = play(opened, ["1", "2", "A plan, p. 3"]).walk
    id_ = opened.place.id
    assert first.assessment.answers[id_].source == "A plan, p. 3"
    changed = play(first, ["b", "4"]).walk
    assert (changed.place.kind, changed.assessment.answers[id_].evidenced) == ("evidence", False)
    offered = play(changed, ["2"]).walk
    assert next_step(offered).offered == ""  # reusing it is a key of its own, never the default
    assert play(offered, [""]).walk.assessment is offered.assessment
    same = play(offered, ["a"]).walk
    assert same.assessment.answers[id_].source == "A plan, p. 3"
    again = play(changed, ["a"]).walk
    assert (again.assessment.answers[id_].source, again.assessment.answers[id_].evidence) == (
        "A plan, p. 3",
        "documented",
    )
    kept = play(first, ["b", "1"]).walk
    assert kept.assessment.answers[id_] == first.assessment.answers[id_]


def test_the_same_source_is_the_one_typed_last_also_after_going_back(opened):
    later = play(opened, ["1", "2", "First, p. 1", "1", "2", "Second, p. 2"]).walk
    again = play(later, ["b", "b", "4", "a"]).walk
    assert again.assessment.answers[opened.place.id].source == "Second, p. 2"


def test_sources_for_later_are_not_asked_for_again(content, opened):
    later = play(opened, ["1", "l"]).walk
    assert later.place.kind == "question"
    after = play(later, ["1"]).walk
    assert after.place.kind == "question"
    assert not any(answer.evidenced for answer in after.assessment.answers.values())
    wanted = play(later, ["e", "1", "2", "A plan, p. 3"]).walk
    assert wanted.assessment.answers[later.place.id].source == "A plan, p. 3"


def test_evidence_is_asked_after_every_answer_but_not_known(content, opened):
    walk = opened
    while walk.place.kind in ("question", "heavy"):
        if walk.place.kind == "heavy":
            walk = accept(walk, Chosen("1"))
            continue
        question = content.questions[walk.place.id]
        for grade, key in zip(question.grades, "1234", strict=False):
            asks = accept(walk, Chosen(key)).place.kind == "evidence"
            assert asks, grade
        walk = accept(walk, Chosen("u"))


def test_not_applicable_needs_reason_and_source_and_is_not_offered_everywhere(content, opened):
    walk = opened
    assert accept(walk, Chosen("x")).assessment is walk.assessment
    while (
        not content.questions.get(walk.place.id)
        or not content.questions[walk.place.id].may_not_apply
    ):
        walk = accept(walk, Chosen("1") if walk.place.kind == "heavy" else Chosen("u"))
    id_ = walk.place.id
    after = play(walk, ["x", "It has no such part", "2", "A plan, p. 9"]).walk
    answer = after.assessment.answers[id_]
    assert (answer.answer, answer.reason, answer.source, answer.evidenced) == (
        "not-applicable",
        "It has no such part",
        "A plan, p. 9",
        True,
    )


def test_a_note_before_the_answer_is_saved_with_it(opened):
    walk = play(opened, ["n", "Ask again in June", "4", "1"]).walk
    assert walk.assessment.answers[opened.place.id].note == "Ask again in June"
    assert any(
        "was not saved" in line.words
        for line in play(opened, ["n", "Ask again in June", "s"]).walk.told
    )
    assert "e" in {one.key for one in next_step(opened).commands}
    wanted = play(opened, ["e", "3"]).walk
    assert wanted.place.kind == "evidence"


def test_testimony_is_kept_as_a_band_never_as_a_story(opened):
    answer = play(opened, ["4", "5", "2", ""]).walk.assessment.answers[opened.place.id]
    assert (answer.gathered.how_many, answer.gathered.consent, answer.held, answer.evidenced) == (
        "5-9",
        "yes",
        "yes",
        True,
    )


def test_an_answer_whose_option_reads_differently_now_is_asked_again(content, opened):
    walk = play(opened, typing_person(opened, sensible)).walk
    id_ = opened.place.id
    answers = {
        **walk.assessment.answers,
        id_: walk.assessment.answers[id_].model_copy(update={"said": "Other words"}),
    }
    stamp = walk.assessment.content.model_copy(update={"digest": "sha256:old", "version": "1"})
    older = walk.assessment.model_copy(update={"answers": answers, "content": stamp})
    again = begin(setting(content), older)
    assert again.place.id == id_
    assert any("Other words" in line.words for line in next_step(again).about)
    noted = play(again, ["n", "A note"]).walk
    assert noted.assessment.content.digest == "sha256:old", "what differs goes on being said"
    confirmed = play(noted, ["1"]).walk
    assert confirmed.assessment.content.digest == content.digest


def test_a_note_that_was_changed_after_the_answer_stays_changed(opened):
    noted = play(opened, ["n", "The first note", "1", "b", "n", "Another note"]).walk
    assert not any("was not saved" in line.words for line in play(noted, ["s"]).walk.told)
    assert play(noted, ["2"]).walk.assessment.answers[opened.place.id].note == "Another note"


def test_a_note_that_waits_for_its_answer_is_offered_again(opened):
    step = next_step(play(opened, ["n", "The first note", "n"]).walk)
    assert (step.offered, step.on_return) == ("The first note", "keep: The first note")


def test_the_next_day_the_source_that_was_named_last_is_offered(content, opened):
    walk = play(opened, ["1", "2", "The first source"]).walk
    while walk.place.kind != "evidence":
        walk = play(walk, ["1"]).walk
    walk = play(walk, ["2", "The second source"]).walk
    assert begin(setting(content), walk.assessment).last_source == "The second source"
