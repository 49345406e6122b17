"""A pattern is compiled only where it may match: what it is said to need stands in all it finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.safety.looks import Look, folded
from impact_check.core.safety.tales import TALES
from impact_check.core.safety.tales_abroad import TALES_ABROAD
from impact_check.core.safety.traces import TRACES
from impact_check.core.safety.traces_abroad import TRACES_ABROAD
from tests.core.test_safety_languages import rows

LOOKS = [Look(*entry) for entry in (*TRACES, *TALES, *TRACES_ABROAD, *TALES_ABROAD)]
TEXTS = [
    line.split(": ", 1)[-1]
    for name in ("safety_passages.txt", "safety_held_out.txt", "safety_harmless.txt")
    for line in rows(name)
]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.pattern[:30])
def test_what_a_pattern_finds_in_hundreds_of_passages_holds_what_it_needs(look):
    for text in (*TEXTS, *map(str.upper, TEXTS)):
        if look.compiled.search(text):
            assert look.may_be_in(folded(text))


@given(st.data())
def test_whatever_a_pattern_matches_holds_what_it_needs(data):
    look = data.draw(st.sampled_from(LOOKS))
    made = data.draw(st.from_regex(look.compiled))
    assert look.compiled.search(made)
    assert look.may_be_in(folded(made))


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("abc", {"abc"}),
        ("abcd?", {"abc"}),
        ("a(?:bcd|ef)g", {"bcd", "ef"}),
        ("a(?:bcd|ef)?ghi", {"ghi"}),
        ("(?:abc|)d", {"d"}),
        (r"\babc\b|\d\d", {"abc", "0"}),
        (r"(?=long)ab", {"ab"}),
        (r"(?<!long)ab(?!longer)", {"ab"}),
        ("(?:abc){0,2}d{2,}", {"d"}),
        ("[abc]{4}|x", set()),
        ("Straße", {"strasse"}),
        (".*", set()),
    ],
)
def test_what_patterns_need(pattern, needed):
    assert Look("", pattern).needed == needed


@pytest.mark.parametrize("text", ["KEEP", "\u212aeep", "keep"])
def test_letters_that_a_pattern_takes_for_the_same_are_the_same(text):
    look = Look("", "keep")
    assert re.compile("keep", re.IGNORECASE).search(text)
    assert look.may_be_in(folded(text))


@pytest.mark.parametrize("text", ["i", "I", "\u0131", "\u0130"])
def test_every_i_is_an_i(text):
    assert Look("", "i").may_be_in(folded(text))


def test_every_digit_is_a_digit():
    assert all(Look("", r"\d").may_be_in(folded(text)) for text in ("7", "\u0663", "\uff15"))


def test_a_pattern_that_cannot_match_is_not_compiled():
    look = Look("", "landlord(?:s)?")
    assert not look.may_be_in(folded("The plan of the ministry"))
    assert "compiled" not in vars(look)
