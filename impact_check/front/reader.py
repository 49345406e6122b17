"""What a reader is: it shows a step and comes back with a reply; and the words that both readers use."""

from typing import Protocol

from impact_check.core.walk.steps import AnyStep, Choose, GoOn, Pressed, Reply, Write


class Reader(Protocol):
    """Shows a step and returns the reply; EOFError at the end of input, never a reply that nobody gave."""

    def ask(self, step: AnyStep) -> Reply:
        """The reply to a step."""


def choices(step: AnyStep) -> str:
    """What can be typed here, in words."""
    parts = []
    if isinstance(step, Choose):
        parts.append(_keys(step))
    if isinstance(step, Write):
        parts.append("type it")
    if step.on_return:
        parts.append(f"return: {step.on_return}")
    return ", ".join(part for part in parts if part)


def _keys(step: Choose) -> str:
    keys = [option.key for option in step.options]
    numbers = [key for key in keys if key.isdecimal()]
    first = [numbers[0] if len(numbers) == 1 else f"{numbers[0]} to {numbers[-1]}"] if numbers else []
    return ", ".join([*first, *(key for key in keys if not key.isdecimal())])


def command_or_nothing(typed: str) -> Reply | None:
    """Return alone, or a single key; None for anything longer."""
    if not typed:
        return GoOn()
    return Pressed(typed) if len(typed) == 1 else None
