"""Akoma Ntoso 3.0 (OASIS LegalDocML) -> clauses: parliaments and gazettes publish in it."""

from collections.abc import Iterator

from impact_check.files.provisions.law import Clause, Law, one_line
from impact_check.files.provisions.xml_words import outermost, words_of
from impact_check.files.xml_parts import Element

KIND = "Akoma Ntoso"
UNITS = ("article", "section", "rule", "clause")  # what a law is numbered by; the first that it has
NAMED = {"regulation": "Regulation", "article": "Article", "section": "Section"}
QUOTED = ("quotedStructure", "embeddedStructure", "authorialNote", "meta", "remark")
BODIES = ("body", "mainBody", "portionBody")
ANNEXES = ("attachment", "component")


def is_akoma_ntoso(root: Element) -> bool:
    """Whether a document is one, in any version of its namespace."""
    return root.name == "akomaNtoso"


def akoma_ntoso(root: Element) -> Law:
    """The law in an Akoma Ntoso document: articles or sections by number, heading and words."""
    body = next(root.every(*BODIES), None)
    units = list(_units(body)) if body else []
    schedules = [
        part for part in root.every("hcontainer") if part.attributes.get("name") == "schedule"
    ]
    left = len(schedules) + sum(1 for _ in root.every(*ANNEXES))
    kind = _kind(root)
    return Law(KIND, _title(root), "", tuple(_clause(unit, kind) for unit in units), left)


def _kind(root: Element) -> str:
    """What a section is called: in a bill of the United Kingdom it is a clause until it is law."""
    bill = root.child("bill")
    is_uk = bill is not None and bill.attributes.get("name", "").startswith("uk")
    return "Clause" if is_uk else "Section"


def _units(body: Element) -> Iterator[Element]:
    for name in UNITS:
        found = [*outermost(body, (name,), QUOTED)]
        if found:
            yield from found
            return
    for part in outermost(body, ("hcontainer",), QUOTED):
        if part.attributes.get("name") in NAMED:
            yield part
        else:
            yield from _units(part)


def _clause(unit: Element, section: str) -> Clause:
    number = words_of(unit.child("num")).rstrip(".")
    own = section if unit.name == "section" else unit.name.capitalize()
    kind = NAMED.get(unit.attributes.get("name", ""), own)
    name = number if any(letter.isalpha() for letter in number[:3]) else f"{kind} {number}"
    heading = words_of(unit.child("heading"), QUOTED)
    rest = "num", "heading", "subheading"
    words = " ".join(
        words_of(part, (*QUOTED, "num")) for part in unit.children() if part.name not in rest
    )
    return Clause(one_line(name), heading, one_line(words))


def _title(root: Element) -> str:
    """The title; some publishers put a reference to it in its place."""
    for name in ("shortTitle", "docTitle"):
        for title in root.every(name):
            told = words_of(title, QUOTED) or _referred(root, title)
            if told:
                return told
    alias = next((part for part in root.every("FRBRalias", "FRBRname")), None)
    return one_line(alias.attributes.get("value", "")) if alias else ""


def _referred(root: Element, title: Element) -> str:
    target = next((part.attributes.get("href", "") for part in title.every("ref")), "")
    for part in root.every("TLCConcept", "TLCTerm", "TLCObject"):
        if target == f"#{part.attributes.get('eId')}":
            return one_line(part.attributes.get("showAs", ""))
    return ""
