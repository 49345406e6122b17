"""Half a fact in two keys: the best and the worst that it can be."""

from impact_check.core.walk import messages
from impact_check.core.walk.common import AROUND, Kind, explained, refused
from impact_check.core.walk.parts.asking import answered
from impact_check.core.walk.parts.evidence import question_of
from impact_check.core.walk.ranges import between
from impact_check.core.walk.state import Place, Walk, at
from impact_check.core.walk.steps import Choose, Chosen, Option, Reply


def _possible(walk: Walk) -> range:
    """The numbers of the options to choose from: all for the best, the later ones for the worst."""
    last = len(question_of(walk).grades)
    best = int(walk.place.chosen or 0)
    if not best:
        return range(1, last)
    return range(best + 1, last if best == 1 else last + 1)


def show_range(walk: Walk) -> Choose:
    """The options that can be the best, or then the worst; never all of them at once."""
    question = question_of(walk)
    return Choose(
        head=(messages.RANGE, question.text),
        text=messages.WORST if walk.place.chosen else messages.BEST,
        options=tuple(
            Option(str(number), question.options[question.grades[number - 1]])
            for number in _possible(walk)
        ),
        commands=AROUND,
    )


def take_range(walk: Walk, reply: Reply) -> Walk:
    """The best taken and on to the worst, or the range as the answer."""
    if not isinstance(reply, Chosen) or reply.key not in map(str, _possible(walk)):
        return refused(walk)
    if not walk.place.chosen:
        return at(walk, Place("range", walk.place.id, reply.key))
    question = question_of(walk)
    return answered(walk, question, between(question, int(walk.place.chosen), int(reply.key)))


KINDS = {"range": Kind(show_range, take_range, explained(messages.WHY_RANGE))}
