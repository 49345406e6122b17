"""What was seen since the measure began, beside what the score finds of the same harm."""

from typing import NamedTuple

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.observed import harms_of
from impact_check.core.method.problem import problem_of
from impact_check.core.method.scoring import Workings
from impact_check.core.model.assessment import Answer, Assessment, Fact
from impact_check.core.model.base import Level
from impact_check.core.model.content import Content
from impact_check.core.model.observation import Observation

_PROVEN = "seen"


class Observed(NamedTuple):
    """An observation of one harm, with the levels that the answers find of it and do not rule out.
    `questions`, `features`: the open questions and the features said to be absent that would each
    explain what was seen where the answers find nothing of it.
    """

    observation: Observation
    harm: str
    found: Level
    not_ruled_out: Level
    questions: tuple[str, ...]
    features: tuple[str, ...]

    @property
    def is_unexplained(self) -> bool:
        """Whether it was seen and the score finds no more than Low."""
        return self.observation.was_seen and self.found == "low"

    @property
    def is_gap(self) -> bool:
        """Whether nothing that is open explains it: then content lacks a question."""
        return self.is_unexplained and not (self.questions or self.features)


def observed_here(
    content: Content, assessment: Assessment, made: Workings, numbers: Numbers = DEFAULTS
) -> tuple[Observed, ...]:
    """What was observed of each harm that the content knows, in the order of the file; nothing of
    it enters the score.
    """
    levels = {
        part.id: (numbers.level(100.0 * best.residual), numbers.level(100.0 * worst.residual))
        for part, best, worst in zip(
            made.problem.harms, made.best.harms, made.worst.harms, strict=True
        )
    }
    return tuple(
        _explained(
            content,
            assessment,
            made,
            Observed(observation, harm, *levels.get(harm, ("low", "low")), (), ()),
            numbers,
        )
        for observation in assessment.observed
        for harm in harms_of(content, observation)
    )


def _explained(
    content: Content,
    assessment: Assessment,
    made: Workings,
    bare: Observed,
    numbers: Numbers,
) -> Observed:
    if not bare.is_unexplained:
        return bare
    opened = {reading.question for reading in made.problem.all_readings if reading.is_open}
    absent = [id_ for id_ in content.register.features if assessment.context.feature(id_) == "no"]

    def finds(other: Assessment) -> bool:
        return _level(content, other, bare.harm, numbers) != "low"

    questions = [
        id_
        for id_ in content.questions
        if id_ in opened and bare.harm in content.route_of(id_).leads_to
        if finds(assessment.with_answer(id_, _worst(content, id_)))
    ]
    features = [id_ for id_ in absent if finds(_with_feature(content, assessment, made, id_))]
    return bare._replace(questions=tuple(questions), features=tuple(features))


def _worst(content: Content, question: str) -> Answer:
    return Answer.model_construct(
        answer=content.questions[question].worst, evidence="documented", source=_PROVEN
    )


def _with_feature(
    content: Content, assessment: Assessment, made: Workings, feature: str
) -> Assessment:
    """The same measure with a feature that it was said not to have, all that this opens at its
    worst.
    """
    there = Fact(value="yes", source=_PROVEN)
    context = assessment.context.model_copy(
        update={"features": {**assessment.context.features, feature: there}}
    )
    opened = [
        question.id
        for route in content.asked_routes
        if route not in made.problem.required and feature in content.register.routes[route].features
        for question in content.questions_of_route[route]
    ]
    answers = {id_: _worst(content, id_) for id_ in opened if id_ not in assessment.answers}
    return assessment.model_copy(
        update={"context": context, "answers": {**answers, **assessment.answers}}
    )


def _level(content: Content, assessment: Assessment, harm: str, numbers: Numbers) -> Level:
    problem = problem_of(content, assessment)
    values = zip(problem.harms, outcome(problem, numbers, "best").harms, strict=True)
    return next(
        (numbers.level(100.0 * value.residual) for part, value in values if part.id == harm), "low"
    )
