"""Where a statement comes from."""

from pydantic import Field

from impact_check.core.model.base import Frozen, Id, Text


class Citation(Frozen):
    """Where a statement comes from: a source, its section, its page where it has pages, and the
    note that names the evidence.
    """

    source: Id
    section: Text
    page: int | None = None
    note: int | None = None


class Cited(Frozen):
    """Anything that says where it comes from."""

    cite: tuple[Citation, ...] = Field(min_length=1)
