"""Scenarios, the gap, single answers and open questions of the stress test as sentences in plain
words.
"""

from collections.abc import Collection, Mapping

from impact_check.core.method.numbers import WORTH_TELLING, whole
from impact_check.core.model.base import LEVELS, Level
from impact_check.core.stress.stress import Stress
from impact_check.core.views.shown import Asked
from impact_check.core.what_if.flips import FlipDown
from impact_check.core.what_if.open_questions import OpenQuestion
from impact_check.core.what_if.scenarios import Scenario
from impact_check.core.words.grammar import capital, counted, in_words, joined
from impact_check.core.words.names import LEVEL_NAMES

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


def differs(scenario: Scenario, other: Scenario) -> bool:
    """Whether two scenarios lead to another conclusion or level."""
    return (scenario.conclusion, scenario.level) != (other.conclusion, other.level)


def scenarios_sentence(found: tuple[Scenario, ...]) -> str:
    """In which scenarios the result changes; the first one is the assessment as it is."""
    changed = [scenario for scenario in found[1:] if differs(scenario, found[0])]
    idle = _idle_sentence(found)
    if not changed:
        return (
            "Conclusion and level stay the same in all"
            f" {counted(len(found) - 1, 'scenario', 'scenarios')}.{idle}"
        )
    names = joined([f"“{SCENARIO_NAMES[scenario.id]}”" for scenario in changed])
    return (
        f"Conclusion or level change in {in_words(len(changed))} of"
        f" {counted(len(found) - 1, 'scenario', 'scenarios')}: {names}.{idle}"
    )


def _idle_sentence(found: tuple[Scenario, ...]) -> str:
    """How many scenarios move nothing at all: they say nothing for or against the result."""
    others = in_words(len(found) - 1)
    same = sum(
        not differs(scenario, found[0]) and _ends_of(scenario) == _ends_of(found[0])
        for scenario in found[1:]
    )
    if not same:
        return ""
    moves = "moves" if same == 1 else "move"
    return (
        f" {capital(in_words(same))} of the {others} {moves} nothing here, not even the index: no"
        " proof either way."
    )


def _ends_of(scenario: Scenario) -> tuple[float, float]:
    return round(scenario.index.best, 6), round(scenario.index.worst, 6)


def gap_sentence(found: Stress) -> str:
    """Why best and worst case lie apart, the largest reason first."""
    gap = found.index.worst - found.index.best
    if gap < WORTH_TELLING:
        return "Best and worst case lie less than one point of the index apart."
    parts = sorted(
        (part for part in found.gap if part.points >= WORTH_TELLING), key=lambda part: -part.points
    )
    told = joined([f"{part.points:.0f} because {GAP_NAMES[part.gap]}" for part in parts])
    start = f"Best and worst case lie {_points(gap)} of the index apart"
    return f"{start}: {told}." if told else f"{start}."


def _points(value: float) -> str:
    return "one point" if round(value) == 1 else f"{value:.0f} points"


def moves_alone(found: Stress) -> bool:
    """Whether some single answer moves the worst-case index by a point at least."""
    return any(swing.index_worst - swing.index_right >= 1.0 for swing in found.tornado[:1])


def swings_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """Which single answer moves the index most."""
    if not found.tornado:
        return "No question applies."
    widest = found.tornado[0]
    if not moves_alone(found):
        return (
            "No single answer moves the worst-case index by a whole point: the others keep it where"
            " it is."
        )
    ends = f"{whole(widest.index_right)} if put right, {whole(widest.index_worst)} at its worst"
    return (
        f"The answer that moves the worst-case index most is “{asked[widest.question].text}”:"
        f" {ends}."
    )


def asking_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """What to ask first, and whom."""
    if not found.open_questions:
        return "No question is open."
    first = asked[found.open_questions[0].question]
    number = counted(len(found.open_questions), "question is", "questions are")
    return f"{capital(number)} open. Ask first: “{first.text}” Who can know: {first.who_knows}."


def why_ask(question: OpenQuestion, anyway: Level) -> str:
    """What an open question could bring; `anyway` is the level at worst if all open questions turn
    out well.
    """
    if question.on_condition:
        return "is about a minimum condition"
    if anyway == LEVELS[-1]:
        return f"the level is {LEVEL_NAMES[anyway]} whatever the answer"
    if question.level_alone == anyway:
        return "raises the level only together with others, if at all"
    return f"could bring {LEVEL_NAMES[question.level_alone]} by itself"


def anyway(found: Stress) -> Level:
    """The level at worst if all open questions turn out well."""
    return next(scenario for scenario in found.scenarios if scenario.id == "open-well").level.worst


PUT_RIGHT = (
    "Put right means: the practice is as the question asks for, and that is shown with a source; a"
    " part for sex workers is shown by a statement of their organisation. What nobody has answered"
    " counts as not right."
)


def flip_sentence(flip: FlipDown, open_ones: Collection[str], *, left_alone: bool = False) -> str:
    """How many answers must be put right for a lower level, and how many of them nobody has given
    yet; `left_alone`: some are fixed.
    """
    level = LEVEL_NAMES[flip.level]
    if flip.questions is None:
        return f"{level} cannot be reached by any answer that is left to change."
    size = len(flip.questions)
    other = " other" if left_alone else ""
    not_right = f"{other} {'answer that is' if flip.of == 1 else 'answers that are'} not right yet"
    found_out = _open_ones(sum(id_ in open_ones for id_ in flip.questions), size, "")
    some = f"{'one' if size == 1 else size} of the {flip.of}{not_right}"
    if not flip.exact:
        rest = "none of these can be left out, but another set may be smaller"
        return f"To reach {level}, it is enough to put right {some}; {rest}.{found_out}"
    if size == flip.of:
        every = f"the one{not_right}" if size == 1 else f"all {size}{not_right}"
        return f"To reach {level}, {every} must be put right; fewer will not do.{found_out}"
    if len(flip.each_enough) == size:
        return (
            f"To reach {level}, {'this' if size == 1 else 'these'} {some} must be put right;"
            f" nothing less will do.{found_out}"
        )
    return (
        f"To reach {level}, {some} must be put right, for example"
        f" {'this' if size == 1 else 'these'}; fewer will not do.{found_out}"
    )


def _open_ones(still_open: int, of: int, how_read: str) -> str:
    """How many of some answers are open questions, as a further sentence; nothing where none is."""
    if not still_open:
        return ""
    if of == 1:
        return f" It is an open question{how_read}."
    which = (
        ("Both" if of == 2 else f"All {in_words(of)}")
        if still_open == of
        else f"{capital(in_words(still_open))} of these"
    )
    return (
        f" {which} {'is an open question' if still_open == 1 else 'are open questions'}{how_read}."
    )


def fixed_sentence(found: Stress) -> str:
    """What can be reached when that which a mandate or a law has decided is left alone."""
    if not found.fixed:
        return ""
    reached = [flip for flip in found.flips_down_unfixed if flip.questions is not None]
    number = counted(len(found.fixed), "answer is", "answers are")
    start = (
        f"{capital(number)} fixed by a mandate or a law. With"
        f" {'it' if len(found.fixed) == 1 else 'them'} left alone,"
    )
    if not found.flips_down_unfixed:
        return f"{start} nothing changes: the level is already the lowest."
    if not reached:
        return (
            f"{start} no change to the other answers lowers the level: what is fixed must be opened"
            " again."
        )
    lowest = LEVEL_NAMES[reached[-1].level]
    return f"{start} the level can still fall as far as {lowest}."


def rests_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """Which answers the level at worst rests on."""
    level = found.level.worst
    if level == LEVELS[-1]:
        return _alone_sentence(found)
    if not found.flips_up:
        return (
            f"No one or two answers raise the level above {LEVEL_NAMES[level]} if they are one step"
            " worse in truth."
        )
    singles = [flip for flip in found.flips_up if len(flip.questions) == 1]
    if not singles:
        pairs = counted(len(found.flips_up), "pair of answers", "pairs of answers")
        return f"No single answer raises the level if it is one step worse in truth; {pairs} would."
    names = joined([f"“{asked[single.questions[0]].text}”" for single in singles[:3]])
    more = f" and {len(singles) - 3} more" if len(singles) > 3 else ""
    which = "it" if len(singles) == 1 else "only one of them"
    raised = " or ".join(
        LEVEL_NAMES[level] for level in LEVELS if level in {flip.level for flip in singles}
    )
    start = f"The result rests on {counted(len(singles), 'answer', 'answers')}: {names}{more}."
    return (
        f"{start} If {which} is one step worse in truth (a small gap where none was stated, say),"
        f" the level rises to {raised}."
    )


def _alone_sentence(found: Stress) -> str:
    """Severe is the highest level: what it rests on are the answers that would keep it up by
    themselves.
    """
    enough = found.flips_down[0].each_enough if found.flips_down else ()
    start = "Severe is the highest level there is, so no answer can raise it."
    if not enough:
        return f"{start} No single answer keeps it there by itself; several together do."
    number, open_ones = len(enough), {question.question for question in found.open_questions}
    which = (
        "One answer that is not right yet"
        if number == 1
        else f"{capital(in_words(number))} answers that are not right yet"
    )
    alone = (
        f"{which} would {'' if number == 1 else 'each '}keep it there alone, even if all others"
        " were put right."
    )
    still_open = sum(id_ in open_ones for id_ in enough)
    return f"{start} {alone}{_open_ones(still_open, number, ', read at the worst')}"


def conditions_sentence(number: int) -> str:
    """How many answers meet a minimum condition only just."""
    if not number:
        return ""
    start = counted(number, "answer meets a minimum condition", "answers meet minimum conditions")
    return (
        f"{capital(start)}, and would not if {'it' if number == 1 else 'they'} were one step worse"
        " in truth."
    )
