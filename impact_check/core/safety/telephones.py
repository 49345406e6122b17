"""Telephone numbers as people of many countries write them: after a word that says so, and by the
plans of the countries where the library that knows them is installed.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any

# Countries whose numbers are looked for without a + in front
REGIONS = [
    "GB",
    "IE",
    "US",
    "ES",
    "PT",
    "IT",
    "FR",
    "BE",
    "NL",
    "LU",
    "DE",
    "AT",
    "CH",
    "PL",
    "CZ",
    "SK",
    "HU",
    "RO",
    "BG",
    "GR",
    "HR",
    "SI",
    "RS",
    "BA",
    "MK",
    "AL",
    "UA",
    "TR",
    "LT",
    "LV",
    "EE",
    "FI",
    "SE",
    "DK",
    "NO",
    "IS",
    "CY",
    "MT",
]
_WORDS = (
    r"tel(?:e(?:f(?:on\w*|oon\w*|óno?\w*)?|phone|móve(?:l|is)))?|t[ée]l[ée]phone|telefonní|teléfono"
    r"|tlf|tfn|tālr(?:unis)?|puh(?:elin)?|m[óo]vil(?:es)?|celular|cell(?:ulare)?|kom(?:órk\w+)?"
    r"|mob(?:il\w*)?|handy\w*|gsm|natel|portable|whatsapp|viber|signal|phone|mobitel|sími"
    r"|numer telefonu|número de teléfono|num[eé]ro de téléphone|numărul de telefon|телефон\w*|тел"
    r"|моб\w*"
)
_FEWEST_DIGITS = 7
_SPACES = {ord(mark): " " for mark in "\t\u00a0\u2002\u2003\u2007\u2009\u202f\u200e\u200f\u2011"}
# compiled when they are used: most texts have too few digits
_ANNOUNCED = (
    rf"(?i)(?<!\w)(?:{_WORDS})(?!\w)[^\d\n]{{0,16}}?"
    r"(?P<number>\+?\(?\d(?:[ ./()\u2013-]{0,2}\d){6,14})"
    r"(?![\w]|[.,/-]\d)"
)
_CANDIDATE = (
    r"(?<![\w.,/:§€$£=-])(?<![§€$£] )\(?\d(?:[ .()\u2013-]{0,2}\d){7,11}"
    r"(?![\w%]|[.,:/\u2013-]\d| ?[€$£%)])"
)
_NOT_BEFORE = (
    r"(?i)(?:\b(?:pp?|pages?|pag|págs?|str|s|art(?:icles?|ikel|ículos?)?|arts?|no|nr|n[°º]|núm|num"
    r"|case|cause|dossier|file|isbn|issn|doi|reg\w*|eur|usd|gbp|pln|chf|sek|nok|dkk|vol|paragraphs?"
    r"|clauses?|directive|law|act|decree|bill|budget|costs?|of|nip|regon|pesel|nif|siren|siret)"
    r"\b[.:]?|[§#])\s*$"
)
_NOT_BEHIND = (
    r"(?i)\s?(?:€|\$|£|eur|usd|gbp|euros?|z[łl]|pln|lei|ron|kč|czk|huf|ft|kr|sek|nok|dkk|chf|people"
    r"|persons?|women|men|cases|victims|personas|osób|persoane|personnes|persone)\b"
)
_DATED = (
    r"(?:19|20)\d\d[ .\u2013-](?:19|20)?\d\d(?:[ .\u2013-]\d\d?)?"
    r"|\d\d?[ .\u2013-]{1,2}\d\d?[ .\u2013-]{1,2}(?:19|20)\d\d(?: ?[\u2013-]? ?\d.*)?"
)
_PAIRS = r"\d{2}(?: \d{2}){3}|\d{3} \d{2} \d{3}|\d{4} \d{4}|\d{3} \d{3} \d{2}"


def telephones(text: str) -> Iterator[tuple[int, int]]:
    """Where each number starts and ends: those after a word for telephone, and, where the extra
    `safety` is installed, those that a plan of numbers knows.
    """
    if sum(map(str.isdecimal, text)) < _FEWEST_DIGITS:
        return
    plain = text.translate(_SPACES)
    yield from (found.span("number") for found in re.finditer(_ANNOUNCED, plain))
    for found in re.finditer(_CANDIDATE, plain):
        if _is_number(found[0]) and not _is_else(plain, *found.span()):
            yield found.span()


def is_installed() -> bool:
    """Whether the plans of numbers are there."""
    return _library() is not None


@lru_cache(maxsize=1)
def _library() -> Any:
    try:
        return import_module("phonenumbers")
    except ImportError:
        return None


def _is_else(text: str, start: int, end: int) -> bool:
    """Whether it is a date, money, people counted, or the number of a page, article or case."""
    number = text[start:end]
    groups = re.split(r"\D+", number.strip("()"))
    return (
        re.fullmatch(_DATED, number) is not None
        or any(set(group) == {"0"} for group in groups)
        or re.search(_NOT_BEFORE, text[max(start - 20, 0) : start]) is not None
        or re.match(_NOT_BEHIND, text[end:]) is not None
    )


@lru_cache(maxsize=4096)
def _is_number(candidate: str) -> bool:
    """Whether some country has it; of eight digits only as they are grouped, for a day has eight
    too.
    """
    library, digits = _library(), re.sub(r"\D", "", candidate)
    if library is None or (len(digits) == 8 and not re.fullmatch(_PAIRS, candidate)):
        return False
    return any(_fits(library, digits, region) for region in REGIONS)


def _fits(library: Any, digits: str, region: str) -> bool:
    try:
        return bool(library.is_valid_number(library.parse(digits, region)))
    except library.NumberParseException:
        return False
