"""A document handed over: to the file that was named, else to standard output where it can be read
there.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import emit, tell
from impact_check.cli.writing import write_out
from impact_check.errors import ImpactCheckError

Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help="Write to a file; its suffix picks the format. - is standard output.",
    ),
]


def reads_in_terminal() -> bool:
    """Whether what goes to standard output is shown on a terminal."""
    return sys.stdout.isatty()


def must_be_readable(format_: str, out: Path | None, command: str, *words: object) -> None:
    """ImpactCheckError with the line to type if a format that is no text would go to a terminal;
    `words` are those behind the command.
    """
    from impact_check.output.documents import NO_TEXT

    if format_ in NO_TEXT and str(out or "-") == "-" and reads_in_terminal():
        from impact_check.core.words.command_line import command_line

        stem = next((Path(str(word)).stem for word in words if str(word) != "-"), command)
        typed = command_line(command, *words, "-o", Path(f"{stem}.{format_}"))
        raise ImpactCheckError(
            f"{format_} cannot be read in a terminal; to write a file, type: {typed}"
        )


def hand_over(
    made: str | bytes, out: Path | None, *, force: bool = False, remark: str = ""
) -> None:
    """Writes a document where it was asked for; `remark` is said behind the name of its file."""
    if out is None or str(out) == "-":
        emit(made)
        return
    write_out(out, made, force=force)
    tell(f"Written: {out}{f' ({remark})' if remark else ''}\n")
