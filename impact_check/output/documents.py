"""Document -> text or bytes, one function a format. Adding a format of documents is one entry in
`DOCUMENTS`.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # nothing is loaded for the formats that are not asked for
    from impact_check.core.document.blocks import Document
    from impact_check.core.document.theme import Theme

Writer: TypeAlias = "Callable[[Document], str | bytes]"
NO_TEXT = ("html", "docx", "xlsx")  # what nobody reads in a terminal


def as_html(document: "Document", theme: "Theme | None" = None) -> str:
    """One HTML file that asks nothing of any other; a theme stands around it."""
    from impact_check.output.html.render import html_of

    return html_of(document, theme)


def as_markdown(document: "Document") -> str:
    """Markdown without raw HTML."""
    from impact_check.output.markdown.render import markdown_of

    return markdown_of(document)


def as_word(document: "Document") -> bytes:
    """One Word file."""
    from impact_check.output.word.render import word_of

    return word_of(document)


DOCUMENTS: Mapping[str, Writer] = {"html": as_html, "md": as_markdown, "docx": as_word}
