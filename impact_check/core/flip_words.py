"""What lowers the level and what it rests on, as sentences in plain words."""

from collections.abc import Collection, Mapping

from impact_check.core.flips import FlipDown
from impact_check.core.model import LEVELS
from impact_check.core.shown import Asked
from impact_check.core.stress import Stress
from impact_check.core.words import LEVEL_NAMES, capital, counted, in_words, joined

PUT_RIGHT = (
    "Put right means: the practice is as the question asks for, and that is shown with a source; a part for sex workers is shown by a "
    "statement of their organisation. What nobody has answered counts as not right."
)


def flip_sentence(one: FlipDown, open_ones: Collection[str], *, left_alone: bool = False) -> str:
    """How many answers must be put right for a lower level, and how many of them nobody has given yet; `left_alone`: some are fixed."""
    level = LEVEL_NAMES[one.level]
    if one.questions is None:
        return f"{level} cannot be reached by any answer that is left to change."
    size = len(one.questions)
    other = " other" if left_alone else ""
    not_right = f"{other} {'answer that is' if one.of == 1 else 'answers that are'} not right yet"
    found_out = _open_ones(sum(id_ in open_ones for id_ in one.questions), size, "")
    some = f"{'one' if size == 1 else size} of the {one.of}{not_right}"
    if not one.exact:
        rest = "none of these can be left out, but another set may be smaller"
        return f"To reach {level}, it is enough to put right {some}; {rest}.{found_out}"
    if size == one.of:
        every = f"the one{not_right}" if size == 1 else f"all {size}{not_right}"
        return f"To reach {level}, {every} must be put right; fewer will not do.{found_out}"
    if len(one.each_enough) == size:
        return f"To reach {level}, {'this' if size == 1 else 'these'} {some} must be put right; nothing less will do.{found_out}"
    return f"To reach {level}, {some} must be put right, for example {'this' if size == 1 else 'these'}; fewer will not do.{found_out}"


def _open_ones(still_open: int, of: int, how_read: str) -> str:
    """How many of some answers are open questions, as a further sentence; nothing where none is."""
    if not still_open:
        return ""
    if of == 1:
        return f" It is an open question{how_read}."
    which = ("Both" if of == 2 else f"All {in_words(of)}") if still_open == of else f"{capital(in_words(still_open))} of these"
    return f" {which} {'is an open question' if still_open == 1 else 'are open questions'}{how_read}."


def fixed_sentence(found: Stress) -> str:
    """What can be reached when that which a mandate or a law has decided is left alone."""
    if not found.fixed:
        return ""
    reached = [one for one in found.flips_down_unfixed if one.questions is not None]
    number = counted(len(found.fixed), "answer is", "answers are")
    start = f"{capital(number)} fixed by a mandate or a law. With {'it' if len(found.fixed) == 1 else 'them'} left alone,"
    if not found.flips_down_unfixed:
        return f"{start} nothing changes: the level is already the lowest."
    if not reached:
        return f"{start} no change to the other answers lowers the level: what is fixed must be opened again."
    lowest = LEVEL_NAMES[reached[-1].level]
    return f"{start} the level can still fall as far as {lowest}."


def rests_sentence(found: Stress, asked: Mapping[str, Asked]) -> str:
    """Which answers the level at worst rests on."""
    level = found.level.worst
    if level == LEVELS[-1]:
        return _alone_sentence(found)
    if not found.flips_up:
        return f"No one or two answers raise the level above {LEVEL_NAMES[level]} if they are one step worse in truth."
    singles = [one for one in found.flips_up if len(one.questions) == 1]
    if not singles:
        pairs = counted(len(found.flips_up), "pair of answers", "pairs of answers")
        return f"No single answer raises the level if it is one step worse in truth; {pairs} would."
    names = joined([f"“{asked[one.questions[0]].text}”" for one in singles[:3]])
    more = f" and {len(singles) - 3} more" if len(singles) > 3 else ""
    which = "it" if len(singles) == 1 else "only one of them"
    raised = " or ".join(LEVEL_NAMES[level] for level in LEVELS if level in {one.level for one in singles})
    start = f"The result rests on {counted(len(singles), 'answer', 'answers')}: {names}{more}."
    return f"{start} If {which} is one step worse in truth (a small gap where none was stated, say), the level rises to {raised}."


def _alone_sentence(found: Stress) -> str:
    """Severe is the highest level: what it rests on are the answers that would keep it up by themselves."""
    enough = found.flips_down[0].each_enough if found.flips_down else ()
    start = "Severe is the highest level there is, so no answer can raise it."
    if not enough:
        return f"{start} No single answer keeps it there by itself; several together do."
    number, open_ones = len(enough), {one.question for one in found.open_questions}
    which = "One answer that is not right yet" if number == 1 else f"{capital(in_words(number))} answers that are not right yet"
    alone = f"{which} would {'' if number == 1 else 'each '}keep it there alone, even if all others were put right."
    return f"{start} {alone}{_open_ones(sum(id_ in open_ones for id_ in enough), number, ', read at the worst')}"


def conditions_sentence(number: int) -> str:
    """How many answers meet a minimum condition only just."""
    if not number:
        return ""
    start = counted(number, "answer meets a minimum condition", "answers meet minimum conditions")
    return f"{capital(start)}, and would not if {'it' if number == 1 else 'they'} were one step worse in truth."
