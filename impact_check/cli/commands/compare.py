"""`compare`: variants of one measure, or versions over time, side by side."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit_rich, warn
from impact_check.cli.exports import not_over, tell_still_in
from impact_check.cli.handing import hand_over, must_be_readable
from impact_check.cli.options import (
    DOCUMENT_NAMES,
    ContentDir,
    Force,
    With,
    chosen_content,
    format_option,
)
from impact_check.errors import BadFiles, ImpactCheckError, read_each

if TYPE_CHECKING:
    from impact_check.core.comparison.compare import Entry
    from impact_check.core.comparison.values import Comparison
    from impact_check.core.model.content import Content
    from impact_check.errors import Fault

Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE...", help="Two or more assessments; - reads one from standard input."
    ),
]
Baseline = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="The assessment of today's law and practice, one of the files or another.",
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help="Write all differences to a file; its suffix picks the format (see --format).",
    ),
]
Readers = Annotated[
    Literal["full", "policy", "public"],
    typer.Option(
        "--edition",
        help=(
            "For whom: full has names and sources; the others leave out what nobody marked"
            " 'share: yes'."
        ),
    ),
]
Format = Annotated[
    str | None, format_option(("text", *DOCUMENT_NAMES, "xlsx", "json"), "How to show the result.")
]


def compare(
    files: Files,
    baseline: Baseline = None,
    out: Out = None,
    edition: Readers = "full",
    format_: Format = None,
    force: Force = False,
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Compare variants or versions: which does less harm, and where.

    Example: impact-check compare bill.yaml amended.yaml --baseline today.yaml
    """
    from impact_check.core.comparison.compare import compare as compare_all
    from impact_check.core.privacy.editions import EDITIONS

    paths = _paths(files, baseline, out)
    content = chosen_content(own, additions)
    entries = _entries(content, paths, baseline)
    command = _command(files, baseline, additions, own)
    if edition != "full":
        kept, command = _kept(content, entries, edition), ""
    else:
        kept = entries
    made = compare_all(content, kept, command=command, edition=EDITIONS[edition])
    _show(content, entries, made, out, format_ or "", force=force)


def _kept(content: "Content", entries: list["Entry"], edition: str) -> list["Entry"]:
    """What an edition may show of the assessments; the names of their files it may not."""
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.privacy.for_readers import for_readers

    return [
        entry._replace(
            file="",
            assessment=for_readers(content, entry.assessment, EDITIONS[edition]).assessment,
        )
        for entry in entries
    ]


def _paths(files: list[Path], baseline: Path | None, out: Path | None) -> list[Path]:
    paths = [*files, *([baseline] if baseline is not None and baseline not in files else [])]
    if len(paths) < 2:
        from impact_check.core.words.command_line import command_line

        raise ImpactCheckError(
            f"{paths[0]}: one file cannot be compared; name another, for instance:"
            f" {command_line('compare', paths[0], 'amended.yaml')}"
        )
    if sum(str(path) == "-" for path in paths) > 1:
        raise ImpactCheckError("-: standard input holds one assessment; name a file for the other")
    not_over(out or Path("-"), paths, "comparison")
    return paths


def _entries(content: "Content", paths: list[Path], baseline: Path | None) -> list["Entry"]:
    """All assessments; BadFiles with the faults of all files that cannot be used."""
    from impact_check.core.comparison.compare import Entry
    from impact_check.files.assessments import load_assessment

    def entry(path: Path) -> Entry:
        try:
            loaded = load_assessment(path, content)
        except BadFiles as bad:
            raise BadFiles(_told_as_result(path) or bad.faults) from None
        warn(loaded.warnings)
        return Entry(loaded.file, loaded.assessment, path == baseline)

    return read_each(paths, entry)


def _told_as_result(path: Path) -> tuple["Fault", ...]:
    """What is wrong with a result or report that is given in place of its assessment."""
    from impact_check.core.comparison.messages import RESULT, RESULT_OF_EARLIER_EDITION
    from impact_check.core.method.numbers import EDITION
    from impact_check.errors import Fault
    from impact_check.files.results import edition_of_result

    edition = edition_of_result(path)
    if edition is None:
        return ()
    what = RESULT if edition >= EDITION else RESULT_OF_EARLIER_EDITION.format(edition=edition)
    return (Fault(str(path), 1, 1, what),)


def _command(
    files: list[Path], baseline: Path | None, additions: list[Path] | None, own: Path | None
) -> str:
    from impact_check.core.words.command_line import command_line

    given = [
        ("--baseline", baseline),
        *(("--with", path) for path in additions or ()),
        ("--content", own),
    ]
    options = [part for name, path in given if path is not None for part in (name, path)]
    return command_line("compare", *files, *options)


def _show(
    content: "Content",
    entries: list["Entry"],
    made: "Comparison",
    out: Path | None,
    format_: str,
    *,
    force: bool,
) -> None:
    path = None if str(out or "-") == "-" else out
    if format_ == "text" and path is not None:
        raise ImpactCheckError(
            "--format text is for the terminal; write -o OUT.md or OUT.html, or leave out -o"
        )
    if out is None and format_ in ("", "text"):
        from impact_check.output.comparison_text import comparison_summary

        emit_rich(comparison_summary(made, "add -o compare.html to the command"))
        return
    from impact_check.output.comparisons import COMPARISON_FORMATS
    from impact_check.output.formats import named_format

    wanted = named_format(COMPARISON_FORMATS, "comparison", format_, str(out or "-"))
    must_be_readable(wanted, path, "compare", *(Path(entry.file) for entry in entries))
    tell_still_in(content, [(entry.file, entry.assessment) for entry in entries], made)
    remark = f"may be read by {made.edition.readers}"
    if made.edition.is_internal:
        remark = "internal: it holds names and sources"
    hand_over(COMPARISON_FORMATS[wanted](made), path, force=force, remark=remark)
