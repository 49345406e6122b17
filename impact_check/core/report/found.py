"""What is found, what is not ruled out, what is counted and which facts are open, in the words that
page 1 and the terminal share.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from impact_check.core.method.conditions import RedLineResult
from impact_check.core.method.facts import open_facts
from impact_check.core.method.scoring import LevelRange
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import LEVELS, Level
from impact_check.core.model.content import Content
from impact_check.core.report import labels, messages
from impact_check.core.report.steps import FirstStep
from impact_check.core.report.values import FactOpen
from impact_check.core.words.grammar import by_number, in_words, joined
from impact_check.core.words.names import LEVEL_NAMES

NOT_BROKEN = "not-broken"


class Told(NamedTuple):
    """A message with a hole for a level, and the number in it."""

    message: str
    times: int

    @property
    def number(self) -> str:
        """The number in words."""
        return in_words(self.times)


def found_so_far(level: LevelRange, index_level: LevelRange, found: Sequence[Level]) -> Told:
    """What is found and by what: harms or a condition; `found`: the levels of harms at best."""
    if level.best != index_level.best:
        return Told(messages.FOUND_BY_CONDITION, 0)
    count = found.count(level.best)
    if count and level.best != "low":
        return Told(messages.FOUND_BY_HARMS[count > 1], count)
    return Told(messages.FOUND_SO_FAR, 0)


def not_ruled_out(open_count: int) -> Told:
    """What is not ruled out, and why."""
    if not open_count:
        return Told(messages.OPEN_TO_WITHOUT_PROOF, 0)
    return Told(messages.OPEN_TO[open_count > 1], open_count)


def brings_label(step: FirstStep) -> str:
    """The name of what a step brings: for sure, or if what is found out turns out well."""
    return labels.BRINGS if step.is_change else labels.WOULD_BRING


def observed_label(assessment: Assessment) -> str:
    """The name of what was seen: of a measure with planned changes, it was seen before them."""
    return labels.SEEN_BEFORE if assessment.planned else labels.FOUND_BY_OBSERVATION


def conditions_counted(signs: Iterable[str]) -> str:
    """How many minimum conditions are met, not broken but held by a serious gap only, not shown and
    not met.
    """
    by_sign = Counter(signs)
    counts = (
        (messages.CONDITIONS_MET, "met"),
        *(((messages.CONDITIONS_NOT_BROKEN, NOT_BROKEN),) if by_sign[NOT_BROKEN] else ()),
        (messages.CONDITIONS_NOT_SHOWN, "not-shown"),
        (messages.CONDITIONS_NOT_MET, "not-met"),
    )
    return ", ".join(
        message.format(count=by_sign[sign], all=by_sign.total()) for message, sign in counts
    )


def condition_sign(line: RedLineResult) -> str:
    """The status of a minimum condition, or `not-broken` where only a serious gap holds it."""
    return NOT_BROKEN if line.is_only_just else line.status


def harms_counted(levels: Iterable[Level]) -> str:
    """How many harms are at each level above Low, the gravest first."""
    by_level = Counter(levels)
    told = [
        messages.AT_LEVEL.format(number=in_words(by_level[level]), level=LEVEL_NAMES[level])
        for level in reversed(LEVELS[1:])
        if by_level[level]
    ]
    return joined(told) or messages.NONE_ABOVE_LOW


def facts_first(content: Content, assessment: Assessment) -> tuple[FactOpen, ...]:
    """The unknown facts, the one that a "no" closes most by first."""
    features, groups = content.register.features, content.register.groups
    return tuple(
        FactOpen(
            (features if fact.kind == "feature" else groups)[fact.id].name,
            fact.questions,
            fact.conditions,
        )
        for fact in open_facts(content, assessment).facts
    )


def hanging(fact: FactOpen) -> str:
    """An unknown fact with what hangs on it."""
    questions = by_number(fact.questions, messages.ONE_QUESTION, messages.QUESTIONS)
    if not fact.conditions:
        return messages.FACT_ASKS.format(name=fact.name, questions=questions)
    conditions = by_number(fact.conditions, messages.ONE_CONDITION, messages.CONDITIONS_TOO)
    return messages.FACT_HANGS.format(name=fact.name, questions=questions, conditions=conditions)
