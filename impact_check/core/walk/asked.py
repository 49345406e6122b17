"""Which questions a walk asks, in which order: it follows from features, groups and the limits,
never from other answers.
"""

from impact_check.core.checks.remarks import is_other_content
from impact_check.core.method.counting import is_answered
from impact_check.core.method.required import for_affected, required_routes, surely_required
from impact_check.core.model.assessment import Assessment, Fact
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content, InSection
from impact_check.core.walk.state import Setting, Walk


def required(content: Content, assessment: Assessment) -> tuple[InSection, ...]:
    """The questions that the features and groups require, in the order of the checklists."""
    routes = required_routes(content, assessment.context)
    return tuple(item for item in content.in_sections if item.question.route in routes)


def surely_asked(content: Content, assessment: Assessment) -> tuple[InSection, ...]:
    """Those of the required questions that stay whatever the facts turn out that are not known."""
    routes = surely_required(content, assessment.context)
    return tuple(item for item in content.in_sections if item.question.route in routes)


def closes(content: Content, assessment: Assessment, kind: str, id_: str) -> int:
    """How many of the required questions a no to a feature or group would take away, as things
    stand; nothing where it is a no already.
    """
    facts = {**getattr(assessment.context, kind), id_: Fact(value="no", held="yes")}
    context = assessment.context.model_copy(update={kind: facts})
    left = required_routes(content, context)
    return sum(item.question.route not in left for item in required(content, assessment))


def asked(setting: Setting, assessment: Assessment) -> tuple[InSection, ...]:
    """The questions that this walk asks, in its order."""
    limits, found = setting.limits, required(setting.content, assessment)
    if limits.unchanged is not None:
        found = tuple(item for item in found if _changes(limits.unchanged, assessment, item))
    if limits.only is not None:
        found = tuple(item for item in found if item.checklist in limits.only)
    if limits.scan:
        found = tuple(item for item in found if item.question.red_line)
    if limits.community:
        found = for_affected(found)
    if limits.order is not None:
        place = {id_: number for number, id_ in enumerate(limits.order)}
        ordered = sorted(
            (item for item in found if item.question.id in place),
            key=lambda item: place[item.question.id],
        )
        late = (
            item
            for item in found
            if item.question.id not in place and item.question.id not in assessment.answers
        )
        found = (*ordered, *late)
    return found


def _changes(unchanged: frozenset[str], assessment: Assessment, item: InSection) -> bool:
    """Whether a question of a variant is new in it, or has a planned answer."""
    answer = assessment.answers.get(item.question.id)
    return item.question.id not in unchanged or (answer is not None and answer.planned == "yes")


def is_outdated(content: Content, assessment: Assessment, question: Question) -> bool:
    """Whether the option that was chosen read differently in the content it was chosen from."""
    answer = assessment.answers.get(question.id)
    if answer is None or not answer.said or not question.wording(answer.answer):
        return False
    return is_other_content(content, assessment) and answer.said != question.wording(answer.answer)


def is_open(walk: Walk, question: Question) -> bool:
    """Whether the walk still has to ask a question: nobody answered it, and it was not passed on
    since the walk began.
    """
    if question.id in walk.done:
        return False
    answer = walk.assessment.answers.get(question.id)
    if answer is None or is_outdated(walk.setting.content, walk.assessment, question):
        return True
    return walk.setting.limits.order is not None and not is_answered(question, answer)
