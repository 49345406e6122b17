"""A committee report as it may leave the house: every assessment as officials may read it."""

from collections.abc import Iterator, Sequence

from impact_check.core.committee import messages
from impact_check.core.committee.composing import committee
from impact_check.core.committee.values import Committee
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.privacy.for_readers import for_readers
from impact_check.core.report.for_readers import report_from


def as_officials_read(content: Content, assessment: Assessment) -> Assessment:
    """What the edition for officials may show of an assessment."""
    return for_readers(content, assessment, EDITIONS["policy"]).assessment


def reported(
    content: Content,
    bill: Assessment,
    baseline: Assessment | None,
    variants: Sequence[Assessment],
    day: str,
) -> Committee:
    """The committee report of a bill with today's law and amended versions, made on a day."""
    edition = EDITIONS["policy"]
    return committee(
        content,
        report_from(content, for_readers(content, bill, edition), edition, day=day),
        as_officials_read(content, baseline) if baseline else None,
        [as_officials_read(content, variant) for variant in variants],
    )


def before_handing_out(bill: Assessment, made: Committee) -> Iterator[str]:
    """Who may read the report, what it leaves out, and whether that takes its clauses."""
    edition = made.report.edition
    yield messages.READ_BY.format(edition=edition.name, readers=edition.readers)
    yield from (f"  {line}" for line in made.report.left_out or (messages.NOTHING_LEFT_OUT,))
    if bill.measure.provisions and not made.report.assessment.measure.provisions:
        yield messages.NO_CLAUSES
