"""What the walk shows and what it can be told: four shapes of steps, five kinds of replies, all
frozen and free of layout.

A step's texts are plain words; a reader (see `front`) decides how they look and turns keys or lines
into replies.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Shape: TypeAlias = Literal["text", "item", "under", "heading"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, an item of a list, what stands under an item, or a heading."""

    words: str
    shape: Shape = "text"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose, by its key (a digit, a number or a letter); `group` is the heading that
    it stands under.
    """

    key: str
    text: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A key that does something other than answer, and the word for it."""

    key: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What all steps have: what to tell first, where one stands, further lines, the commands, and
    what return alone does.
    """

    told: tuple[Line, ...] = ()
    head: tuple[str, ...] = ()
    about: tuple[Line, ...] = ()
    commands: tuple[Command, ...] = ()
    on_return: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose(Step):
    """A question with options; `now` is the key of what is chosen at present.

    `brief` options need no lines of their own. Where there are `marks`, a number with one of these
    keys marks that option.
    """

    text: str
    options: tuple[Option, ...]
    now: str = ""
    brief: bool = False
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Write(Step):
    """Something to type; `offered` is what return alone takes."""

    text: str
    offered: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell(Step):
    """Something to read; return goes on."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Over(Step):
    """The end of the walk, with the last words."""


Asking: TypeAlias = Choose | Write | Tell
AnyStep: TypeAlias = Asking | Over


@dataclass(frozen=True, slots=True)
class Chosen:
    """The key of an option."""

    key: str


@dataclass(frozen=True, slots=True)
class Marked:
    """The keys of several options, and the mark that they get."""

    keys: tuple[str, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Written:
    """What was typed; never empty."""

    words: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """The key of a command, or something that is no key here."""

    key: str


@dataclass(frozen=True, slots=True)
class GoOn:
    """Return alone."""


Reply: TypeAlias = Chosen | Marked | Written | Pressed | GoOn
