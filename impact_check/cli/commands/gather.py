"""`gather`: what came back on forms, shown first, taken into the assessment if it is accepted."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import emit, emit_page, remark, tell, warn
from impact_check.cli.exports import tell_found
from impact_check.cli.options import (
    SAME_UNDER_ANOTHER_TITLE,
    ContentDir,
    NamesAreFine,
    With,
    chosen_content,
    ids_in,
)
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from collections.abc import Collection

    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content
    from impact_check.core.model.sheet import Respondents
    from impact_check.files.gathering import Everything
    from impact_check.files.opened import OpenAssessment
    from impact_check.files.respondents import As
    from impact_check.files.sheets import Asked

File = Annotated[Path, typer.Argument(metavar="FILE", help="The assessment they are about.")]
Sheets = Annotated[
    list[Path],
    typer.Argument(
        metavar="SHEET...",
        help=(
            "What came back: saved sheets, pasted text, exports of KoboToolbox and ODK (CSV, XLSX,"
            " zip); - reads a sheet from standard input."
        ),
    ),
]
Accept = Annotated[
    str,
    typer.Option(
        "--accept",
        metavar="WHICH",
        help=(
            "Take answers into FILE: open (where it has none), all, or question ids with commas"
            " between. The sheets are kept in FILE too."
        ),
    ),
]
Keep = Annotated[
    bool, typer.Option("--keep", help="Keep the sheets in FILE for `panel`; change no answer.")
]
SameMeasure = Annotated[
    bool, typer.Option("--same-measure", help="The sheets are about FILE, under another title.")
]
AsWhat = Annotated[
    Literal["", "sheets", "respondents"],
    typer.Option(
        "--as",
        help=(
            "What the rows of an export are: sheets, one organisation each, or respondents, who are"
            " counted. Else: affected people are counted."
        ),
        show_default=False,
    ),
]
By = Annotated[
    str,
    typer.Option("--by", metavar="COLUMN", help="Count respondents by what stands in this column."),
]
Counts = Annotated[
    Literal["", "add", "replace"],
    typer.Option(
        "--counts",
        help="Where FILE has counts: add further people, or replace them by a grown export.",
        show_default=False,
    ),
]
DropComments = Annotated[
    bool, typer.Option("--drop-comments", help="Let the comments of FILE go, if it has any.")
]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="How to show it.")]


def gather(
    file: File,
    sheets: Sheets,
    accept: Accept = "",
    keep: Keep = False,
    same_measure: SameMeasure = False,
    names_are_fine: NamesAreFine = False,
    as_: AsWhat = "",
    by: By = "",
    counts: Counts = "",
    drop_comments: DropComments = False,
    format_: Format = "text",
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Read what came back on forms, show it, and take what you accept.

    Nothing is written without --accept or --keep. What was filled in on paper is typed in with
    `assess`.

    Example: impact-check gather campaign.yaml answers.json --accept open
    """
    from impact_check.files.opened import open_assessment
    from impact_check.files.sheets import Asked

    content = chosen_content(own, additions)
    if str(file) == "-":
        raise ImpactCheckError("-: the assessment has to be a file; a sheet may be -")
    with open_assessment(file, content, must_exist=True) as opened:
        loaded = opened.loaded
        assert loaded is not None
        asked = Asked(content, loaded.assessment.measure.title, same_measure, names_are_fine)
        found = _read(sheets, asked, as_, by)
        _show(content, opened, found, format_)
        if accept or keep:
            kept = _respondents(content, loaded.assessment, found, counts)
            _take(content, opened, found, accept, kept, drop_comments=drop_comments)
        elif format_ == "text":
            _say_how(file, sheets)


def _read(paths: list[Path], asked: "Asked", as_: "As", by: str) -> "Everything":
    """All that came back, with remarks on what was not taken."""
    from impact_check.core.sheets.messages import COUNTS_ONCE, TWICE
    from impact_check.core.words.grammar import by_number
    from impact_check.files.gathering import read_all
    from impact_check.files.sheets import AnotherMeasure

    try:
        found = read_all(paths, asked, as_, by)
    except AnotherMeasure:
        remark((SAME_UNDER_ANOTHER_TITLE,))
        raise
    for brought in found.sheets:
        warn(brought.faults)
    warn(found.faults)
    remark(f"{file}: {COUNTS_ONCE}" for file in found.again)
    if found.twice:
        remark((by_number(found.twice, *TWICE),))
    return found


def _show(content: "Content", opened: "OpenAssessment", came: "Everything", format_: str) -> None:
    from impact_check.core.safety.passages import known_names
    from impact_check.core.sheets.taking import fact_offers, offers
    from impact_check.output.gathering import (
        gathered_lines,
        gathered_values,
        respondent_lines,
        sheet_passages,
    )

    assert opened.loaded is not None
    assessment = opened.loaded.assessment
    brought = came.sheets
    sheets = tuple(each.sheet for each in brought)
    found, facts = offers(content, assessment, sheets), fact_offers(assessment, sheets)
    if format_ == "json":
        from impact_check.output.results import as_json

        emit(as_json(gathered_values(came, found, facts)))
    else:
        emit_page(gathered_lines(content, brought, found, facts))
        emit_page(respondent_lines(content, came.respondents))
    tell_found(sheet_passages(brought, known_names(content)))


def _take(
    content: "Content",
    opened: "OpenAssessment",
    came: "Everything",
    accept: str,
    respondents: "tuple[Respondents, ...]",
    *,
    drop_comments: bool,
) -> None:
    """Writes what was accepted; ImpactCheckError, with nothing changed, if comments would go."""
    from impact_check.core.sheets.messages import EARLIER_ONE
    from impact_check.core.sheets.taking import chosen, is_another_edition, offers, taken
    from impact_check.output.gathering import taken_lines

    assert opened.loaded is not None
    assessment = opened.loaded.assessment
    brought = came.sheets
    sheets = tuple(each.sheet for each in brought)
    found = offers(content, assessment, sheets)
    wanted = chosen(content, found, _choice(accept)) if accept else frozenset[str]()
    if opened.has_comments and not drop_comments:
        raise ImpactCheckError(
            f"{opened.path}: the comments of this file would be lost, so nothing was changed; add"
            " --drop-comments if they may go"
        )
    for each in brought:
        others = (*assessment.sheets, *(other.sheet for other in brought))
        if is_another_edition(each.sheet, others):
            remark((f"{each.file}: {EARLIER_ONE}",))
    after = taken(content, assessment, sheets, wanted, with_facts=accept in ("open", "all"))
    whole = after.assessment.model_copy(update={"respondents": respondents})
    opened.save(whole)
    kept = len(after.assessment.sheets) - len(assessment.sheets)
    emit_page(taken_lines(str(opened.path), after, kept))


def _respondents(
    content: "Content", assessment: "Assessment", came: "Everything", counts: str
) -> "tuple[Respondents, ...]":
    """The counts that FILE will hold: of no group of fewer than five. ImpactCheckError where it has
    counts already and nobody said what becomes of them.
    """
    from impact_check.core.panel.histograms import (
        FEWEST,
        clash,
        counted_together,
        large_enough,
    )
    from impact_check.core.sheets.messages import ALREADY_COUNTED, TOO_FEW

    if not came.respondents:
        return assessment.respondents
    if clash(assessment.respondents, came.respondents) and not counts:
        raise ImpactCheckError(f"{ALREADY_COUNTED}: --counts add, or --counts replace")
    whole = counted_together(assessment.respondents, came.respondents, adding=counts == "add")
    if len(large_enough(whole)) < len(whole):
        remark((TOO_FEW.format(fewest=FEWEST),))
    return large_enough(whole)


def _choice(accept: str) -> "Literal['open', 'all'] | Collection[str]":
    if accept in ("open", "all"):
        return accept
    return ids_in(accept)


def _say_how(file: Path, sheets: list[Path]) -> None:
    from impact_check.core.words.command_line import command_line

    typed = command_line("gather", file, *sheets)
    tell(
        "\nNothing was written yet.\n"
        f"Take what is new: {typed} --accept open\n"
        f"Keep the sheets only, to lay them side by side: {typed} --keep\n"
        f"Side by side now: {command_line('panel', file, *sheets)}\n"
    )
