"""A document -> a Word file."""

import io
import zipfile
from collections.abc import Mapping

from impact_check.core.document.blocks import Block, Document, PageBreak
from impact_check.output.word.blocks import blocks
from impact_check.output.word.inline import line, paragraph
from impact_check.output.word.pages import last
from impact_check.output.word.paper import Paper
from impact_check.output.word.parts import document_part, parts

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
BRIEF = ("brief",)


def word_of(document: Document) -> bytes:
    """The file (Office Open XML), without dates or names of who made it, the same bytes on every
    machine.
    """
    paper = Paper(document.ids, is_brief=document.name in BRIEF)
    after: tuple[Block, ...] = (document.contents, PageBreak()) if document.contents else ()
    body = blocks((*document.page_one, *after, *document.blocks), paper)
    foot = "".join(paragraph(line(said, paper), paper, style="Foot") for said in document.foot)
    made = document_part(body + foot + last(paper))
    return _packed({**parts(document, paper), "word/document.xml": made})


def _packed(found: Mapping[str, str]) -> bytes:
    """The parts as a zip; not compressed, because compression libraries differ between machines in
    what they write.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for name, text in found.items():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.create_system = 3  # else the zip names the machine's system
            package.writestr(entry, text.encode())
    return made.getvalue()
