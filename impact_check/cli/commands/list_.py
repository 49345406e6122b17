"""`list`: the checklists there are."""

from typing import Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_rich
from impact_check.cli.options import ContentDir, chosen_content

Format = Annotated[Literal["text", "json"], typer.Option("--format", help="How to show the list.")]


def list_(own: ContentDir = None, format_: Format = "text") -> None:
    """List the checklists.

    Example: impact-check list
    """
    content = chosen_content(own, None)
    if format_ == "json":
        from impact_check.output.results import as_json

        emit(
            as_json(
                [
                    {
                        "id": checklist.id,
                        "name": checklist.name,
                        "pillar": checklist.pillar,
                        "questions": len(checklist.questions),
                    }
                    for checklist in content.checklists
                ]
            )
        )
    else:
        from impact_check.output.terminal import checklist_table

        emit_rich(checklist_table(content))
