"""Options that several commands share, and the content they lead to."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from impact_check.cli.garbage import settle

if TYPE_CHECKING:
    from impact_check.core.model.content import Content

DOCUMENT_NAMES = ("html", "md", "docx")  # of output.documents, which help does not wait for

AssessmentFile = Annotated[
    Path, typer.Argument(metavar="FILE", help="The assessment; - reads standard input.")
]
NamesAreFine = Annotated[
    bool,
    typer.Option(
        "--names-are-organisations", help="No name of an organisation is that of a person."
    ),
]
SAME_UNDER_ANOTHER_TITLE = "If it is the same measure under another title, add --same-measure."
With = Annotated[
    list[Path] | None,
    typer.Option(
        "--with",
        metavar="FILE",
        help="An organisation's own additions; may be given several times.",
    ),
]
ContentDir = Annotated[
    Path | None,
    typer.Option(
        "--content",
        metavar="DIR",
        help="An own register and checklists in place of the shipped ones.",
    ),
]
Force = Annotated[
    bool,
    typer.Option(
        "--force", help="Replace a file that is there without keeping it under another name."
    ),
]
PublicSources = Annotated[
    bool,
    typer.Option(
        "--sources-are-public",
        help="The sources in --with and --content are published and may be shown to others.",
    ),
]
CsvFor = Annotated[
    Literal["standard", "excel-eu"],
    typer.Option(
        "--csv-for",
        help="excel-eu: semicolons and decimal commas, for a spreadsheet in a country with both.",
    ),
]


def format_option(names: Iterable[str], help_: str) -> Any:
    """The option `--format` with these names: its help lists them, a shell completes them, and
    anything else is refused.
    """
    known = tuple(names)

    def checked(value: str | None) -> str | None:
        if value and value not in known:
            raise typer.BadParameter(f"'{value}' is not one of {', '.join(known)}.")
        return value

    return typer.Option(
        "--format",
        metavar=f"<{'|'.join(known)}>",
        help=help_,
        callback=checked,
        autocompletion=lambda: list(known),
    )


def ids_in(given: str) -> tuple[str, ...]:
    """The ids in the value of an option, with commas between them."""
    return tuple(part for part in given.replace(" ", "").split(",") if part)


def chosen_content(
    own: Path | None, additions: list[Path] | None, *, has_public_sources: bool = False
) -> "Content":
    """The shipped content, or the one of a folder, with all additions; BadFiles with every
    fault. `has_public_sources` says that others may be shown what these name as sources.
    """
    if own is not None:
        from impact_check.files.content import load_content

        content = load_content(own)
    else:
        from impact_check.files.prepared import shipped_content

        content = shipped_content()
    for path in additions or ():
        from impact_check.files.extensions import load_extension

        content = load_extension(content, path)
    if has_public_sources:
        content = replace(content, has_public_sources=True)
    settle()
    return content
