"""A variant: what is to change is chosen from the list of all questions, and nothing else asked."""

from dataclasses import replace

from impact_check.core.method.required import contradictions
from impact_check.core.model.content import InSection
from impact_check.core.walk import messages
from impact_check.core.walk.asked import required
from impact_check.core.walk.common import AROUND, Kind, explained, refused
from impact_check.core.walk.parts.jumping import answer_words
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.places import CHANGES, warned
from impact_check.core.walk.state import Walk, at
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply
from impact_check.core.words.grammar import by_number


def of_variant(walk: Walk) -> Walk:
    """The walk in which everything that a variant holds and needs at its beginning counts as
    unchanged.
    """
    setting, assessment = walk.setting, walk.assessment
    needed = {item.question.id for item in required(setting.content, assessment)}
    limits = replace(setting.limits, unchanged=frozenset((*needed, *assessment.answers)))
    return replace(
        walk,
        setting=replace(setting, limits=limits),
        kept=frozenset(contradictions(setting.content, assessment)),
    )


def _listed(walk: Walk) -> tuple[InSection, ...]:
    """The questions that the variant needs, and those that have an answer all the same."""
    content, assessment = walk.setting.content, walk.assessment
    ids = {item.question.id for item in required(content, assessment)} | set(assessment.answers)
    return tuple(item for item in content.in_sections if item.question.id in ids)


def planned(walk: Walk) -> int:
    """How many answers are planned so far."""
    return sum(answer.planned == "yes" for answer in walk.assessment.answers.values())


def show_changes(walk: Walk) -> Choose:
    """All questions with their answers, of which the person names those that are to change."""
    so_far = by_number(planned(walk), messages.ONE_PLANNED, messages.MANY_PLANNED)
    facts = Line(messages.FACTS_OF_VARIANT)
    return Choose(
        head=(messages.CHANGES,),
        text=messages.WHAT_CHANGES,
        about=(Line(so_far), facts) if planned(walk) else (facts,),
        options=tuple(
            Option(
                str(number),
                messages.ANSWERED_SO.format(
                    question=item.question.text, answer=answer_words(walk.assessment, item)
                ),
                f"{item.checklist_name}: {item.title}",
            )
            for number, item in enumerate(_listed(walk), 1)
        ),
        commands=AROUND,
        on_return=messages.NOTHING_MORE_CHANGES,
    )


def take_changes(walk: Walk, reply: Reply) -> Walk:
    """To a question whose answer is to change, or on to what the change comes to."""
    listed = _listed(walk)
    match reply:
        case GoOn():
            return on(walk)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(listed):
            return at(walk, warned(walk, listed[int(key) - 1]))
    return refused(walk)


KINDS = {CHANGES.kind: Kind(show_changes, take_changes, explained(messages.WHY_PLANNED))}
