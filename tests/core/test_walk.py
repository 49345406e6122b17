"""The walk without a terminal: what it asks, in which order, and that only the answers decide what is saved."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.core.assessment import Answer
from impact_check.core.required import contradictions, required_routes
from impact_check.core.walk.asked import asked
from impact_check.core.walk.dialogue import accept, begin, next_step
from impact_check.core.walk.places import announced
from impact_check.core.walk.state import Place
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Marked, Over, Pressed, Tell, Write, Written
from impact_check.files.assessments import assessment_of, assessment_text
from impact_check.files.documents import parse_document
from tests.walking import ABOUT, begun, keystrokes, opening, play, sensible, setting, typing_person, unknown_opening

JUNK = ("7", "99", "q", "nonsense", "1 2", "\x1b", "\x1b[A", "é", "0", "-1")


@pytest.fixture(scope="module")
def opened(content):
    """A walk after the opening, at its first question."""
    return play(begun(content), opening(content)).walk


def required_questions(content, assessment):
    routes = required_routes(content, assessment.context)
    return {id_ for id_, question in content.questions.items() if question.route in routes}


def saved(content, walk):
    """What the file of a walk holds, read again."""
    text = assessment_text(walk.assessment)
    loaded = assessment_of(parse_document("a.yaml", text.encode()), content)
    assert assessment_text(loaded.assessment) == text
    return loaded.assessment


def test_the_opening_comes_first_and_says_what_is_required_and_why(content):
    played = play(begun(content), opening(content))
    kinds = list(dict.fromkeys(place.kind for _, _, place in played.turns))
    assert kinds == ["field", "screen", "fact", "scope", "source", "needed", "question"]
    told = next(step for step, _, _ in played.turns if isinstance(step, Tell) and "questions" in step.text)
    reasons = " ".join(line.words for line in told.about)
    assert "because it has: Reporting suspicions".casefold() in reasons.casefold()
    assert f"{len(required_questions(content, played.walk.assessment))} questions" in told.text


def test_what_never_to_write_is_said_before_anything_is_written(content):
    step = next_step(begun(content))
    words = " ".join(line.words for line in step.about)
    for what in ("names", "addresses", "phone numbers", "profile links", "rents to whom", "how people stay safe", "own story"):
        assert what in words


@settings(max_examples=12)
@given(picks=st.lists(st.integers(0, 5), min_size=40, max_size=40), junk=st.lists(st.sampled_from(JUNK), max_size=8))
def test_every_required_question_is_asked_exactly_once(content, opened, picks, junk):
    walk, shown, turn = opened, [], 0
    while not isinstance(next_step(walk), Over):
        step = next_step(walk)
        if walk.place.kind == "question":
            shown.append(walk.place.id)
        for words in junk[turn % 7 : turn % 7 + 1] if isinstance(step, Choose) else ():
            walk = accept(walk, Pressed(words) if len(words) == 1 else Chosen(words))
            assert walk.place.kind in ("question", "heavy", "evidence", "end-safeguards"), "junk leads nowhere"
        if isinstance(step, Choose) and walk.place.kind == "question":
            options = [option.key for option in step.options if option.key != "x"]
            walk = accept(walk, Chosen(options[picks[turn % len(picks)] % len(options)]))
        else:
            words = sensible(step, walk.place)
            walk = accept(walk, Chosen(words) if isinstance(step, Choose) and words else Written(words) if words else GoOn())
        turn += 1
    assert len(shown) == len(set(shown))
    assert set(shown) == required_questions(content, walk.assessment) == set(walk.assessment.answers)


def test_what_is_no_choice_asks_again_and_changes_nothing(content):
    walk = begun(content)
    for words in [*opening(content), *typing_person(play(begun(content), opening(content)).walk, sensible)]:
        step = next_step(walk)
        replies = [Pressed("q"), Pressed("\x1b"), Chosen("77"), Marked(("99",), "y"), Pressed("")]
        replies += [Written("y")] if isinstance(step, Write) else [Written("some words"), Pressed("é")]
        for reply in replies:
            after = accept(walk, reply)
            assert (after.assessment, after.place) == (walk.assessment, walk.place), (step, reply)
            assert after.told
        walk = play(walk, [words]).walk


def test_return_is_an_answer_only_where_the_step_says_so(content):
    walk = begun(content)
    for words in [*opening(content), *typing_person(play(begun(content), opening(content)).walk, sensible)]:
        if not next_step(walk).on_return:
            after = accept(walk, GoOn())
            assert (after.assessment, after.place) == (walk.assessment, walk.place)
        walk = play(walk, [words]).walk


def test_resuming_stands_at_the_first_open_question_whenever_it_ended(content, opened):
    played = play(opened, typing_person(opened, sensible))
    assert len(played.saved) > 50
    for assessment in played.saved:
        walk = begin(setting(content), assessment)
        first = next((one for one in asked(walk.setting, assessment) if one.question.id not in assessment.answers), None)
        assert walk.place == (announced(walk, first) if first else Place("end-open"))
        assert any("Welcome back" in line.words for line in walk.told)


def test_resuming_during_the_opening_asks_what_is_missing(content):
    played = play(begun(content), opening(content))
    for assessment in played.saved[:-1]:
        walk = begin(setting(content), assessment)
        assert walk.place.kind in ("field", "screen", "fact", "scope", "source", "needed")
        if walk.place.kind == "fact":
            assert walk.place.id not in getattr(assessment.context, walk.place.chosen)


WANDER = st.lists(
    st.sampled_from(
        ["1", "2", "3", "4", "u", "x", "y", "n", "e", "b", "z", "r", "j", "", "A plan, p. 3", "A law, art. 7", "5", "12", "?", "resume"]
    ),
    max_size=60,
)


@settings(max_examples=15)
@given(wandered=WANDER)
def test_the_same_answers_make_the_same_file_however_they_were_reached(content, opened, wandered):
    walk = opened
    for words in wandered:
        walk = begin(walk.setting, saved(content, walk)) if words == "resume" else play(walk, [words]).walk
        if (
            walk.place.kind in ("fact", "screen", "scope", "source", "field")
            or walk.place.kind.startswith("end")
            or walk.place.kind == "over"
        ):
            walk = begin(walk.setting, saved(content, walk))
    walk = begin(walk.setting, saved(content, walk))
    walk = play(walk, typing_person(walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place))).walk
    wanted = saved(content, walk)
    noted: set = set()
    direct = play(opened, typing_person(opened, lambda step, place: _towards(wanted, noted, step, place), limit=900))
    assert assessment_text(direct.walk.assessment) == assessment_text(wanted)


def _towards(wanted, noted, step, place):
    """What somebody types who wants exactly these answers."""
    answer = wanted.answers.get(place.id)
    if place.kind == "question":
        extras = [("n", bool(answer.note)), ("e", answer.evidenced and answer.answer != "not-applicable")]
        for key, is_wanted in extras:
            if is_wanted and (place.id, key) not in noted:
                noted.add((place.id, key))
                return key
        return {"unknown": "u", "not-applicable": "x"}.get(answer.answer) or _option(step, answer)
    if place.kind == "end-who":
        return wanted.assessors[0].organisation if wanted.assessors else ""
    typed = {
        "note": lambda: answer.note,
        "reason": lambda: answer.reason,
        "evidence": lambda: _evidence(answer),
        "answer-source": lambda: answer.source,
        "evidence-kind": lambda: next((option.key for option in step.options if _kind(option) == answer.kind), ""),
        "gathered": lambda: next(option.key for option in step.options if option.text == answer.gathered.how_many),
        "gathered-by": lambda: answer.gathered.by,
        "end-day": lambda: "" if wanted.assessed else "-",
    }
    return typed[place.kind]() if place.kind in typed else sensible(step, place)


def _option(step, answer):
    return next(option.key for option in step.options if option.text == answer.said)


def _evidence(answer):
    if not answer.evidenced:
        return "1"
    if answer.gathered:
        return "5"
    return "4" if answer.held == "yes" else "2" if answer.evidence == "documented" else "3"


def _kind(option):
    first = option.text.casefold()
    return next((kind for kind in ("document", "data", "law", "observ", "testimony", "expert") if kind in first), "").replace(
        "observ", "observation"
    )


@settings(max_examples=40)
@given(text=st.text(max_size=60), source=st.text(max_size=60), note=st.text(max_size=60))
def test_whatever_is_typed_the_file_can_be_read_again(content, opened, text, source, note):
    walk = accept(accept(opened, Pressed("b")), Written(text))
    walk = begin(setting(content), saved(content, walk))
    for reply in (Pressed("n"), Written(note), GoOn(), Chosen("1"), Chosen("2"), Written(source)):
        walk = accept(walk, reply)
        saved(content, walk)


@pytest.mark.parametrize("field", range(5))
@given(text=st.text(max_size=80))
@settings(max_examples=20)
def test_any_words_about_the_measure_can_be_read_again(content, field, text):
    walk = play(begun(content), ABOUT[: 1 + field]).walk
    after = accept(walk, Written(text))
    if after.assessment.measure.title:
        saved(content, after)
    else:
        assert after.place == walk.place


def test_undo_goes_back_to_where_the_last_answer_was_given(content, opened):
    walk = accept(accept(opened, Chosen("3")), Chosen("1"))
    once = accept(walk, Pressed("z"))
    assert (once.place.kind, saved(content, once)) == ("evidence", saved(content, accept(opened, Chosen("3"))))
    twice = accept(once, Pressed("z"))
    assert (twice.place, saved(content, twice)) == (opened.place, saved(content, opened))
    all_undone = twice
    for _ in range(100):
        all_undone = (
            accept(all_undone, Pressed("z")) if Pressed("z").key in {one.key for one in next_step(all_undone).commands} else all_undone
        )
    assert all_undone.assessment.measure.title, "the name is never undone, since a file without one cannot be read"


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


def test_an_answer_that_is_changed_loses_the_evidence_for_the_other_option(opened):
    first = play(opened, ["1", "2", "A plan, p. 3"]).walk
    id_ = opened.place.id
    assert first.assessment.answers[id_].source == "A plan, p. 3"
    changed = play(first, ["b", "4"]).walk
    assert (changed.place.kind, changed.assessment.answers[id_].evidenced) == ("evidence", False)
    offered = play(changed, ["2"]).walk
    assert next_step(offered).offered == "A plan, p. 3"
    again = play(changed, [""]).walk
    assert (again.assessment.answers[id_].source, again.assessment.answers[id_].evidence) == ("A plan, p. 3", "documented")
    kept = play(first, ["b", "1"]).walk
    assert kept.assessment.answers[id_] == first.assessment.answers[id_]


def test_evidence_is_asked_at_once_where_it_is_needed_and_only_there(content, opened):
    walk = opened
    while walk.place.kind in ("question", "heavy"):
        if walk.place.kind == "heavy":
            walk = accept(walk, Chosen("1"))
            continue
        question = content.questions[walk.place.id]
        for grade, key in zip(question.grades, "1234", strict=False):
            asks = accept(walk, Chosen(key)).place.kind == "evidence"
            assert asks == (question.red_line is not None or grade in ("safe", "minor"))
        walk = accept(walk, Chosen("u"))


def test_not_applicable_needs_reason_and_source_and_is_not_offered_everywhere(content, opened):
    walk = opened
    assert accept(walk, Chosen("x")).assessment is walk.assessment
    while not content.questions.get(walk.place.id) or not content.questions[walk.place.id].may_not_apply:
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
    assert "e" in {one.key for one in next_step(opened).commands}
    wanted = play(opened, ["e", "3"]).walk
    assert wanted.place.kind == "evidence"


def test_testimony_is_kept_as_a_band_never_as_a_story(opened):
    answer = play(opened, ["4", "5", "2", ""]).walk.assessment.answers[opened.place.id]
    assert (answer.gathered.how_many, answer.gathered.consent, answer.held, answer.evidenced) == ("5-9", "yes", "yes", True)


def heavy(content, walk):
    while walk.place.kind != "heavy":
        walk = accept(walk, Chosen("u"))
    return walk


def test_a_heavy_part_is_announced_once_and_can_be_passed_on(content, opened):
    walk = heavy(content, opened)
    section = walk.place.id
    inside = {one.question.id for one in asked(walk.setting, walk.assessment) if one.section == section}
    passed = accept(walk, Chosen("2"))
    end = play(passed, typing_person(passed, lambda step, place: "u" if place.kind == "question" else sensible(step, place)))
    assert not inside & set(end.walk.assessment.answers)
    told = [step for step, _, _ in end.turns if isinstance(step, Tell) and step.head == ("What is still open",)]
    assert any(content.questions[id_].text in line.words for id_ in inside for line in told[0].about)
    entered = accept(walk, Chosen("1"))
    again = accept(accept(entered, Chosen("u")), Pressed("b"))
    assert again.place == entered.place


def test_a_passed_part_comes_back_on_a_jump_and_on_the_next_day(content, opened):
    walk = heavy(content, opened)
    passed = accept(walk, Chosen("2"))
    assert begin(setting(content), passed.assessment).place == walk.place
    jump = accept(passed, Pressed("j"))
    inside = [one for one in asked(walk.setting, walk.assessment) if one.section == walk.place.id]
    one = inside[0]
    option = next(option for option in next_step(jump).options if option.text.startswith(f"{one.title}: 0"))
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
    while walk.place.id not in ("signs_definition", "report_first") and walk.place.kind != "end-open":
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


def all_unknown(content, **limits):
    walk = play(begun(content, **limits), opening(content)).walk
    return play(walk, typing_person(walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)))


def test_a_scan_asks_what_decides_minimum_conditions_and_gives_no_level(content):
    played = all_unknown(content, scan=True)
    answered = set(played.walk.assessment.answers)
    assert answered == {id_ for id_ in required_questions(content, played.walk.assessment) if content.questions[id_].red_line}
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
    played = play(walk, typing_person(walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)))
    told = next(step for step, _, _ in played.turns if step.head == ("For the authority",))
    listed = {line.words for line in told.about if line.shape == "item"}
    assert listed == {content.questions[id_].text for id_ in required_questions(content, walk.assessment) - set(ids)}


def test_a_checklist_limits_what_is_asked_not_what_counts(content):
    played = all_unknown(content, only=frozenset({"report-suspicions-campaigns"}))
    answered = set(played.walk.assessment.answers)
    assert answered
    assert {content.checklist_of_question[id_].id for id_ in answered} == {"report-suspicions-campaigns"}
    told = next(step for step, _, _ in played.turns if step.head == ("What is still open",))
    assert "are still open" in told.text


def test_open_asks_what_is_unknown_in_the_order_given_and_each_once(content):
    done = all_unknown(content).walk.assessment
    order = tuple(reversed(sorted(done.answers)))
    walk = begin(setting(content, order=order), done)
    played = play(walk, typing_person(walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)))
    shown = [place.id for place in (walk.place, *(place for _, _, place in played.turns)) if place.kind == "question"]
    assert shown == list(order)


def test_no_judgement_is_shown_unless_asked_for(content, opened):
    shown = play(opened, typing_person(opened, sensible)).turns
    words = [part for step, _, place in shown if not place.kind.startswith("end") for part in _texts(step)]
    for judgement in ("So far:", "Severe", "Moderate", "risk of harm", "serious gap", "minor gap"):
        assert not any(judgement in part for part in words)
    assert {"safe", "minor", "serious", "harmful"}.isdisjoint(part.casefold().rstrip(".") for part in words)
    asked_for = play(play(begun(content, show_score=True), opening(content)).walk, ["4"]).walk
    assert any(line.words.startswith("So far: risk of harm") for line in asked_for.told)


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


def test_the_end_says_what_is_open_what_would_meet_conditions_and_offers_safeguards(content):
    walk = play(begun(content), opening(content)).walk

    def choose(step, place):
        return ("u" if place.id == "firewall" else step.options[-2].key) if place.kind == "question" else sensible(step, place)

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
    after = play(walk, ["1", "2", "City council", "31 June", "2027-06-30", "Budget 2027, line 4"]).walk
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


def test_an_answer_whose_option_reads_differently_now_is_asked_again(content, opened):
    walk = play(opened, typing_person(opened, sensible)).walk
    id_ = opened.place.id
    answers = {**walk.assessment.answers, id_: walk.assessment.answers[id_].model_copy(update={"said": "Other words"})}
    stamp = walk.assessment.content.model_copy(update={"digest": "sha256:old", "version": "1"})
    older = walk.assessment.model_copy(update={"answers": answers, "content": stamp})
    again = begin(setting(content), older)
    assert again.place.id == id_
    assert any("Other words" in line.words for line in next_step(again).about)
    noted = play(again, ["n", "A note"]).walk
    assert noted.assessment.content.digest == "sha256:old", "what differs goes on being said"
    confirmed = play(noted, ["1"]).walk
    assert confirmed.assessment.content.digest == content.digest


def test_every_step_can_be_typed_with_keys(opened):
    for step, words, _ in play(opened, typing_person(opened, sensible)).turns:
        assert keystrokes(step, words)
