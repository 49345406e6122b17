"""Heavy parts, contradictions, and the options that limit what is asked."""

from dataclasses import replace

from impact_check.core.method.required import contradictions
from impact_check.core.model.assessment import Answer
from impact_check.core.walk.asked import asked
from impact_check.core.walk.dialogue import accept, begin, next_step
from impact_check.core.walk.steps import Chosen, Pressed, Tell
from tests.core.generated import checklist
from tests.core.test_arithmetic import small
from tests.walking import (
    all_unknown,
    begun,
    opening,
    play,
    required_questions,
    saved,
    sensible,
    setting,
    typing_person,
    unknown_opening,
)


def heavy(content, walk):
    while walk.place.kind != "heavy":
        walk = accept(walk, Chosen("u"))
    return walk


def test_a_heavy_part_is_announced_once_and_can_be_passed_on(content, opened):
    walk = heavy(content, opened)
    section = walk.place.id
    inside = {
        one.question.id for one in asked(walk.setting, walk.assessment) if one.section == section
    }
    passed = accept(walk, Chosen("2"))
    end = play(
        passed,
        typing_person(
            passed, lambda step, place: "u" if place.kind == "question" else sensible(step, place)
        ),
    )
    assert not inside & set(end.walk.assessment.answers)
    told = [
        step
        for step, _, _ in end.turns
        if isinstance(step, Tell) and step.head == ("What is still open",)
    ]
    assert any(
        content.questions[id_].text in line.words for id_ in inside for line in told[0].about
    )
    entered = accept(walk, Chosen("1"))
    again = accept(accept(entered, Chosen("u")), Pressed("b"))
    assert again.place == entered.place
    if len(inside) > 1:
        next_day = begin(setting(content), accept(entered, Chosen("u")).assessment)
        assert accept(next_day, Pressed("b")).place == walk.place, "announced on the way back too"


def test_a_passed_part_comes_back_on_a_jump_and_on_the_next_day(content, opened):
    walk = heavy(content, opened)
    passed = accept(walk, Chosen("2"))
    assert begin(setting(content), passed.assessment).place == walk.place
    jump = accept(passed, Pressed("j"))
    inside = [one for one in asked(walk.setting, walk.assessment) if one.section == walk.place.id]
    one = inside[0]
    option = next(
        option for option in next_step(jump).options if option.text.startswith(f"{one.title}: 0")
    )
    announced_again = accept(jump, Chosen(option.key))
    assert announced_again.place == walk.place
    back = accept(announced_again, Chosen("1"))
    assert back.place.id == one.question.id
    assert accept(back, Chosen("u")).place.id in {each.question.id for each in inside}


def changed_feature(walk, id_, key):
    """The walk after a jump to a feature and back on with return."""
    screen = play(walk, ["j", "2"]).walk
    number = list(walk.setting.content.register.features).index(id_) + 1
    return play(screen, [f"{number} {key}", ""]).walk


def test_answers_that_no_longer_apply_are_flagged_set_aside_and_come_back(content, opened):
    walk = opened
    while (
        walk.place.id not in ("signs_definition", "report_decides")
        and walk.place.kind != "end-open"
    ):
        if walk.place.kind == "question" and content.route_of(walk.place.id).features:
            break
        walk = accept(walk, Chosen("1") if walk.place.kind == "heavy" else Chosen("u"))
    id_ = walk.place.id
    answered = play(walk, ["4"]).walk
    answered = play(answered, ["1"]).walk if answered.place.kind == "evidence" else answered
    before = saved(content, answered)
    clash = changed_feature(changed_feature(answered, "reporting", "n"), "campaign", "n")
    clash = clash if clash.place.kind == "clash" else play(clash, [""]).walk
    assert clash.place.kind == "clash"
    flagged = contradictions(content, clash.assessment)
    assert id_ in flagged
    kept = accept(clash, Chosen("2"))
    assert id_ in kept.assessment.answers
    aside = accept(clash, Chosen("1"))
    assert set(aside.assessment.set_aside) == set(flagged)
    assert not contradictions(content, saved(content, aside))
    back = changed_feature(changed_feature(aside, "reporting", "y"), "campaign", "y")
    assert saved(content, back).answers == before.answers
    assert not back.assessment.set_aside


def test_contradictions_can_be_decided_one_by_one(content, opened):
    walk = opened
    for _ in range(40):
        if walk.place.kind.startswith("end"):
            break
        walk = accept(walk, Chosen("1") if walk.place.kind == "heavy" else Chosen("u"))
    clash = changed_feature(walk, "reporting", "n")
    assert clash.place.kind == "clash"
    flagged = contradictions(content, clash.assessment)
    one = accept(accept(clash, Chosen("3")), Chosen("1"))
    two = accept(one, Chosen("2"))
    assert len(two.assessment.set_aside) == 1
    assert len(contradictions(content, two.assessment)) == len(flagged) - 1


def test_set_aside_answers_that_apply_again_after_an_edit_come_back(content, opened):
    id_ = opened.place.id
    edited = opened.assessment.model_copy(update={"set_aside": {id_: Answer(answer="serious")}})
    walk = begin(setting(content), edited)
    assert walk.assessment.answers[id_].answer == "serious"
    assert any("back" in line.words for line in walk.told)


def test_a_scan_asks_what_decides_minimum_conditions_and_gives_no_level(content):
    played = all_unknown(content, scan=True)
    answered = set(played.walk.assessment.answers)
    assert answered == {
        id_
        for id_ in required_questions(content, played.walk.assessment)
        if content.questions[id_].red_line
    }
    told = next(step for step, _, _ in played.turns if step.head == ("Quick scan",))
    assert "full assessment is needed" in told.text
    words = " ".join([told.text, *(line.words for line in told.about)])
    assert "Ask:" in words
    assert not any(level in words for level in ("Severe", "High", "Moderate", "Low"))


def test_community_is_asked_at_most_fifteen_and_the_rest_goes_to_the_authority(content):
    walk = play(begun(content, community=True), unknown_opening(content)).walk
    ids = [one.question.id for one in asked(walk.setting, walk.assessment)]
    assert 0 < len(ids) <= 15
    assert all("affected-people" in content.questions[id_].who_knows for id_ in ids)
    played = play(
        walk,
        typing_person(
            walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)
        ),
    )
    told = next(step for step, _, _ in played.turns if step.head == ("For the authority",))
    rest = required_questions(content, walk.assessment) - set(ids)
    assert f"{len(rest)} that it should answer" in told.text
    listed = {line.words for line in told.about if line.shape == "item"}
    assert len(listed) == len({content.checklist_of_question[id_].id for id_ in rest}), (
        "too many to read: one line for each checklist"
    )


def test_a_short_list_for_the_authority_is_shown_in_full(content):
    played = play(begun(content, community=True), opening(content, ("compensation",)))
    walk = played.walk
    rest = required_questions(content, walk.assessment) - {
        one.question.id for one in asked(walk.setting, walk.assessment)
    }
    assert 0 < len(rest) <= 30
    end = play(
        walk,
        typing_person(
            walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)
        ),
    )
    told = next(step for step, _, _ in end.turns if step.head == ("For the authority",))
    assert {line.words for line in told.about if line.shape == "item"} == {
        content.questions[id_].text for id_ in rest
    }


def test_a_checklist_limits_what_is_asked_not_what_counts(content):
    played = all_unknown(content, only=frozenset({"report-suspicions-campaigns"}))
    answered = set(played.walk.assessment.answers)
    assert answered
    assert {content.checklist_of_question[id_].id for id_ in answered} == {
        "report-suspicions-campaigns"
    }
    told = next(step for step, _, _ in played.turns if step.head == ("What is still open",))
    assert "are still open" in told.text


def test_open_asks_what_is_unknown_in_the_order_given_and_each_once(content):
    done = all_unknown(content).walk.assessment
    order = tuple(reversed(sorted(done.answers)))
    walk = begin(setting(content, order=order), done)
    played = play(
        walk,
        typing_person(
            walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)
        ),
    )
    shown = [
        place.id
        for place in (walk.place, *(place for _, _, place in played.turns))
        if place.kind == "question"
    ]
    assert shown == list(order)


def test_community_is_asked_first_what_decides_a_minimum_condition_then_what_few_others_know():
    content = small(**{f"q{place:02}": ("r", place > 15) for place in range(20)})
    knowing = [
        ("affected-people",) if place % 2 else ("affected-people", "authority")
        for place in range(20)
    ]
    questions = [
        one.model_dump(by_alias=True) | {"who_knows": who}
        for one, who in zip(content.questions.values(), knowing, strict=True)
    ]
    walk = begun(replace(content, checklists=(checklist(tuple(questions)),)), community=True)
    here = [int(one.question.id[1:]) for one in asked(walk.setting, walk.assessment)]
    assert here == sorted([16, 17, 18, 19, *range(1, 16, 2), 0, 2, 4])
