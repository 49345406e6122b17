"""`stress`: what flips the result, what it rests on, what to find out next."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_rich, tell, warn
from impact_check.cli.exports import tell_passages, tell_still_in
from impact_check.cli.options import AssessmentFile, ContentDir, With, chosen_content
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content
    from impact_check.core.stress.stress import Stress

Redesign = Annotated[
    Path | None,
    typer.Option(
        "--redesign", metavar="OUT", help="Write a copy with the smallest set of answers put right."
    ),
]
To = Annotated[
    Literal["low", "moderate", "high"] | None,
    typer.Option("--to", help="The level that --redesign should reach, else the next lower one."),
]
Draws = Annotated[
    int,
    typer.Option(
        "--draws", min=1, max=1_000_000, help="How often all numbers of the method are drawn."
    ),
]
Seed = Annotated[int | None, typer.Option("--seed", help="Another start for the draws.")]
All = Annotated[bool, typer.Option("--all", help="Show whole lists.")]
Format = Annotated[
    Literal["text", "json"], typer.Option("--format", help="How to show the result.")
]


def stress(
    file: AssessmentFile,
    redesign: Redesign = None,
    to: To = None,
    draws: Draws = 2000,
    seed: Seed = None,
    all_: All = False,
    additions: With = None,
    own: ContentDir = None,
    format_: Format = "text",
) -> None:
    """Stress-test a result: what flips it, and how sure it is.

    Example: impact-check stress campaign.yaml --redesign better.yaml
    """
    from impact_check.core.method.numbers import SEED
    from impact_check.core.stress.stress import stress as stress_test
    from impact_check.files.assessments import load_assessment

    content = chosen_content(own, additions)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    drawn = draws if redesign is None else 1  # a redesign follows from flips, not from draws
    found = stress_test(content, loaded.assessment, drawn, SEED if seed is None else seed)
    if redesign is not None:
        _write_redesign(content, loaded.assessment, found, redesign, to or "")
    elif to:
        raise ImpactCheckError(
            "--to says which level a redesign should reach; name the copy with --redesign OUT"
        )
    elif format_ == "json":
        from impact_check.output.results import as_json, stress_values

        values = stress_values(found, loaded.file)
        tell_still_in(content, [(loaded.file, loaded.assessment)], values)
        emit(as_json(values))
    else:
        from impact_check.core.report.stress_told import stress_told
        from impact_check.output.stress_test import ROWS, stress_lines

        told = stress_told(content, loaded.assessment, found)
        emit_rich(stress_lines(told, None if all_ else ROWS))


def _write_redesign(
    content: "Content", assessment: "Assessment", found: "Stress", out: Path, to: str
) -> None:
    from impact_check.cli.writing import write_out
    from impact_check.core.stress.redesign import answers_to_change, redesigned
    from impact_check.core.words.command_line import command_line
    from impact_check.files.assessments import assessment_text
    from impact_check.files.naming import is_json

    questions = answers_to_change(found, to)
    if out.exists() or out.is_symlink():
        raise ImpactCheckError(
            f"{out}: this file is there already and was left as it is; choose another name"
        )
    draft = redesigned(content, assessment, questions)
    tell_passages(content, draft)
    write_out(out, assessment_text(draft, as_json=is_json(out)), new=True)
    tell(
        f"Written: {out}, with {len(questions)} {'answer' if len(questions) == 1 else 'answers'}"
        " put right. It is a draft: what was changed is assumed, not shown, and the copy is marked"
        f" as fictional.\nCompare: {command_line('score', out)}\n"
    )
