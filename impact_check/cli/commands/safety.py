"""`safety`: passages that could identify or incriminate somebody."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from impact_check.cli.console import emit, tell
from impact_check.cli.options import ContentDir, With, chosen_content

Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE...",
        help="Assessments, folders of them, or finished documents (.docx, .html, .md).",
    ),
]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="json is for scripts.")]
Fail = Annotated[
    bool, typer.Option("--fail", help="End with exit code 1 if anything is found, for scripts.")
]


def safety(
    files: Files,
    fail: Fail = False,
    format_: Format = "text",
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """List passages that could identify or incriminate somebody.

    Comments are read too. It shows only the first letters of what it finds, with the line; in a
    Word document that is the paragraph. Of made passages in six languages that it was not built
    from it found between half and eight in nine, so read the file yourself too.

    Example: impact-check safety my-campaign.yaml
    """
    from impact_check.files.finding import assessment_files
    from impact_check.files.passages import passages_in
    from impact_check.output.results import as_json
    from impact_check.output.safety import closing_lines, passage_lines, passage_values

    content = chosen_content(own, additions)
    found = {str(path): passages_in(str(path), content) for path in assessment_files(tuple(files))}
    number = sum(map(len, found.values()))
    if format_ == "json":
        values = [passage_values(file, placed) for file, placed in found.items()]
        emit(as_json(values[0] if len(values) == 1 else values))
    else:
        lines = [line for file, placed in found.items() for line in passage_lines(file, placed)]
        tell("".join(f"{line}\n" for line in (*lines, *closing_lines(number))))
    if fail and number:
        raise typer.Exit(1)
