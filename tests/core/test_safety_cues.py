"""Words that lead to a person where they meet: each family, each rule, laws, accents, bounds."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.safety.cues.dictionary import LANGUAGES, dictionary_of
from impact_check.core.safety.cues.families import Families
from impact_check.core.safety.cues.reading import _SHOWN_BY_LOOKS, _asked, meetings
from impact_check.core.safety.cues.rules import RULES
from impact_check.core.words.folding import fold

MADE = (Path(__file__).parent / "safety_passages.txt").read_text(encoding="utf-8").splitlines()
TEXTS = [line.split(": ", 1)[1] for line in MADE if line and not line.startswith("#")]
LOOKS = {"handle", "code", "named", "number"}  # no words of a language


def kinds(text: str) -> set[str]:
    """What meets in a text."""
    return {kind for _, _, kind in meetings(text)}


def test_every_family_of_a_rule_has_words_in_every_language():
    asked = {name for rule in RULES for families in rule.families for name in families.split("|")}
    known = {field.name for field in fields(Families)}
    assert asked - LOOKS <= known
    for dictionary in map(dictionary_of, LANGUAGES):
        have = set().union(*dictionary.whole.values(), *dictionary.begins.values())
        assert asked - LOOKS <= have


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: "-".join(rule.families))
def test_every_rule_finds_something_that_was_made_for_it(rule, monkeypatch):
    alone = [asked for asked in _asked() if asked[0] == rule]
    monkeypatch.setattr("impact_check.core.safety.cues.reading._asked", lambda: alone)
    assert any(rule.kind in kinds(text) for text in (*TEXTS, *FOR_RULES))


FOR_RULES = (
    "The file says passport EK 99 31 402.",
    "the last Friday before Easter",
    "One Saturday morning they were arrested at work.",
    "A woman with a scar lives there.",
    "A Romanian girl lives upstairs.",
    "Before a booking she texts a friend.",
    "She leaves the door ajar.",
)


@pytest.mark.parametrize(
    ("told", "ruled"),
    [
        (
            "The landlord lets two rooms to women for cash.",
            "A landlord who lets two rooms to women for cash can be fined.",
        ),
        ("Sie arbeitet ohne Papiere.", "Wer ohne Papiere arbeitet, wird nach dem Gesetz bestraft."),
        ("Jej karta pobytu wygasła.", "Ustawa mówi, kiedy karta pobytu wygasła."),
    ],
)
def test_a_person_is_told_and_a_law_is_not(told, ruled):
    assert kinds(told) and not kinds(ruled)


@pytest.mark.parametrize("text", TEXTS)
def test_accents_do_not_count(text):
    plain = "".join(fold(letter) if fold(letter).isalpha() else letter for letter in text)
    assert kinds(text.casefold()) == kinds(plain.casefold())


def test_words_of_two_sentences_do_not_meet():
    assert kinds("She keeps the key under the mat.")
    assert not kinds("There is a key question. The mat was sold.")


def test_spelt_numbers_need_six_words_or_somebody_to_ring():
    assert "telephone" in kinds("ring her: oh seven nine double four")
    assert "telephone" not in kinds("one, two, three steps")
    assert "telephone" in kinds("seven five three nine two one one")


@pytest.mark.parametrize("identifier", ["consent_reports", "example.org", "report.docx"])
def test_identifiers_and_addresses_of_pages_are_no_accounts(identifier):
    assert "account" not in kinds(f"We answered {identifier} with care.")


@given(st.text(max_size=300))
def test_passages_lie_in_the_text(text):
    assert all(0 <= start < end <= len(text) for start, end, _ in meetings(text))


def test_no_rule_is_met_by_names_and_numbers_alone():
    for _, families in _asked():
        assert any(_SHOWN_BY_LOOKS.isdisjoint(either) for either in families)
