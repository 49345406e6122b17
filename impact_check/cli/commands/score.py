"""`score`: what an assessment comes to, for one file or many."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_page, warn
from impact_check.cli.exports import not_over, tell_of_result
from impact_check.cli.handing import Out, hand_over, must_be_readable
from impact_check.cli.options import ContentDir, CsvFor, Force, With, chosen_content
from impact_check.cli.portfolio import Wish, changed, score_many
from impact_check.errors import BadFiles

if TYPE_CHECKING:
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.base import Level
    from impact_check.core.model.content import Content
    from impact_check.files.assessments import Loaded

WRITTEN = ("json", "jsonl", "csv", "xlsx")

Threshold = Literal["low", "moderate", "high", "severe"]
Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE...", help="Assessments, or folders of them; - reads standard input."
    ),
]
Set = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="ID=VALUE",
        help="Try a change without saving it, e.g. consent=safe; repeatable.",
    ),
]
FailOn = Annotated[
    Threshold | None,
    typer.Option("--fail-on", help="End with code 1 if the level at worst is this one or worse."),
]
Format = Annotated[
    Literal["text", "json", "jsonl", "csv", "xlsx"] | None,
    typer.Option(
        "--format",
        help=(
            "How to show the result; jsonl (a line for each file, as it comes), csv and xlsx suit"
            " many files."
        ),
    ),
]


def score(
    files: Files,
    changes: Set = None,
    fail_on: FailOn = None,
    additions: With = None,
    own: ContentDir = None,
    format_: Format = None,
    out: Out = None,
    csv_for: CsvFor = "standard",
    force: Force = False,
) -> None:
    """Score assessments: conclusion, level, conditions, harms.

    Example: impact-check score campaign.yaml --set consent=safe
    """
    from impact_check.core.method.scoring import level_at_least
    from impact_check.files.finding import assessment_files

    wish = _wish(files, format_ or "", out, csv_for, force=force)
    content, paths = chosen_content(own, additions), assessment_files(tuple(files))
    levels: tuple[Level, ...]
    if len(paths) == 1 and wish.format_ in ("text", "json"):
        levels = (_score_one(content, paths[0], changes or [], wish),)
    else:
        made = score_many(content, tuple(files), paths, changes or [], wish)
        levels = tuple(row.level.worst for row in made.rows)
        if made.not_scored:
            raise typer.Exit(2)
    if fail_on is not None and any(level_at_least(level, fail_on) for level in levels):
        raise typer.Exit(1)


def _wish(
    files: list[Path],
    format_: str,
    out: Path | None,
    csv_for: Literal["standard", "excel-eu"],
    *,
    force: bool,
) -> Wish:
    """How the results are to be shown; ImpactCheckError if no format is meant, or one that cannot
    be read where it would go.
    """
    path = None if out is None or str(out) == "-" else out
    if path is not None:
        from impact_check.output.formats import named_format

        format_ = named_format(WRITTEN, "result", format_, str(path))
        for file in files:
            not_over(path, [file], "result")
    must_be_readable(format_, path, "score", *files)
    return Wish(format_ or "text", path, csv_for, force)


def _score_one(content: "Content", path: Path, changes: list[str], wish: Wish) -> "Level":
    """The level at worst of one file, which is shown; BadFiles with every fault."""
    loaded = _load(content, path, wish.format_)
    warn(loaded.warnings)
    assessment = changed(content, loaded.assessment, changes)
    if wish.format_ == "json":
        from impact_check.output.results import as_json, score_values

        values = score_values(content, assessment, loaded.file)
        tell_of_result(content, loaded.file, assessment, values)
        hand_over(as_json(values), wish.path, force=wish.force)
        worst: Level = values["level"]["worst"]
        return worst
    from impact_check.core.report.summary import summary_of
    from impact_check.core.words.command_line import command_line
    from impact_check.output.summary import summary_lines

    made = summary_of(content, assessment)
    next_ = command_line("report", Path(loaded.file), "-o", "report.html")
    emit_page(summary_lines(made, next_))
    if changes:
        emit("\n" + "\n".join(_moved(content, loaded.assessment, assessment)) + "\n")
    return made.score.level.worst


def _moved(content: "Content", before: "Assessment", after: "Assessment") -> list[str]:
    """What the changes that are tried move, also where no level does."""
    from impact_check.core.comparison.moved import change_sentences
    from impact_check.core.method.progress import progress
    from impact_check.core.method.scoring import score_of, workings

    counts = []
    for assessment in (before, after):
        made = workings(content, assessment)
        counts.append(progress(score_of(content, assessment, made), made.problem))
    return list(change_sentences(*counts))


def _load(content: "Content", path: Path, format_: str) -> "Loaded":
    """The assessment in a file; where it cannot be used, JSON says so too."""
    from impact_check.files.assessments import load_assessment

    try:
        return load_assessment(path, content)
    except BadFiles as bad:
        if format_ == "json":
            from impact_check.output.results import as_json, faults_values

            emit(as_json(faults_values(bad.faults)))
        raise
