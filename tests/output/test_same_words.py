"""Every format says what the document says: each line of its tree stands in each of them."""

import html
import io
import re
import zipfile
from xml.etree import ElementTree

import pytest

from impact_check.core.document.blocks import (
    Details,
    Facts,
    Paragraph,
    Section,
    Title,
    everything,
)
from impact_check.core.document.lines import words_of
from impact_check.core.document.tables import Table
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.core.report.pages.build import document_of
from impact_check.files.assessments import load_assessment
from impact_check.output.html.render import html_of
from impact_check.output.markdown.render import markdown_of
from impact_check.output.word.render import word_of
from tests import examples

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def said(document):
    """The texts of a document, each line of its tree."""
    yield from map(words_of, document.foot)
    yield from document.marks
    for block in everything((*document.page_one, *document.blocks)):
        if isinstance(block, Paragraph):
            yield words_of(block.line)
        elif isinstance(block, Section):
            yield block.title
            yield words_of(block.beside)
        elif isinstance(block, Title):
            yield block.words
            yield from map(words_of, block.facts)
        elif isinstance(block, Details):
            yield block.summary
        elif isinstance(block, Facts):
            yield from (words_of(told) for fact in block.facts for told in fact.lines)
            yield from (fact.name for fact in block.facts)
        elif isinstance(block, Table):
            yield from (column.title for column in block.columns if column.kind != "figure")
            rows = [row for group in block.groups for row in group.rows]
            yield from (words_of(row.head) for row in rows)
            yield from (words_of(cell.line) for row in rows for cell in row.cells)


def letters(text):
    """What is left of a text where neither marks nor spaces count."""
    return "".join(re.findall(r"[^\W_]", text))


def word_letters(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [package.read(f"word/{name}.xml") for name in ("header", "document")]
    return letters(
        "".join(
            found.text or ""
            for part in parts
            for found in ElementTree.fromstring(part).iter(f"{W}t")
        )
    )


def markdown_letters(text):
    without_targets = re.sub(r"\]\(<[^>]*>\)", "]", text)
    return letters(without_targets.replace("&amp;", "&"))


@pytest.fixture(scope="module", params=sorted(EDITIONS))
def document(content, request):
    assessment = load_assessment(examples.FOLDER / "hotel-staff-training.yaml", content).assessment
    return document_of(edited(content, assessment, EDITIONS[request.param]))


def test_markdown_says_every_line(document):
    text = markdown_letters(markdown_of(document))
    assert [line for line in said(document) if letters(line) not in text] == []


def test_word_says_every_line(document):
    text = word_letters(word_of(document))
    assert [line for line in said(document) if letters(line) not in text] == []


def test_the_page_says_every_line(document):
    body = html_of(document).partition("<body")[2]
    text = letters(html.unescape(re.sub(r"<[^>]*>", "", body)))
    assert [line for line in said(document) if letters(line) not in text] == []
