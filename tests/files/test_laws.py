"""Laws and bills as they are published: their clauses, and what is refused before anything is read."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.errors import BadFiles
from impact_check.files.assessments import assessment_of
from impact_check.files.content import named_checklists
from impact_check.files.documents import parse_document, within
from impact_check.files.provisions.law import Clause, by_id
from impact_check.files.provisions.reading import LARGEST, law_in
from impact_check.output.blank import OfMeasure, blank_assessment

LAWS = Path(__file__).parent.parent / "data" / "laws"


def read(name):
    return law_in(name, (LAWS / name).read_bytes())


@pytest.mark.parametrize(
    ("name", "kind", "title", "clauses"),
    [
        ("saf-bill-2025.akn.xml", "Akoma Ntoso", "Sustainable Aviation Fuel Bill", ["Clause 1 (Direction to offer revenue certainty contract): The Secretary of State may", "Clause 19 (Short title): This Act may"]),
        ("legge-66-2024.akn.xml", "Akoma Ntoso", "Ratifica ed esecuzione", ["Art. 1 (Autorizzazione alla ratifica): Il Presidente", "Art. 4 (Entrata in vigore): La presente"]),
        ("housing-act-1996.clml.xml", "UK legislation", "Housing Act 1996", ["Section 188 (Interim duty to accommodate in case of apparent priority need): Otherwise,"]),
        ("regulation-1319-2011.formex.xml", "Formex", "Commission Implementing Regulation (EU) No 1319/2011", ["Article 1: Annex I", "Article 2: This Regulation"]),
        ("com-2025-6.html", "page", "COUNCIL DECISION", ["Article 1: The position to be", "Article 2: The position referred", "Article 3: This Decision"]),
        ("gdpr.html", "page", "REGULATION (EU) 2016/679", ["Article 1 (Subject-matter and objectives): 1. This", "Article 13 (Information to be provided): 1. The"]),
    ],
)  # fmt: skip
def test_real_laws_come_apart_into_their_clauses(name, kind, title, clauses):
    law = read(name)
    assert (law.kind, law.title.startswith(title)) == (kind, True)
    texts = [clause.text for clause in law.clauses]
    assert len(texts) == len(clauses)
    for text, begins in zip(texts, clauses, strict=True):
        assert text.startswith(begins), text


def test_where_a_law_is_published_is_taken_from_those_that_say_it():
    assert read("housing-act-1996.clml.xml").published.endswith("legislation.gov.uk/ukpga/1996/52")
    assert read("regulation-1319-2011.formex.xml").published.endswith("OJ L 334, 2011, p. 25")
    assert read("com-2025-6.html").published != ""
    assert read("legge-66-2024.akn.xml").published == ""


def test_what_a_law_quotes_and_its_schedules_are_no_clauses_of_it():
    housing, fuel = read("housing-act-1996.clml.xml"), read("saf-bill-2025.akn.xml")
    assert "999" not in str(housing.clauses) and housing.left == 1
    assert "Penalty notices" not in str(fuel.clauses) and fuel.left == 1


TEXT = b"""Anti-Trafficking Bill

Section 1: Purpose ........ 2
Section 2: Entry ......... 3

Section 1: Purpose
This Act has a purpose.
Section 2: Entry without warrant
(1) An officer may enter premises.
(2) Section 3 applies.

Section 3

Reports

Staff must report.
"""


def test_a_text_gives_its_sections_and_passes_its_contents():
    assert [clause.text for clause in law_in("bill.txt", TEXT).clauses] == [
        "Section 1 (Purpose): This Act has a purpose.",
        "Section 2 (Entry without warrant): (1) An officer may enter premises. (2) Section 3 applies.",
        "Section 3 (Reports): Staff must report.",
    ]  # fmt: skip


def test_a_word_file_gives_its_numbered_headings():
    made = docx.Document()
    for number, title in ((1, "Purpose"), (2, "Entry")):
        made.add_heading(f"Article {number}", level=2)
        made.add_paragraph(title)
        made.add_paragraph(f"The words of article {number}.")
    raw = io.BytesIO()
    made.save(raw)
    assert [clause.text for clause in law_in("bill.docx", raw.getvalue()).clauses] == [
        "Article 1 (Purpose): The words of article 1.",
        "Article 2 (Entry): The words of article 2.",
    ]


def zipped(**parts):
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name.replace("__", "/"), data)
    return raw.getvalue()


BOMB = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><akomaNtoso>&c;</akomaNtoso>'
OUTSIDE = b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><Legislation/>'


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (BOMB, "declares a document type (DTD)"),
        (OUTSIDE, "declares a document type (DTD)"),
        (b"<akomaNtoso><body>&other;</body></akomaNtoso>", "is broken XML: undefined entity"),
        (b"<akomaNtoso>\n<body></akomaNtoso>", "2:9: is broken XML: mismatched tag"),
        (b"<a>" * 400, "nests more than 200"),
        (b"<rss><channel/></rss>", "begins with <rss>, which is no kind of law"),
        (b"<DOC xmlns:x='formex'><BIB.DOC/></DOC>", "is a Formex file without articles"),
        (b"<akomaNtoso><bill><body/></bill></akomaNtoso>", "has no clauses that can be told"),
        (b"A letter without any number.", "has no clauses that can be told"),
        (b"<html><body><p>Hello</p></body></html>", "has no clauses that can be told"),
        (b"%PDF-1.7", "is a PDF"),
        (b"PK\x03\x04 broken", "is no Word file"),
        (zipped(mimetype="x"), "is no Word file"),
        (zipped(word__document="x", **{"word/document.xml": "<!DOCTYPE a><a/>"}), "is no Word file"),
        (zipped(**{"word/document.xml": b" " * 61_000_000}), "unpacks to more than 60 MB"),
        (b"<?xml version='1.0' encoding='x-none'?><a/>", "is broken XML"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",  # packed bytes hold the time
)  # fmt: skip
def test_what_is_dangerous_unknown_or_broken_is_refused_in_words(raw, says):
    with pytest.raises(BadFiles) as bad:
        law_in("bill", raw)
    assert says in str(bad.value)


def test_fifty_megabytes_are_refused_before_they_are_read():
    with pytest.raises(BadFiles, match="is larger than 50,000 kB"):
        within("bill.xml", bytes(LARGEST + 1), LARGEST)


@given(
    st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"<akomaNtoso>{text}".encode())
)
def test_any_bytes_give_clauses_or_a_fault_and_nothing_else(raw):
    try:
        assert law_in("bill", raw).clauses
    except BadFiles as bad:
        assert str(bad)


@given(
    st.lists(st.builds(Clause, st.text(max_size=80), st.text(max_size=20), st.text(max_size=90)))
)
def test_ids_of_clauses_are_ids_and_each_its_own(clauses):
    found = by_id(clauses)
    assert len(found) == len(clauses)
    assert all(id_[0].isalpha() and id_.isascii() and len(id_) <= 80 for id_ in found)


def test_a_blank_assessment_with_clauses_loads_with_them(content):
    law = read("gdpr.html")
    known = OfMeasure(law.title, law.published, by_id(law.clauses))
    text = blank_assessment(content, named_checklists(content, ["core"]), known)
    read_back = assessment_of(parse_document("a.yaml", text.encode()), content).assessment
    assert read_back.measure.title == law.title
    assert list(read_back.measure.provisions) == ["article_1", "article_13"]
