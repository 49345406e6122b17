"""Page 1 in short, for a terminal: what `score` shows of one assessment, without working out the
rest of a report.
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.method.breakdown import Breakdown, trace
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.scoring import Score, Workings, score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.report.page_one import firm_questions, front_page, without_extensions
from impact_check.core.report.values import FrontPage, found_first
from impact_check.core.views.questions_asked import asked_questions
from impact_check.core.views.standing import content_note
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import level_range

HARMS_SHOWN, STEPS_SHOWN = 6, 3


class Summary(NamedTuple):
    """Page 1 without its harms, with at least the first steps; the worst harms as (level in words,
    name); the sentences at the end.
    """

    title: str
    score: Score
    front: FrontPage
    harms: tuple[tuple[str, str], ...]
    ending: tuple[str, ...]


def summary_of(content: Content, assessment: Assessment, numbers: Numbers = DEFAULTS) -> Summary:
    """The summary of an assessment, in the words of its report."""
    made = workings(content, assessment, numbers)
    result = score_of(content, assessment, made, numbers)
    front = _front(content, assessment, made, result, numbers)
    ending = tuple(one for one in _ending(content, assessment, result, front) if one)
    return Summary(assessment.measure.title, result, front, _harms(content, result), ending)


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
    if len(front.first_steps) >= STEPS_SHOWN:
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


def _harms(content: Content, result: Score) -> tuple[tuple[str, str], ...]:
    places = {id_: place for place, id_ in enumerate(content.register.harms)}
    worst_first = sorted(
        result.harms,
        key=lambda harm: found_first(harm.level, harm.residual, places[harm.id]),
    )
    return tuple(
        (level_range(one.level.best, one.level.worst), content.register.harms[one.id].name)
        for one in worst_first[:HARMS_SHOWN]
    )


def _ending(
    content: Content, assessment: Assessment, result: Score, front: FrontPage
) -> Iterator[str]:
    why = f", because {joined(list(result.certainty.reasons))}" if result.certainty.reasons else ""
    yield f"{front.open_sentence} How far to trust the level: {result.certainty.level}{why}."
    yield without_extensions(content, assessment)
    note = content_note(content)
    yield f"Note: {note}." if note else ""
    yield front.confirmed
