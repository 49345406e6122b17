"""One thing to do, as page 1 and the list of everything to do show it."""

from typing import Literal, NamedTuple, TypeAlias

StepKind: TypeAlias = Literal["condition", "change", "prove", "find-out", "safeguard"]


class FirstStep(NamedTuple):
    """One thing to do first: why, the one question that it is about (empty for others than
    answers), and the questions that it puts right. `is_change`: whether known answers are to be
    changed. `brings`: what it brings by itself, in a sentence; empty where that is not worked out.
    """

    kind: StepKind
    text: str
    why: str
    question: str = ""
    puts_right: tuple[str, ...] = ()
    is_change: bool = False
    brings: str = ""
