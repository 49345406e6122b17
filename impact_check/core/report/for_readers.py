"""Content and assessment -> the report in one of its editions; every one but `full` is made from a
redacted assessment only.
"""

from typing import TYPE_CHECKING, TypeAlias, Union

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.plan.groups import By
from impact_check.core.privacy.editions import FULL, Edition, Redacted, what_stays
from impact_check.core.privacy.for_readers import for_readers
from impact_check.core.report.compose import compose
from impact_check.core.report.values import Report
from impact_check.core.stress.stress import stress
from impact_check.core.words.dates import quarter

if TYPE_CHECKING:
    from impact_check.core.report.consultation import Consultation

ANY_FILE = "FILE"

Shown: TypeAlias = Union[Report, "Consultation"]


def edited(
    content: Content,
    assessment: Assessment,
    edition: Edition = FULL,
    *,
    file: str = "",
    day: str = "",
    by: By = "when",
) -> Shown:
    """The report of an assessment with its stress test; `day` and `file` as in `compose`, both
    coarse in editions that others read.

    `by` groups the safeguards once more: by whom they are asked of, or by who owns them.
    """
    return edited_from(
        content, for_readers(content, assessment, edition), edition, file=file, day=day, by=by
    )


def edited_from(
    content: Content,
    found: Redacted,
    edition: Edition = FULL,
    *,
    file: str = "",
    day: str = "",
    by: By = "when",
) -> Shown:
    """The same from what `for_readers` gave for this edition."""
    report = report_from(content, found, edition, file=file, day=day, by=by)
    if edition.name != "consultation":
        return report
    from impact_check.core.report.consultation import consultation  # loaded for that edition only

    return consultation(report)


def report_from(
    content: Content,
    found: Redacted,
    edition: Edition = FULL,
    *,
    file: str = "",
    day: str = "",
    by: By = "when",
) -> Report:
    """The report from what `for_readers` gave, whatever its edition makes of it."""
    kept = found.assessment
    stressed = stress(content, kept)
    if edition.is_internal:
        return compose(content, kept, file=file, day=day, stressed=stressed)._replace(by=by)
    made = compose(content, kept, file=ANY_FILE, day=quarter(day), stressed=stressed)
    return made._replace(
        edition=edition, by=by, left_out=found.left_out, stays=what_stays(content, kept)
    )
