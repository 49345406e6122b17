"""`report`: the report of an assessment as a file, in the edition for its readers."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.committee_files import CommitteeFiles
from impact_check.cli.console import emit, remark, tell, warn
from impact_check.cli.exports import not_over, tell_passages
from impact_check.cli.options import (
    DOCUMENT_NAMES,
    AssessmentFile,
    ContentDir,
    Force,
    PublicSources,
    With,
    chosen_content,
    format_option,
)
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.document.theme import Theme
    from impact_check.core.report.consultation import Consultation
    from impact_check.core.report.values import Report

Out = Annotated[
    Path,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help=(
            "Where to write; the suffix (.html, .docx, ...) picks the format, Word for a"
            " consultation without one; - is standard output."
        ),
    ),
]
Format = Annotated[
    str, format_option((*DOCUMENT_NAMES, "json"), "The format, where the suffix does not say it.")
]
Readers = Annotated[
    Literal["full", "brief", "policy", "public", "consultation"],
    typer.Option(
        "--edition",
        help=(
            "For whom: full has names and sources; the others leave out what nobody marked 'share:"
            " yes'."
        ),
    ),
]
ThemeOf = Annotated[
    Path | None,
    typer.Option(
        "--theme",
        metavar="FILE",
        help="Your organisation's name, logo and colours around an .html report.",
    ),
]
Templates = Annotated[str | None, typer.Option("--templates", hidden=True)]
Grouping = Annotated[
    Literal["when", "addressee", "owner"],
    typer.Option("--by", help="Group what is to be done by whom it is asked of, or by owner, too."),
]
Day = Annotated[
    datetime | None,
    typer.Option(
        "--date", formats=["%Y-%m-%d"], help="The day of the report, else the assessment's own."
    ),
]
CallFile = Annotated[
    Path | None,
    typer.Option(
        "--call",
        metavar="FILE",
        help="An authority's questions, which a consultation answers one by one.",
    ),
]
Baseline = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="For a committee (--edition policy): the assessment of today's law and practice.",
    ),
]
Variants = Annotated[
    list[Path] | None,
    typer.Option(
        "--variant",
        metavar="FILE",
        help="For a committee: an amended version of the measure; repeatable.",
    ),
]
Only = Annotated[
    Literal["amendments"] | None,
    typer.Option("--only", help="Of a committee report only the list of amendments (also .xlsx)."),
]
ONLY_CONSULTATION = (
    "--call answers an authority's questions, which the edition 'consultation' is for; add"
    " --edition consultation"
)
ONLY_POLICY = (
    "--baseline, --variant and --only make a report to a committee, which the edition 'policy' is"
    " for; add --edition policy, and leave out --call"
)
NO_TEMPLATES = (
    "--templates is gone: a changed template could hide page 1 or carry other files into a report."
    " Use --theme FILE for your organisation's name, logo and colours"
)


def report(
    file: AssessmentFile, out: Out,
    edition: Readers = "full", format_: Format = "", by: Grouping = "when",
    theme: ThemeOf = None, templates: Templates = None, day: Day = None, force: Force = False,
    call: CallFile = None, baseline: Baseline = None, variants: Variants = None, only: Only = None,
    additions: With = None, own: ContentDir = None, public_sources: PublicSources = False,
) -> None:  # fmt: skip
    """Write the report of an assessment.

    Example: impact-check report campaign.yaml -o report.html --edition public
    """
    if baseline is not None or variants or only:
        files = CommitteeFiles(file, baseline, tuple(variants or ()), call)
        _to_committee(
            edition, theme, files, out, format_, day, force, only == "amendments", additions, own,
            public_sources,
        )  # fmt: skip
        return
    from impact_check.cli.writing import write_out
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.privacy.for_readers import for_readers
    from impact_check.core.report.for_readers import edited_from
    from impact_check.files.assessments import load_assessment
    from impact_check.output.formats import format_for

    if templates is not None:
        raise ImpactCheckError(NO_TEMPLATES)
    if call is not None:
        _submit(edition, theme, file, call, out, format_, force, additions, own, public_sources)
        return
    if edition == "consultation" and not format_ and str(out) != "-" and not out.suffix:
        out = out.with_name(f"{out.name}.docx")
    write = format_for(format_, str(out))
    not_over(out, [file], "report")
    look = _theme(theme)
    content = chosen_content(own, additions, has_public_sources=public_sources)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    found = for_readers(content, loaded.assessment, EDITIONS[edition])
    made = edited_from(
        content,
        found,
        EDITIONS[edition],
        file=loaded.file,
        day=day.date().isoformat() if day else "",
        by=by,
    )
    remark(_before_writing(made))
    if not made.edition.is_internal:
        tell_passages(content, found.assessment)
    document = write(made, look)
    if str(out) == "-":
        emit(document)
    else:
        write_out(out, document, force=force)
        tell(f"Written: {out} (may be read by {made.edition.readers})\n")


def _to_committee(
    edition: str, theme: Path | None, files: CommitteeFiles, out: Path, format_: str,
    day: datetime | None, force: bool, only_amendments: bool, additions: With, own: ContentDir,
    has_public_sources: bool,
) -> None:  # fmt: skip
    from impact_check.cli.committees import report_to_committee
    from impact_check.output.formats import refuse_theme

    if edition != "policy" or files.call is not None:
        raise ImpactCheckError(ONLY_POLICY)
    refuse_theme(_theme(theme), "a report to a committee")
    content = chosen_content(own, additions, has_public_sources=has_public_sources)
    shown_day = day.date().isoformat() if day else ""
    report_to_committee(
        content, files, out, format_, shown_day, only_amendments=only_amendments, force=force
    )


def _submit(
    edition: str, theme: Path | None, file: Path, call: Path, out: Path, format_: str, force: bool,
    additions: With, own: ContentDir, has_public_sources: bool,
) -> None:  # fmt: skip
    from impact_check.cli.submitting import submit
    from impact_check.output.formats import refuse_theme

    if edition != "consultation":
        raise ImpactCheckError(ONLY_CONSULTATION)
    refuse_theme(_theme(theme), "an answer to an authority")
    content = chosen_content(own, additions, has_public_sources=has_public_sources)
    submit(content, file, call, out, format_, force=force)


def _theme(path: Path | None) -> "Theme | None":
    if path is None:
        return None
    from impact_check.files.themes import load_theme

    return load_theme(path)


def _before_writing(made: "Report | Consultation") -> Iterator[str]:
    """What a person should know before a report leaves the house."""
    if made.edition.is_internal:
        return
    yield f"The edition '{made.edition.name}' may be read by {made.edition.readers}."
    yield "It leaves out:"
    yield from (
        f"  {line}" for line in made.left_out or ("nothing: there was nothing to leave out",)
    )
    yield "It shows; please check that nothing here leads to a person or a place:"
    yield from (f"  {line}" for line in made.stays)
