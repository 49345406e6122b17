"""Formex 4 (Official Journal of the European Union) -> articles."""

from impact_check.files.provisions.law import Clause, Law, one_line
from impact_check.files.provisions.xml_words import outermost, words_of
from impact_check.files.xml_parts import Element

KIND = "Formex"
ROOTS = frozenset({"ACT", "GENERAL", "CONS.ACT", "CONS.DOC", "DOC", "PROPOSAL"})
QUOTED = ("QUOT.S", "NOTE")
HEADS = ("TI.ART", "STI.ART")
NO_ARTICLES = (
    "is a Formex file without articles, such as the notice that leads to an act; give the file that"
    " holds the act (in EUR-Lex often DOC_2)"
)


def is_formex(root: Element) -> bool:
    """Whether a document is one; annexes are files of their own."""
    return root.name in ROOTS or any("formex" in it for it in root.attributes.values())


def formex(root: Element) -> Law:
    """The act in a Formex document: each `ARTICLE` by its title, subtitle and words."""
    articles = list(outermost(root, ("ARTICLE",), QUOTED))
    title = next(root.every("TITLE"), None)
    named = words_of(title, QUOTED)
    return Law(KIND, named, _published(root, named), tuple(map(_clause, articles)))


def _clause(article: Element) -> Clause:
    heads = [words_of(article.child(name), QUOTED) for name in HEADS]
    words = " ".join(
        words_of(part, (*QUOTED, "NO.PARAG", "NO.P"))
        for part in article.children()
        if part.name not in HEADS
    )
    return Clause(heads[0] or "Article", heads[1], one_line(words))


def _published(root: Element, title: str) -> str:
    """`OJ L 334, 2011, p. 25` behind the title, where the act says in which Journal it stands."""
    reference = next(root.every("DOCUMENT.REF"), None)
    parts = {part.name: words_of(part) for part in reference.children()} if reference else {}
    if not parts.get("COLL") or not parts.get("YEAR"):
        return ""
    journal = f"OJ {parts['COLL']} {parts.get('NO.OJ', '')}, {parts['YEAR']}"
    page = f", p. {parts['PAGE.FIRST']}" if parts.get("PAGE.FIRST") else ""
    return one_line(f"{title}, {journal}{page}")
