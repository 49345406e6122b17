"""Pairs of assessments on one content: unrelated ones, and ones of which the second is the first
made worse in places.
"""

from collections.abc import Mapping
from random import Random

from hypothesis import strategies as st

from impact_check.core.method.numbers import Numbers
from impact_check.core.model.assessment import Answer, Assessment, Fact
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from tests.core.generated import GROUPS, assessments, contents, subset


def any_numbers(harms: tuple[str, ...], seed: int) -> Numbers:
    """Any numbers that keep the order of classes, statuses and link strengths and count a plan as
    nothing at worst.
    """
    chance = Random(seed)

    def rising(many: int) -> list[float]:
        return sorted(
            chance.choice((0.0, chance.random(), chance.random(), 1.0)) for _ in range(many)
        )

    minor, serious = rising(2)
    contributing, direct = (max(one, 0.01) for one in rising(2))
    return Numbers(
        grades=(0.0, minor, serious, 1.0),
        without_evidence=chance.random(),
        direct=direct,
        contributing=contributing,
        next_worst=chance.random(),
        reach=chance.random(),
        credit_sure=(0.0, *rising(3)),
        credit_hoped=tuple(rising(4)),
        floors=(0.0, *(chance.random() for _ in range(3))),
        cuts=tuple(100 * cut for cut in rising(3)),
        severity_shift={harm: chance.uniform(-0.24, 0.5) for harm in harms},
    )


@st.composite
def worsened(draw: st.DrawFn, content: Content, assessment: Assessment) -> Assessment:
    """The assessment with some answers a class worse or unproven, some promises dropped, perhaps
    more people reached.
    """
    answers = dict(assessment.answers)
    for id_ in draw(_some(answers)):
        answers[id_] = draw(_worse(content, id_, answers[id_]))
    dropped = draw(_some(assessment.commitments))
    facts = {id_: Fact(value="yes", source="s") for id_ in draw(subset(GROUPS, max_size=1))}
    context = assessment.context.model_copy(
        update={"groups": {**assessment.context.groups, **facts}}
    )
    if context.scope != "unknown" and draw(st.booleans()):
        context = context.model_copy(update={"scope": min(context.scope + 1, 4)})
    kept = {id_: one for id_, one in assessment.commitments.items() if id_ not in dropped}
    return assessment.model_copy(
        update={"answers": answers, "commitments": kept, "context": context}
    )


def _some(of: Mapping[str, object]) -> st.SearchStrategy[tuple[str, ...]]:
    return subset(tuple(sorted(of))) if of else st.just(())


def _worse(content: Content, id_: str, answer: Answer) -> st.SearchStrategy[Answer]:
    offered = content.questions[id_].grades
    found = [answer.model_copy(update={"evidence": "none"})]
    if answer.answer in GRADES:
        worse = [grade for grade in offered if GRADES.index(grade) > GRADES.index(answer.answer)]
        found += [answer.model_copy(update={"answer": grade}) for grade in worse]
    return st.sampled_from(found)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Content, Assessment, Assessment]:
    """A content and two assessments that fit it, half of the time the second one worse by steps."""
    content = draw(contents())
    first = draw(assessments(content))
    second = draw(worsened(content, first)) if draw(st.booleans()) else draw(assessments(content))
    return content, first, second
