"""An assessment -> a copy that is safe to attach: options, evidence levels, published sources; its
result is the same.
"""

from typing import NamedTuple

from impact_check.core.method.scoring import Score, score
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import what_stays
from impact_check.core.privacy.redaction import redacted


class SharedCopy(NamedTuple):
    """The copy, with a line for all that stays in it and for all that was left out."""

    assessment: Assessment
    stays: tuple[str, ...]
    left_out: tuple[str, ...]


def shared_copy(content: Content, assessment: Assessment) -> SharedCopy:
    """The copy by the allow-list of the editions that others read."""
    found = redacted(content, assessment)
    return SharedCopy(found.assessment, what_stays(content, found.assessment), found.left_out)


def gives_same_result(content: Content, assessment: Assessment, other: Assessment) -> bool:
    """Whether two assessments have the same score; features that the content does not know count by
    their number, not their names.
    """
    return _nameless(score(content, assessment)) == _nameless(score(content, other))


def _nameless(result: Score) -> tuple[Score, int]:
    return result._replace(not_covered=()), len(result.not_covered)
