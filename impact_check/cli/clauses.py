"""The clauses of a bill or act, read from the file that a person named, with what to know of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.console import say

if TYPE_CHECKING:
    from impact_check.files.provisions.law import Law
    from impact_check.output.blank import OfMeasure

UNPUBLISHED = (
    "{file} does not say where it is published. If everybody can read it, add --published with its"
    " title and address: other editions then show its clauses"
)


def read_law(file: Path, published: str) -> "Law":
    """The law in a file; BadFiles if it is none. `published` stands for what the file says."""
    from impact_check.files.documents import read_bytes
    from impact_check.files.provisions.reading import LARGEST, law_in
    from impact_check.files.provisions.taking import law_lines

    law = law_in(str(file), read_bytes(str(file), LARGEST))
    for line in law_lines(str(file), law):
        say(line)
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
