"""What moves between two measures where no level may: conditions, harms found, questions open
(method, section 4).
"""

from collections.abc import Iterator

from impact_check.core.comparison import messages
from impact_check.core.method.progress import Progress

COUNTS = (
    ("not_met", messages.NOT_MET),
    ("not_shown", messages.NOT_SHOWN),
    ("not_broken", messages.NOT_BROKEN),
    ("met", messages.MET),
    ("found_severe", messages.FOUND_SEVERE),
    ("found_high", messages.FOUND_HIGH),
    ("found_moderate", messages.FOUND_MODERATE),
    ("questions_open", messages.QUESTIONS_OPEN),
)


def progress_sentences(first: str, second: str, after: Progress, before: Progress) -> Iterator[str]:
    """The counts that differ between the second of two measures and the first (labels)."""
    for name, message in COUNTS:
        was, is_now = getattr(before, name), getattr(after, name)
        if was != is_now:
            yield message.format(first=first, second=second, before=was, after=is_now)


def moved_in_short(before: Progress, after: Progress) -> Iterator[str]:
    """The counts that a change of one measure moves, a few words each; nothing if it moves none."""
    for name, message in messages.IN_SHORT.items():
        was, is_now = getattr(before, name), getattr(after, name)
        if was != is_now:
            yield message.format(before=was, after=is_now)


def change_sentences(before: Progress, after: Progress) -> Iterator[str]:
    """The counts that a change of one measure moves, or that it moves none."""
    moved = [(name, getattr(before, name), getattr(after, name)) for name in messages.CHANGED]
    for name, was, is_now in moved:
        if was != is_now:
            yield messages.CHANGED[name].format(before=was, after=is_now)
    if all(was == is_now for _, was, is_now in moved):
        yield messages.CHANGES_NOTHING
