"""What moves between two measures where no level may: conditions, harms found, questions open
(method, section 4).
"""

from collections.abc import Iterator, Mapping

from impact_check.core.comparison import messages
from impact_check.core.method.progress import Progress


def progress_sentences(first: str, second: str, after: Progress, before: Progress) -> Iterator[str]:
    """The counts that differ between the second of two measures and the first (labels)."""
    return _differing(messages.BETWEEN, before, after, first=first, second=second)


def moved_in_short(before: Progress, after: Progress) -> Iterator[str]:
    """The counts that a change of one measure moves, a few words each; nothing if it moves none."""
    return _differing(messages.IN_SHORT, before, after)


def change_sentences(before: Progress, after: Progress) -> Iterator[str]:
    """The counts that a change of one measure moves, or that it moves none."""
    moved = tuple(_differing(messages.CHANGED, before, after))
    yield from moved or (messages.CHANGES_NOTHING,)


def _differing(
    told: Mapping[str, str], before: Progress, after: Progress, **holes: str
) -> Iterator[str]:
    """A message for each of the counts told that differs."""
    for name, message in told.items():
        was, is_now = getattr(before, name), getattr(after, name)
        if was != is_now:
            yield message.format(before=was, after=is_now, **holes)
