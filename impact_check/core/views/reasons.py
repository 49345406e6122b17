"""Why a score came out as it did, and how far it can be trusted, in sentences."""

from collections.abc import Collection, Iterator

from impact_check.core.method.conditions import RedLineResult
from impact_check.core.method.scoring import Certainty, Score
from impact_check.core.model.base import LEVELS
from impact_check.core.model.content import Content
from impact_check.core.views import messages
from impact_check.core.words.grammar import by_number, capital, in_words, joined
from impact_check.core.words.names import LEVEL_NAMES


def reasons(content: Content, score: Score) -> tuple[str, ...]:
    """The reasons of the conclusion and the level, the decisive one first."""
    return tuple(_sentences(content, score))


def _sentences(content: Content, score: Score) -> Iterator[str]:
    for lines, pair in ((score.not_met, messages.NOT_MET), (score.not_shown, messages.NOT_SHOWN)):
        if lines:
            yield by_number(len(lines), *pair, conditions=_named(content, lines))
    if score.not_covered:
        features = joined([content.feature_name(id_) for id_ in score.not_covered])
        yield messages.NOT_COVERED.format(features=features)
    yield _harms(score)
    single = max((LEVELS.index(harm.level.best) for harm in score.harms), default=0)
    if LEVELS.index(score.index_level.best) > single:
        yield messages.TOGETHER.format(
            single=LEVEL_NAMES[LEVELS[single]], level=LEVEL_NAMES[score.index_level.best]
        )
    if score.level.worst != score.index_level.worst:
        level = LEVEL_NAMES[score.index_level.worst]
        yield messages.CONDITIONS_APART.format(level=level)


def _named(content: Content, lines: tuple[RedLineResult, ...]) -> str:
    return joined([content.register.red_lines[line.id].name for line in lines])


def _harms(score: Score) -> str:
    """How many harms reach the worst level, and whether that hangs on open questions."""
    is_open = score.completeness < 1
    worst = max((LEVELS.index(harm.level.worst) for harm in score.harms), default=0)
    if worst == 0:
        return messages.ALL_LOW_FOR_SURE if is_open else messages.ALL_LOW
    at_worst = [harm for harm in score.harms if LEVELS.index(harm.level.worst) == worst]
    number, level = len(at_worst), LEVEL_NAMES[LEVELS[worst]]
    sure = sum(harm.level.best == harm.level.worst for harm in at_worst)
    if sure == number:
        pair = messages.HARMS_REACH_FOR_SURE if is_open else messages.HARMS_REACH
        return by_number(number, *pair, level=level)
    if sure:
        of = capital(in_words(number))
        return by_number(sure, *messages.HARMS_REACH_SOME_SURE, of=of, level=level)
    return by_number(number, *messages.HARMS_MAY_REACH, level=level)


def doubts(certainty: Certainty) -> tuple[str, ...]:
    """Why certainty was rated down, each to stand in a list or behind `because`."""
    return tuple(
        messages.DOUBTS[doubt.kind].format(percent=f"{100 * doubt.share:.0f}")
        for doubt in certainty.doubts
    )


def happening(route: str, grades: Collection[str]) -> str:
    """The name of a way to harm, with how far the answers show that it is open; the bare name where
    one is harmful or none is given.
    """
    return messages.HAPPENING[_how_sure(grades)].format(route=route)


def _how_sure(grades: Collection[str]) -> str:
    given = [grade for grade in grades if grade in ("safe", "minor", "serious", "range", "harmful")]
    if not given or "harmful" in given:
        return "sure"
    if len(given) < len(grades) or "serious" in given or "range" in given:
        return "serious"
    return "minor" if "minor" in given else "safe"
