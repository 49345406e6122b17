"""The last words of a walk, the same however it ends, and the way through the end to them."""

from collections.abc import Iterator

from impact_check.core.walk import messages
from impact_check.core.walk.common import Kind, explained
from impact_check.core.walk.parts.jumping import progress
from impact_check.core.walk.places import following
from impact_check.core.walk.state import Walk, at, passing
from impact_check.core.walk.steps import Line, Over, Reply
from impact_check.core.words.command_line import typed_path


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
    name, limits = named(walk), walk.setting.limits
    if numbers.untouched:
        yield from messages.saved(walk.setting.file, numbers)
        yield messages.GO_ON.format(command=walk.setting.command)
        return
    if numbers.open:
        yield from messages.saved(walk.setting.file, numbers)
    else:
        whole = messages.SCAN_IS_ANSWERED if limits.scan else messages.WALK_IS_ANSWERED
        yield whole.format(file=walk.setting.file)
    if limits.scan:
        yield f"The full assessment: impact-check assess {name}"
        return
    yield f"See the result: impact-check score {name}"
    yield f"Plan the safeguards: impact-check plan {name}"
    yield f"Write the report: impact-check report {name} -o report.html"
    if numbers.open:
        yield f"Ask what is unknown: impact-check assess {name} --open"


def named(walk: Walk) -> str:
    """The file as one types it in a command."""
    return typed_path(walk.setting.file)


def take_over(walk: Walk, reply: Reply) -> Walk:
    """Nothing follows the end."""
    return walk


KINDS = {
    "end": Kind(show_over, take_over, explained("")),
    "over": Kind(show_over, take_over, explained("")),
}
