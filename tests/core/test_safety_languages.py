"""What `safety` finds in six languages, and what it leaves alone; docs/testing.md gives the
figures.
"""

from collections import Counter
from pathlib import Path

import pytest

from impact_check.core.safety.passages import looks_in, suspicious

HERE = Path(__file__).parent


def rows(name: str) -> list[str]:
    """The lines of a file of passages, without its comment."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def shares(name: str) -> dict[str, float]:
    """The share of passages in which something is found, by language."""
    passages = [line.split(": ", 1) for line in rows(name)]
    every = Counter(language for language, _ in passages)
    found = Counter(language for language, text in passages if suspicious(text))
    return {language: found[language] / number for language, number in every.items()}


def test_what_the_patterns_were_made_from_is_found():
    found = shares("safety_passages.txt")
    assert len(found) == 6 and len(rows("safety_passages.txt")) == 648
    assert min(found.values()) >= 0.9, found


def test_what_nobody_made_them_from_is_found_as_far_as_we_say():
    found = shares("safety_held_out.txt")
    assert len(rows("safety_held_out.txt")) == 108
    assert round(sum(found.values()) * 18) == 98
    assert min(found.values()) >= 15 / 18, found


def test_of_what_tells_of_other_things_again_half_is_found():
    found = shares("safety_unlike.txt")
    assert len(rows("safety_unlike.txt")) == 120
    assert round(sum(found.values()) * 20) == 66


HARMLESS = [*rows("safety_harmless.txt"), *rows("safety_harmless_unseen.txt")]


@pytest.mark.parametrize("text", HARMLESS)
def test_ministries_headings_laws_and_months_are_left_alone(text):
    assert [(text[start:end], kind) for start, end, kind in suspicious(text)] == []


@pytest.mark.parametrize(
    "name", ["safety_passages.txt", "safety_held_out.txt", "safety_unlike.txt"]
)
def test_one_look_at_all_texts_misses_nothing(name):
    texts = [line.split(": ", 1)[1] for line in rows(name)]
    for start in range(0, len(texts), 7):
        looks = looks_in(texts[start : start + 7])
        for text in texts[start : start + 7]:
            assert suspicious(text, looks=looks) == suspicious(text)


def test_a_person_of_a_ministry_is_still_found():
    assert suspicious("Ask Maria Lopez of the Ministry of Justice")


@pytest.mark.parametrize("text", ["one of ", "calle ", "eins ", "the password a ", "a la las "])
def test_long_texts_take_no_long_time(text):
    assert suspicious(text * 5_000) is not None


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("Loi du 13 avril 2016", False),
        ("Ustawa z dnia 12 grudnia 2013 r.", False),
        ("Directive 2011/36 of 5 April 2011", False),
        ("The raid was on 5 April 2011", True),
        ("Na mocy ustawy zatrzymali ją 12 grudnia 2013", True),
    ],
)
def test_the_date_of_a_law_is_no_day_of_somebody(day, told):
    assert any(kind == "day or time" for _, _, kind in suspicious(day)) is told


@pytest.mark.parametrize(
    ("own", "found"),
    [
        ("The police come into our flats and take our money.", False),
        ("The police come into her flat and take her money.", True),
    ],
)
def test_what_many_say_of_themselves_leads_to_nobody(own, found):
    assert bool(suspicious(own)) is found
