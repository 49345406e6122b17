"""The one family of errors that a user may see; every message says where, what is wrong and what to
do.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

GivenT = TypeVar("GivenT")
ReadT = TypeVar("ReadT")


class Fault(NamedTuple):
    """One thing wrong in one place of a file: `file:line:column: what is wrong; what to do`."""

    file: str
    line: int
    column: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.what}"


def short(text: str, most: int = 60) -> str:
    """As much of a text from a file as a message can quote: at most `most` characters, those that
    cannot be seen as their numbers.
    """
    start = text[:most] if text[:most].isprintable() else "".join(map(_seen, text[:most]))
    return start if len(text) <= most else f"{start}…"


def _seen(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode()


class ImpactCheckError(Exception):
    """Something that stops the program and that the user can mend; its text is the whole
    message.
    """


class WrongValue(ImpactCheckError):
    """A value that is not possible for what it was given for: a field, or `change`, `safeguard`,
    `part`. How it was given (an option, a form) is known only to whoever shows the message.
    """

    def __init__(self, given_for: str, value: str, what: str) -> None:
        self.given_for, self.value, self.what = given_for, value, what
        super().__init__(f"{value}: {what}")


class BadFiles(ImpactCheckError):
    """Files that cannot be used, with every fault that was found in them."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


def read_each(given: Iterable[GivenT], read: Callable[[GivenT], ReadT]) -> list[ReadT]:
    """What `read` makes of each; BadFiles with the faults of all that it cannot use."""
    found: list[ReadT] = []
    faults: list[Fault] = []
    for source in given:
        try:
            found.append(read(source))
        except BadFiles as bad:
            faults += bad.faults
    if faults:
        raise BadFiles(tuple(faults))
    return found
