"""`form`: questions about a measure for somebody who does not have this program."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from impact_check.cli.console import remark, say, warn
from impact_check.cli.exports import not_over, tell_found
from impact_check.cli.handing import hand_over, must_be_readable
from impact_check.cli.options import AssessmentFile, ContentDir, Force, With, chosen_content, ids_in

if TYPE_CHECKING:
    from impact_check.core.model.content import Content
    from impact_check.core.sheets.form import Form

Out = Annotated[
    Path,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help=(
            "The form: .html opens in any browser, .xlsx is an XLSForm for KoboToolbox and ODK; -"
            " writes HTML to standard output."
        ),
    ),
]
For = Annotated[
    Literal["community", "authority", "proposer", "colleague"],
    typer.Option(
        "--for", help="Who is asked; only what they can know, a community at most 15 questions."
    ),
]
Checklists = Annotated[
    list[str] | None,
    typer.Option("--checklist", metavar="NAME", help="Only this checklist; repeatable."),
]
Open = Annotated[bool, typer.Option("--open", help="Only what is not answered or not known.")]
Questions = Annotated[
    str, typer.Option("--questions", metavar="IDS", help="Only these: ids with commas between.")
]
Describe = Annotated[
    str,
    typer.Option(
        "--describe",
        metavar="TEXT",
        help="What the measure is, in your words; else its description if it has 'share: yes'.",
    ),
]
Round = Annotated[
    int, typer.Option("--round", min=1, max=9, help="2 if you ask again after you have talked.")
]


def form(
    file: AssessmentFile,
    out: Out,
    for_: For = "colleague",
    checklists: Checklists = None,
    is_open: Open = False,
    questions: Questions = "",
    describe: Describe = "",
    round_: Round = 1,
    force: Force = False,
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Make a form: questions to send to somebody who answers without this program.

    No answer of anybody is in it. What comes back is read by `gather`.

    Example: impact-check form campaign.yaml --for community -o ask.html
    """
    from impact_check.core.sheets.form import Wish, form_of
    from impact_check.files.assessments import load_assessment
    from impact_check.output.formats import named_format
    from impact_check.output.forms import FORM_FORMATS

    wanted = named_format(FORM_FORMATS, "form", "html" if str(out) == "-" else "", str(out))
    must_be_readable(wanted, out, "form", file)
    not_over(out, [file], "form")
    content = chosen_content(own, additions)
    only = _chosen(content, checklists)
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    wish = Wish(for_, only, ids_in(questions), is_open, round_)
    made = form_of(content, loaded.assessment, wish, describe)
    _tell(content, made, bool(loaded.assessment.measure.description))
    number = len(made.questions)
    hand_over(FORM_FORMATS[wanted](content, made), out, force=force, remark=_count(number))


def _chosen(content: "Content", names: list[str] | None) -> frozenset[str] | None:
    """The ids of the checklists that were named."""
    if not names:
        return None
    from impact_check.files.content import named_checklists

    return frozenset(checklist.id for checklist in named_checklists(content, names))


def _count(number: int) -> str:
    from impact_check.core.words.grammar import counted

    return counted(number, "question", "questions")


def _tell(content: "Content", made: "Form", has_description: bool) -> None:
    """What the addressee will read of the measure, and what is left out."""
    from impact_check.core.safety.passages import found_in, known_names

    if has_description and not made.description:
        say(
            "the description of the measure is not in the form, because it has no 'share: yes';"
            " --describe TEXT puts another one in"
        )
    known = known_names(content)
    tell_found(
        passage
        for name in ("title", "actor", "region")
        for passage in found_in(getattr(made.measure, name), ("measure", name), known)
    )
    tell_found(found_in(made.description, ("measure", "description"), known))
    remark(("What comes back: impact-check gather FILE SHEET...",))
