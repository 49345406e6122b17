"""The walk over a file that is open: each change saved at once, and for every way to end what was saved, where, and how to go on."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.signals import stopping_on_hang_up, undisturbed
from impact_check.errors import ImpactCheckError
from impact_check.files.opened import ChangedElsewhere, OpenAssessment

if TYPE_CHECKING:
    from impact_check.core.assessment import Assessment
    from impact_check.core.content import Content
    from impact_check.core.walk.state import Limits, Walk
    from impact_check.front.reader import Reader

DONE, WRONG, STOPPED = 0, 2, 130


class Session:
    """What is on the disk, and where the walk stands."""

    def __init__(self, walk: "Walk", opened: OpenAssessment, saved: "Assessment | None") -> None:
        self.walk, self.opened, self.saved = walk, opened, saved

    def save(self, assessment: "Assessment") -> None:
        """Saves a change; no signal comes in between."""
        with undisturbed():
            try:
                self.opened.save(assessment)
            except ChangedElsewhere as changed:
                copy = self.opened.save_copy(assessment)
                raise ImpactCheckError(f"{changed}.\nYour answers, with the last one, are saved as a copy: {copy}") from None
            self.saved = assessment

    def seen(self, walk: "Walk") -> None:
        """Notes where the walk stands."""
        self.walk = walk

    def last_words(self) -> list[str]:
        """What is on the disk, and how to go on."""
        from dataclasses import replace

        from impact_check.core.walk.closing import last_words
        from impact_check.core.walk.state import blank

        return list(last_words(replace(self.walk, assessment=self.saved or blank())))


def walk_in_file(content: "Content", opened: OpenAssessment, limits: "Limits", options: str, *, plain: bool, today: str) -> int:
    """Runs the walk to its end, whatever that is; gives the exit code."""
    from impact_check.core.advising import advice
    from impact_check.core.walk.dialogue import begin, walk_through
    from impact_check.core.walk.state import Setting
    from impact_check.front.choice import chosen_reader

    name = str(opened.path)
    command = f"impact-check assess {_quoted(name)}{options}"
    setting = Setting(content, advice(content), limits, file=name, command=command, today=today)
    found = opened.loaded.assessment if opened.loaded else None
    session = Session(begin(setting, found), opened, found)
    with chosen_reader(plain=plain) as reader, stopping_on_hang_up():
        return _ended(session, reader, lambda: walk_through(session.walk, reader.ask, session.save, session.seen))


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name


def _ended(session: Session, reader: "Reader", run: object) -> int:
    try:
        run()  # type: ignore[operator]
    except EOFError:
        return _tell(session, "The input ended.", WRONG)
    except KeyboardInterrupt:
        return _tell(session, "Stopped.", STOPPED)
    except ImpactCheckError as error:
        return _tell(session, str(error), WRONG, to_error=True)
    except OSError:
        return _tell(session, "The terminal, or whatever read this, is gone.", STOPPED, to_error=True)
    return DONE


def _tell(session: Session, words: str, code: int, *, to_error: bool = False) -> int:
    """Says why it ended and what is saved; where nobody can read it any more, that is no error."""
    text = "\n".join(["", words, *session.last_words()]) + "\n"
    out = sys.stderr if to_error else sys.stdout
    try:
        out.write(text)
        out.flush()
    except OSError:
        pass
    for name in ("stdout", "stderr"):
        try:
            getattr(sys, name).flush()
        except OSError:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  (stays open until the program ends)
    return code
