"""How far content can reach: safeguards that could never be suggested, checklists whose worst
answers stay below High.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.problem import problem_of
from impact_check.core.method.scoring import level_at_least, workings
from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    Context,
    Fact,
    Involvement,
    Measure,
)
from impact_check.core.model.base import Grade
from impact_check.core.model.content import Content
from impact_check.core.plan.suggestions import suggestions

PROOF = "proof"


def everything(content: Content, answers: Mapping[str, Grade], **more: Any) -> Assessment:
    """An assessment of a measure that has every feature and reaches every group of a whole country,
    its answers all proven.
    """
    there = Fact(value="yes", source=PROOF)
    return Assessment.model_construct(
        measure=Measure(title=PROOF),
        context=Context(
            features=dict.fromkeys(content.register.features, there),
            groups=dict.fromkeys(content.register.groups, there),
            scope=4,
        ),
        answers={
            id_: Answer.model_construct(answer=grade, evidence="documented", source=PROOF)
            for id_, grade in answers.items()
        },
        involvement=(Involvement(affected="yes", agrees="yes"),),
        **more,
    )


def best_answers(content: Content) -> dict[str, Grade]:
    """Every question at the best class it offers."""
    return {id_: question.grades[0] for id_, question in content.questions.items()}


def worst_answers(content: Content) -> dict[str, Grade]:
    """Every question at the worst class it offers."""
    return {id_: question.worst for id_, question in content.questions.items()}


def low_checklists(content: Content) -> Iterator[tuple[str, str]]:
    """The checklists whose worst answers alone stay below High, each with the level that they
    reach.
    """
    for checklist in content.checklists:
        answers = {
            **best_answers(content),
            **{question.id: question.worst for question in checklist.questions},
        }
        level = DEFAULTS.level(
            outcome(problem_of(content, everything(content, answers)), DEFAULTS, "worst").index
        )
        if not level_at_least(level, "high"):
            yield checklist.id, level.capitalize()


def never_suggested(content: Content) -> tuple[str, ...]:
    """The safeguards that would not be suggested for any single bad answer that they target,
    whether all else is at its best or worst.
    """
    best, worst = best_answers(content), worst_answers(content)
    targeted = {
        target
        for safeguard in content.register.mitigations.values()
        for target in safeguard.targets
    }
    found = {
        id_
        for target in sorted(targeted)
        for id_ in _suggested(content, {**best, target: worst[target]})
    }
    left = {
        id_: safeguard
        for id_, safeguard in content.register.mitigations.items()
        if id_ not in found
    }
    return tuple(
        id_
        for id_, safeguard in left.items()
        if not any(
            id_ in _suggested(content, _lone(content, target)) for target in safeguard.targets
        )
    )


def _lone(content: Content, target: str) -> dict[str, Grade]:
    """The target as the one bad answer of its route, all other routes at their worst."""
    beside = {
        question.id: question.grades[0]
        for question in content.questions_of_route[content.questions[target].route]
        if question.id != target
    }
    return {**worst_answers(content), **beside}


def _suggested(content: Content, answers: Mapping[str, Grade]) -> set[str]:
    assessment = everything(content, answers)
    return {
        suggestion.id
        for suggestion in suggestions(content, assessment, workings(content, assessment))
    }
