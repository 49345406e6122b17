"""`show`: what is in a checklist."""

from typing import TYPE_CHECKING, Annotated

import typer

from impact_check.cli.console import emit_rich
from impact_check.cli.handing import Out, hand_over, must_be_readable
from impact_check.cli.options import (
    DOCUMENT_NAMES,
    ContentDir,
    Force,
    With,
    chosen_content,
    format_option,
)

if TYPE_CHECKING:
    from impact_check.core.document.blocks import Document
    from impact_check.core.model.checklist import Checklist
    from impact_check.core.model.content import Content

Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        help="A checklist, as `impact-check list` names it; or campaigns, features, law, disputed.",
    ),
]
Format = Annotated[
    str | None,
    format_option(
        ("text", *DOCUMENT_NAMES, "json"),
        "All but text and json are to print for a meeting.",
    ),
]


def show(
    name: Name, out: Out = None, force: Force = False, additions: With = None,
    own: ContentDir = None, format_: Format = None,
) -> None:  # fmt: skip
    """Show a checklist: questions, options, harms, sources; or features, or law.

    Example: impact-check show raids -o raids.docx
    """
    from impact_check.files.content import named_checklists
    from impact_check.output.formats import named_format

    wanted: str = format_ or "text"
    if out is not None and str(out) != "-":
        wanted = named_format((*DOCUMENT_NAMES, "json"), "checklist", format_ or "", str(out))
    must_be_readable(wanted, out, "show", name)
    content = chosen_content(own, additions)
    other = {"features": _features, "law": _law, "disputed": _disputed}.get(name)
    if other is not None:
        hand_over(other(content, wanted), out, force=force)
        return
    checklists = named_checklists(content, [name])
    if wanted == "text":
        from impact_check.output.terminal import checklist_lines

        for checklist in checklists:
            emit_rich(checklist_lines(content, checklist))
        return
    hand_over(_made(content, checklists, wanted), out, force=force)


def _made(content: "Content", checklists: "tuple[Checklist, ...]", format_: str) -> str | bytes:
    if format_ == "json":
        from impact_check.output.results import as_json

        return as_json(
            [found.model_dump(mode="json", exclude_defaults=True) for found in checklists]
        )
    from impact_check.core.views.sheet import sheet_of
    from impact_check.output.documents import DOCUMENTS

    return DOCUMENTS[format_](sheet_of(content, checklists))


def _features(content: "Content", format_: str) -> str | bytes:
    """The features with what decides between yes and no."""
    from impact_check.core.views.feature_list import feature_document

    return _other(content, format_, {"features"}, feature_document(content))


def _law(content: "Content", format_: str) -> str | bytes:
    from impact_check.core.report.pages.law import law_document

    return _other(content, format_, {"instruments"}, law_document(content, "law"))


def _disputed(content: "Content", format_: str) -> str | bytes:
    from impact_check.core.report.pages.law import law_document

    kinds = {"disputes", "evidence", "developments"}
    return _other(content, format_, kinds, law_document(content, "disputed"))


def _other(content: "Content", format_: str, kinds: set[str], document: "Document") -> str | bytes:
    """A part of the register; on a terminal as Markdown, which can be read as it is."""
    if format_ == "json":
        from impact_check.output.results import as_json

        return as_json(content.register.model_dump(mode="json", by_alias=True, include=kinds))
    from impact_check.output.documents import DOCUMENTS

    return DOCUMENTS["md" if format_ == "text" else format_](document)
