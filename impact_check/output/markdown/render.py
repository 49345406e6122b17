"""A document -> Markdown: marks, page 1, contents, sections, foot."""

from impact_check.core.document.blocks import Block, Document, Paragraph
from impact_check.core.document.lines import line as line_of
from impact_check.core.document.lines import strong
from impact_check.output.markdown.blocks import blocks, heading
from impact_check.output.markdown.inline import line

RULE = "---"


def markdown_of(document: Document) -> str:
    """The text, with the marks of its pages under the title; a title that page 1 does not bring
    is put over it.
    """
    title, *rest = document.page_one or (None,)
    parts = [
        blocks((title,)) if title else heading(document.title, 1),
        blocks(_marks(document)),
        blocks((*rest, *_contents(document), *document.blocks)),
        *([RULE, *(line(said) for said in document.foot)] if document.foot else []),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _marks(document: Document) -> tuple[Block, ...]:
    marks = (strong(f"{mark}.") for mark in document.marks)
    return (Paragraph(line_of(*marks)),) if document.marks else ()


def _contents(document: Document) -> tuple[Block, ...]:
    return (document.contents,) if document.contents else ()
