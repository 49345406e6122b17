"""What moves between two measures where no level may: conditions, harms found, questions open
(method, section 4).
"""

from collections.abc import Iterator

from impact_check.core.comparison import messages
from impact_check.core.method.progress import Progress

COUNTS = (
    ("not_met", messages.NOT_MET),
    ("not_shown", messages.NOT_SHOWN),
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
