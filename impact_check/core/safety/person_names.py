"""Where a text seems to name a person: after a title, by a common given name, as two capitalised
words that belong to nothing known, or as a few words of another script.
"""

import re
from collections.abc import Iterator
from itertools import dropwhile

_WORD = r"[^\W\d_][\w'\u2019-]+"
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Madame|Madam|Mme|Monsieur|Herr|Frau|Mevrouw|Meneer|Don|Doña|Señora?|Signora?|Aunt|Auntie|Aunty|Uncle|"
    rf"Mama|Inspector|Officer|Sergeant|Constable|Detective|Captain|Judge)\b\.? (?P<name>{_WORD}(?:"
    rf" {_WORD})?)"
)
_CALLED = re.compile(
    r"\b(?:called|named|nicknamed|known as|alias|name is|name was|goes by)"
    rf" ['\"\u201c\u2018]?(?P<name>{_WORD}(?: {_WORD})?)"
)
_TOKEN = re.compile(rf"{_WORD}|[^\W\d_]\.?")
_INITIAL = re.compile(r"[^\W\d_]\.")
_OTHER_SCRIPT = re.compile(
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
# words that begin a sentence, and words of organisations, places, laws, documents and times
_NO_NAME = (
    "a about act action acts adviser affairs africa african after agencies agency aid albania"
    " albanian all alliance also although america american americas amnesty amsterdam an and annex"
    " another any app appeal appendix apps april are army article articles as asia asian asked"
    " assembly assistance association asylum at august australia australian austria austrian"
    " authorities authority autumn balkan baltic ban bank bar because before being belgian belgium"
    " berlin between bill board body border both brazil brazilian brief briefing britain british"
    " brussels bulgaria bulgarian bulletin bureau but by campaign campaigns can canada canadian"
    " caribbean caritas case catholic center central centre chapter charter chief children china"
    " chinese christmas church city civil clause club code collective college colombia colombian"
    " commission commissioner committee community company conclusion conference consider consul"
    " control convention coordinator council country county court courts crime criminal croatia"
    " croatian cross customs cyprus czech danish data december decision declaration decree"
    " deliverable denmark department deputy desk development did digest directive directorate"
    " district division do document does doing draft dutch each east easter eastern editor either"
    " embassy employment enforcement england english equal equality estonia estonian europe"
    " european evaluation every everybody evidence examiner executive expert facebook facts"
    " february federal federation few finding findings finland finnish five flanders flemish for"
    " force form foundation foundations four framework france freedom french friday from fund"
    " gazette general german germany ghana global google government greece greek green group groups"
    " guide guidelines had handbook has have he health help high home hospital hotel hotels house"
    " how however human hungarian hungary if immigration impact in inc index india indian indonesia"
    " information initiative inspectorate instagram instead institute institution integration"
    " interior internal international internet into introduction ireland irish is istanbul it"
    " italian italy its january japan japanese journal judge judges july june justice kenya kingdom"
    " korea korean labour latin latvia latvian law laws leader legal letter liberty line lisbon"
    " list lithuania lithuanian local london luxembourg macedonia madrid magazine malta man"
    " manifesto manual many march may mayor mechanism media medical member memorandum men meta"
    " mexican mexico microsoft migrant migrants migration minister ministry mission model modern"
    " moldova moldovan monday monitor montenegro more moroccan morocco most movement mugs municipal"
    " municipality museum must national nations neither netherlands network never new news ngo"
    " nigeria nigerian no nobody none nor nordic north northern norway norwegian not nothing"
    " november october of office officer officers official often ombudsman on once one online only"
    " operation operations opportunities or order organisation organisations organization organized"
    " oslo other others our over page palermo paper papers paris parliament part partnership party"
    " penal people person peru philippines plan platform poland police policy polish population"
    " portugal portuguese practice president press prevention principle principles prison procedure"
    " programme project projects proposal prosecution prosecutor protection protocol province"
    " public questions rapporteur recommendation recommendations record red referral reform refugee"
    " refugees region register regulation relations report reports republic research residence"
    " resolution return returns review rights roma romania romanian rome royal rule rules russia"
    " russian safety saturday school scotland scottish secretary section security see senate"
    " september serbia serbian service services several sex sexual she sheriff should signal since"
    " slavery slovak slovakia slovenia slovenian so social society some somebody south southern"
    " spain spanish special sport spring staff standing state statement states station statistics"
    " statute strada strategy street study such summer sunday support supreme survey sweden swedish"
    " sweep swiss switzerland syria table task team telegram text thai thailand than that the their"
    " then there these they this those three through thursday tip title to told trade trafficking"
    " training transport tribunal tuesday turkey turkish twitter two uk ukraine ukrainian under"
    " union unit united university until usa venezuela venezuelan victim victims vienna vietnam"
    " vietnamese violence voluntary wales we wednesday welfare welsh west western what whatsapp"
    " when where whether which while white who whose why will winter with without woman women work"
    " worker workers working world would yes you your youth zealand"
)
# what begins the name of an authority, a campaign or a heading, in several languages
_THINGS = frozenset(
    [
        "agencia",
        "agenția",
        "alianza",
        "asociación",
        "asociația",
        "association",
        "blue",
        "bundesamt",
        "bundesministerium",
        "campaign",
        "campaña",
        "centrul",
        "centro",
        "comisia",
        "comisión",
        "consejo",
        "consiliul",
        "departamento",
        "departamentul",
        "dirección",
        "direcția",
        "end",
        "fundación",
        "fundacja",
        "fundația",
        "gobierno",
        "guvernul",
        "inspección",
        "inspectoratul",
        "inspekcja",
        "institut",
        "institutul",
        "instituto",
        "komenda",
        "komisja",
        "landesamt",
        "ministerio",
        "ministero",
        "ministerstwo",
        "ministerul",
        "ministry",
        "ministère",
        "observatorio",
        "office",
        "operation",
        "operación",
        "operațiunea",
        "operacja",
        "opération",
        "plan",
        "policja",
        "policía",
        "poliția",
        "program",
        "programa",
        "programul",
        "project",
        "proiectul",
        "proyecto",
        "rada",
        "resumen",
        "rezumat",
        "sommaire",
        "stowarzyszenie",
        "résumé",
        "tribunal",
        "tribunalul",
        "urząd",
        "wojewódzki",
        "zusammenfassung",
    ]
)
NO_NAMES = frozenset(_NO_NAME.split())


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
    if _OTHER_SCRIPT.search(text) and len(_LATIN.findall(text)) > len(text) / 3:
        yield from (found.span() for found in _OTHER_SCRIPT.finditer(text))


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
    if _bare(row[0][0]).casefold() in _THINGS:
        return
    row = list(dropwhile(lambda match: _bare(match[0]).casefold() in NO_NAMES, row))
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
    return (
        bare[:1].isupper()
        and len(bare) > 1
        and not bare.isupper()
        and bare.casefold() not in NO_NAMES
    )


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("\u2019s")
