"""Many assessments, one after the other: a file that cannot be used is a value like the others, not
the end.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from impact_check.core.model.content import Content
from impact_check.errors import BadFiles
from impact_check.files.assessments import Loaded, load_assessment

HEAD_BYTES = 4096
_CONTENT_KIND = re.compile(
    r"""\{?\s*["']?impact_check["']?\s*:\s*["']?(register|checklist|content|extension|scenario)/"""
)


class PassedOver(NamedTuple):
    """A file that holds content (a register, a checklist, additions), which is nothing to score."""

    file: str


def read_portfolio(
    paths: tuple[Path, ...], content: Content, *, named: frozenset[Path] = frozenset()
) -> Iterator[Loaded | BadFiles | PassedOver]:
    """What is in each file, in the order given, read when it is asked for; files in `named` are
    never passed over.
    """
    for path in paths:
        try:
            yield load_assessment(path, content)
        except BadFiles as bad:
            yield PassedOver(str(path)) if path not in named and is_content(path) else bad


def is_content(path: Path) -> bool:
    """Whether a file begins as content does, by its first line that says anything; False if it
    cannot be read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES).decode("utf-8-sig", "replace")
    except OSError:
        return False
    lines = (line.strip() for line in head.splitlines())
    first = next(
        (line for line in lines if line not in ("", "{", "---") and not line.startswith("#")), ""
    )
    return _CONTENT_KIND.match(first) is not None
