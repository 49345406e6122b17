"""Whose reading a result is, who confirms it, and what it was scored with."""

from impact_check.core.model.assessment import Assessment, Involvement
from impact_check.core.model.content import Content
from impact_check.core.views import messages
from impact_check.core.words.names import STANDING, STANDING_OF_OWN_CONTENT


def standing(content: Content) -> str:
    """Whose reading the content is, and who has reviewed it."""
    return STANDING if content.is_shipped else STANDING_OF_OWN_CONTENT


def confirmation(assessment: Assessment) -> str:
    """Whether affected people confirm the assessment: taking part, being asked and objecting are
    three things, and an objection never counts as taking part.
    """
    led = [entry for entry in assessment.involvement if entry.affected == "yes"]
    objecting = [entry for entry in led if entry.agrees == "no"]
    agreeing = any(entry.agrees == "yes" for entry in led)
    if objecting:
        first = messages.AGREE_AND_DISAGREE if agreeing else messages.DISAGREE
        words = [
            messages.DISAGREES_SAYING.format(words=entry.words)
            for entry in objecting
            if entry.words
        ]
        return " ".join((first, *words, *(() if agreeing else (messages.UNCONFIRMED,))))
    if agreeing:
        return messages.AGREE
    if any(assessor.affected == "yes" for assessor in assessment.assessors):
        return messages.TOOK_PART
    return " ".join((*_without_a_word(led), messages.UNCONFIRMED))


def _without_a_word(led: list[Involvement]) -> tuple[str, ...]:
    """What is known of organisations that neither agree nor object."""
    effects = {entry.could_change for entry in led}
    if "yes" in effects:
        return (messages.TOOK_PART,)
    if "unknown" in effects:
        return (messages.PART_UNKNOWN,)
    return (messages.ASKED,) if led else ()


def content_note(content: Content) -> str:
    """What results say about content that is not the shipped one, or not only; else nothing."""
    notes = [] if content.is_shipped else [messages.OWN_CONTENT]
    notes += [messages.ADDITIONS.format(name=extension.name) for extension in content.extensions]
    return "; ".join(notes)
