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
    from impact_check.core.method.scoring import score
    from impact_check.core.model.assessment import Assessment, Measure
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.privacy.for_readers import for_readers
    from impact_check.core.report import card_messages
    from impact_check.core.report.card import card_of
    from impact_check.core.report.compose import compose
    from impact_check.files.assessments import load_assessment
    from impact_check.output.card.formats import CARD_FORMATS
    from impact_check.output.formats import named_format

    format_ = named_format(CARD_FORMATS, "card", "svg" if str(out) == "-" else "", str(out))
    not_over(out, [file], "card")
    content = chosen_content(own, additions)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    public = EDITIONS["public"]
    kept = for_readers(content, loaded.assessment, public).assessment
    report = compose(content, kept)._replace(edition=public)
    made = CARD_FORMATS[format_](card_of(report, score(content, kept).conclusion))
    remark([card_messages.SHOWS])
    shown = Measure(title=kept.measure.title, region=kept.measure.region)
    tell_passages(content, Assessment(measure=shown))
    if str(out) == "-":
        emit(made)
        return
    write_out(out, made, force=force)
    tell(f"Written: {out} (may be read by {public.readers})\n")
