"""A variant: a copy of an assessment with changes that are intended, not made."""

from collections.abc import Sequence

from impact_check.core.model.assessment import UNPROVEN, Assessment
from impact_check.core.model.content import Content
from impact_check.core.what_if.changes import with_change
from impact_check.errors import ImpactCheckError

TITLE = "{title} (variant)"


def variant_of(content: Content, assessment: Assessment, changes: Sequence[str]) -> Assessment:
    """The copy, in which each answer that a change `ID=VALUE` gives is planned: it never counts as
    evidence.

    ImpactCheckError for a change of something that is no answer, or that is unclear.
    """
    made = assessment
    for change in changes:
        id_ = change.partition("=")[0]
        after = with_change(content, made, change)
        if id_ not in content.questions:
            raise ImpactCheckError(
                f"{change}: only answers can be planned; '{id_}' is no question. Change facts and"
                " safeguards in the copy itself"
            )
        planned = after.answers[id_].model_copy(update={**UNPROVEN, "planned": "yes"})
        made = made.with_answer(id_, planned)
    title = TITLE.format(title=assessment.measure.title)
    measure = assessment.measure.model_copy(update={"title": title})
    return made.model_copy(update={"measure": measure, "variant": "yes"})
