"""The safeguards of an assessment as plain values for a page, and adopting one."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import WHENS
from impact_check.core.model.content import Content

if TYPE_CHECKING:
    from impact_check.core.plan.safeguards import Safeguard

FIELDS = ("status", "owner", "due", "when", "addressee", "source", "verifier")


def plan_values(content: Content, assessment: Assessment, today: str) -> dict[str, Any]:
    """What is adopted, most urgent first, and what is suggested, largest effect first; each with
    what the form for adopting it holds.
    """
    from impact_check.core.plan.plan import plan
    from impact_check.core.walk.parts.safeguards import STATUS_TEXTS
    from impact_check.core.words.names import WHEN_NAMES

    made = plan(content, assessment, day=date.fromisoformat(today))
    return {
        "adopted": [_adopted(assessment, safeguard) for safeguard in made.adopted],
        "suggested": [_shown(safeguard) for safeguard in made.suggested],
        "statuses": list(STATUS_TEXTS.items()),
        "whens": [(when, WHEN_NAMES[when]) for when in WHENS],
    }


def adopted(content: Content, assessment: Assessment, asked: Mapping[str, Any]) -> Assessment:
    """The assessment with the safeguard `id` adopted or changed; `fields` are those of the form."""
    from impact_check.core.plan.adoption import adopt

    fields = {name: str(value) for name, value in asked["fields"].items() if name in FIELDS}
    return adopt(content, assessment, asked["id"], fields).assessment


def _shown(safeguard: "Safeguard") -> dict[str, Any]:
    return {
        "id": safeguard.id,
        "text": safeguard.text,
        "who": safeguard.who,
        "when": safeguard.when_name,
        "lowers": [change.text for change in safeguard.if_verified] or [safeguard.if_verified_note],
        "means": safeguard.in_place_means,
        "fields": {"status": "planned", "when": safeguard.when},
    }


def _adopted(assessment: Assessment, safeguard: "Safeguard") -> dict[str, Any]:
    commitment = assessment.commitments[safeguard.id]
    fields = {name: str(getattr(commitment, name)) for name in FIELDS}
    return {
        **_shown(safeguard),
        "status": safeguard.status_name,
        "overdue": safeguard.overdue,
        "fields": {**fields, "when": commitment.when or safeguard.when},
    }
