"""The clauses of a bill or act, read from the file that a person named, with what to know of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.console import say

if TYPE_CHECKING:
    from impact_check.files.provisions.law import Law
    from impact_check.output.blank import OfMeasure

TRACKED = (
    "{file} holds changes that nobody has accepted yet: what they put in is read, what they take"
    " out is not"
)
FOUND_ONE = "{file}: one clause; look at it before you rely on it"
FOUND = "{file}: {number} clauses; look through them before you rely on them"
LEFT_ONE = "{file}: an annex or schedule is not taken apart; add what answers rest on by hand"
LEFT = "{file}: {number} annexes or schedules are not taken apart; add what answers rest on by hand"
UNPUBLISHED = (
    "{file} does not say where it is published. If everybody can read it, add --published with its"
    " title and address: other editions then show its clauses"
)


def read_law(file: Path, published: str) -> "Law":
    """The law in a file; BadFiles if it is none. `published` stands for what the file says."""
    from impact_check.core.words.grammar import by_number
    from impact_check.files.documents import read_bytes
    from impact_check.files.provisions.reading import LARGEST, law_in

    law = law_in(str(file), read_bytes(str(file), LARGEST))
    say(by_number(len(law.clauses), FOUND_ONE, FOUND, file=str(file)))
    if law.left:
        say(by_number(law.left, LEFT_ONE, LEFT, file=str(file)))
    if law.tracked:
        say(TRACKED.format(file=file))
    found = law._replace(published=published or law.published)
    if not found.published:
        say(UNPUBLISHED.format(file=file))
    return found


def of_measure(file: Path, published: str) -> "OfMeasure":
    """What a law says of the measure that it is."""
    from impact_check.files.provisions.law import by_id
    from impact_check.output.blank import OfMeasure

    law = read_law(file, published)
    return OfMeasure(law.title, law.published, by_id(law.clauses))
