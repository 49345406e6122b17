"""A law's clauses put into an assessment, and what to know before one relies on them."""

from collections.abc import Iterator

from impact_check.core.model.assessment import Assessment
from impact_check.core.words.grammar import by_number
from impact_check.files.provisions.law import Law, by_id

TRACKED = (
    "{file} holds changes that nobody has accepted yet: what they put in is read, what they take"
    " out is not"
)
FOUND_ONE = "{file}: one clause; look at it before you rely on it"
FOUND = "{file}: {number} clauses; look through them before you rely on them"
LEFT_ONE = "{file}: an annex or schedule is not taken apart; add what answers rest on by hand"
LEFT = "{file}: {number} annexes or schedules are not taken apart; add what answers rest on by hand"


def law_lines(file: str, law: Law) -> Iterator[str]:
    """What was read of a law, and what was not."""
    yield by_number(len(law.clauses), FOUND_ONE, FOUND, file=file)
    if law.left:
        yield by_number(law.left, LEFT_ONE, LEFT, file=file)
    if law.tracked:
        yield TRACKED.format(file=file)


def with_clauses(assessment: Assessment, law: Law) -> Assessment:
    """The assessment with the clauses of a law; those it had under the same ids get the new words,
    the others stay.
    """
    measure = assessment.measure
    changed = measure.model_copy(
        update={
            "provisions": {**measure.provisions, **by_id(law.clauses)},
            "published": law.published or measure.published,
        }
    )
    return assessment.model_copy(update={"measure": changed})
