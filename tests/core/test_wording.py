"""Reading grade, letters nobody explains, two negatives, criticised terms: each as a table of
texts, and what holds for any text.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.model.register import Term
from impact_check.core.review.readability import (
    longest_sentence,
    reading_grade,
    sentences,
    syllables,
    words,
)
from impact_check.core.review.terms import criticised, two_negatives, unexplained, unquoted

CITE = ({"source": "x", "section": "x"},)
TERMS = {
    "t": Term.model_validate(
        {
            "words": ("rescue", "rescue mission"),
            "unless": ("sea rescue",),
            "why": "w",
            "instead": "help",
            "cite": CITE,
        }
    )
}


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("cat", 1), ("people", 2), ("table", 2), ("whole", 1), ("safe", 1), ("the", 1), ("wanted", 2), ("raised", 1), ("houses", 2),
        ("names", 1), ("police", 2), ("trafficking", 3), ("organisation", 5), ("evidence", 3), ("b", 1), ("2018", 1),
    ],
)  # fmt: skip
def test_syllables(word, number):
    assert syllables(word) == number


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ("One", "Two", "Three")),
        ("See p. 4, e.g. this: four; five", ("See p. 4, e.g. this", "four", "five")),
        ('She said "no." Then she left', ('She said "no', "Then she left")),
        ("In 2018 it rose by 1.5 points", ("In 2018 it rose by 1.5 points",)),
        ("...", ()),
    ],
)
def test_sentences(text, parts):
    assert sentences(text) == parts


def test_the_grade_is_the_formula():
    texts = ("The cat sat on the mat.", "It ran")  # 8 words, 2 sentences, 8 syllables
    assert reading_grade(texts) == pytest.approx(0.39 * 4 + 11.8 * 1 - 15.59)
    assert reading_grade(()) == 0.0
    assert longest_sentence(texts) == "The cat sat on the mat"


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    assert sum(len(words(part)) for part in sentences(text)) <= len(words(text)) + len(
        sentences(text)
    )
    assert len(unquoted(text)) == len(text)
    list(criticised(text, TERMS))
    list(unexplained(text, text))
    list(two_negatives(text))


@given(st.lists(st.sampled_from(["cat", "people", "organisation"]), min_size=1, max_size=30))
def test_longer_sentences_read_harder(found):
    text = " ".join(found)
    assert reading_grade([f"{text} {text}"]) > reading_grade([f"{text}. {text}."])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a rescue", ["rescue"]), ("Rescues and a rescue mission", ["Rescues"]), ("a rescue  mission", ["rescue  mission"]),
        ('a "rescue"', []), ("a \u201crescue\u201d", []), ("a 'rescue' at sea", []), ("the people's rescue of others' boats", ["rescue"]),
        ("a sea rescue", []), ("sea rescue and rescue", ["rescue"]), ("a rescuer", []), ("the file `rescue`", []), ("unrescued", []),
    ],
)  # fmt: skip
def test_criticised_terms(text, found):
    assert [one.partition("'")[2].partition("'")[0] for one in criticised(text, TERMS)] == found


def test_names_of_works_may_hold_any_word():
    assert list(criticised("told in Rescue operations, p. 22", TERMS, ("Rescue operations",))) == []


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("Ask the QRS.", (), 1), ("Ask the QRS and the QRS.", (), 1), ("the society (QRS)", (), 0), ("the QRS (a society)", (), 0),
        ("QRS, a society", (), 0), ("a society known as QRS", (), 0), ("HIV in the EU", (), 0), ("The QRS", ("Report of the QRS",), 0),
        ("A. and I.", (), 0), ('"QRS"', (), 0), ("two NGOs", (), 1),
    ],
)  # fmt: skip
def test_letters(text, names, found):
    assert len(list(unexplained(text, text, names))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is not unusual", 1), ("It is not without risk", 1), ("Nobody is not told", 1), ("They never do nothing", 1),
        ("isn't never", 1),
        ("No operation without evidence", 0), ("not under pressure", 0), ("not unless asked", 0), ("Neither this nor that", 0),
        ("They do not agree. No reason is given", 0), ("not united", 0), ("They are not told, and nobody asks", 0),
    ],
)  # fmt: skip
def test_two_negatives(text, found):
    assert len(list(two_negatives(text))) == found
