"""`report`: the report of an assessment as a file."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from impact_check.cli.console import emit, warn
from impact_check.cli.options import ContentDir, With, chosen_content
from impact_check.errors import ImpactCheckError

File = Annotated[Path, typer.Argument(metavar="FILE", help="The assessment; - reads standard input.")]
Out = Annotated[
    Path,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help="Where to write; the suffix (.md, .html, .docx) picks the format; - writes to standard output.",
    ),
]
Format = Annotated[
    Literal["html", "md", "docx", "json"] | None, typer.Option("--format", help="The format, where the suffix does not say it.")
]
Day = Annotated[
    datetime | None,
    typer.Option("--date", formats=["%Y-%m-%d"], help="The day of the report, else the assessment's own."),
]


def report(file: File, out: Out, format_: Format = None, day: Day = None, additions: With = None, own: ContentDir = None) -> None:
    """Write the report of an assessment.

    Example: impact-check report campaign.yaml -o report.html
    """
    from impact_check.core.compose import compose
    from impact_check.core.stress import stress
    from impact_check.files.assessments import load_assessment
    from impact_check.files.saving import save_text
    from impact_check.output.formats import format_for

    write = format_for(format_ or "", str(out))
    to_terminal = str(out) == "-"
    if not to_terminal and out.resolve() == file.resolve():
        raise ImpactCheckError(f"{out}: this is the assessment itself; give the report another name")
    content = chosen_content(own, additions)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    stressed = stress(content, loaded.assessment)
    made = compose(content, loaded.assessment, file=loaded.file, day=day.date().isoformat() if day else "", stressed=stressed)
    document = write(made)
    if to_terminal:
        emit(document)
    else:
        save_text(out, document)
        emit(f"Written: {out} (internal: it holds names and sources)\n")
