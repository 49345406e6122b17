"""`demo`: the main job on a shipped real measure."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from impact_check.cli.console import emit_page, tell
from impact_check.cli.options import chosen_content
from impact_check.errors import ImpactCheckError

MEASURES = {"campaign": "hotel-staff-training", "raid": "blind-sweeps", "bill": "online-ban-2018"}

Which = Annotated[Literal["campaign", "raid", "bill"], typer.Argument(help="Which measure.")]
To = Annotated[
    Path, typer.Option("--to", metavar="DIR", help="The folder for the assessment and its reports.")
]


def demo(which: Which = "campaign", to: To = Path("impact-check-demo")) -> None:
    """Score a real measure that comes along, and write its reports.

    Example: impact-check demo raid
    """
    from impact_check.cli.writing import write_out
    from impact_check.core.report.compose import compose
    from impact_check.core.report.summary import summary_of
    from impact_check.core.stress.stress import stress
    from impact_check.core.words.command_line import command_line
    from impact_check.files.assessments import load_assessment
    from impact_check.files.resources import shipped
    from impact_check.files.saving import make_folder
    from impact_check.output.formats import FORMATS
    from impact_check.output.summary import summary_lines

    name = MEASURES[which]
    source = shipped(f"examples/{name}.yaml")
    content = chosen_content(None, None)
    assessment = load_assessment(source, content).assessment
    made = compose(
        content, assessment, file=str(to / f"{name}.yaml"), stressed=stress(content, assessment)
    )
    make_folder(to)
    _write_assessment(to / f"{name}.yaml", source.read_text(encoding="utf-8"))
    write_out(to / f"{name}.html", FORMATS["html"](made))
    write_out(to / f"{name}.md", FORMATS["md"](made))
    emit_page(summary_lines(summary_of(content, assessment)))
    try_it = command_line("score", to / f"{name}.yaml", "--set", "conflation=safe")
    tell(
        f"\nWritten to the folder {to}:\n"
        f"  {name}.html  the report; open it in a browser\n"
        f"  {name}.md    the same as Markdown\n"
        f"  {name}.yaml  the assessment it was made from\n"
        f"Try a change: {try_it}\n"
        "Your own:     impact-check assess my-measure.yaml\n"
    )


def _write_assessment(path: Path, text: str) -> None:
    """Writes the shipped assessment, unless somebody has worked on it."""
    from impact_check.files.saving import save_text

    if path.exists():
        if path.read_bytes() != text.encode():
            raise ImpactCheckError(
                f"{path}: was changed since a demo wrote it, and was left as it is; choose another"
                " folder with --to"
            )
        return
    save_text(path, text, new=True)
