"""`assess`: the walk."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import say, warn
from impact_check.cli.options import ContentDir, With, chosen_content
from impact_check.cli.passphrases import offered_encryption
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.model.content import Content
    from impact_check.core.walk.state import Calling, Limits
    from impact_check.files.opened import OpenAssessment

File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", help="The assessment to make or to go on with (.yaml or .json)."
    ),
]
Scan = Annotated[
    bool,
    typer.Option(
        "--scan", help="Only what decides minimum conditions: about ten minutes, no level."
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--checklist",
        metavar="NAME",
        help="Only the questions of this checklist, or of campaigns; repeatable.",
    ),
]
Open = Annotated[
    bool,
    typer.Option("--open", help="Only what is unanswered or not known, what matters most first."),
]
As = Annotated[
    Literal["community"] | None,
    typer.Option(
        "--as",
        help=(
            "Only what affected people can know, at most fifteen questions; the rest becomes a list"
            " for the authority."
        ),
    ),
]
Question = Annotated[
    str,
    typer.Option(
        "--question",
        metavar="ID",
        help="Begin at this question; reports show the id of each.",
    ),
]
CallFile = Annotated[
    Path | None,
    typer.Option(
        "--call",
        metavar="FILE",
        help="Begin with an authority's questions: own words, and the findings for each.",
    ),
]
Plain = Annotated[
    bool, typer.Option("--plain", help="Plain lines: for screen readers and slow lines.")
]
ShowScore = Annotated[
    bool, typer.Option("--show-score", help="Show the result so far after each answer.")
]


def assess(
    file: File,
    scan: Scan = False,
    only: Only = None,
    open_: Open = False,
    as_: As = None,
    question: Question = "",
    call: CallFile = None,
    plain: Plain = False,
    show_score: ShowScore = False,
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Make an assessment or go on with one, question by question.

    Every answer is saved at once. The options limit what is asked, never what counts.

    Example: impact-check assess my-campaign.yaml
    """
    from impact_check.cli.walking import walk_in_file
    from impact_check.core.advising import advice
    from impact_check.core.walk.state import Setting
    from impact_check.files.opened import open_assessment

    _check_name(file)
    if question and not file.exists():
        raise ImpactCheckError(
            f"{file}: there is no such file yet, so no question in it; begin without --question"
        )
    if call is not None and not file.exists():
        raise ImpactCheckError(f"{file}: assess the measure first; findings answer the questions")
    file = file if file.exists() else offered_encryption(file)
    content = chosen_content(own, additions)
    options = _options(scan, only or [], open_, as_, plain, show_score, additions or [], own, call)
    with open_assessment(file, content) as opened:
        if opened.loaded is not None:
            warn(opened.loaded.warnings)
        if opened.not_locked:
            say(
                f"{file}: no second program can be kept out here ({opened.not_locked}); open it"
                " only once"
            )
        limits = _limits(
            content,
            opened,
            only or [],
            scan=scan,
            is_open=open_,
            community=as_ == "community",
            show_score=show_score,
        )
        setting = Setting(
            content,
            advice(content, with_level=not scan),
            limits,
            today=date.today().isoformat(),
            begins_at=_begins_at(content, opened, question),
            calling=_calling(content, call),
        )
        code = walk_in_file(setting, opened, options, plain=plain)
    if code:
        raise typer.Exit(code)


def _check_name(file: Path) -> None:
    """Says before anything is asked that nothing could be saved there, or that other commands would
    not find it.
    """
    from impact_check.files.naming import ASSESSMENTS, suffix

    if str(file) == "-":
        raise ImpactCheckError(
            "-: the walk saves after every answer, so it needs a file; name one, for instance"
            " my-campaign.yaml"
        )
    if not file.exists() and suffix(file) not in ASSESSMENTS:
        raise ImpactCheckError(
            f"{file}: end the name of a new assessment with .yaml or .json, for instance"
            f" {file}.yaml"
        )
    folder = Path(os.path.realpath(file)).parent
    if folder.is_dir() and not os.access(folder, os.W_OK):
        raise ImpactCheckError(f"{file}: nothing can be saved in this folder; choose another one")


def _begins_at(content: "Content", opened: "OpenAssessment", question: str) -> str:
    """The id of the question to begin at; it must be needed here, or answered."""
    from impact_check.core.walk.asked import required
    from impact_check.core.words.spelling import did_you_mean

    if not question or opened.loaded is None:
        return ""
    if question not in content.questions:
        raise ImpactCheckError(
            f"--question {question}: there is no such question"
            f"{did_you_mean(question, content.questions)}"
        )
    assessment = opened.loaded.assessment
    needed = {item.question.id for item in required(content, assessment)}
    if question not in needed and question not in assessment.answers:
        raise ImpactCheckError(
            f"--question {question}: this measure does not need that question. What is part of it,"
            " and whom it reaches, decides that; change it in the walk if it is wrong"
        )
    return question


def _calling(content: "Content", call: Path | None) -> "Calling | None":
    if call is None:
        return None
    from impact_check.core.advising import calling
    from impact_check.files.call import load_call

    return calling(content, load_call(call, content))


def _limits(
    content: "Content",
    opened: "OpenAssessment",
    names: list[str],
    *,
    scan: bool,
    is_open: bool,
    community: bool,
    show_score: bool,
) -> "Limits":
    from impact_check.core.advising import open_ones
    from impact_check.core.walk.state import Limits
    from impact_check.files.content import named_checklists

    return Limits(
        scan=scan,
        community=community,
        only=frozenset(checklist.id for checklist in named_checklists(content, names))
        if names
        else None,
        order=open_ones(content, opened.loaded.assessment) if is_open and opened.loaded else None,
        show_score=show_score,
    )


def _options(
    scan: bool,
    only: list[str],
    is_open: bool,
    as_: str | None,
    plain: bool,
    show_score: bool,
    additions: list[Path],
    own: Path | None,
    call: Path | None,
) -> str:
    """The options as they were typed, for the command that goes on."""
    from impact_check.core.words.command_line import typed_path, typed_word

    words = [
        *(["--scan"] if scan else []),
        *(f"--checklist {typed_word(name)}" for name in only),
        *(["--open"] if is_open else []),
        *([f"--as {as_}"] if as_ else []),
        *(["--plain"] if plain else []),
        *(["--show-score"] if show_score else []),
        *(f"--with {typed_path(path)}" for path in additions),
        *([f"--content {typed_path(own)}"] if own else []),
        *([f"--call {typed_path(call)}"] if call else []),
    ]
    return "".join(f" {word}" for word in words)
