"""Scenarios, the gap, single answers and open questions of the stress test as sentences in plain
words.
"""

from collections.abc import Collection, Mapping

from impact_check.core.method.numbers import WORTH_TELLING, whole
from impact_check.core.model.base import LEVELS, Level
from impact_check.core.stress import messages
from impact_check.core.stress.stress import Stress
from impact_check.core.views.shown import Asked
from impact_check.core.what_if.flips import FlipDown
from impact_check.core.what_if.open_questions import OpenQuestion
from impact_check.core.what_if.scenarios import Scenario
from impact_check.core.words.grammar import by_number, in_words, joined, paragraph
from impact_check.core.words.names import LEVEL_NAMES

NAMED = 3  # answers that a sentence names


def differs(scenario: Scenario, other: Scenario) -> bool:
    """Whether two scenarios lead to another conclusion or level."""
    return (scenario.conclusion, scenario.level) != (other.conclusion, other.level)


def scenarios_sentence(found: tuple[Scenario, ...]) -> str:
    """In which scenarios the result changes; the first one is the assessment as it is."""
    others = in_words(len(found) - 1)
    changed = [scenario for scenario in found[1:] if differs(scenario, found[0])]
    if not changed:
        return paragraph(messages.SCENARIOS_SAME.format(number=others), _idle_sentence(found))
    names = [messages.SCENARIO_NAMES[scenario.id] for scenario in changed]
    change = messages.SCENARIOS_CHANGE.format(
        number=in_words(len(changed)), of=others, names=_quoted(names)
    )
    return paragraph(change, _idle_sentence(found))


def _quoted(names: Collection[str]) -> str:
    return joined([messages.QUOTED.format(name=name) for name in names])


def _idle_sentence(found: tuple[Scenario, ...]) -> str:
    """How many scenarios move nothing at all: they say nothing for or against the result."""
    same = sum(
        not differs(scenario, found[0]) and _ends_of(scenario) == _ends_of(found[0])
        for scenario in found[1:]
    )
    return by_number(same, *messages.IDLE, of=in_words(len(found) - 1)) if same else ""


def _ends_of(scenario: Scenario) -> tuple[float, float]:
    return round(scenario.index.best, 6), round(scenario.index.worst, 6)


def gap_sentence(found: Stress) -> str:
    """Why best and worst case lie apart, the largest reason first."""
    gap = found.index.worst - found.index.best
    if gap < WORTH_TELLING:
        return messages.NO_GAP
    parts = sorted(
        (part for part in found.gap if part.points >= WORTH_TELLING), key=lambda part: -part.points
    )
    reasons = [
        messages.GAP_REASON.format(points=f"{part.points:.0f}", reason=messages.GAP_NAMES[part.gap])
        for part in parts
    ]
    pair = messages.GAP_BECAUSE if reasons else messages.GAP
    return by_number(round(gap), *pair, points=f"{gap:.0f}", reasons=joined(reasons))


def moves_alone(found: Stress) -> bool:
    """Whether some single answer moves the worst-case index by a point at least."""
    return any(swing.index_worst - swing.index_right >= 1.0 for swing in found.tornado[:1])


def swings_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """Which single answer moves the index most."""
    if not found.tornado:
        return messages.NO_QUESTION
    if not moves_alone(found):
        return messages.MOVES_LITTLE
    widest = found.tornado[0]
    return messages.MOVES_MOST.format(
        question=asked[widest.question].text,
        right=whole(widest.index_right),
        worst=whole(widest.index_worst),
    )


def asking_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """What to ask first, and whom."""
    if not found.open_questions:
        return messages.NONE_OPEN
    first = asked[found.open_questions[0].question]
    number = len(found.open_questions)
    return by_number(number, *messages.ASK_FIRST, question=first.text, who=first.who_knows)


def why_ask(question: OpenQuestion, anyway: Level) -> str:
    """What an open question could bring; `anyway` is the level at worst if all open questions turn
    out well.
    """
    if question.on_condition:
        return messages.ASKED_FOR_CONDITION
    if anyway == LEVELS[-1]:
        return messages.ASKED_IN_VAIN.format(level=LEVEL_NAMES[anyway])
    if question.level_alone == anyway:
        return messages.ASKED_WITH_OTHERS
    return messages.ASKED_ALONE.format(level=LEVEL_NAMES[question.level_alone])


def anyway(found: Stress) -> Level:
    """The level at worst if all open questions turn out well."""
    return next(scenario for scenario in found.scenarios if scenario.id == "open-well").level.worst


def flip_sentence(flip: FlipDown, open_ones: Collection[str], *, left_alone: bool = False) -> str:
    """How many answers must be put right for a lower level, and how many of them nobody has given
    yet; `left_alone`: some are fixed.
    """
    level = LEVEL_NAMES[flip.level]
    if flip.questions is None:
        return messages.NOT_TO_REACH.format(level=level)
    size = len(flip.questions)
    told = messages.TO_REACH_BESIDE_FIXED if left_alone else messages.TO_REACH
    reach = told[_how(flip, size)].format(
        level=level, size="one" if size == 1 else size, of=flip.of
    )
    still_open = sum(id_ in open_ones for id_ in flip.questions)
    return paragraph(reach, _still_open(still_open, size, messages.STILL_OPEN))


def _how(flip: FlipDown, size: int) -> str:
    if not flip.exact:
        return "enough"
    if size == flip.of:
        return "only-one" if size == 1 else "all"
    which = "this" if size == 1 else "these"
    is_only_set = flip.each_enough and len(flip.each_enough) == size
    return which if is_only_set else f"for-example-{which}"


def _still_open(number: int, of: int, told: Mapping[str, str]) -> str:
    """How many of some answers are open questions; nothing where none is."""
    if not number:
        return ""
    if number == of:
        which = "it" if of == 1 else "both" if of == 2 else "all"
    else:
        which = "one" if number == 1 else "some"
    return by_number(number, told[which], told[which])


def fixed_sentence(found: Stress) -> str:
    """What can be reached when that which a mandate or a law has decided is left alone, or changed
    no further than it leaves.
    """
    number = len(found.fixed)
    if not number:
        return ""
    in_part = len(found.fixed_in_part)
    rest = by_number(in_part, *messages.FIXED_IN_PART) if in_part else ""
    if not found.flips_down_unfixed:
        return paragraph(by_number(number, *messages.FIXED_LOWEST), rest)
    reached = [flip for flip in found.flips_down_unfixed if flip.questions is not None]
    if not reached:
        return paragraph(by_number(number, *messages.FIXED_IN_THE_WAY), rest)
    lowest = LEVEL_NAMES[reached[-1].level]
    return paragraph(by_number(number, *messages.FIXED_LEAVES, level=lowest), rest)


def rests_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """Which answers the level at worst rests on."""
    level = found.level.worst
    if level == LEVELS[-1]:
        return _alone_sentence(found)
    if not found.flips_up:
        return messages.RESTS_ON_NONE.format(level=LEVEL_NAMES[level])
    singles = [flip for flip in found.flips_up if len(flip.questions) == 1]
    if not singles:
        return by_number(len(found.flips_up), *messages.RESTS_ON_PAIRS)
    raised = {flip.level for flip in singles}
    levels = joined([LEVEL_NAMES[level] for level in LEVELS if level in raised], "or")
    names = [messages.QUOTED.format(name=asked[single.questions[0]].text) for single in singles]
    if len(names) <= NAMED:
        return by_number(len(names), *messages.RESTS_ON, names=joined(names), levels=levels)
    return messages.RESTS_ON_MORE.format(
        number=in_words(len(names)),
        names=joined(names[:NAMED]),
        more=len(names) - NAMED,
        levels=levels,
    )


def _alone_sentence(found: Stress) -> str:
    """Severe is the highest level: what it rests on are the answers that would keep it up by
    themselves.
    """
    enough = found.flips_down[0].each_enough if found.flips_down else ()
    if not enough:
        return paragraph(messages.HIGHEST, messages.KEPT_TOGETHER)
    open_ones = {question.question for question in found.open_questions}
    still_open = sum(id_ in open_ones for id_ in enough)
    return paragraph(
        messages.HIGHEST,
        by_number(len(enough), *messages.KEPT_ALONE),
        _still_open(still_open, len(enough), messages.STILL_OPEN_AT_WORST),
    )


def conditions_sentence(number: int) -> str:
    """How many answers meet a minimum condition only just."""
    return by_number(number, *messages.ONLY_JUST) if number else ""
