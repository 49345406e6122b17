"""`card`: one page with a picture of what is found and what is open."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import emit, remark, tell, warn
from impact_check.cli.exports import not_over, tell_passages
from impact_check.cli.options import AssessmentFile, ContentDir, Force, With, chosen_content

Out = Annotated[
    Path,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help="Where to write; the suffix (.svg, .png, .html) picks the format; - is SVG.",
    ),
]


def card(
    file: AssessmentFile,
    out: Out,
    force: Force = False,
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Draw a card: one page for a slide or a mail.

    Example: impact-check card campaign.yaml -o campaign.png
    """
    from impact_check.cli.writing import write_out
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.report import card_messages
    from impact_check.core.report.card import public_card
    from impact_check.files.assessments import load_assessment
    from impact_check.output.card.formats import CARD_FORMATS
    from impact_check.output.formats import named_format

    format_ = named_format(CARD_FORMATS, "card", "svg" if str(out) == "-" else "", str(out))
    not_over(out, [file], "card")
    content = chosen_content(own, additions)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    made = public_card(content, loaded.assessment)
    drawn = CARD_FORMATS[format_](made.card)
    remark([card_messages.SHOWS])
    tell_passages(content, made.shown)
    if str(out) == "-":
        emit(drawn)
        return
    write_out(out, drawn, force=force)
    tell(f"Written: {out} (may be read by {EDITIONS['public'].readers})\n")
