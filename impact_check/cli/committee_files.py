"""The files that a report to a committee is made from."""

from pathlib import Path
from typing import NamedTuple


class CommitteeFiles(NamedTuple):
    """The measure, today's law and practice, amended versions; `call` does not belong here."""

    measure: Path
    baseline: Path | None
    variants: tuple[Path, ...]
    call: Path | None = None

    @property
    def every(self) -> tuple[Path, ...]:
        """All of them."""
        return (self.measure, *self.variants, *((self.baseline,) if self.baseline else ()))
