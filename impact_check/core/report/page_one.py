"""Page 1 of a report, in words: what no template can drop."""

from typing import TYPE_CHECKING

from impact_check.core.method.scoring import Score, Workings, score
from impact_check.core.model.assessment import Assessment, Assessor
from impact_check.core.model.base import STATUSES
from impact_check.core.model.content import Content
from impact_check.core.report import messages_of_page_one as messages
from impact_check.core.report.conditions import conditions
from impact_check.core.report.first_steps import first_steps
from impact_check.core.report.values import FrontPage
from impact_check.core.views.reasons import reasons
from impact_check.core.views.shown import Asked
from impact_check.core.views.standing import confirmation, standing
from impact_check.core.words.dates import assessed_on, gap, spelled
from impact_check.core.words.grammar import by_number, joined
from impact_check.core.words.names import (
    ADVICE,
    CONCLUSION_NAMES,
    LEVEL_MEANINGS,
    WHAT_THIS_IS_NOT,
    conclusion_name,
    level_range,
    phase_of,
)

if TYPE_CHECKING:
    from impact_check.core.plan.suggestions import Suggestion
    from impact_check.core.report.values import HarmFound

WORST_HARMS = 3


def front_page(
    content: Content,
    assessment: Assessment,
    score: Score,
    harms: tuple["HarmFound", ...],
    answers: tuple[Asked, ...],
    suggested: tuple["Suggestion", ...],
    kept: frozenset[str],
    day: str,
) -> FrontPage:
    """What page 1 says; harms worst first, answers in asking order, suggestions by effect; `kept`
    are the questions whose gap a safeguard already closes, `day` is 2026-03-01 or empty.
    """
    by_id = {asked.id: asked for asked in answers}
    lines = conditions(content, score, by_id)
    open_count = sum(asked.is_open for asked in answers)
    stage = assessment.measure.stage
    return FrontPage(
        conclusion=score.conclusion,
        conclusion_name=conclusion_name(score.conclusion, stage),
        reasons=reasons(content, score),
        advice=ADVICE[score.conclusion][phase_of(stage)],
        level_name=level_range(score.level.best, score.level.worst),
        level_meaning=LEVEL_MEANINGS[score.level.worst],
        conditions=lines,
        worst_harms=tuple(harm for harm in harms if harm.index.worst > 0)[:WORST_HARMS],
        first_steps=tuple(first_steps(content, lines, answers, suggested, kept, stage)),
        open_count=open_count,
        asked_count=len(answers),
        open_sentence=_open_sentence(open_count, len(answers)),
        who=" ".join((_who(assessment.assessors), *_side_by_side(content, assessment))),
        when=_when(assessment, day),
        confirmed=confirmation(assessment),
        is_not=WHAT_THIS_IS_NOT,
        fictional=assessment.measure.fictional == "yes",
        standing=standing(content),
    )


def firm_questions(made: Workings) -> frozenset[str]:
    """The questions that a safeguard in place or verified already betters."""
    firm = STATUSES.index("in-place")
    return frozenset(
        id_
        for id_, promises in made.problem.promises.items()
        if any(promise.rank >= firm for promise in promises)
    )


def without_extensions(content: Content, assessment: Assessment) -> str:
    """What the result would be without an organisation's additions, in a sentence; nothing where
    there are none.
    """
    if not content.extensions:
        return ""
    plain = score(content.without_extensions(), assessment)
    level = level_range(plain.level.best, plain.level.worst)
    return messages.WITHOUT_ADDITIONS.format(
        conclusion=CONCLUSION_NAMES[plain.conclusion], level=level
    )


def _side_by_side(content: Content, assessment: Assessment) -> tuple[str, ...]:
    if not assessment.sheets:
        return ()
    from impact_check.core.panel.told import side_by_side  # most assessments need no panel

    return side_by_side(content, assessment)


def _open_sentence(open_count: int, asked_count: int) -> str:
    if not asked_count:
        return messages.NO_QUESTION
    if not open_count:
        return messages.ALL_ANSWERED.format(all=asked_count)
    message = messages.ONE_OPEN if open_count == 1 else messages.MANY_OPEN
    return message.format(open=open_count, all=asked_count)


def _who(assessors: tuple[Assessor, ...]) -> str:
    named = [
        assessor.organisation
        for assessor in assessors
        if assessor.may_be_named == "yes" and assessor.organisation
    ]
    unnamed = len(assessors) - len(named)
    if unnamed:
        named.append(by_number(unnamed, messages.ONE_NOT_NAMED, messages.MANY_NOT_NAMED))
    return messages.ASSESSED_BY.format(names=joined(named)) if named else messages.NOBODY_STATED


def _when(assessment: Assessment, day: str) -> str:
    """When it was assessed, and how long before or after the decision as far as the dates tell."""
    decided = assessment.measure.date
    if not decided:
        return messages.ASSESSED_ONLY.format(day=assessed_on(day)) if day else messages.DAY_UNKNOWN
    if not day:
        return messages.ONLY_DECIDED.format(decided=spelled(decided))
    return messages.ASSESSED_AND_DECIDED.format(
        day=assessed_on(day), gap=gap(decided, day), decided=spelled(decided)
    )
