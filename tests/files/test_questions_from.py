"""An authority's questions from its text or Word file: what Word counts, limits, what is none."""

import io

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from impact_check.errors import BadFiles
from impact_check.files.call import call_of
from impact_check.files.documents import parse_document
from impact_check.files.questions_from import questions_from
from impact_check.output.blank_call import Asked, blank_call

TEXT = """\
Public consultation on operations
Answers may have 3,000 words in all. How to answer:
1. Download this file.
2. Fill it in.

Part A
Question 1: Should officers enter
without a warrant?
Question 2. What should hold for people who are found? (at most 300 words)
Question 3

How should information be passed on?

Part B
Question 4(a): What would follow for people without papers? (2 000 characters)
"""


def saved(document):
    raw = io.BytesIO()
    document.save(raw)
    return raw.getvalue()


def changed(kind, words, part):
    """What a tracked change puts in or takes out."""
    change, run, text = OxmlElement(f"w:{kind}"), OxmlElement("w:r"), OxmlElement(f"w:{part}")
    text.text = words
    run.append(text)
    change.append(run)
    change.set(qn("w:id"), "1")
    change.set(qn("w:author"), "x")
    return change


def test_labelled_questions_are_taken_and_instructions_are_not():
    read = questions_from("q.txt", TEXT.encode())
    assert [(asked.number, asked.text) for asked in read.questions] == [
        ("1", "Should officers enter without a warrant?"),
        ("2", "What should hold for people who are found? (at most 300 words)"),
        ("3", "How should information be passed on?"),
        ("4(a)", "What would follow for people without papers? (2 000 characters)"),
    ]
    assert [(asked.words, asked.characters) for asked in read.questions] == [
        (0, 0), (300, 0), (0, 0), (0, 2000),
    ]  # fmt: skip
    assert read.words == 3000


def test_numbers_that_word_counts_go_on_over_what_stands_between():
    made = docx.Document()
    made.add_paragraph("Answers may have 3,000 words in all.")
    made.add_paragraph("Do you agree?", style="List Number")
    made.add_paragraph("What is needed?", style="List Number")
    made.add_paragraph("Part B")
    last = made.add_paragraph("What would", style="List Number")
    last._p.append(changed("ins", " follow?", "t"))
    last._p.append(changed("del", " never", "delText"))
    read = questions_from("q.docx", saved(made))
    assert [(asked.number, asked.text) for asked in read.questions] == [
        ("1", "Do you agree?"),
        ("2", "What is needed?"),
        ("3", "What would follow?"),
    ]
    assert read.tracked and read.words == 3000


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"Nothing is numbered here.", "has no numbered questions"),
        (b"1. Why?\n\n1. How?\n", "3:1: the number 1"),
        (b"%PDF-1.7", "is a PDF"),
        (b"PK\x03\x04 broken", "is no Word file"),
        (b"\xd0\xcf\x11\xe0 old", "save it as .docx"),
        (b"\xff\xfe1\x00", "neither text (UTF-8) nor Word"),
    ],
)
def test_what_cannot_be_read_is_told(raw, says):
    with pytest.raises(BadFiles) as bad:
        questions_from("q", raw)
    assert says in str(bad.value)


def test_a_call_that_is_made_loads_with_what_was_asked(content):
    asked = (Asked("1", 'Why "so": {now}?', 300, 0, ("violence",)), Asked("4(a)", "How?", 0, 20))
    text = blank_call(asked, authority="A: ministry", words=3000)
    call = call_of(parse_document("call.yaml", text.encode()), content)
    assert [(q.number, q.text, q.limits.words, q.about) for q in call.questions] == [
        ("1", 'Why "so": {now}?', 300, ("violence",)),
        ("4(a)", "How?", None, ()),
    ]
    assert (call.authority, call.limits.words) == ("A: ministry", 3000)
    assert len(call_of(parse_document("c.yaml", blank_call().encode()), content).questions) == 2


def test_a_limit_for_all_is_taken_from_below_the_questions_too():
    text = "Call for views\n\n1. What is good?\n\n2. What is bad?\n\n(up to 200 words)\n\n"
    read = questions_from("q.txt", f"{text}Answers of at most 3,000 words in all.\n".encode())
    assert (read.words, len(read.questions)) == (3000, 2)
