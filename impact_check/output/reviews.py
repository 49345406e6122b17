"""A review in every format for a file: as a document, as values and as a calendar."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from impact_check.core.after import messages
from impact_check.core.after.review import Assessed, review
from impact_check.core.after.values import Review
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import Edition
from impact_check.core.privacy.for_readers import for_readers
from impact_check.core.words.dates import last_day
from impact_check.errors import ImpactCheckError
from impact_check.output.calendar import Reminder, calendar_of
from impact_check.output.documents import DOCUMENTS
from impact_check.output.results import as_json, plain

NEWER = "{newest}: was assessed after {file}; name the newest version first"


class ReviewShown(NamedTuple):
    """A review with what it was made from and the edition that it is shown in."""

    content: Content
    assessment: Assessment
    review: Review
    edition: Edition

    @property
    def marks(self) -> tuple[str, ...]:
        """What stands on every page."""
        return self.edition.marks(fictional=self.review.fictional)


Writer: TypeAlias = Callable[[ReviewShown], str | bytes]


def review_of(
    content: Content,
    named: Sequence[tuple[str, Assessment]],
    edition: Edition,
    today: date,
    again: date | None,
) -> ReviewShown:
    """The review of an assessment, the first of those named, with earlier versions of it;
    ImpactCheckError if one of them is newer.
    """
    assessed = [
        Assessed(
            name if edition.is_internal else str(number),
            for_readers(content, assessment, edition).assessment,
        )
        for number, (name, assessment) in enumerate(named, 1)
    ]
    last, *rest = assessed
    made = review(content, last, rest, day=today, next_day=again)
    if made.versions and made.versions[-1].label != last.label:
        newest = [version.label for version in assessed].index(made.versions[-1].label)
        raise ImpactCheckError(NEWER.format(newest=named[newest][0], file=named[0][0]))
    return ReviewShown(content, last.assessment, made, edition)


def _document_in(format_: str) -> Writer:
    def written(shown: ReviewShown) -> str | bytes:
        from impact_check.core.report.pages.after import review_document

        return DOCUMENTS[format_](review_document(shown.content, shown.review, shown.marks))

    return written


def review_values(shown: ReviewShown) -> dict[str, Any]:
    """The review as plain values with documented keys."""
    return {
        "edition": shown.edition.name,
        "marks": list(shown.marks),
        **plain(shown.review),
    }


def _json(shown: ReviewShown) -> str:
    return as_json(review_values(shown))


def review_calendar(shown: ReviewShown) -> str:
    """The day to look again and the days to come on which safeguards fall due, in a calendar."""
    made = shown.review
    due = {
        last_day(safeguard.due)
        for safeguard in made.waiting
        if safeguard.due and last_day(safeguard.due) >= made.day
    }
    tells = messages.CALENDAR_TELLS
    reminders = [Reminder(day, messages.CALENDAR_DUE, tells) for day in sorted(due)]
    reminders.append(Reminder(made.next_day, messages.CALENDAR_REVIEW, tells))
    return calendar_of(reminders, secret=shown.assessment.model_dump_json(), made=made.day)


REVIEW_FORMATS: Mapping[str, Writer] = {
    **{format_: _document_in(format_) for format_ in DOCUMENTS},
    "json": _json,
    "ics": review_calendar,
}
