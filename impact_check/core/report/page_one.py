"""Page 1 of a report, in words: what no template can drop."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from impact_check.core.method.numbers import WORTH_A_STEP, total
from impact_check.core.method.scoring import RedLineResult, Score, Workings, score
from impact_check.core.model.assessment import Assessment, Assessor
from impact_check.core.model.base import GRADES, STATUSES
from impact_check.core.model.content import Content
from impact_check.core.report.values import Condition, FirstStep, FrontPage
from impact_check.core.views.citing import references
from impact_check.core.views.reasons import reasons
from impact_check.core.views.shown import Asked
from impact_check.core.views.standing import confirmation, standing
from impact_check.core.words.dates import assessed_on, gap, spelled
from impact_check.core.words.grammar import counted, joined
from impact_check.core.words.names import (
    ADVICE,
    CONCLUSION_NAMES,
    LEVEL_MEANINGS,
    LINE_NAMES,
    WHAT_THIS_IS_NOT,
    conclusion_name,
    level_range,
    phase_of,
)

if TYPE_CHECKING:
    from impact_check.core.plan.suggestions import Suggestion
    from impact_check.core.report.values import HarmFound

WORST_HARMS = 3
MINOR = GRADES.index("minor")


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
    by_id = {one.id: one for one in answers}
    conditions = _conditions(content, score, by_id)
    open_count = sum(one.is_open for one in answers)
    stage = assessment.measure.stage
    return FrontPage(
        conclusion=score.conclusion,
        conclusion_name=conclusion_name(score.conclusion, stage),
        reasons=reasons(content, score),
        advice=ADVICE[score.conclusion][phase_of(stage)],
        level_name=level_range(score.level.best, score.level.worst),
        level_meaning=LEVEL_MEANINGS[score.level.worst],
        conditions=conditions,
        worst_harms=tuple(one for one in harms if one.index.worst > 0)[:WORST_HARMS],
        first_steps=tuple(_steps(content, conditions, answers, suggested, kept, stage)),
        open_count=open_count,
        asked_count=len(answers),
        open_sentence=_open_sentence(open_count, len(answers)),
        who=_who(assessment.assessors),
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
        if any(one.rank >= firm for one in promises)
    )


def without_extensions(content: Content, assessment: Assessment) -> str:
    """What the result would be without an organisation's additions, in a sentence; nothing where
    there are none.
    """
    if not content.extensions:
        return ""
    plain = score(content.without_extensions(), assessment)
    level = level_range(plain.level.best, plain.level.worst)
    return f"Without the additions: {CONCLUSION_NAMES[plain.conclusion]}; level {level}."


def _conditions(content: Content, score: Score, answers: dict[str, Asked]) -> tuple[Condition, ...]:
    """Those not met first, then those not shown, then those met; inside each, what weighs most
    first.
    """
    order = ("not-met", "not-shown", "met")
    found = [_condition(content, line, answers) for line in score.red_lines]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                order.index(one.status),
                -round(total(q.points for q in one.questions), 9),
                one.id,
            ),
        )
    )


def _condition(content: Content, line: RedLineResult, answers: dict[str, Asked]) -> Condition:
    red_line = content.register.red_lines[line.id]
    return Condition(
        id=line.id,
        name=red_line.name,
        text=red_line.text,
        unacceptable=red_line.unacceptable,
        status=line.status,
        status_name=LINE_NAMES[line.status],
        remark=_remark(line, answers),
        questions=tuple(answers[id_] for id_ in line.questions),
        meets=tuple(_meets(content, line.id, answers[id_]) for id_ in line.in_the_way),
        references=references(content, red_line.cite),
    )


def _meets(content: Content, red_line: str, asked: Asked) -> str:
    """What would meet a condition at one question: the practice the guide asks for or a small gap,
    shown by evidence.
    """
    line = content.register.red_lines[red_line]
    question = content.questions[asked.id]
    enough = [
        question.options[grade]
        for grade in question.grades[:2]
        if GRADES.index(grade) <= MINOR and grade != line.from_grade
    ]
    proof = (
        "confirmed by the organisation concerned"
        if line.needs_statement == "yes"
        else "shown with a source"
    )
    if asked.grade in question.grades and GRADES.index(asked.grade) <= MINOR:
        return f"{_quoted(asked.answer)}, {proof}"
    return f"{' or '.join(_quoted(option) for option in enough)}, {proof}"


def _remark(line: RedLineResult, answers: dict[str, Asked]) -> str:
    """A condition is only just met by an answer that is still a serious gap: said, so that nobody
    reads it as good practice.
    """
    gaps = [answers[id_] for id_ in line.questions if answers[id_].grade == "serious"]
    if line.status != "met" or not gaps:
        return ""
    return (
        f"Only just: {'; '.join(_quoted(one.answer) for one in gaps)}. This is a serious gap and"
        " counts among the harms."
    )


def _quoted(text: str) -> str:
    return f"“{text.rstrip('.')}”"


def _steps(
    content: Content,
    conditions: tuple[Condition, ...],
    answers: tuple[Asked, ...],
    suggested: tuple["Suggestion", ...],
    kept: frozenset[str],
    stage: str,
) -> Iterator[FirstStep]:
    """Everything to do, what comes first first: conditions, then answers by their points, then
    safeguards by their effect.
    """
    done = set(kept)
    for condition in conditions:
        if condition.status != "met":
            yield _condition_step(condition, stage)
            done |= {question.id for question in condition.questions}
    for one in sorted(answers, key=lambda asked: -round(asked.points, 9)):
        if one.points >= WORTH_A_STEP and one.id not in done:
            yield _answer_step(one)
    for suggestion in suggested:
        falls = sorted(suggestion.falls, key=lambda fall: fall.after - fall.before)
        names = joined([content.register.harms[fall.harm].name for fall in falls[:2]])
        yield FirstStep("safeguard", suggestion.mitigation.text, f"Lowers most: {names}.")


def _condition_step(condition: Condition, stage: str) -> FirstStep:
    wanted = "; and ".join(condition.meets)
    if condition.status == "not-met":
        verb = (
            "A new plan must meet this condition"
            if phase_of(stage) == "over"
            else "Change the design to meet this condition"
        )
        return FirstStep(
            "condition", f"{verb}: {condition.text}", f"Not met. What would meet it: {wanted}."
        )
    return FirstStep(
        "condition",
        f"Find out and show that this condition is met: {condition.text}",
        f"Not shown. What would show it: {wanted}.",
    )


def _answer_step(asked: Asked) -> FirstStep:
    if asked.is_open:
        return FirstStep(
            "find-out",
            f"Find out: {asked.text}",
            f"Nobody has answered it. Who can know: {asked.who_knows}.",
            asked.id,
        )
    why = f"Now: {_quoted(asked.answer)}"
    if asked.is_as_asked_for:
        return FirstStep(
            "prove", f"Bring evidence: {asked.text}", f"{why}, stated without source.", asked.id
        )
    return FirstStep(
        "change",
        f"Change: {asked.text}",
        f"{why}. What is asked for: {_quoted(asked.best_option)}.",
        asked.id,
    )


def _open_sentence(open_count: int, asked_count: int) -> str:
    if not asked_count:
        return "No question applies to this measure."
    if not open_count:
        return f"All {asked_count} questions are answered."
    return (
        f"{open_count} of {asked_count} questions {'has' if open_count == 1 else 'have'} no answer."
    )


def _who(assessors: tuple[Assessor, ...]) -> str:
    named = [
        one.organisation for one in assessors if one.may_be_named == "yes" and one.organisation
    ]
    unnamed = len(assessors) - len(named)
    parts = named + (
        [counted(unnamed, "organisation or person not named", "organisations or persons not named")]
        if unnamed
        else []
    )
    return (
        f"Assessed by {joined(parts)}." if parts else "It is not stated who assessed the measure."
    )


def _when(assessment: Assessment, day: str) -> str:
    """When it was assessed, and how long before or after the decision as far as the dates tell."""
    decided = assessment.measure.date
    assessed = f"Assessed {assessed_on(day)}" if day else "The day of the assessment is not stated"
    if not decided:
        return f"{assessed}; the date of the decision is not known."
    apart = (
        f", {gap(decided, day)} the decision ({spelled(decided)})"
        if day
        else f"; decision: {spelled(decided)}"
    )
    return f"{assessed}{apart}."
