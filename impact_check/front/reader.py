"""What a reader is: it shows a step and comes back with a reply."""

from typing import Protocol

from impact_check.core.walk.steps import AnyStep, Reply


class Reader(Protocol):
    """Shows a step and returns the reply; EOFError at the end of input, never a reply that nobody
    gave.
    """

    def ask(self, step: AnyStep) -> Reply:
        """The reply to a step."""
