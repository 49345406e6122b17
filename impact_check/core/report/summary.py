"""Page 1 in short, for a terminal: what `score` shows of one assessment, without working out the
rest of a report.
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.method.breakdown import Breakdown, trace
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.observed import found_by_observation
from impact_check.core.method.scoring import LevelRange, Score, Workings, score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.report import labels, messages
from impact_check.core.report.brought import FIRST, Brought
from impact_check.core.report.found import (
    condition_sign,
    conditions_counted,
    facts_first,
    found_so_far,
    hanging,
    harms_counted,
    not_ruled_out,
    observed_label,
)
from impact_check.core.report.page_one import firm_questions, front_page, without_extensions
from impact_check.core.report.values import FrontPage, found_first
from impact_check.core.views.questions_asked import asked_questions
from impact_check.core.views.reasons import doubts
from impact_check.core.views.standing import content_note
from impact_check.core.words.grammar import joined, paragraph
from impact_check.core.words.names import LEVEL_NAMES

HARMS_SHOWN, FACTS_SHOWN = 6, 4


class Summary(NamedTuple):
    """Page 1 without its harms, with at least the first steps; what is found and not ruled out in
    sentences; counts as (name, count); the facts to settle first; the worst harms as (level, name);
    the sentences at the end.
    """

    title: str
    score: Score
    front: FrontPage
    level: tuple[str, ...]
    counts: tuple[tuple[str, str], ...]
    facts: tuple[str, ...]
    harms: tuple[tuple[LevelRange, str], ...]
    ending: tuple[str, ...]


def summary_of(content: Content, assessment: Assessment, numbers: Numbers = DEFAULTS) -> Summary:
    """The summary of an assessment, in the words of its report."""
    made = workings(content, assessment, numbers)
    result = score_of(content, assessment, made, numbers)
    front = _front(content, assessment, made, result, numbers)
    brought = Brought(content, assessment, made, result)
    front = front._replace(first_steps=brought.leading(front.first_steps))
    ending = tuple(part for part in _ending(content, assessment, result, front) if part)
    facts = [hanging(fact) for fact in facts_first(content, assessment)[:FACTS_SHOWN]]
    harms = content.register.harms
    seen = [harms[id_].name for id_ in found_by_observation(content, assessment)]
    return Summary(
        title=assessment.measure.title,
        score=result,
        front=front,
        level=tuple(_level(result, front.open_count)),
        counts=tuple(_counts(result, front, (observed_label(assessment), "; ".join(seen)))),
        facts=tuple(facts),
        harms=_harms(content, result),
        ending=ending,
    )


def _level(result: Score, open_count: int) -> Iterator[str]:
    """What is found so far, and what is not ruled out where that is more."""
    level = result.level
    told = found_so_far(level, result.index_level, [harm.level.best for harm in result.harms])
    yield told.message.format(level=LEVEL_NAMES[level.best], number=told.number)
    if level.best != level.worst:
        told = not_ruled_out(open_count)
        yield told.message.format(level=LEVEL_NAMES[level.worst], number=told.number)


def _counts(result: Score, front: FrontPage, seen: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """The counts of progress, each with its total."""
    if result.red_lines:
        yield labels.CONDITIONS, conditions_counted(map(condition_sign, result.red_lines))
    yield labels.HARMS_FOUND, harms_counted([harm.level.best for harm in result.harms])
    if seen[-1]:
        yield seen
    opened = messages.OPEN_OF_ALL.format(open=front.open_count, all=front.asked_count)
    yield labels.QUESTIONS_OPEN, opened


def _front(
    content: Content, assessment: Assessment, made: Workings, result: Score, numbers: Numbers
) -> FrontPage:
    """Suggested safeguards come last and take longest: they are worked out only where they are
    among the steps shown.
    """
    points = Breakdown((), (), (), trace(made, numbers))
    answers = asked_questions(content, assessment, made, points)
    day = str(assessment.assessed)
    front = front_page(content, assessment, result, (), answers, (), firm_questions(made), day)
    if len(front.first_steps) >= FIRST:
        return front
    from impact_check.core.plan.suggestions import suggestions

    return front_page(
        content,
        assessment,
        result,
        (),
        answers,
        suggestions(content, assessment, made, numbers),
        firm_questions(made),
        day,
    )


def _harms(content: Content, result: Score) -> tuple[tuple[LevelRange, str], ...]:
    places = {id_: place for place, id_ in enumerate(content.register.harms)}
    worst_first = sorted(
        result.harms,
        key=lambda harm: found_first(harm.level, harm.residual, places[harm.id]),
    )
    return tuple(
        (harm.level, content.register.harms[harm.id].name) for harm in worst_first[:HARMS_SHOWN]
    )


def _ending(
    content: Content, assessment: Assessment, result: Score, front: FrontPage
) -> Iterator[str]:
    why = list(doubts(result.certainty))
    message = messages.TRUST_BECAUSE if why else messages.TRUST
    yield paragraph(
        front.open_sentence, message.format(level=result.certainty.level, reasons=joined(why))
    )
    yield without_extensions(content, assessment)
    note = content_note(content)
    yield messages.NOTE.format(note=note) if note else ""
    yield front.confirmed
