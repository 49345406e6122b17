"""The method's own proofs on a body of content: what must hold whatever the questions say."""

from collections.abc import Iterator, Mapping

from impact_check.core.assessment import Answer, Assessment, Context, Fact, Involvement, Measure
from impact_check.core.calculation import outcome, problem_of
from impact_check.core.content import Content
from impact_check.core.model import Grade
from impact_check.core.numbers import DEFAULTS
from impact_check.core.scoring import score

PROOF = "proof"


def disproved(content: Content) -> tuple[str, ...]:
    """What does not hold, in sentences; nothing where content is sound."""
    return tuple(_disproved(content)) if content.questions else ("there is no question; add a checklist",)


def _disproved(content: Content) -> Iterator[str]:
    best = {id_: question.grades[0] for id_, question in content.questions.items()}
    worst = {id_: question.worst for id_, question in content.questions.items()}
    safest = score(content, _assessment(content, best))
    if safest.index.worst > 1e-9 and all(question.grades[0] == "safe" for question in content.questions.values()):
        yield f"answers that are all safe and proven give an index of {safest.index.worst:.6f}, not 0"
    reached = score(content, _assessment(content, worst))
    if reached.index_level.worst != "severe":
        yield f"answers that are all as bad as can be reach only the level {reached.index_level.worst}; the highest must be reachable"
    floor = _index(content, best)
    for id_, question in content.questions.items():
        before = floor
        for grade in question.grades[1:]:
            now = _index(content, {**best, id_: grade})
            if now < before - 1e-9:
                yield f"'{id_}': the option '{grade}' lowers the index"
            before = now
        if _index(content, {one: grade for one, grade in best.items() if one != id_}) < before - 1e-9 and id_ not in content.custom:
            yield f"'{id_}': leaving it open scores better than its worst option"


def _index(content: Content, answers: Mapping[str, Grade]) -> float:
    return outcome(problem_of(content, _assessment(content, answers)), DEFAULTS, "worst").index


def _assessment(content: Content, answers: Mapping[str, Grade]) -> Assessment:
    there = Fact(value="yes", source=PROOF)
    return Assessment.model_construct(
        measure=Measure(title=PROOF),
        context=Context(
            features=dict.fromkeys(content.register.features, there),
            groups=dict.fromkeys(content.register.groups, there),
            scope=4,
        ),
        answers={id_: Answer.model_construct(answer=grade, evidence="documented", source=PROOF) for id_, grade in answers.items()},
        involvement=(Involvement(affected="yes", agrees="yes"),),
    )
