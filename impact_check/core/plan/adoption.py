"""Adopting a safeguard: one commitment made or changed, only in the fields that are given."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from impact_check.core.model.assessment import Assessment, Commitment
from impact_check.core.model.base import STATUSES, WHENS
from impact_check.core.model.content import Content
from impact_check.core.words.dates import written_day
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import WrongValue, short

FIELDS = ("status", "owner", "addressee", "due", "when", "source", "verifier")
LONGEST = 2000
NO_LINE = f"must be one line of at most {LONGEST} letters, without control characters"
NO_DAY = (
    "must be a day that exists and can be read in one way only, written 2026-06-01, 1.6.2026 or"
    " 1 June 2026"
)
ELSE_SEE = "; the whole plan names those that are suggested"
JOINERS = "\u200c\u200d"  # they are no letters, but some scripts need them inside words


class Adoption(NamedTuple):
    """The assessment with one commitment made or changed, and in words what is different (nothing:
    it stood there already).
    """

    id: str
    text: str
    is_new: bool
    assessment: Assessment
    changed: tuple[str, ...]


def adopt(
    content: Content, assessment: Assessment, id_: str, fields: Mapping[str, str]
) -> Adoption:
    """The assessment with a safeguard adopted, or changed in the fields given; an empty value
    clears a field.

    A new one is planned unless its status is given. WrongValue for an unknown id or a value
    that is not possible.
    """
    known = content.register.mitigations.get(id_)
    before = assessment.commitments.get(id_)
    if known is None and before is None:
        ids = (*content.register.mitigations, *assessment.commitments)
        hint = did_you_mean(id_, ids) or ELSE_SEE
        raise WrongValue("safeguard", id_, f"there is no safeguard '{id_}'{hint}")
    first = before or Commitment(status="planned")
    after = first.model_copy(update={name: _checked(name, value) for name, value in fields.items()})
    commitments = {**assessment.commitments, id_: after}
    text = known.text if known else after.text
    changed = tuple(_changed(before, after))
    return Adoption(
        id_,
        text,
        before is None,
        assessment.model_copy(update={"commitments": commitments}),
        changed,
    )


def _checked(name: str, value: str) -> str | date:
    words = {"status": STATUSES, "when": ("", *WHENS)}.get(name)
    if words is not None and value not in words:
        possible = ", ".join(word for word in words if word)
        raise WrongValue(name, value, f"'{value}' is not possible here; use one of {possible}")
    if name == "due" and value:
        day = written_day(value)
        if day is None:
            raise WrongValue(name, value, NO_DAY)
        return day
    if len(value) > LONGEST or not all(mark.isprintable() or mark in JOINERS for mark in value):
        raise WrongValue(name, short(value), NO_LINE)
    return value.strip()


def _changed(before: Commitment | None, after: Commitment) -> Iterator[str]:
    for name in FIELDS:
        old, new = str(getattr(before, name)) if before else "", str(getattr(after, name))
        if old != new:
            yield f"{name}: {new or 'nothing'}" + (f" (was {old})" if old else "")
