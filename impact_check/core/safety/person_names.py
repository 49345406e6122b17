"""Where a text seems to name a person: after a title, by a common given name, as two capitalised
words that belong to nothing known, or as a few words of another script.
"""

import re
from collections.abc import Iterator
from itertools import dropwhile

from impact_check.core.safety.no_names import ASKING, is_no_name, is_thing

_WORD = r"[^\W\d_][\w'\u2019-]+"
_TITLE = re.compile(
    r"\b(?:(?i:pani?|domnul|doamna|señor(?:a|ita)?|signora?|madame|monsieur|mme|herr|frau|doña)|Mr|Mrs"
    r"|Ms|Miss|Mx|Dr|Madam|Mevrouw|Meneer|Don|Aunt|Auntie|Aunty|Uncle|"
    rf"Mama|Inspector|Officer|Sergeant|Constable|Detective|Captain|Judge)\b\.? (?P<name>{_WORD}(?:"
    rf" {_WORD})?)"
)
_CALLED = re.compile(
    r"\b(?:called|named|nicknamed|known as|alias|name is|name was|goes by)"
    rf" ['\"\u201c\u2018]?(?P<name>{_WORD}(?: {_WORD})?)"
)
_TOKEN = re.compile(rf"{_WORD}|[^\W\d_]\.?")
_INITIAL = re.compile(r"[^\W\d_]\.")
_OTHER_SCRIPT = (
    r"[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff]{2,}(?:"
    r" [\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff]{2,}){0,2}"
)
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "dos",
        "del",
        "della",
        "di",
        "van",
        "von",
        "der",
        "den",
        "al",
        "el",
        "bin",
        "ben",
        "la",
        "le",
        "ter",
        "ten",
    ]
)
_GIVEN = (
    "abdul abdullah adriana agnieszka ahmed aisha alejandra alessandra alessia alexandra alexandru"
    " alexei alina amara amina ana anastasia andreea andrei andrzej angela aniela anita anna annika"
    " antonio antoniu aurora ayesha beatriz bianca bogdan camila carla carlos carmen carolina"
    " catalina catarina chiara chidi chinwe chloe claudia cosmin cristian cristina daniela denisa"
    " diana diego dmitri dorina ebele eduardo ekaterina elena elif elisa emeka emily emma erika"
    " esperanza esther eva ewa fatima fatma fatoumata fernanda fernando florentina francesca"
    " gabriela gheorghe giorgia giovanni giulia gizem gloria guadalupe halima hamza hannah hassan"
    " helena hussein ibrahim ileana imran ines ingrid ioana ion irina isabel isabella ivan ivana"
    " jacqueline jamila jasmin javier jelena jessica joana joao johanna jorge jose juan juana julia"
    " juliana karin karolina katarina katarzyna katja khadija kwame lakshmi larisa laura leila"
    " leticia linh ljiljana lorena lucia luciana ludmila luis luisa magdalena malgorzata manuela"
    " marcela marcin margarita maria mariam mariana marija marina mario marisol marko marta martina"
    " mateusz matteo mehmet melissa miguel mihaela mihai milena milica mohamed mohammed monica"
    " monika muhammad mustafa nadia nadja natalia natasha ngozi nguyen nicoleta nikola nikolai nina"
    " nkechi oksana olena olga omar osas pablo paola patricia paula pedro petra petru piotr rafael"
    " raluca ramona rania raquel rebecca renata ricardo roberta roberto rosa roxana ruxandra samira"
    " sandra sara sarah sergei sergio shanti silvia simona sofia somchai sonia sonja stefan"
    " stefania sunita susana svetlana tanja tatiana teresa tereza thanh uchenna valentina vanessa"
    " vasile vera veronica victoria viktor viktoria vladimir wanjiku ximena yasmin yolanda yulia"
    " yusuf zainab zeynep zoran zsofia zuzana"
)
GIVEN_NAMES = frozenset(_GIVEN.split())


def person_names(text: str, known: str = "") -> Iterator[tuple[int, int]]:
    """Where each likely name starts and ends. Names of several words that stand in the known text,
    a bibliography for instance, are left out, and single names only inside of those. May overlap.
    """
    rows = [(row[0].start(), _bare(text[row[0].start() : row[-1].end()])) for row in _rows(text)]
    works = [(start, start + len(name)) for start, name in rows if " " in name and name in known]
    singles = (
        (found.start(), _bare(found[0]))
        for found in _TOKEN.finditer(text)
        if _bare(found[0]).casefold() in GIVEN_NAMES
    )
    for start, name in (*_announced(text), *rows, *singles):
        end = start + len(name)
        if not any(first <= start and end <= last for first, last in works):
            yield start, end
    if not text.isascii() and len(_LATIN.findall(text)) > len(text) / 3:
        yield from (found.span() for found in re.finditer(_OTHER_SCRIPT, text))


def _announced(text: str) -> Iterator[tuple[int, str]]:
    """Names after a title, or after what says that a name comes."""
    for pattern in (_TITLE, _CALLED):
        for found in pattern.finditer(text):
            first, *rest = found["name"].split(" ")
            if _is_name(first):
                yield (
                    found.start("name"),
                    (f"{first} {rest[0]}" if rest and _is_name(rest[0]) else first),
                )


def _rows(text: str) -> Iterator[list[re.Match[str]]]:
    """Each row of two to four capitalised words, with initials and small words between them; longer
    rows are titles of works.
    """
    row: list[re.Match[str]] = []
    for found in (*_TOKEN.finditer(text), None):
        apart = found is None or (row and text[row[-1].end() : found.start()].strip(" \n"))
        goes_on = found is not None and (found[0][0].isupper() or (row and found[0] in _PARTICLES))
        if row and (apart or not goes_on):
            yield from _named(row)
            row = []
        if found is not None and goes_on and (row or found[0][0].isupper()):
            row.append(found)


def _named(row: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The row without the words that only begin its sentence, if it then can be a name."""
    first = _bare(row[0][0]).casefold()
    is_heading = first in ASKING and any(match[0][0].isupper() for match in row[1:])
    if is_heading or any(is_thing(_bare(match[0])) for match in row):
        return
    row = list(dropwhile(lambda match: is_no_name(_bare(match[0])), row))
    while row and row[-1][0] in _PARTICLES:
        row.pop()
    words = [match[0] for match in row]
    capitals = [word for word in words if word not in _PARTICLES]
    names = [word for word in capitals if _is_name(word)]
    if (
        2 <= len(capitals) <= 4
        and names
        and all(_is_name(word) or _INITIAL.fullmatch(word) for word in capitals)
    ):
        yield row


def _is_name(word: str) -> bool:
    bare = _bare(word)
    return bare[:1].isupper() and len(bare) > 1 and not bare.isupper() and not is_no_name(bare)


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("\u2019s")
