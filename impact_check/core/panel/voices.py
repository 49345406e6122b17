"""Who speaks in a panel: one organisation is one voice, however many sheets it sends (method,
section 7).
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from impact_check.core.method.readings import Reading, read_answers
from impact_check.core.model.answer import Answer, Role
from impact_check.core.model.assessment import Assessment, Context
from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Sheet

FIRST_ROUND = 1


class Contribution(NamedTuple):
    """The answers of one assessor as they came: a whole assessment, or a sheet. `organisation` is
    for telling voices apart; it is shown only where it `may_be_named`. `context` is that of a whole
    assessment.
    """

    organisation: str
    may_be_named: bool
    affected: bool
    role: Role
    round: int
    answers: Mapping[str, Answer]
    readings: Mapping[str, Reading]
    context: Context | None = None


class Voice(NamedTuple):
    """One organisation with all that came from it, in its last round."""

    name: str
    affected: bool
    role: Role
    last: tuple[Contribution, ...]
    earlier: tuple[Contribution, ...]

    @property
    def contexts(self) -> tuple[Context, ...]:
        """The contexts of its whole assessments."""
        return tuple(part.context for part in self.last if part.context is not None)


def from_assessment(content: Content, assessment: Assessment) -> Contribution:
    """The assessment's own answers, without those that were taken from sheets."""
    own = {id_: answer for id_, answer in assessment.answers.items() if not answer.given_by}
    assessors = assessment.assessors
    first = assessors[0] if assessors else None
    return Contribution(
        first.organisation if first else "",
        bool(first) and first is not None and first.may_be_named == "yes",
        any(assessor.affected == "yes" for assessor in assessors),
        "colleague",
        FIRST_ROUND,
        own,
        _read(content, assessment, own),
        assessment.context,
    )


def from_sheet(content: Content, assessment: Assessment, sheet: Sheet) -> Contribution:
    """A sheet's answers, read as the assessment that it is about reads them."""
    known = {id_: told for id_, told in sheet.answers.items() if id_ in content.questions}
    return Contribution(
        sheet.organisation,
        sheet.may_be_named == "yes",
        sheet.affected == "yes",
        sheet.role,
        sheet.round,
        known,
        _read(content, assessment, known),
    )


def _read(
    content: Content, assessment: Assessment, answers: Mapping[str, Answer]
) -> Mapping[str, Reading]:
    """Only what was answered; what is absent has no voice, and is not `unknown`."""
    alone = assessment.model_copy(update={"answers": answers})
    return {
        reading.question: reading for reading in read_answers(content, alone, required=frozenset())
    }


def voices_of(contributions: Iterable[Contribution]) -> tuple[Voice, ...]:
    """The organisations in the order in which they came; those that gave no name speak together,
    one voice for each role, so that nobody outvotes others by sending many sheets.
    """
    found: dict[tuple[str, ...], list[Contribution]] = {}
    for part in contributions:
        if part.answers:
            found.setdefault(_key(part), []).append(part)
    return tuple(_voice(parts) for parts in found.values())


def _key(part: Contribution) -> tuple[str, ...]:
    if part.organisation:
        return (" ".join(part.organisation.casefold().split()),)
    return ("", part.role, "affected" if part.affected else "")


def _voice(parts: list[Contribution]) -> Voice:
    last = max(part.round for part in parts)
    return Voice(
        parts[0].organisation if all(part.may_be_named for part in parts) else "",
        any(part.affected for part in parts),
        parts[-1].role,
        tuple(part for part in parts if part.round == last),
        tuple(part for part in parts if part.round == last - 1),
    )
