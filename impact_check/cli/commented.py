"""Before a file with comments is written for the first time: the comments would be lost, so the
person decides.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.core.walk.steps import Choose, Chosen, Line, Option, Pressed, Write, Written

if TYPE_CHECKING:
    from impact_check.front.reader import Reader

STOP = "3"


def where_to_write(reader: "Reader", path: Path) -> Path | None:
    """The file to write to: the same, or a new one; None if the person would rather stop."""
    step = Choose(
        text="This file holds comments: lines after a #.",
        about=(
            Line(
                "The walk saves after every answer, and what it saves has no comments. They would"
                " be lost."
            ),
        ),
        options=(
            Option("1", "Go on; the comments are lost with the first answer"),
            Option("2", "Write to a new file, and leave this one as it is"),
            Option(STOP, "Stop; nothing is changed"),
        ),
    )
    while True:
        match reader.ask(step):
            case Chosen("1"):
                return path
            case Chosen("2"):
                return _new_file(reader, path)
            case Chosen(key) if key == STOP:
                return None
            case Pressed("s"):
                return None


def _new_file(reader: "Reader", path: Path) -> Path | None:
    from impact_check.files.encryption import KEYS
    from impact_check.files.naming import with_addition

    offered = with_addition(path, "-2")
    told: tuple[Line, ...] = ()
    while True:
        step = Write(
            told=told,
            text="What is the new file called?",
            offered=str(offered),
            on_return=f"take: {offered}",
        )
        reply = reader.ask(step)
        chosen = Path(reply.words) if isinstance(reply, Written) else offered
        if KEYS.leaves_in_clear(chosen):
            told = (
                Line(
                    f"{chosen} would not be encrypted, though your file is. End its name with .age."
                ),
            )
            continue
        if not chosen.exists() and not chosen.is_symlink():
            return chosen
        told = (Line(f"{chosen} is there already and was left as it is. Choose another name."),)
