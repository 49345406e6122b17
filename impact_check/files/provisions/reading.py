"""Any file of a law or bill -> its clauses, by what the file is."""

import re
from collections.abc import Callable

from impact_check.errors import BadFiles, Fault
from impact_check.files.paragraphs import paragraphs_of
from impact_check.files.provisions.akoma_ntoso import akoma_ntoso, is_akoma_ntoso
from impact_check.files.provisions.formex import NO_ARTICLES, formex, is_formex
from impact_check.files.provisions.law import Law
from impact_check.files.provisions.numbered import numbered_clauses
from impact_check.files.provisions.uk_legislation import is_uk_legislation, uk_legislation
from impact_check.files.provisions.web_page import EUR_LEX, numbered_of, page_of, title_of
from impact_check.files.xml_parts import Element, NotXml, parsed

LARGEST = 50_000_000
MOST = 2000
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
UNKNOWN = (
    "is XML that begins with <{root}>, which is no kind of law that is known here; those are Akoma"
    " Ntoso (akomaNtoso), UK legislation (Legislation) and Formex (ACT). Save the text as .docx or"
    " .txt with numbered headings instead"
)
NO_CLAUSE = (
    "has no clauses that can be told: nothing in it is an article, a section or a numbered heading."
    " Number the headings, or type the clauses into the assessment (measure: provisions)"
)
TOO_MANY = "has {number} clauses, more than the {most} that an assessment takes; leave out some"
KINDS: tuple[tuple[Callable[[Element], bool], Callable[[Element], Law]], ...] = (
    (is_akoma_ntoso, akoma_ntoso),
    (is_uk_legislation, uk_legislation),
    (is_formex, formex),
)


def law_in(name: str, raw: bytes) -> Law:
    """The law or bill in a file: XML of three kinds, a EUR-Lex page, Word, or text; BadFiles if it
    is none of them or has no clauses.
    """
    law = _read(name, raw)
    if not law.clauses:
        raise BadFiles((Fault(name, 1, 1, NO_ARTICLES if law.kind == "Formex" else NO_CLAUSE),))
    if len(law.clauses) > MOST:
        what = TOO_MANY.format(number=len(law.clauses), most=MOST)
        raise BadFiles((Fault(name, 1, 1, what),))
    return law


def _read(name: str, raw: bytes) -> Law:
    bare = raw.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _HTML.match(bare[:4000]):
        return _page(name, raw)
    if bare.startswith((b"<", b"\xff\xfe<", b"\xfe\xff\x00<")):
        return _xml(name, raw)
    read = paragraphs_of(name, raw)
    return Law("text", "", "", numbered_clauses(read.found), tracked=read.tracked)


def _xml(name: str, raw: bytes) -> Law:
    try:
        root = parsed(raw)
    except NotXml as broken:
        raise BadFiles((Fault(name, broken.line, broken.column, broken.what),)) from None
    for fits, read in KINDS:
        if fits(root):
            return read(root)
    raise BadFiles((Fault(name, 1, 1, UNKNOWN.format(root=root.name[:40])),))


def _page(name: str, raw: bytes) -> Law:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    page = page_of(text)
    title = title_of(page)
    is_published = any(sign in text for sign in EUR_LEX)
    return Law("page", title, title if is_published else "", numbered_clauses(numbered_of(page)))
