"""What goes to the terminal: results to standard output, remarks to standard error; a reader that
went away is no error.
"""

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from impact_check.errors import Fault
    from impact_check.output.plain_page import Line


def emit(text: str | bytes) -> bool:
    """Writes a text, or bytes, to standard output as they are; False if the reader went away, so
    that there is no use in writing more.
    """
    try:
        if isinstance(text, str):
            sys.stdout.write(
                text if os.linesep == "\n" else text.replace("\r\n", "\n")
            )  # it writes the system's own line ends
        elif sys.stdout.isatty():
            raise ImpactCheckError("this format is no text for a terminal; name a file with -o")
        else:
            sys.stdout.buffer.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8", newline="")  # noqa: SIM115, PTH123  (stays open until the program ends)
        return False
    return True


def tell(words: str) -> None:
    """Writes the program's own words, in which names of files may stand, to standard output."""
    from impact_check.output.escaping import visible

    emit(_fitted(visible(words), sys.stdout))


def emit_page(lines: Iterable["Line"]) -> None:
    """Writes lines to standard output, as wide as the terminal; bold and the like only on a
    terminal that shows it; NO_COLOR is heeded.
    """
    from shutil import get_terminal_size

    from impact_check.output.plain_page import page

    is_plain = (
        bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb" or os.name == "nt"
    )
    emit(page(lines, get_terminal_size().columns, styled=sys.stdout.isatty() and not is_plain))


def emit_rich(parts: Iterable["RenderableType"]) -> None:
    """Writes laid-out parts to standard output, without colour where there is no terminal or
    NO_COLOR is set.
    """
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    emit("\n".join(line.rstrip() for line in captured.get().split("\n")))


def warn(faults: Iterable["Fault"]) -> None:
    """Writes remarks to standard error, a line each."""
    from impact_check.output.escaping import one_line

    for fault in faults:
        said = one_line(f"{fault.file}:{fault.line}:{fault.column}: note: {fault.what}")
        sys.stderr.write(_fitted(f"{said}\n", sys.stderr))


def remark(lines: Iterable[str]) -> None:
    """Writes lines to standard error, for the person who runs the command and not for the
    result.
    """
    from impact_check.output.escaping import visible

    for line in lines:
        said = " ".join(visible(line).splitlines())
        sys.stderr.write(_fitted(f"{said}\n", sys.stderr))


def say(words: str) -> None:
    """Writes a remark on the whole run to standard error."""
    from impact_check.output.escaping import one_line

    sys.stderr.write(_fitted(f"note: {one_line(words)}\n", sys.stderr))


def _fitted(text: str, stream: TextIO) -> str:
    """The text, on a terminal in lines that are broken between words."""
    if not stream.isatty():
        return text
    from shutil import get_terminal_size

    from impact_check.output.wrapping import fitted

    return fitted(text, get_terminal_size().columns)
