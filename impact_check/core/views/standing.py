"""Whose reading a result is, who confirms it, and what it was scored with."""

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.words.names import STANDING, STANDING_OF_OWN_CONTENT


def standing(content: Content) -> str:
    """Whose reading the content is, and who has reviewed it."""
    return STANDING if content.is_shipped else STANDING_OF_OWN_CONTENT


def confirmation(assessment: Assessment) -> str:
    """Whether affected people confirm the assessment, in a sentence."""
    if assessment.affected_agree and any(
        one.affected == "yes" and one.agrees == "no" for one in assessment.involvement
    ):
        return (
            "An organisation led by affected people states that it agrees; another states that it"
            " does not."
        )
    if assessment.affected_agree:
        return "An organisation led by affected people states that it agrees."
    if assessment.affected_took_part:
        return "Affected people took part; none of their organisations has stated that it agrees."
    return (
        "No organisation of affected people has confirmed it: read it as one side's own assessment,"
        " unconfirmed."
    )


def content_note(content: Content) -> str:
    """What results say about content that is not the shipped one, or not only; else nothing."""
    own = "scored with an organisation's own register and checklists, not the shipped ones"
    notes = [] if content.is_shipped else [own]
    notes += [f"with the additions of {extension.name}" for extension in content.extensions]
    return "; ".join(notes)
