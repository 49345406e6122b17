"""Findings that are older than the newest of their kind, and disputed claims that leave a newer
finding out.
"""

from collections.abc import Iterator

from impact_check.core.checks.findings import Finding
from impact_check.core.model.content import Content
from impact_check.core.model.law import Evidence
from impact_check.core.review.messages import NEWER_LEFT_OUT, OLDER_FINDING


def older_findings(content: Content) -> Iterator[Finding]:
    """A note on each finding that a newer one of its kind (same place, same method, a route in
    common) overtakes, unless it says why it stands; and on each disputed claim that leaves out a
    newer finding on one of its routes.
    """
    evidence = content.register.evidence
    for id_, old in evidence.items():
        newer = [other for other, item in evidence.items() if _overtakes(item, old)]
        if newer and not old.still:
            yield Finding("evidence", id_, (), OLDER_FINDING.format(newer=newer[0]))
    for id_, dispute in content.register.disputes.items():
        named = [evidence[id_].year or 0 for id_ in dispute.evidence if id_ in evidence]
        for other, item in evidence.items():
            if (
                named
                and other not in dispute.evidence
                and set(item.routes) & set(dispute.routes)
                and (item.year or 0) > max(named)
            ):
                what = NEWER_LEFT_OUT.format(year=max(named), newer=other)
                yield Finding("disputes", id_, (), what)


def _overtakes(new: Evidence, old: Evidence) -> bool:
    return (
        (new.place, new.method) == (old.place, old.method)
        and bool(set(new.routes) & set(old.routes))
        and (new.year or 0) > (old.year or 0) > 0
    )
