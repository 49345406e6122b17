"""Scenarios, the gap, single answers and open questions of the stress test as sentences in plain words."""

from collections.abc import Mapping

from impact_check.core.model import LEVELS, Level
from impact_check.core.numbers import whole
from impact_check.core.open_questions import OpenQuestion
from impact_check.core.scenarios import Scenario
from impact_check.core.shown import Asked
from impact_check.core.stress import Stress
from impact_check.core.words import LEVEL_NAMES, capital, counted, in_words, joined

SCENARIO_NAMES: Mapping[str, str] = {
    "as-assessed": "As assessed",
    "no-safeguard": "No promised safeguard is delivered",
    "only-verified": "Only safeguards that others have verified count",
    "all-verified": "Every promised safeguard is delivered and verified",
    "open-well": "Every open question turns out well",
    "unproven-fail": "Answers without evidence do not hold",
    "inapplicable-fail": "Nothing that was said not to apply holds",
    "one-class-worse": "Everything is carried out one step worse than answered",
}

GAP_NAMES: Mapping[str, str] = {
    "open-questions": "questions are open",
    "missing-evidence": "answers have no evidence",
    "undelivered-safeguards": "safeguards may do less than is hoped for",
    "unknown-context": "it is not known who is reached, or how many",
}

RISING = 0.5


def differs(one: Scenario, other: Scenario) -> bool:
    """Whether two scenarios lead to another conclusion or level."""
    return (one.conclusion, one.level) != (other.conclusion, other.level)


def scenarios_sentence(found: tuple[Scenario, ...]) -> str:
    """In which scenarios the result changes; the first one is the assessment as it is."""
    changed = [one for one in found[1:] if differs(one, found[0])]
    idle = _idle_sentence(found)
    if not changed:
        return f"Conclusion and level stay the same in all {counted(len(found) - 1, 'scenario', 'scenarios')}.{idle}"
    names = joined([f"“{SCENARIO_NAMES[one.id]}”" for one in changed])
    return f"Conclusion or level change in {in_words(len(changed))} of {counted(len(found) - 1, 'scenario', 'scenarios')}: {names}.{idle}"


def _idle_sentence(found: tuple[Scenario, ...]) -> str:
    """How many scenarios move nothing at all: they say nothing for or against the result."""
    others = in_words(len(found) - 1)
    same = sum(not differs(one, found[0]) and _ends_of(one) == _ends_of(found[0]) for one in found[1:])
    if not same:
        return ""
    moves = "moves" if same == 1 else "move"
    return f" {capital(in_words(same))} of the {others} {moves} nothing here, not even the index: no proof either way."


def _ends_of(one: Scenario) -> tuple[float, float]:
    return round(one.index.best, 6), round(one.index.worst, 6)


def gap_sentence(found: Stress) -> str:
    """Why best and worst case lie apart, the largest reason first."""
    gap = found.index.worst - found.index.best
    if gap < RISING:
        return "Best and worst case lie less than one point of the index apart."
    parts = sorted((one for one in found.gap if one.points >= RISING), key=lambda one: -one.points)
    told = joined([f"{one.points:.0f} because {GAP_NAMES[one.gap]}" for one in parts])
    start = f"Best and worst case lie {_points(gap)} of the index apart"
    return f"{start}: {told}." if told else f"{start}."


def _points(value: float) -> str:
    return "one point" if round(value) == 1 else f"{value:.0f} points"


def moves_alone(found: Stress) -> bool:
    """Whether some single answer moves the worst-case index by a point at least."""
    return any(one.index_worst - one.index_right >= 1.0 for one in found.tornado[:1])


def swings_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """Which single answer moves the index most."""
    if not found.tornado:
        return "No question applies."
    widest = found.tornado[0]
    if not moves_alone(found):
        return "No single answer moves the worst-case index by a whole point: the others keep it where it is."
    ends = f"{whole(widest.index_right)} if put right, {whole(widest.index_worst)} at its worst"
    return f"The answer that moves the worst-case index most is “{asked[widest.question].text}”: {ends}."


def asking_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """What to ask first, and whom."""
    if not found.open_questions:
        return "No question is open."
    first = asked[found.open_questions[0].question]
    number = counted(len(found.open_questions), "question is", "questions are")
    return f"{capital(number)} open. Ask first: “{first.text}” Who can know: {first.who_knows}."


def why_ask(one: OpenQuestion, anyway: Level) -> str:
    """What an open question could bring; `anyway` is the level at worst if all open questions turn out well."""
    if one.on_condition:
        return "is about a minimum condition"
    if anyway == LEVELS[-1]:
        return f"the level is {LEVEL_NAMES[anyway]} whatever the answer"
    if one.level_alone == anyway:
        return "raises the level only together with others, if at all"
    return f"could bring {LEVEL_NAMES[one.level_alone]} by itself"


def anyway(found: Stress) -> Level:
    """The level at worst if all open questions turn out well."""
    return next(one for one in found.scenarios if one.id == "open-well").level.worst
