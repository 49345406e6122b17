"""What all kinds of places share: the words that are said more than once, the commands, and how a
reply is refused.
"""

from collections.abc import Callable
from dataclasses import dataclass

from impact_check.core.walk.state import Walk, telling
from impact_check.core.walk.steps import AnyStep, Command, Reply

NEVER_WRITE = (
    "Never write names, addresses, phone numbers or profile links of people, who works with or"
    " rents to whom, or how people stay safe."
)
NO_STORIES = "Nobody is asked for their own story."

BACK = Command("b", "back")
UNDO = Command("z", "undo")
JUMP = Command("j", "jump to a part")
REVIEW = Command("r", "review all answers")
HELP = Command("?", "help")
STOP = Command("s", "save and stop")
EVIDENCE = Command("e", "evidence and source")
NOTE = Command("n", "note")
SAME = Command("a", "the same source as before")
RANGE = Command("o", "one of several")
CLAUSES = Command("c", "clauses it is about")
FIXED = Command("f", "what has fixed it")
HELD = Command("h", "it exists, but cannot be named")

AROUND = (BACK, UNDO, JUMP, REVIEW, HELP, STOP)
WHILE_WRITING = (BACK, UNDO, HELP, STOP)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of place: what it shows, what it makes of a reply, and what it says when asked for
    help.
    """

    show: Callable[[Walk], AnyStep]
    take: Callable[[Walk, Reply], Walk]
    explain: Callable[[Walk], Walk]


def refused(
    walk: Walk, words: str = "That is not one of the choices here. Nothing was changed."
) -> Walk:
    """The same walk, saying why the reply was not taken."""
    return telling(walk, words)


def explained(*words: str) -> Callable[[Walk], Walk]:
    """Help that is the same wherever one stands."""
    return lambda walk: telling(walk, *words)
