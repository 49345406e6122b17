"""`variant`: a copy for changes that are intended."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import tell, warn
from impact_check.cli.options import AssessmentFile, ContentDir, With, chosen_content
from impact_check.errors import ImpactCheckError

Out = Annotated[
    Path, typer.Option("--out", "-o", metavar="COPY", help="The copy to make (.yaml, .json).")
]
Changes = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="ID=VALUE",
        help="An answer, fact or safeguard as it is intended, e.g. consent=safe; repeatable.",
    ),
]


def variant(
    file: AssessmentFile,
    out: Out,
    changes: Changes = None,
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Make a copy for changes that are intended, not made.

    What is set is marked as planned, and never counts as evidence or as done.

    Example: impact-check variant bill.yaml -o amended.yaml --set consent=safe
    """
    from impact_check.cli.writing import write_out
    from impact_check.core.what_if.variant import variant_of
    from impact_check.core.words.command_line import command_line
    from impact_check.files.assessments import assessment_text, load_assessment
    from impact_check.files.naming import ASSESSMENTS, is_json, suffix

    if suffix(out) not in ASSESSMENTS:
        raise ImpactCheckError(f"{out}: end the name of the copy with .yaml or .json")
    content = chosen_content(own, additions)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    made = variant_of(content, loaded.assessment, changes or ())
    write_out(out, assessment_text(made, as_json=is_json(out)), new=True)
    tell(
        f"Written: {out}. It holds everything that {file} holds, names and sources too.\n"
        f"Change answers: {command_line('assess', out)}\n"
        f"Compare: {command_line('compare', file, out)}\n"
    )
