"""Only the answers decide what a walk saves, and whatever it saves can be read again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.core.walk.dialogue import accept, begin
from impact_check.core.walk.steps import Chosen, GoOn, Pressed, Written
from impact_check.files.assessments import assessment_text
from tests.walking import (
    ABOUT,
    begun,
    opening,
    play,
    saved,
    sensible,
    setting,
    typing_person,
)


@pytest.fixture(scope="module")
def short(content):
    """A walk with few questions, at the first of them."""
    return play(begun(content), opening(content, present=("indoor",))).walk


WANDER = st.lists(
    st.sampled_from(
        [
            "1",
            "2",
            "3",
            "4",
            "u",
            "x",
            "y",
            "n",
            "e",
            "b",
            "z",
            "r",
            "j",
            "",
            "A plan, p. 3",
            "A law, art. 7",
            "5",
            "12",
            "?",
            "resume",
        ]
    ),
    max_size=60,
)


@settings(max_examples=20)
@given(wandered=WANDER)
def test_the_same_answers_make_the_same_file_however_they_were_reached(content, short, wandered):
    walk = begin(
        short.setting, saved(content, short)
    )  # a new day: what was said about the measure can no longer be undone
    for words in wandered:
        walk = (
            begin(walk.setting, saved(content, walk))
            if words == "resume"
            else play(walk, [words]).walk
        )
        if (
            walk.place.kind in ("fact", "screen", "scope", "source", "field")
            or walk.place.kind.startswith("end")
            or walk.place.kind == "over"
        ):
            walk = begin(walk.setting, saved(content, walk))
    walk = begin(walk.setting, saved(content, walk))
    walk = play(
        walk,
        typing_person(
            walk, lambda step, place: "u" if place.kind == "question" else sensible(step, place)
        ),
    ).walk
    wanted = saved(content, walk)
    noted: set = set()
    direct = play(
        short,
        typing_person(short, lambda step, place: _towards(wanted, noted, step, place), limit=900),
    )
    assert assessment_text(direct.walk.assessment) == assessment_text(wanted)


def _towards(wanted, noted, step, place):
    """What somebody types who wants exactly these answers."""
    answer = wanted.answers.get(place.id)
    if place.kind == "question":
        extras = [
            ("n", bool(answer.note)),
            ("e", answer.evidenced and answer.answer != "not-applicable"),
        ]
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
        "evidence-kind": lambda: next(
            (option.key for option in step.options if _kind(option) == answer.kind), ""
        ),
        "gathered": lambda: next(
            option.key for option in step.options if option.text == answer.gathered.how_many
        ),
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
    return next(
        (
            kind
            for kind in ("document", "data", "law", "observ", "testimony", "expert")
            if kind in first
        ),
        "",
    ).replace("observ", "observation")


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
