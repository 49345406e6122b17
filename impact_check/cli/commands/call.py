"""`call`: an authority's questions as a file."""

from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import emit, say, tell
from impact_check.cli.options import ContentDir, chosen_content
from impact_check.errors import ImpactCheckError

call = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    no_args_is_help=True,
)
File = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="The call to make (.yaml); - writes to standard output."),
]
From = Annotated[
    Path | None,
    typer.Option(
        "--from",
        metavar="QUESTIONS",
        help="The authority's file with numbered questions: Word (.docx) or text.",
    ),
]
Authority = Annotated[str, typer.Option("--authority", help="Who asks.")]
Words = Annotated[int, typer.Option("--words", min=0, help="The words that all answers may have.")]
LARGEST = 50_000_000


@call.callback()
def about() -> None:
    """An authority's questions and limits as a file, which a consultation answers one by one.

    Example: impact-check call new call.yaml --from questions.docx
    """


@call.command("new")
def new(
    file: File, questions: From = None, authority: Authority = "", words: Words = 0,
    own: ContentDir = None,
) -> None:  # fmt: skip
    """Make a call to fill in, or one from an authority's file.

    Example: impact-check call new call.yaml --from questions.docx
    """
    from impact_check.core.call.suggesting import suggested
    from impact_check.files.documents import read_bytes
    from impact_check.files.naming import suffix
    from impact_check.files.provisions.taking import TRACKED
    from impact_check.files.questions_from import questions_from
    from impact_check.files.saving import save_text
    from impact_check.output.blank_call import Asked, blank_call

    if str(file) != "-" and suffix(file) not in (".yaml", ".yml"):
        raise ImpactCheckError(f"{file}: a call has comments; end its name with .yaml")
    if file.exists() or file.is_symlink():
        raise ImpactCheckError(f"{file}: this file is there already; choose another name")
    asked: tuple[Asked, ...] = ()
    characters = 0
    if questions is not None:
        content = chosen_content(own, None)
        read = questions_from(str(questions), read_bytes(str(questions), LARGEST))
        asked = tuple(
            Asked(*question, suggested(content, question.text)) for question in read.questions
        )
        words, characters = words or read.words, read.characters
        if read.tracked:
            say(TRACKED.format(file=questions))
    text = blank_call(asked, authority=authority, words=words, characters=characters)
    if str(file) == "-":
        emit(text)
        return
    save_text(file, text, new=True)
    _told(file, len(asked))


def _told(file: Path, number: int) -> None:
    from impact_check.core.words.command_line import command_line
    from impact_check.core.words.grammar import counted

    found = (
        f" with {counted(number, 'question', 'questions')}; look at their limits" if number else ""
    )
    tell(f"Written: {file}{found}. Check it with: {command_line('lint', file)}\n")
