"""Telephone numbers in six languages, as people write them, and numbers that are none.

`NUMBERS` and `CARRIERS` give 360 passages; the numbers of `numbers_of_sources.txt` are pages,
articles, laws, dates, money and cases as the documents behind the content write them.
"""

import time
from pathlib import Path

import pytest

from impact_check.core.safety import telephones as module
from impact_check.core.safety.telephones import telephones

pytest.importorskip("phonenumbers", reason="needs the extra impact-check[safety]")

CARRIERS = {
    "en": ["Ring her on {n} after ten.", "She wrote {n} on the wall", "{n} is the driver's",
           "Mobile: {n}", "phone {n}, evenings", "The flat can be reached at {n}."],
    "es": ["Llámala al {n} por la noche.", "dejó el {n} en la puerta", "{n} es del conductor",
           "Móvil: {n}", "teléfono {n}, tardes", "El piso responde en {n}."],
    "pl": ["Dzwoń do niej: {n} wieczorem.", "zapisała {n} na ścianie", "{n} to kierowca",
           "Komórka: {n}", "tel. {n}, wieczorem", "Mieszkanie odbiera pod {n}."],
    "ro": ["Sun-o la {n} seara.", "a scris {n} pe perete", "{n} este al șoferului",
           "Telefon: {n}", "mobil {n}, seara", "Apartamentul răspunde la {n}."],
    "fr": ["Appelle-la au {n} le soir.", "elle a écrit {n} au mur", "{n} est au chauffeur",
           "Portable : {n}", "tél. {n}, le soir", "L'appartement répond au {n}."],
    "it": ["Chiamala al {n} la sera.", "ha scritto {n} sul muro", "{n} è dell'autista",
           "Cellulare: {n}", "telefono {n}, di sera", "L'appartamento risponde al {n}."],
}  # fmt: skip
NUMBERS = {
    "en": ["07700 900123", "07700900123", "+44 7700 900123", "020 7946 0018", "(020) 7946 0018",
           "0044 7700 900123", "07700-900-123", "07911 123456", "0161 496 0123",
           "+353 85 012 3456"],
    "es": ["612 345 678", "612345678", "612 34 56 78", "+34 612 345 678", "912 345 678",
           "612-345-678", "612.345.678", "0034 612345678", "722 11 22 33", "934 12 34 56"],
    "pl": ["601 234 567", "601-234-567", "601234567", "+48 601 234 567", "22 123 45 67",
           "60 123 45 67", "512 345 678", "0048 601234567", "(22) 123 45 67", "793 456 123"],
    "ro": ["0721 234 567", "0721234567", "0721.234.567", "+40 721 234 567", "021 312 3456",
           "0721-234-567", "0040 721234567", "0744 123 456", "0721 23 45 67", "(021) 312 34 56"],
    "fr": ["06 12 34 56 78", "0612345678", "06.12.34.56.78", "+33 6 12 34 56 78", "01 42 34 56 78",
           "06-12-34-56-78", "0033 612345678", "07 81 23 45 67", "0032 476 12 34 56",
           "0476 12 34 56"],
    "it": ["347 1234567", "3471234567", "347 123 4567", "+39 347 123 4567", "06 6982 1234",
           "347-1234567", "0039 3471234567", "347 12 34 567", "02 1234 5678", "320 765 4321"],
}  # fmt: skip

PASSAGES = [
    (language, carrier.format(n=number), number)
    for language, numbers in NUMBERS.items()
    for number in numbers
    for carrier in CARRIERS[language]
]
FROM_SOURCES = (Path(__file__).parent / "numbers_of_sources.txt").read_text("utf-8").splitlines()
NONE = """
between 2012-2016 and 2017-2021
on 12.03.2024 and 01.04.2024
12 - 14 - 2021
38 000 000 people
1 234 567 900 zł
612.345.678 €
€ 612 345 678
612 345 678 euros
pp. 601 234 567
art. 601 234 567
case no. 601 234 567
Directive 2011/36/EU
ISBN 978 90 123 4567
20260601 and 20261231
from 100 200 300 women
note 123, 124, 125, 126
""".strip().splitlines()


def is_found(text: str, number: str) -> bool:
    """Whether all digits of the number, but for a few of a dialling code, are seen."""
    return any(number[3:].strip("() ") in text[start:end] for start, end in _found(text))


def _found(text):
    from impact_check.core.safety.passages import suspicious

    return [(start, end) for start, end, _ in suspicious(text)]


@pytest.mark.parametrize("language", CARRIERS)
def test_nearly_all_numbers_are_found(language):
    passages = [(text, number) for where, text, number in PASSAGES if where == language]
    missed = [text for text, number in passages if not is_found(text, number)]
    assert len(passages) == 60
    assert len(missed) <= 3, missed


def test_the_set_is_large_enough_to_say_something():
    assert len(PASSAGES) == len({text for _, text, _ in PASSAGES}) == 360
    assert len(FROM_SOURCES) >= 200


@pytest.mark.parametrize("text", NONE)
def test_other_numbers_are_left_alone(text):
    assert [text[start:end] for start, end in telephones(text)] == []


def test_no_number_of_the_sources_is_taken_for_a_telephone():
    taken = [text for text in FROM_SOURCES if list(telephones(text))]
    assert taken == []


def test_two_numbers_side_by_side_are_both_found():
    text = "601 234 567, 512 345 678"
    assert len(list(telephones(text))) == 2


def test_without_the_library_words_for_telephone_still_tell(monkeypatch):
    module._library.cache_clear()
    monkeypatch.setattr(module, "import_module", _missing)
    module._is_number.cache_clear()
    try:
        assert list(telephones("Komórka: 601 234 567")) and not list(telephones("to 601 234 567"))
    finally:
        module._library.cache_clear()
        module._is_number.cache_clear()


def _missing(name):
    raise ImportError(name)


@pytest.mark.parametrize("text", ["1 " * 50_000, "12 34 " * 20_000, "tel " * 30_000, "(1" * 30_000])
def test_long_texts_take_no_long_time(text):
    start = time.process_time()
    list(telephones(text))
    assert time.process_time() - start < 5
