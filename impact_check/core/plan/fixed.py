"""What a mandate or a law has fixed: what it leaves possible, what it locks in, and what that costs
(method, section 6, point 13).
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.method.scoring import HarmResult, Score, Workings
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.base import GRADES, Grade, Level
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.plan import messages_of_fixed as messages
from impact_check.core.what_if.locked import Kept, LockedIn, Reached
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import LEVEL_NAMES, conclusion_name


class FixedAnswer(NamedTuple):
    """An answer that a decision or a law has fixed; `condition` names the minimum condition that it
    stands in the way of. `stays`: the options that remain possible. `costs`: what it keeps by
    itself, in sentences; `conditions_kept` and `harms_kept` name it.
    """

    question: str
    text: str
    answer: str
    wanted: str
    fixed_by: str
    adds_harm: bool
    condition: str
    stays: tuple[str, ...]
    costs: tuple[str, ...]
    conditions_kept: tuple[str, ...]
    harms_kept: tuple[str, ...]

    @property
    def remains(self) -> tuple[str, ...]:
        """The options that remain possible, in a sentence; nothing where none is named."""
        options = joined([f"“{option.rstrip('.')}”" for option in self.stays], "or")
        return (messages.STAYS_POSSIBLE.format(options=options),) if self.stays else ()

    @property
    def does(self) -> tuple[str, ...]:
        """What remains possible, and what it keeps by itself."""
        return (*self.remains, *self.costs)


class HarmKept(NamedTuple):
    """A harm of 0..100 at worst that would stay if everything were put right that is still free;
    its levels at best and at worst.
    """

    harm: str
    name: str
    index: float  # type: ignore[assignment]  # hides a tuple's own method
    found: Level
    level: Level


def fixed_answers(
    content: Content,
    assessment: Assessment,
    made: Workings,
    result: Score,
    locked: LockedIn | None,
) -> tuple[FixedAnswer, ...]:
    """The fixed answers, those that add harm first, in the order in which they are asked."""
    costs = {kept.question: kept for kept in locked.kept} if locked else {}
    found = tuple(_fixed(content, assessment, made, result, costs))
    return tuple(sorted(found, key=lambda answer: not answer.adds_harm))


def _fixed(
    content: Content,
    assessment: Assessment,
    made: Workings,
    result: Score,
    costs: dict[str, Kept],
) -> Iterator[FixedAnswer]:
    readings = {reading.question: reading for reading in made.problem.all_readings}
    in_the_way = {id_: line.id for line in result.red_lines for id_ in line.in_the_way}
    for id_, question in content.questions.items():
        answer = assessment.answers.get(id_)
        if answer is not None and answer.fixed_by and id_ in readings:
            reading, line, kept = readings[id_], in_the_way.get(id_), costs[id_].reached
            lines, harms = content.register.red_lines, content.register.harms
            yield FixedAnswer(
                question=id_,
                text=question.text,
                answer=_said(question, answer),
                wanted=question.options[question.grades[0]],
                fixed_by=answer.fixed_by,
                adds_harm=reading.counts and (reading.high > 0 or reading.unproven),
                condition=content.register.red_lines[line].name if line else "",
                stays=tuple(question.options[grade] for grade in _ordered(answer.stays)),
                costs=tuple(_costs(content, kept)),
                conditions_kept=tuple(lines[red].name for red in (*kept.not_met, *kept.not_shown)),
                harms_kept=tuple(harms[harm.id].name for harm in kept.harms),
            )


def _ordered(stays: tuple[Grade, ...]) -> tuple[Grade, ...]:
    return tuple(grade for grade in GRADES if grade in stays)


def _said(question: Question, answer: Answer) -> str:
    if answer.answer == "not-applicable":
        return "Does not apply"
    return question.wording(answer.answer) or "Unknown"


def _costs(content: Content, reached: Reached) -> Iterator[str]:
    """What a fixed answer keeps by itself, all others put right."""
    lines = content.register.red_lines
    for ids, message in (
        (reached.not_met, messages.KEEPS_NOT_MET),
        (reached.not_shown, messages.KEEPS_NOT_SHOWN),
    ):
        if ids:
            yield message.format(conditions=joined([f"“{lines[id_].name}”" for id_ in ids]))
    if reached.harms:
        told = [harm_kept(content, harm) for harm in reached.harms]
        yield messages.KEEPS_HARM.format(harms="; ".join(map(harm_told, told)))
    if not (reached.not_met or reached.not_shown or reached.harms):
        yield messages.KEEPS_NOTHING


def harm_kept(content: Content, harm: HarmResult) -> HarmKept:
    """A harm that stays, by name."""
    name, level = content.register.harms[harm.id].name, harm.level
    return HarmKept(harm.id, name, harm.residual.worst, level.best, level.worst)


def harm_told(harm: HarmKept) -> str:
    """A harm that stays, with what of it is found and what is not ruled out."""
    message = messages.HARM_FOUND if harm.found == harm.level else messages.HARM_OPEN
    return message.format(
        harm=harm.name, found=LEVEL_NAMES[harm.found], open_to=LEVEL_NAMES[harm.level]
    )


def harms_kept(content: Content, locked: LockedIn | None) -> tuple[HarmKept, ...]:
    """The harms above Low that decisions lock in, those that are found first."""
    return tuple(harm_kept(content, harm) for harm in locked.reached.harms) if locked else ()


def locked_sentences(content: Content, locked: LockedIn | None, stage: str) -> tuple[str, ...]:
    """What decisions lock in, and what that costs; nothing where nothing is fixed."""
    if locked is None:
        return ()
    return tuple(_locked(content, locked, stage))


def _locked(content: Content, locked: LockedIn, stage: str) -> Iterator[str]:
    reached, free = locked.reached, locked.free
    level = reached.level
    message = messages.REACHED if level.best == level.worst else messages.REACHED_OPEN
    yield message.format(
        conclusion=conclusion_name(reached.conclusion, stage),
        found=LEVEL_NAMES[level.best],
        open_to=LEVEL_NAMES[level.worst],
    )
    if (free.conclusion, free.level) == (reached.conclusion, reached.level):
        yield messages.COSTS_NOTHING
    else:
        name = conclusion_name(free.conclusion, stage)
        yield messages.IF_FREE.format(conclusion=name, found=LEVEL_NAMES[free.level.worst])
    lines = content.register.red_lines
    for ids, message in (
        (reached.not_met, messages.LOCKS_NOT_MET),
        (reached.not_shown, messages.LOCKS_NOT_SHOWN),
    ):
        if ids:
            yield message.format(conditions=joined([f"“{lines[id_].name}”" for id_ in ids]))
    if reached.harms:
        told = (harm_told(harm_kept(content, harm)) for harm in reached.harms)
        yield messages.LOCKS_IN.format(harms="; ".join(told))
