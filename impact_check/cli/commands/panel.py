"""`panel`: several assessors of one measure, side by side."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit_page, remark, warn
from impact_check.cli.exports import not_over, tell_found
from impact_check.cli.handing import hand_over, must_be_readable
from impact_check.cli.options import (
    SAME_UNDER_ANOTHER_TITLE,
    ContentDir,
    Force,
    NamesAreFine,
    With,
    chosen_content,
)
from impact_check.errors import read_each

if TYPE_CHECKING:
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content
    from impact_check.core.panel.panel import Panel
    from impact_check.core.panel.voices import Contribution
    from impact_check.files.sheets import Asked

File = Annotated[
    Path, typer.Argument(metavar="FILE", help="The assessment, with the sheets kept in it.")
]
Others = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="FILE-OR-SHEET...", help="Other assessments of the same measure, and sheets."
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help="Write to a file; the suffix (.md, .html, .docx, .json) picks the format.",
    ),
]
Format = Annotated[
    Literal["text", "json", "md", "html", "docx"] | None,
    typer.Option("--format", help="How to show the result."),
]
SameMeasure = Annotated[
    bool, typer.Option("--same-measure", help="The others are about FILE, under another title.")
]


def panel(
    file: File,
    others: Others = None,
    out: Out = None,
    format_: Format = None,
    same_measure: SameMeasure = False,
    names_are_fine: NamesAreFine = False,
    force: Force = False,
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Lay several assessors side by side: the panel's result, each one's own, dissent, agreement.

    One organisation is one voice; those who are affected are never outvoted. Nothing is written
    into FILE.

    Example: impact-check panel campaign.yaml colleague.yaml answers.json
    """
    from impact_check.core.panel.panel import panel_of
    from impact_check.core.panel.voices import from_assessment, from_sheet
    from impact_check.files.assessments import load_assessment
    from impact_check.files.sheets import Asked

    not_over(out or Path("-"), [file, *(others or ())], "panel")
    content = chosen_content(own, additions)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    assessment = loaded.assessment
    asked = Asked(content, assessment.measure.title, same_measure, names_are_fine)
    parts = [from_assessment(content, assessment)]
    parts += (from_sheet(content, assessment, sheet) for sheet in assessment.sheets)
    parts += _others(others or [], asked, assessment)
    made = panel_of(content, assessment, parts, assessment.respondents)
    _show(content, made, out, format_, force=force)


def _others(paths: list[Path], asked: "Asked", assessment: "Assessment") -> "list[Contribution]":
    """What other files contribute; BadFiles with the faults of all that cannot be used. A sheet
    that FILE keeps already is heard once.
    """
    from impact_check.files.gathering import spoken_in
    from impact_check.files.sheets import AnotherMeasure

    def told(path: Path) -> "tuple[Contribution, ...]":
        try:
            spoken = spoken_in(path, asked, assessment)
        except AnotherMeasure:
            remark((SAME_UNDER_ANOTHER_TITLE,))
            raise
        warn(spoken.faults)
        return spoken.parts

    return [found for many in read_each(paths, told) for found in many]


def _show(
    content: "Content", made: "Panel", out: Path | None, format_: str | None, *, force: bool
) -> None:
    from impact_check.output.formats import named_format
    from impact_check.output.panels import PANEL_FORMATS, panel_lines, panel_passages

    if out is None and format_ in (None, "text"):
        emit_page(panel_lines(content, made))
        return
    wanted = named_format(PANEL_FORMATS, "panel", format_ or "", str(out or "-"))
    must_be_readable(wanted, out, "panel")
    tell_found(panel_passages(content, made))
    hand_over(PANEL_FORMATS[wanted](content, made), out, force=force)
