"""A variant: a copy of an assessment with changes that are intended, not made."""

from collections.abc import Mapping, Sequence
from typing import Any

from impact_check.core.model.assessment import UNPROVEN, Assessment
from impact_check.core.model.content import Content
from impact_check.core.what_if.changes import with_change
from impact_check.errors import WrongValue

TITLE = "{title} (variant)"
NO_SOURCE: Mapping[str, Any] = {"source": "", "held": "no", "planned": "yes"}
SCOPE = (
    "how many people are reached cannot be planned, because no source ever shows it; change it in"
    " the copy itself"
)


def variant_of(content: Content, assessment: Assessment, changes: Sequence[str]) -> Assessment:
    """The copy, in which every answer, fact and safeguard that a change `ID=VALUE` gives is
    planned: it never counts as evidence, nor as done.

    WrongValue for a change that is unclear or that cannot be planned.
    """
    made = assessment
    for change in changes:
        made = _planned(content, made, change)
    title = TITLE.format(title=assessment.measure.title)
    measure = assessment.measure.model_copy(update={"title": title})
    return made.model_copy(update={"measure": measure, "variant": "yes"})


def _planned(content: Content, before: Assessment, change: str) -> Assessment:
    id_ = change.partition("=")[0]
    after = with_change(content, before, change)
    if id_ in content.questions:
        answer = after.answers[id_].model_copy(update={**UNPROVEN, "planned": "yes"})
        return before.with_answer(id_, answer)
    if id_ == "scope":
        raise WrongValue("scope", change.partition("=")[2], SCOPE)
    for field in ("features", "groups"):
        facts = getattr(after.context, field)
        if id_ in getattr(content.register, field):
            fact = facts[id_].model_copy(update=NO_SOURCE)
            context = after.context.model_copy(update={field: {**facts, id_: fact}})
            return after.model_copy(update={"context": context})
    safeguard = after.commitments[id_].model_copy(update={**NO_SOURCE, "verifier": ""})
    return after.model_copy(update={"commitments": {**after.commitments, id_: safeguard}})
