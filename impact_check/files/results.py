"""Results and reports that the program wrote as JSON, seen for what they are."""

import json
from pathlib import Path

LARGEST = 20_000_000  # bytes; a report of the largest assessment has less than a fifth


def edition_of_result(path: Path) -> int | None:
    """The edition of the method that a result or report was made with; None for any other file."""
    if path.suffix.lower() != ".json":
        return None
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
        made = json.loads(text) if len(text) <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(made, dict) or not isinstance(made.get("method"), dict):
        return None
    edition = made["method"].get("edition", 1)
    return edition if isinstance(edition, int) and "cuts" in made["method"] else None
