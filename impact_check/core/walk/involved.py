"""What is said of the organisations that took part, and of answers that they contradict."""

from collections.abc import Iterator

from impact_check.core.checks.involvement import contradictions_of_involvement
from impact_check.core.model.assessment import Involvement
from impact_check.core.walk import messages
from impact_check.core.walk.state import Walk


def label(involvement: Involvement) -> str:
    """An organisation in a list: by name only with its consent."""
    name = (
        involvement.organisation
        if involvement.may_be_named == "yes" and involvement.organisation
        else "an organisation that is not named"
    )
    led = (
        "led by affected people" if involvement.affected == "yes" else "not led by affected people"
    )
    agrees = {
        "yes": "says that it agrees",
        "no": "says that it does not agree",
        "unknown": "not known whether it agrees",
    }
    return f"{name}, {led}; {agrees[involvement.agrees]}"


def contradictions_told(walk: Walk) -> Iterator[str]:
    """What the notes say against an answer, for each of these answers."""
    for found in contradictions_of_involvement(walk.setting.content, walk.assessment):
        question = walk.setting.content.questions[found.question]
        answer = question.wording(walk.assessment.answers[question.id].answer)
        message = messages.TAKES_PART if found.kind == "takes-part" else messages.OBJECTS
        yield message.format(question=question.text, answer=answer)
