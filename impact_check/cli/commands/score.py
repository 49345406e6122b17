"""`score`: what an assessment comes to, for one file or many."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_page, warn
from impact_check.cli.exports import tell_still_in
from impact_check.cli.options import ContentDir, With, chosen_content
from impact_check.cli.portfolio import changed, score_many
from impact_check.errors import BadFiles

if TYPE_CHECKING:
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.base import Level
    from impact_check.core.model.content import Content
    from impact_check.files.assessments import Loaded

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
    Literal["text", "json", "jsonl", "csv"],
    typer.Option(
        "--format",
        help=(
            "How to show the result; jsonl (a line for each file, as it comes) and csv suit many"
            " files."
        ),
    ),
]


def score(
    files: Files,
    changes: Set = None,
    fail_on: FailOn = None,
    additions: With = None,
    own: ContentDir = None,
    format_: Format = "text",
) -> None:
    """Score assessments: conclusion, level, conditions, harms.

    Example: impact-check score campaign.yaml --set consent=safe
    """
    from impact_check.core.method.scoring import level_at_least
    from impact_check.files.finding import assessment_files

    content, paths = chosen_content(own, additions), assessment_files(tuple(files))
    levels: tuple[Level, ...]
    if len(paths) == 1 and format_ in ("text", "json"):
        levels = (_score_one(content, paths[0], changes or [], format_),)
    else:
        made = score_many(content, tuple(files), paths, changes or [], format_)
        levels = tuple(row.level.worst for row in made.rows)
        if made.not_scored:
            raise typer.Exit(2)
    if fail_on is not None and any(level_at_least(level, fail_on) for level in levels):
        raise typer.Exit(1)


def _score_one(content: "Content", path: Path, changes: list[str], format_: str) -> "Level":
    """The level at worst of one file, which is shown; BadFiles with every fault."""
    loaded = _load(content, path, format_)
    warn(loaded.warnings)
    assessment = changed(content, loaded.assessment, changes)
    if format_ == "json":
        from impact_check.output.results import as_json, score_values

        values = score_values(content, assessment, loaded.file)
        tell_still_in(content, [(loaded.file, assessment)], values)
        emit(as_json(values))
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
