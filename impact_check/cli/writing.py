"""Results written to the file that a user named: never over answers, and never in clear without
saying so.
"""

from pathlib import Path

from impact_check.cli.console import say
from impact_check.errors import ImpactCheckError


def write_out(out: Path, document: str | bytes, *, new: bool = False, force: bool = False) -> None:
    """Writes a result in one step; `new` refuses to write over anything, and an assessment is never
    written over. Another document of that name is kept beside it and told, unless `force` is given.

    ImpactCheckError if it cannot be written. Says first if it will be readable although what it was
    made from is encrypted.
    """
    from impact_check.files.encryption import KEYS
    from impact_check.files.keeping import save_document
    from impact_check.files.saving import save_text

    if not new:
        refuse_assessment(out)
    if KEYS.leaves_in_clear(out):
        say(
            f"{out} is not encrypted, though what it is made from is; to encrypt it too, end its"
            " name with .age"
        )
    if new:
        save_text(out, document, new=True)
        return
    kept = save_document(out, document, force=force)
    if kept is not None:
        say(f"{out} was there already and was another one; that is kept as {kept}")


def refuse_assessment(out: Path) -> None:
    """ImpactCheckError if an assessment stands there, which no document may replace."""
    from impact_check.files.finding import holds_assessment

    if holds_assessment(out):
        raise ImpactCheckError(
            f"{out}: this is an assessment and was left as it is; choose another name"
        )
