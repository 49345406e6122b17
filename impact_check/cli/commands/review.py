"""`review`: what was predicted beside what was observed, and what is overdue."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit_rich, warn
from impact_check.cli.exports import not_over
from impact_check.cli.handing import Out, hand_over, must_be_readable
from impact_check.cli.options import AssessmentFile, ContentDir, Force, With, chosen_content
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.model.content import Content
    from impact_check.output.reviews import ReviewShown

Older = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[OLD]...", help="Earlier versions of it; the oldest by date is the prediction."
    ),
]
Day = Annotated[
    datetime | None,
    typer.Option(
        "--date", formats=["%Y-%m-%d"], help="What was due before this day is overdue; else today."
    ),
]
Next = Annotated[
    datetime | None,
    typer.Option(
        "--next", formats=["%Y-%m-%d"], help="The day to look again; else half a year on."
    ),
]
Format = Annotated[
    Literal["text", "md", "html", "docx", "json", "ics"] | None,
    typer.Option("--format", help="The format, where no suffix says it; ics is a calendar."),
]
Readers = Annotated[
    Literal["full", "public"],
    typer.Option(
        "--edition",
        help=(
            "For whom: full has owners and sources; public leaves out what nobody marked 'share:"
            " yes'."
        ),
    ),
]


def review(
    file: AssessmentFile, older: Older = None, day: Day = None, next_day: Next = None,
    format_: Format = None, out: Out = None, edition: Readers = "full", force: Force = False,
    additions: With = None, own: ContentDir = None,
) -> None:  # fmt: skip
    """Review a measure: what was predicted, what was seen, what is overdue.

    Example: impact-check review campaign.yaml before-launch.yaml -o review.html

    Example: impact-check review campaign.yaml --next 2027-06-01 -o review.ics
    """
    content = chosen_content(own, additions)
    today = day.date() if day else date.today()
    again = next_day.date() if next_day else None
    if again is not None and again <= today:
        raise ImpactCheckError(f"--next {again}: must be a day after {today}; choose a later one")
    name = _format(file, format_ or "", out)
    not_over(out or Path("-"), [file, *(older or ())], "review")
    shown = _shown(content, file, older or [], edition, today, again)
    if name == "text":
        from impact_check.output.review_text import review_parts

        emit_rich(review_parts(shown.review))
        return
    from impact_check.output.reviews import REVIEW_FORMATS

    hand_over(REVIEW_FORMATS[name](shown), out, force=force)


def _format(file: Path, format_: str, out: Path | None) -> str:
    """The name of the format; ImpactCheckError if there is none of that name."""
    if format_ == "text" or (not format_ and (out is None or str(out) == "-")):
        if out is not None and str(out) != "-":
            raise ImpactCheckError(
                f"{out}: text is for the terminal; name the file with .md, .docx or .html"
            )
        return "text"
    from impact_check.output.formats import named_format
    from impact_check.output.reviews import REVIEW_FORMATS

    name = named_format(REVIEW_FORMATS, "review", format_, str(out or "-"))
    must_be_readable(name, out, "review", file)
    return name


def _shown(
    content: "Content",
    file: Path,
    older: list[Path],
    edition: Literal["full", "public"],
    today: date,
    again: date | None,
) -> "ReviewShown":
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.files.assessments import load_assessment
    from impact_check.output.reviews import review_of

    named = []
    for path in (file, *older):
        loaded = load_assessment(path, content)
        warn(loaded.warnings)
        named.append((loaded.file, loaded.assessment))
    return review_of(content, named, EDITIONS[edition], today, again)
