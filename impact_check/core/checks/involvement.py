"""Where the notes on organisations and the answers about their part contradict each other."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content

Kind: TypeAlias = Literal["takes-part", "objects"]


class Contradiction(NamedTuple):
    """A question about taking part, and how the notes speak against its answer: an organisation
    `takes-part` although the answer says that none does, or `objects` to a good answer.
    """

    question: str
    kind: Kind


def contradictions_of_involvement(
    content: Content, assessment: Assessment
) -> Iterator[Contradiction]:
    """The contradictions, in the order of the questions; only what affected people's own
    organisations state counts.
    """
    own = [noted for noted in assessment.involvement if noted.affected == "yes"]
    agrees = any(noted.agrees == "yes" for noted in own)
    objects = any(noted.agrees == "no" for noted in own)
    for question in content.questions.values():
        line, answer = question.red_line, assessment.answers.get(question.id)
        if not line or not answer or content.register.red_lines[line].needs_statement == "no":
            continue
        if answer.answer == question.grades[-1] and agrees:
            yield Contradiction(question.id, "takes-part")
        elif answer.answer in ("safe", "minor") and objects:
            yield Contradiction(question.id, "objects")
