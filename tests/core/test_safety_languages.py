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
    assert len(found) == 6 and len(rows("safety_passages.txt")) == 468
    assert min(found.values()) >= 0.9, found


def test_what_nobody_made_them_from_is_found_as_far_as_we_say():
    found = shares("safety_held_out.txt")
    assert len(rows("safety_held_out.txt")) == 108
    assert round(sum(found.values()) * 18) == 96
    assert min(found.values()) >= 15 / 18, found


HARMLESS = [*rows("safety_harmless.txt"), *rows("safety_harmless_unseen.txt")]


@pytest.mark.parametrize("text", HARMLESS)
def test_ministries_headings_laws_and_months_are_left_alone(text):
    assert [(text[start:end], kind) for start, end, kind in suspicious(text)] == []


@pytest.mark.parametrize("name", ["safety_passages.txt", "safety_held_out.txt"])
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
