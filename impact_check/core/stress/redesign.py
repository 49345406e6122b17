"""A redesign as a starting point: a copy of an assessment in which the smallest set of answers is
put right.
"""

from impact_check.core.model.assessment import Answer, Assessment, Involvement
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.stress.stress import Stress
from impact_check.core.what_if.decided import decided
from impact_check.core.words.names import LEVEL_NAMES
from impact_check.errors import ImpactCheckError

ASSUMED = "assumed in this redesign, not shown: replace it by what shows it"
KEPT = ("provision", "fixed_by", "stays")
TITLE = "Redesign draft: {title}"


def answers_to_change(found: Stress, level: str = "") -> tuple[str, ...]:
    """The smallest set of questions for a level, or for the next one that can be reached; what is
    fixed is left alone.

    ImpactCheckError where nothing that may be changed brings the level there.
    """
    flips = found.flips_down_unfixed if found.fixed else found.flips_down
    for flip in flips:
        if flip.questions is not None and level in ("", flip.level):
            return flip.questions
    if not flips:
        raise ImpactCheckError(
            f"the level at worst is {LEVEL_NAMES[found.level.worst]} already: there is nothing to"
            " redesign"
        )
    if level and level not in {flip.level for flip in flips}:
        raise ImpactCheckError(
            f"the level at worst is {LEVEL_NAMES[found.level.worst]}: choose a lower one than that"
        )
    alone = " while what a mandate or a law has fixed is left alone" if found.fixed else ""
    raise ImpactCheckError(f"no change of answers brings the level that far{alone}")


def redesigned(content: Content, assessment: Assessment, questions: tuple[str, ...]) -> Assessment:
    """The assessment with these answers put right, marked as fictional: nobody has shown any of it
    yet.
    """
    changed = assessment
    for id_ in questions:
        changed = changed.with_answer(id_, _right(content, assessment, id_))
    measure = assessment.measure.model_copy(
        update={
            "title": TITLE.format(title=assessment.measure.title),
            "fictional": "yes",
            "stage": "idea",
            "date": "",
        }
    )
    stated = (
        (*changed.involvement, _statement())
        if _needs_statement(content, assessment, questions)
        else changed.involvement
    )
    return changed.model_copy(update={"measure": measure, "involvement": stated})


def _right(content: Content, assessment: Assessment, id_: str) -> Answer:
    """The best answer that is free; what it names and what has fixed it stay with it."""
    question, before = content.questions[id_], assessment.answers.get(id_)
    left = decided(assessment).get(id_)
    best = question.grades[0] if left is None else GRADES[left]
    kept = {name: getattr(before, name) for name in KEPT} if before else {}
    return Answer(
        answer=best, said=question.options[best], evidence="documented", source=ASSUMED, **kept
    )


def _needs_statement(content: Content, assessment: Assessment, questions: tuple[str, ...]) -> bool:
    lines = (content.questions[id_].red_line for id_ in questions)
    return not assessment.affected_agree and any(
        line and content.register.red_lines[line].needs_statement == "yes" for line in lines
    )


def _statement() -> Involvement:
    return Involvement(affected="yes", agrees="yes", words=ASSUMED)
