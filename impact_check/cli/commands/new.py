"""`new`: a blank assessment to fill in."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.clauses import of_measure
from impact_check.cli.console import emit, tell
from impact_check.cli.options import ContentDir, With, chosen_content
from impact_check.cli.passphrases import offered_encryption
from impact_check.errors import ImpactCheckError

File = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="The file to make (.yaml); - writes to standard output."),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--checklist",
        metavar="NAME",
        help="Only the questions of this checklist (and core); repeatable.",
    ),
]


From = Annotated[
    Path | None,
    typer.Option(
        "--from",
        metavar="LAW",
        help=(
            "A bill or act whose clauses answers can name: Akoma Ntoso, UK legislation XML, Formex,"
            " EUR-Lex HTML, Word (.docx) or text."
        ),
    ),
]
Published = Annotated[
    str,
    typer.Option(
        "--published",
        metavar="WHERE",
        help="Title and address under which everybody can read the bill or act.",
    ),
]


def new(
    file: File, only: Only = None, law: From = None, published: Published = "",
    additions: With = None, own: ContentDir = None,
) -> None:  # fmt: skip
    """Make a blank assessment with comments to type into, or one with the clauses of a bill.

    Example: impact-check new my-campaign.yaml --checklist report-suspicions-campaigns
    """
    from impact_check.core.words.command_line import command_line
    from impact_check.files.content import named_checklists
    from impact_check.files.naming import suffix
    from impact_check.files.saving import save_text
    from impact_check.output.blank import UNKNOWN, blank_assessment

    content = chosen_content(own, additions)
    names = dict.fromkeys(
        checklist.id
        for checklist in content.checklists
        if checklist.pillar == "every-measure" or not only
    )
    chosen = named_checklists(content, (*names, *(only or ())))
    known = of_measure(law, published) if law else UNKNOWN._replace(published=published)
    text = blank_assessment(content, chosen, known)
    if str(file) == "-":
        emit(text)
        return
    if suffix(file) not in (".yaml", ".yml"):
        raise ImpactCheckError(
            f"{file}: a blank assessment has comments, which only YAML can hold; end its name with"
            " .yaml"
        )
    if file.exists() or file.is_symlink():
        raise ImpactCheckError(
            f"{file}: this file is there already and was left as it is; choose another name"
        )
    file = offered_encryption(file)
    save_text(file, text, new=True)
    tell(f"Written: {file}. Fill it in, then run: {command_line('score', file)}\n")
