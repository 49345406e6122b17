"""`share`: a copy that is safe to attach."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import emit, remark, tell, warn
from impact_check.cli.exports import tell_passages
from impact_check.cli.options import AssessmentFile, ContentDir, PublicSources, With, chosen_content
from impact_check.errors import ImpactCheckError

Out = Annotated[
    Path,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help="The copy to make (.yaml, .json); - writes to standard output.",
    ),
]


def share(
    file: AssessmentFile,
    out: Out,
    additions: With = None,
    own: ContentDir = None,
    public_sources: PublicSources = False,
) -> None:
    """Make a copy that is safe to attach; it gives the same result.

    It holds options, evidence levels and published sources only, and other texts where you wrote
    'share: yes'.

    Example: impact-check share my-campaign.yaml -o to-attach.yaml
    """
    from impact_check.cli.writing import write_out
    from impact_check.core.privacy.shared_copy import shared_copy
    from impact_check.files.assessments import load_assessment
    from impact_check.files.naming import ASSESSMENTS, suffix
    from impact_check.files.sharing import shared_text
    from impact_check.output.sharing import sharing_lines

    to_terminal = str(out) == "-"
    if not to_terminal and suffix(out) not in ASSESSMENTS:
        raise ImpactCheckError(f"{out}: end the name of the copy with .yaml or .json")
    content = chosen_content(own, additions, has_public_sources=public_sources)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    made = shared_copy(content, loaded.assessment)
    text = shared_text(out, content, loaded.assessment, made.assessment)
    tell_passages(content, made.assessment)
    lines = sharing_lines(made, str(out), had_comments=loaded.has_comments)
    if to_terminal:
        emit(text)
    else:
        write_out(out, text, new=True)
    words = "\n".join(lines)
    if to_terminal:
        remark(words.split("\n"))
    else:
        tell(f"{words}\n")
