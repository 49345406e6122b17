"""Whose reading a result is, who confirms it, and what it was scored with."""

from impact_check.core.model.assessment import Assessment, Involvement
from impact_check.core.model.content import Content
from impact_check.core.views import messages
from impact_check.core.words.names import STANDING, STANDING_OF_OWN_CONTENT


def standing(content: Content) -> str:
    """Whose reading the content is, and who has reviewed it."""
    return STANDING if content.is_shipped else STANDING_OF_OWN_CONTENT


def confirmation(assessment: Assessment) -> str:
    """Whether affected people confirm the assessment, with the words of those who object: taking
    part, being asked and objecting are three things, and an objection never counts as taking part.
    """
    led = _led(assessment)
    words = (entry.words for entry in led if entry.agrees == "no" and entry.words)
    objections = (messages.DISAGREES_SAYING.format(words=said) for said in words)
    agreeing = any(entry.agrees == "yes" for entry in led)
    own = not any(entry.agrees == "no" for entry in led) and _is_own(assessment)
    unconfirmed = () if agreeing or own else (messages.UNCONFIRMED,)
    return " ".join((*_stance(assessment), *objections, *unconfirmed))


def stance(assessment: Assessment) -> str:
    """The same in one sentence, without anybody's words."""
    return " ".join(_stance(assessment)) or messages.NOBODY_CONFIRMED


def _led(assessment: Assessment) -> list[Involvement]:
    return [entry for entry in assessment.involvement if entry.affected == "yes"]


def _is_own(assessment: Assessment) -> bool:
    return any(assessor.affected == "yes" for assessor in assessment.assessors)


def _stance(assessment: Assessment) -> tuple[str, ...]:
    """What organisations led by affected people say of it, if anything is known of any."""
    led = _led(assessment)
    said = {entry.agrees for entry in led}
    if "no" in said:
        return (messages.AGREE_AND_DISAGREE if "yes" in said else messages.DISAGREE,)
    if "yes" in said:
        return (messages.AGREE,)
    return (messages.TOOK_PART,) if _is_own(assessment) else _without_a_word(led)


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
