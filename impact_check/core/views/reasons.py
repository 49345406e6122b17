"""Why a score came out as it did, in sentences."""

from collections.abc import Iterator

from impact_check.core.method.scoring import Score
from impact_check.core.model.base import LEVELS
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import capital, counted, joined
from impact_check.core.words.names import LEVEL_NAMES, conditions_are


def reasons(content: Content, score: Score) -> tuple[str, ...]:
    """The reasons of the conclusion and the level, the decisive one first."""
    return tuple(_sentences(content, score))


def _sentences(content: Content, score: Score) -> Iterator[str]:
    names = content.register.red_lines
    if score.not_met:
        listed = joined([names[line.id].name for line in score.not_met])
        yield f"{conditions_are(len(score.not_met))} not met: {listed}."
    if score.not_shown:
        listed = joined([names[line.id].name for line in score.not_shown])
        yield f"{conditions_are(len(score.not_shown))} not shown to be met: {listed}."
    if score.not_covered:
        features = joined([content.feature_name(id_) for id_ in score.not_covered])
        yield f"Part of the measure is not covered by any question yet: {features}."
    yield from _harms(content, score)
    if score.level.worst != score.index_level.worst:
        yield (
            "Minimum conditions apart, the level at worst would be"
            f" {LEVEL_NAMES[score.index_level.worst]}."
        )


def _harms(content: Content, score: Score) -> Iterator[str]:
    worst = max((LEVELS.index(harm.level.worst) for harm in score.harms), default=0)
    if worst == 0:
        open_too = ", however the open questions turn out" if score.completeness < 1 else ""
        yield f"No single harm rises above Low{open_too}."
        return
    at_worst = [harm for harm in score.harms if LEVELS.index(harm.level.worst) == worst]
    certain = [harm for harm in at_worst if harm.level.best == harm.level.worst]
    text = capital(
        counted(len(at_worst), "harm", "harms") + f" can reach {LEVEL_NAMES[LEVELS[worst]]}"
    )
    if len(certain) == len(at_worst):
        yield (
            f"{text}, however the open questions turn out."
            if score.completeness < 1
            else f"{text}."
        )
    elif certain:
        yield (
            f"{text}; {counted(len(certain), 'of them does', 'of them do')} so however the open"
            " questions turn out."
        )
    else:
        yield f"{text} if open questions or unproven answers turn out badly."
