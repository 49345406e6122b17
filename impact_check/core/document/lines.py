"""What stands on a line: words with what they are, links, signs and levels."""

from collections.abc import Sequence
from string import Formatter
from typing import Literal, NamedTuple, TypeAlias

Style: TypeAlias = Literal["plain", "strong", "muted", "label", "typed", "code", "id"]


class Run(NamedTuple):
    """Words of one style. `typed` are a person's own words, which keep their line breaks; `label`
    names what follows; `id` is a question's id, small.

    `target` makes them a link: `#id` of a block, or an address that begins with https:// or
    http://. A link to an id that the document lacks is shown as words.
    """

    words: str
    style: Style = "plain"
    target: str = ""


class Sign(NamedTuple):
    """A sign with the words that say the same. `name` is the code of a conclusion (`stop`), of a
    condition's status (`not-met`) or of an answer's grade (`harmful`).
    """

    name: str
    words: str


class Ladder(NamedTuple):
    """Steps of a ladder with the words that say the same: solid up to `found`, hatched up to
    `open_to`, both from 1 (the lowest level) to 4.
    """

    found: int
    open_to: int
    words: str


Inline: TypeAlias = Run | Sign | Ladder
_INLINE = (Run, Sign, Ladder)  # asked for each word: making the union anew takes longer
Line: TypeAlias = tuple[Inline, ...]
Hole: TypeAlias = str | int | Inline | Line


def plain(words: str) -> Run:
    """Words as they are."""
    return Run(words)


def as_line(words: str) -> Line:
    """Words as a line, nothing where there are none."""
    return (Run(words),) if words else ()


def strong(words: str) -> Run:
    """Words that weigh more than those around them."""
    return Run(words, "strong")


def muted(words: str) -> Run:
    """Words that may be passed over."""
    return Run(words, "muted")


def label(words: str) -> Run:
    """The name of what follows on the line."""
    return Run(words, "label")


def typed(words: str) -> Run:
    """A person's own words, over as many lines as they wrote."""
    return Run(words, "typed")


def code(words: str) -> Run:
    """Something to be typed or compared letter by letter."""
    return Run(words, "code")


def question_id(id_: str) -> Run:
    """A question's id, small, so that a walk can begin there."""
    return Run(id_, "id")


def link(words: str, target: str, style: Style = "plain") -> Run:
    """Words that lead to a block (`#id`) or to an address."""
    return Run(words, style, target)


def line(*parts: Hole) -> Line:
    """The parts one after the other, a space between them where neither brings one."""
    found: list[Inline] = []
    for part in parts:
        here = _inlines(part)
        if not here:
            continue
        if found and not _ends_open(found[-1]) and not _begins_open(here[0]):
            found.append(Run(" "))
        found += here
    return tuple(found)


def filled(message: str, **holes: Hole) -> Line:
    """A whole message with its named holes filled: `{harm} is {level} at worst.` A hole takes
    words, a number, or anything that stands on a line. KeyError for a hole without a filling.
    """
    found: list[Inline] = []
    for words, name, _, _ in Formatter().parse(message):
        if words:
            found.append(Run(words))
        if name is not None:
            found += _inlines(holes[name])
    return tuple(found)


def listed(parts: Sequence[Hole], between: str = "; ") -> Line:
    """The parts with the same sign between each two."""
    found: list[Inline] = []
    for place, part in enumerate(parts):
        found += [Run(between)] if place else []
        found += _inlines(part)
    return tuple(found)


def words_of(inlines: Line) -> str:
    """The words of a line without any of its styles."""
    return "".join(inline.words for inline in inlines)


def _inlines(part: Hole) -> Line:
    if isinstance(part, str):
        return (Run(part),) if part else ()
    if isinstance(part, _INLINE):
        return (part,)
    return (Run(str(part)),) if isinstance(part, int) else part


def _ends_open(inline: Inline) -> bool:
    return inline.words.endswith((" ", "("))


def _begins_open(inline: Inline) -> bool:
    return inline.words.startswith((" ", ".", ",", ";", ":", ")"))
