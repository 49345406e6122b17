"""`open`: what is open about a measure, and whom to ask."""

from typing import Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_page, warn
from impact_check.cli.exports import tell_still_in
from impact_check.cli.options import AssessmentFile, ContentDir, With, chosen_content

All = Annotated[bool, typer.Option("--all", help="Show whole lists.")]
Format = Annotated[
    Literal["text", "json"], typer.Option("--format", help="How to show the result.")
]


def open_(
    file: AssessmentFile,
    show_all: All = False,
    format_: Format = "text",
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """List what is open: facts first, then questions and whom to ask.

    Example: impact-check open campaign.yaml
    """
    from impact_check.core.what_if.open_list import open_list
    from impact_check.core.words.command_line import command_line
    from impact_check.files.assessments import load_assessment
    from impact_check.output.open_list import open_lines, open_values
    from impact_check.output.plain_page import Line

    content = chosen_content(own, additions)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    found = open_list(content, loaded.assessment)
    if format_ == "json":
        from impact_check.output.results import as_json

        values = open_values(content, found, loaded.file)
        tell_still_in(content, [(loaded.file, loaded.assessment)], values)
        emit(as_json(values))
        return
    emit_page(open_lines(content, found, show_all=show_all))
    if loaded.file != "-" and (found.facts or found.questions):
        emit_page((Line(""), Line(f"Next: {command_line('assess', file, '--open')}")))
