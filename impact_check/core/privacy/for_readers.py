"""What an edition may show of an assessment."""

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import Edition, Redacted


def for_readers(content: Content, assessment: Assessment, edition: Edition) -> Redacted:
    """What an edition may show of an assessment; `full` shows all of it."""
    if edition.is_internal:
        return Redacted(assessment, ())
    from impact_check.core.privacy.redaction import redacted  # not for what shows all of it

    found = redacted(content, assessment, own_words=edition.keeps_own_words)
    if edition.tells_decisions:
        return found
    return found._replace(assessment=_without_decisions(found.assessment))


def _without_decisions(assessment: Assessment) -> Assessment:
    """As if nothing were fixed, which changes no score: room to negotiate is not for everybody."""
    answers = {
        id_: answer.model_copy(update={"fixed_by": "", "stays": ()})
        for id_, answer in assessment.answers.items()
    }
    return assessment.model_copy(update={"answers": answers})
