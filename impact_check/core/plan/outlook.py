"""How far safeguards alone would bring the result down, and what they cannot do."""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.problem import Problem
from impact_check.core.method.scoring import Interval, LevelRange, Score, Workings, score_of
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import Conclusion
from impact_check.core.model.content import Content
from impact_check.core.plan import messages
from impact_check.core.plan.suggestions import Suggestion
from impact_check.core.what_if.effects import with_promises
from impact_check.core.what_if.what_if import with_all_verified
from impact_check.core.words.grammar import by_number
from impact_check.core.words.names import (
    LEVEL_NAMES,
    conclusion_name,
    level_range,
    phase_of,
)


class Ahead(NamedTuple):
    """What the result would be at one point of the plan; `name` says which, `index_level` leaves
    minimum conditions apart.
    """

    name: str
    conclusion: Conclusion
    conclusion_name: str
    level: LevelRange
    level_name: str
    index_level: LevelRange
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method

    @property
    def apart(self) -> str:
        """The level without minimum conditions, in words; nothing where they make no difference."""
        return (
            ""
            if self.index_level == self.level
            else level_range(self.index_level.best, self.index_level.worst)
        )


def outlook(
    content: Content,
    assessment: Assessment,
    made: Workings,
    result: Score,
    found: tuple[Suggestion, ...],
    numbers: Numbers,
) -> tuple[Ahead, ...]:
    """The result now, then with all adopted safeguards verified, then with all candidates of the
    register adopted and verified too.
    """
    stage, has_any = assessment.measure.stage, bool(assessment.commitments)
    ways = [_ahead(messages.AS_ASSESSED, result, stage)]
    verified = with_all_verified(made.problem)
    if has_any:
        ways.append(
            _ahead(
                messages.IF_ADOPTED_VERIFIED,
                _scored(content, assessment, verified, numbers),
                stage,
            )
        )
    if found:
        everything = with_promises(
            verified, (promise for suggestion in found for promise in suggestion.promises)
        )
        ways.append(
            _ahead(
                messages.IF_SUGGESTED_TOO if has_any else messages.IF_SUGGESTED,
                _scored(content, assessment, everything, numbers),
                stage,
            )
        )
    return tuple(ways)


def _scored(content: Content, assessment: Assessment, problem: Problem, numbers: Numbers) -> Score:
    made = Workings(problem, outcome(problem, numbers, "best"), outcome(problem, numbers, "worst"))
    return score_of(content, assessment, made, numbers)


def _ahead(name: str, result: Score, stage: str) -> Ahead:
    return Ahead(
        name=name,
        conclusion=result.conclusion,
        conclusion_name=conclusion_name(result.conclusion, stage),
        level=result.level,
        level_name=level_range(result.level.best, result.level.worst),
        index_level=result.index_level,
        index=result.index,
    )


def design_sentences(result: Score, ways: tuple[Ahead, ...], stage: str) -> tuple[str, ...]:
    """Redesign comes before safeguards: what safeguards alone can do for the level, and what only
    another answer can do.
    """
    if len(ways) == 1 or ways[0].level.worst == "low":
        return ()
    return tuple(_sentences(result, ways[0], ways[-1], stage))


def _sentences(result: Score, now: Ahead, last: Ahead, stage: str) -> Iterator[str]:
    is_over = phase_of(stage) == "over"
    level, then = LEVEL_NAMES[now.level.worst], LEVEL_NAMES[last.level.worst]
    stays = level == then
    message = messages.LEVEL_STAYS if stays else messages.LEVEL_FALLS
    yield message.format(level=level, then=then)
    if result.not_met:
        pair = messages.NOT_MET_OVER if is_over else messages.NOT_MET_AHEAD
        yield by_number(len(result.not_met), *pair)
    elif result.conclusion == "redesign":
        yield messages.REDESIGN_OVER if is_over else messages.REDESIGN_AHEAD
    elif stays and not result.not_shown:
        yield messages.ANSWER_AND_CHANGE
    if result.not_shown:
        yield by_number(len(result.not_shown), *messages.NOT_SHOWN)
