"""`provisions`: the clauses of a bill or act put into an assessment."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.clauses import read_law
from impact_check.cli.commands.new import Published
from impact_check.cli.console import emit, tell, warn
from impact_check.cli.options import ContentDir, With, chosen_content
from impact_check.errors import ImpactCheckError

File = Annotated[
    Path, typer.Argument(metavar="FILE", help="The assessment; - shows the clauses only.")
]
From = Annotated[
    Path,
    typer.Option(
        "--from",
        metavar="LAW",
        help=(
            "The bill or act: Akoma Ntoso, UK legislation XML, Formex, EUR-Lex HTML, Word (.docx)"
            " or text."
        ),
    ),
]
DropComments = Annotated[
    bool, typer.Option("--drop-comments", help="Write the file although its comments are lost.")
]
COMMENTS = (
    "{file}: the comments of this file would be lost, so nothing was changed; add --drop-comments"
    " if they may go, or take the lines that this shows: {command}"
)


def provisions(
    file: File, law: From, published: Published = "", drop_comments: DropComments = False,
    additions: With = None, own: ContentDir = None,
) -> None:  # fmt: skip
    """Put the clauses of a bill or act into an assessment, so that answers can name them.

    Example: impact-check provisions my-bill.yaml --from bill.xml
    """
    from impact_check.files.opened import open_assessment
    from impact_check.files.provisions.law import by_id
    from impact_check.files.provisions.taking import with_clauses
    from impact_check.output.blank import clause_lines

    found = read_law(law, published)
    if str(file) == "-":
        emit("\n".join(clause_lines(by_id(found.clauses))) + "\n")
        return
    if not file.exists():
        raise ImpactCheckError(f"{file}: there is no such file; make it with: {_new(file, law)}")
    with open_assessment(file, chosen_content(own, additions)) as opened:
        if opened.loaded is None:
            raise ImpactCheckError(f"{file}: this is no assessment")
        warn(opened.loaded.warnings)
        if opened.loaded.has_comments and not drop_comments:
            raise ImpactCheckError(COMMENTS.format(file=file, command=_shown(law)))
        opened.save(with_clauses(opened.loaded.assessment, found))
    tell(f"Written: {file}\n")


def _new(file: Path, law: Path) -> str:
    from impact_check.core.words.command_line import command_line

    return command_line("new", file, "--from", law)


def _shown(law: Path) -> str:
    from impact_check.core.words.command_line import command_line

    return command_line("provisions", "-", "--from", law)
