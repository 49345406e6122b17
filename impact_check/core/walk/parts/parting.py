"""The last words of a walk, the same however it ends, and the way through the end to them."""

from collections.abc import Iterator

from impact_check.core.method.counting import Counts
from impact_check.core.walk import messages
from impact_check.core.walk.asked import asked
from impact_check.core.walk.common import Kind, explained
from impact_check.core.walk.parts.jumping import progress
from impact_check.core.walk.places import following
from impact_check.core.walk.state import Walk, at, passing
from impact_check.core.walk.steps import Line, Over, Reply
from impact_check.core.words.grammar import by_number


def on(walk: Walk) -> Walk:
    """The walk past its present place."""
    seen = passing(walk)
    return at(seen, following(seen, walk.place))


def show_over(walk: Walk) -> Over:
    """The last words: what is saved, where, and how to go on."""
    return Over(about=tuple(Line(words) for words in last_words(walk)))


def last_words(walk: Walk) -> Iterator[str]:
    """What was saved, where, and how to go on; the same however a walk ends."""
    if not walk.assessment.measure.title:
        yield "Nothing was saved: the measure has no name yet."
        return
    numbers = progress(walk)
    limits, commands = walk.setting.limits, walk.setting.commands
    yield from _saved(walk, numbers)
    if numbers.untouched:
        follows = [(messages.GO_ON, commands.go_on)]
    elif limits.scan:
        follows = [(messages.FULL_ASSESSMENT, commands.whole)]
    else:
        follows = [
            (messages.SEE_RESULT, commands.score),
            (messages.PLAN_SAFEGUARDS, commands.plan),
            (messages.WRITE_REPORT, commands.report),
            *([(messages.ASK_UNKNOWN, commands.open)] if numbers.open else []),
        ]
    yield from (message.format(command=command) for message, command in follows if command)
    yield from _to_send(walk)


def _to_send(walk: Walk) -> Iterator[str]:
    """How to send what the person does not know to somebody else."""
    answers, command = walk.assessment.answers, walk.setting.commands.send
    here = [item.question.id for item in asked(walk.setting, walk.assessment)]
    ids = [id_ for id_ in here if id_ in answers and answers[id_].answer == "unknown"]
    if ids and command:
        message = messages.SEND_ONE if len(ids) == 1 else messages.SEND
        yield message.format(command=command, ids=",".join(ids))


def _saved(walk: Walk, numbers: Counts) -> Iterator[str]:
    """What the file holds now."""
    limits, file = walk.setting.limits, walk.setting.file
    if not walk.setting.saves_at_once:
        yield messages.ANSWERED_HERE.format(answered=numbers.answered, asked=numbers.asked)
        return
    if limits.unchanged is not None and not numbers.untouched:
        yield messages.SAVED_VARIANT.format(file=file)
        planned = sum(answer.planned == "yes" for answer in walk.assessment.answers.values())
        if planned:
            yield by_number(planned, messages.ONE_PLANNED, messages.MANY_PLANNED)
    elif numbers.open:
        yield from messages.saved(file, numbers)
    else:
        whole = messages.SCAN_IS_ANSWERED if limits.scan else messages.WALK_IS_ANSWERED
        yield whole.format(file=file)


def take_over(walk: Walk, reply: Reply) -> Walk:
    """Nothing follows the end."""
    return walk


KINDS = {
    "end": Kind(show_over, take_over, explained("")),
    "over": Kind(show_over, take_over, explained("")),
}
