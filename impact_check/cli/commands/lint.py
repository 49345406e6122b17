"""`lint`: checks checklists, registers, additions and assessments."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import remark, tell
from impact_check.cli.options import ContentDir

Paths = Annotated[
    list[Path] | None,
    typer.Argument(metavar="FILE...", help="Files or folders; without any, the shipped content."),
]


def lint(paths: Paths = None, own: ContentDir = None) -> None:
    """Check files: what is wrong, where, and what to do.

    Content is checked as a whole, with the proofs of the method.

    Example: impact-check lint my-campaign.yaml
    """
    from impact_check.files.linting import lint_paths
    from impact_check.files.resources import shipped
    from impact_check.output.escaping import one_line

    result = lint_paths(tuple(paths or (own or shipped("checklists"),)), own)
    remark(one_line(str(fault)) for fault in result.faults)
    for note in result.notes:
        tell(one_line(f"{note.file}:{note.line}:{note.column}: note: {note.what}") + "\n")
    tell("".join(f"{one_line(line)}\n" for line in result.summary))
    if result.faults:
        raise typer.Exit(2)
