"""How long a person waits between a reply and the next question, saving included: python
benchmarks/walk.py [FOLDER]

Answers every question of the shipped content in a real file, once with each reader, and prints the
waits in milliseconds.
"""

import io
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from rich.console import Console

from impact_check.core.advising import advice
from impact_check.core.walk.dialogue import begin, walk_through
from impact_check.core.walk.state import Setting, Walk
from impact_check.core.walk.steps import AnyStep, Choose, Over, Reply, Write
from impact_check.files.content import load_shipped
from impact_check.files.opened import open_assessment
from impact_check.front.keys import KeyReader
from impact_check.front.lines import LineReader, reply_of

TARGET = 50.0


class Person:
    """Answers at once with what fits, and notes when each step was shown and when the reply
    came.
    """

    def __init__(self, show: object) -> None:
        self._show, self.place, self.shown, self.replied = show, "", [], []

    def ask(self, step: AnyStep) -> Reply:
        """Shows the step with a real reader, then replies."""
        words = _words(step)
        reply = self._show(step, words)
        self.shown.append((time.perf_counter(), step))
        self.replied.append(time.perf_counter())
        return reply


def _words(step: AnyStep) -> str:
    if isinstance(step, Write):
        return "" if step.on_return else "The plan, p. 3"
    if isinstance(step, Choose) and not step.on_return:
        return step.options[0].key
    return ""


def with_lines(step: AnyStep, words: str) -> Reply:
    """A step as plain lines."""
    return LineReader(io.StringIO(f"{words}\n"), io.StringIO(), lambda: 80, echo=False).ask(step)


def with_keys(step: AnyStep, words: str) -> Reply:
    """A step in the look of the key reader; the reply is read as a line is."""
    reader = KeyReader(None, Console(file=io.StringIO(), width=80, force_terminal=True), lambda: 80)  # type: ignore[arg-type]
    if not isinstance(step, Over):
        reader.show(step)
    return reply_of(step, words)


def waits(folder: Path, show: object) -> list[tuple[float, str]]:
    """The milliseconds from each reply to the next step on the screen, with the kind of place it
    led to.
    """
    content = load_shipped()
    person, kinds = Person(show), []
    with open_assessment(folder / "walk.yaml", content) as opened:
        setting = Setting(content, advice(content), file="walk.yaml", today="2026-01-01")

        def seen(walk: Walk) -> Walk:
            kinds.append(walk.place.kind)
            return walk

        walk_through(begin(setting), person.ask, opened.save, seen)
    (folder / "walk.yaml").unlink()
    shown = [when for when, _ in person.shown]
    return [
        (1000 * (after - replied), kind)
        for replied, (_, after), kind in zip(person.replied, pairwise(shown), kinds, strict=False)
    ]


def main() -> None:
    """Prints the waits."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as folder:
        for name, show in (("lines", with_lines), ("keys", with_keys)):
            found = waits(Path(folder), show)
            for title, wanted in (
                ("questions", lambda kind: not kind.startswith("end")),
                ("the end", lambda kind: kind.startswith("end")),
            ):
                some = sorted(wait for wait, kind in found if wanted(kind))
                late = sum(wait > TARGET for wait in some)
                print(
                    f"{name}, {title}: {len(some)} replies, median {some[len(some) // 2]:.1f} ms,"
                    f" 95th of 100 {some[len(some) * 95 // 100]:.1f} ms, longest {some[-1]:.1f} ms,"
                    f" over {TARGET:.0f} ms: {late}"
                )


if __name__ == "__main__":
    main()
