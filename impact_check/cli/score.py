"""`score`: what an assessment comes to, for one file or many."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_rich, warn
from impact_check.cli.options import ContentDir, With, chosen_content
from impact_check.errors import BadFiles

if TYPE_CHECKING:
    from impact_check.core.assessment import Assessment
    from impact_check.core.content import Content
    from impact_check.core.scoring import Score

Level = Literal["low", "moderate", "high", "severe"]
Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="Assessments, or folders of them; - reads standard input.")]
Set = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="ID=VALUE", help="Try a change without saving it, e.g. consent=safe; repeatable."),
]
FailOn = Annotated[Level | None, typer.Option("--fail-on", help="End with code 1 if the level at worst is this one or worse.")]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="How to show the result.")]


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
    from impact_check.core.scoring import level_at_least
    from impact_check.core.scoring import score as score_one
    from impact_check.files.assessments import assessment_files

    content = chosen_content(own, additions)
    paths = assessment_files(tuple(files))
    found, bad = _load(content, paths, changes or [])
    scores = [(score_one(content, assessment), file, assessment) for file, assessment in found]
    _show(content, scores, bad, format_, is_single=len(paths) == 1)
    if bad:
        raise typer.Exit(2)
    if fail_on is not None and any(level_at_least(one.level.worst, fail_on) for one, _, _ in scores):
        raise typer.Exit(1)


def _load(content: "Content", paths: tuple[Path, ...], changes: list[str]) -> tuple[list[tuple[str, "Assessment"]], list[BadFiles]]:
    from impact_check.core.changes import with_change
    from impact_check.files.assessments import load_assessment

    found, bad = [], []
    for path in paths:
        try:
            loaded = load_assessment(path, content)
        except BadFiles as faults:
            typer.echo(str(faults), err=True)
            bad.append(faults)
            continue
        warn(loaded.warnings)
        assessment = loaded.assessment
        for change in changes:
            assessment = with_change(content, assessment, change)
        found.append((loaded.file, assessment))
    return found, bad


def _show(
    content: "Content",
    scores: list[tuple["Score", str, "Assessment"]],
    bad: list[BadFiles],
    format_: str,
    *,
    is_single: bool,
) -> None:
    from impact_check.core.scoring import order_key

    ordered = sorted(scores, key=lambda one: (order_key(one[0]), one[1]))
    if format_ == "json":
        from impact_check.output.results import as_json, faults_values, score_values

        values = [score_values(content, assessment, file) for _, file, assessment in ordered]
        values += [faults_values(one.faults) for one in bad]
        emit(as_json(values[0] if is_single else values))
    elif is_single and ordered:
        from impact_check.core.compose import compose
        from impact_check.output.terminal import summary

        _, file, assessment = ordered[0]
        emit_rich(summary(compose(content, assessment, file=file), f"impact-check report {file} -o report.html"))
    elif ordered:
        from impact_check.output.terminal import score_table

        emit_rich([score_table((one, file, assessment.measure.title) for one, file, assessment in ordered)])
