"""What is forgotten, what that does to the result, and what no program can reach, as lines."""

from collections.abc import Iterable, Iterator

from impact_check.core.method.scoring import Score
from impact_check.core.privacy.forgetting import Forgotten
from impact_check.core.safety.passages import Passage
from impact_check.core.words.names import conclusion_name, level_range
from impact_check.files.neighbours import MOST, Neighbours
from impact_check.output.escaping import one_line
from impact_check.output.safety import export_lines

_SHOWN = 50
COPIES = (
    "Beside it, perhaps copies or reports of it; they were left alone. Delete what must not be"
    " found:"
)
UNREAD = (
    "Beside it, files that cannot be looked into (encrypted, packed, PDF or very large); look for"
    " yourself:"
)
MORE_FILES = f"There are more than {MOST} files beside it; only the first of them were looked at."
OUT_OF_REACH = (
    "What this cannot reach:",
    "  backups, and folders that a cloud keeps in step: older versions stay there",
    "  backup and swap files of editors, and lists of recent files",
    "  reports and copies that were made from it, wherever they are now",
    "  what the terminal still shows, and the history of its commands",
    (
        "  old text on the disk itself: memory sticks, cards and SSDs keep it for a while, and"
        " tools can bring it back"
    ),
)


def removal_lines(
    file: str, found: Forgotten, before: Score, after: Score, *, has_comments: bool
) -> Iterator[str]:
    """What would be removed, and what the result would be."""
    yield one_line(f"To be removed from {file}:")
    yield from (f"  {line}" for line in found.removed)
    if has_comments:
        yield "  all comments"
    if not found.removed and not has_comments:
        yield "  nothing: there is nothing of this kind in it"
    first, then = (_result(made, found.assessment.measure.stage) for made in (before, after))
    yield f"The result now: {first}."
    if before == after:
        yield "It stays the same."
    elif first == then:
        yield (
            "Afterwards it is the same in words; single harms and conditions get worse, because"
            " what has no source counts as not shown."
        )
    else:
        yield f"Afterwards: {then}. What has no source counts as not shown."
    yield (
        "What stays: the measure itself (title, who proposes it and carries it out, where,"
        " description, aim, steps, clauses, what is decided), what it touches, options, dates, and"
        " what the safeguards are. Where these say too much, change them yourself."
    )


def done_lines(
    file: str, left: Iterable[Passage], beside: Neighbours, *, is_linked: bool
) -> Iterator[str]:
    """What is done, what is still in the file, and what cannot be reached."""
    yield one_line(f"Removed for good from {file}.")
    yield from export_lines(left)
    yield from OUT_OF_REACH
    if is_linked:
        yield (
            "This file had a second name (a hard link). Under that name, wherever it is, the old"
            " text is still there."
        )
    yield from _listed(COPIES, beside.copies)
    yield from _listed(UNREAD, beside.unread)
    if beside.are_more:
        yield MORE_FILES


def _listed(heading: str, names: tuple[str, ...]) -> Iterator[str]:
    if names:
        yield heading
        yield from (f"  {one_line(name)}" for name in names[:_SHOWN])
    if len(names) > _SHOWN:
        yield f"  and {len(names) - _SHOWN} more"


def _result(result: Score, stage: str) -> str:
    return (
        f"{conclusion_name(result.conclusion, stage)}; risk of harm:"
        f" {level_range(result.level.best, result.level.worst)}"
    )
