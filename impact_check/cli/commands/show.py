"""`show`: what is in a checklist."""

from typing import Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_rich
from impact_check.cli.options import ContentDir, With, chosen_content

Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME", help="A checklist, as `impact-check list` names it; or campaigns."
    ),
]
Format = Annotated[
    Literal["text", "md", "html", "json"],
    typer.Option("--format", help="md and html are to print for a meeting."),
]


def show(
    name: Name, additions: With = None, own: ContentDir = None, format_: Format = "text"
) -> None:
    """Show a checklist: questions, options, harms, sources.

    Example: impact-check show raids --format html > raids.html
    """
    from impact_check.files.content import named_checklists

    content = chosen_content(own, additions)
    checklists = named_checklists(content, [name])
    if format_ == "json":
        from impact_check.output.results import as_json

        emit(as_json([one.model_dump(mode="json", exclude_defaults=True) for one in checklists]))
    elif format_ == "md":
        from impact_check.output.formats import checklist_markdown

        emit("\n".join(checklist_markdown(content, one) for one in checklists))
    elif format_ == "html":
        from impact_check.output.formats import checklist_html

        emit(checklist_html(content, checklists))
    else:
        from impact_check.output.terminal import checklist_lines

        for one in checklists:
            emit_rich(checklist_lines(content, one))
