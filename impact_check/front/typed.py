"""What is typed at one prompt of the key reader: a key, a number, numbers with their mark, or a way
through the options by arrows.
"""

from impact_check.core.walk.steps import (
    Asking,
    Choose,
    Chosen,
    GoOn,
    Option,
    Pressed,
    Reply,
)
from impact_check.front.keyboard import DELETE, DOWN, MANY, RETURN, UP
from impact_check.front.marks import marked

JOINTS = " ,-:"
MOST_DIGITS, MOST_MARKS = 4, 60
TOO_MANY = "Several keys came at once, so none was taken. One at a time, please."


class Typing:
    """What has been typed at one prompt so far."""

    def __init__(self, step: Asking, pointer: int) -> None:
        self._step = step
        self._options = step.options if isinstance(step, Choose) else ()
        self._marks = step.marks if isinstance(step, Choose) else ()
        self._single = all(len(option.key) == 1 for option in self._options) and not self._marks
        self._typed, self.pointer, self.shown, self.said = "", pointer, "", ""

    def took(self, key: str) -> Reply | None:
        """The reply once there is one; None while more is needed."""
        if key == MANY:
            self.said = TOO_MANY
            return Pressed("")
        if key == RETURN:
            return self._entered()
        if key in (UP, DOWN):
            self._move(1 if key == DOWN else -1)
        elif key == DELETE or self._goes_on(key):
            self._type(self._typed + key if key != DELETE else self._typed[:-1])
        else:
            return self._other(key.casefold())
        return None

    def _goes_on(self, key: str) -> bool:
        """Whether a key is a part of a number, or of numbers with their mark."""
        if self._single or not key.isascii():
            return False
        if self._marks and (key in JOINTS and self._typed):
            return True
        starts = key.casefold() in self._marks and not self._typed and not self.shown
        return key.isdigit() or bool(starts)

    def _other(self, key: str) -> Reply:
        pointed = self._typed.strip() or (
            self._options[self.pointer].key if self.pointer >= 0 and self.shown else ""
        )
        if key in self._marks and pointed:
            self.shown = f"{pointed} {key}"
            return marked(self._step_with_marks(), self.shown) or Pressed(self.shown)
        self.shown = key if key.isprintable() else ""
        found = self._option(key)
        if found is not None and not self._typed:
            self.shown = f"{key}  {found.text}"
            return Chosen(key)
        return Pressed(key)

    def _step_with_marks(self) -> Choose:
        assert isinstance(self._step, Choose)
        return self._step

    def _type(self, typed: str) -> None:
        self._typed, self.pointer = typed[: MOST_MARKS if self._marks else MOST_DIGITS], -1
        found = self._option(self._typed)
        self.shown = f"{self._typed}  {found.text}" if found else self._typed

    def _move(self, by: int) -> None:
        if self._options:
            self._typed = ""
            self.pointer = (
                (self.pointer + by) % len(self._options)
                if self.pointer >= 0
                else (0 if by > 0 else len(self._options) - 1)
            )
            self.shown = f"{self._options[self.pointer].key}  {self._options[self.pointer].text}"

    def _entered(self) -> Reply:
        typed = self._typed.strip().casefold()
        if typed and self._marks and not typed.isdigit():
            return marked(self._step_with_marks(), typed) or Pressed(typed)
        if typed:
            return Chosen(typed)
        return (
            Chosen(self._options[self.pointer].key) if self.pointer >= 0 and self.shown else GoOn()
        )

    def _option(self, key: str) -> Option | None:
        return next((option for option in self._options if option.key == key), None)
