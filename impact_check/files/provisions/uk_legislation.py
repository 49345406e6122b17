"""UK legislation XML (CLML, legislation.gov.uk) -> clauses."""

from collections.abc import Iterator

from impact_check.files.provisions.law import Clause, Law, one_line
from impact_check.files.provisions.xml_words import words_of
from impact_check.files.xml_parts import Element

KIND = "UK legislation"
SPACE = "http://www.legislation.gov.uk/namespaces/legislation"
BODIES = ("Body", "EUBody", "Primary", "Secondary")
QUOTED = ("BlockAmendment", "CommentaryRef", "Commentary", "Footnote", "FootnoteRef")
NAMES = {"regulation": "Regulation", "order": "Article", "rule": "Rule"}


def is_uk_legislation(root: Element) -> bool:
    """Whether a document is one."""
    return root.name == "Legislation" and root.space == SPACE


def uk_legislation(root: Element) -> Law:
    """The law in a CLML document: each `P1` by its number, with the title of its group."""
    body = next((part for name in BODIES for part in root.every(name)), None)
    kind = _unit_name(root)
    clauses = tuple(_clauses(body, kind, "")) if body else ()
    title = words_of(next(root.every("title"), None)) or words_of(next(root.every("Title"), None))
    address = root.attributes.get("DocumentURI", "")
    published = f"{title}, {address}" if title and address else ""
    return Law(KIND, title, published, clauses, sum(1 for _ in root.every("Schedule")))


def _unit_name(root: Element) -> str:
    """What a unit is called: sections in acts, regulations, articles or rules in instruments."""
    minor = next(root.every("DocumentMinorType"), None)
    named = NAMES.get(minor.attributes.get("Value", "")) if minor else None
    if named:
        return named
    return "Article" if any(True for _ in root.every("EUBody")) else "Section"


def _clauses(holder: Element, kind: str, title: str) -> Iterator[Clause]:
    for part in holder.children():
        if part.name == "P1group":
            yield from _clauses(part, kind, words_of(part.child("Title"), QUOTED))
        elif part.name == "P1":
            yield _clause(part, kind, title)
        elif part.name not in (*QUOTED, "Schedules"):
            yield from _clauses(part, kind, title if holder.name == "P1group" else "")


def _clause(unit: Element, kind: str, title: str) -> Clause:
    number = words_of(unit.child("Pnumber"), QUOTED).rstrip(".")
    named = number if number[:1].isalpha() and " " in number else f"{kind} {number}"
    name = named if number else kind
    words = " ".join(
        words_of(part, (*QUOTED, "Pnumber", "Title"))
        for part in unit.children()
        if part.name not in ("Pnumber", "Title")
    )
    own = words_of(unit.child("Title"), QUOTED)
    return Clause(one_line(name), own or title, one_line(words))
