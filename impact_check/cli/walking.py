"""The walk over a file that is open: each change saved at once, and for every way to end what was
saved, where, and how to go on.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.commented import where_to_write
from impact_check.cli.exports import to_look_at
from impact_check.cli.signals import stopping_on_hang_up, undisturbed
from impact_check.errors import ImpactCheckError
from impact_check.files.opened import ChangedElsewhere, OpenAssessment, open_assessment

if TYPE_CHECKING:
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.walk.state import Commands, Setting, Walk
    from impact_check.front.reader import Reader

DONE, WRONG, STOPPED = 0, 2, 130
LISTS = (".md", ".markdown", ".txt")


class Session:
    """What is on the disk, and where the walk stands."""

    def __init__(
        self,
        setting: "Setting",
        opened: OpenAssessment,
        found: "Assessment | None",
        options: str = "",
    ) -> None:
        from impact_check.core.walk.dialogue import begin

        self.options = options
        self.opened = opened
        self.saved = opened.loaded.assessment if opened.loaded else None
        self.walk = begin(setting, found)

    def save(self, assessment: "Assessment") -> None:
        """Saves a change; no signal comes in between. What somebody else wrote meanwhile stays, and
        the change goes into a copy.
        """
        with undisturbed():
            try:
                self.opened.save(assessment)
            except ChangedElsewhere as changed:
                copy = self.opened.save_copy(assessment)
                self.saved, self.walk = assessment, self._going_on_in(copy)
                raise ImpactCheckError(
                    f"{changed}.\nAll your answers, with the last one, are saved as a copy: {copy}"
                ) from None
            self.saved = assessment

    def _going_on_in(self, copy: Path) -> "Walk":
        """The walk whose last words name the copy."""
        setting = self.walk.setting
        commands = commands_for(copy, self.options)
        return replace(self.walk, setting=replace(setting, file=str(copy), commands=commands))

    def seen(self, walk: "Walk") -> "Walk":
        """Notes where the walk stands, and writes the list of questions where it asks for that."""
        self.walk = self._with_list(walk) if walk.list_to else walk
        return self.walk

    def _with_list(self, walk: "Walk") -> "Walk":
        from impact_check.core.walk.parts.closing import for_authority
        from impact_check.core.walk.places import END_LIST
        from impact_check.core.walk.state import telling
        from impact_check.files.encryption import KEYS
        from impact_check.files.saving import save_text
        from impact_check.output.questions import questions_markdown

        path, asked = Path(walk.list_to), replace(walk, list_to="")
        try:
            _check_list_name(path)
            save_text(
                path,
                questions_markdown(walk.assessment.measure.title, for_authority(walk)),
                new=True,
            )
        except ImpactCheckError as error:
            return telling(
                replace(asked, place=END_LIST, passed=walk.passed - {END_LIST}), str(error)
            )
        clear = " (this list is not encrypted)" if KEYS.leaves_in_clear(path) else ""
        told = to_look_at(walk.setting.content, walk.assessment, walk.assessment.measure.title)
        return telling(asked, f"Written: {path}{clear}", *told)

    def last_words(self) -> tuple[str, ...]:
        """What is on the disk, and how to go on."""
        from impact_check.core.walk.parts.parting import last_words
        from impact_check.core.walk.state import blank

        return tuple(last_words(replace(self.walk, assessment=self.saved or blank())))


def _check_list_name(path: Path) -> None:
    """Says that the list is a text: under the name of another format no program would open it."""
    if path.suffix.casefold() not in LISTS:
        raise ImpactCheckError(
            f"{path}: this list is plain text, which any program opens, Word too; end its name with"
            " .md or .txt"
        )


def commands_for(path: Path, options: str) -> "Commands":
    """What is typed to go on with a file, with the options of this walk, and what can follow."""
    from impact_check.core.walk.state import Commands
    from impact_check.core.words.command_line import command_line

    again = f"{command_line('assess', path)}{options}"
    return Commands(
        go_on=again,
        scan=again if " --scan" in options else f"{again} --scan",
        whole=command_line("assess", path),
        open=command_line("assess", path, "--open"),
        score=command_line("score", path),
        plan=command_line("plan", path),
        report=command_line("report", path, "-o", "report.html"),
        send=command_line("form", path, "-o", "ask.html", "--questions"),
    )


def walk_in_file(setting: "Setting", opened: OpenAssessment, options: str, *, plain: bool) -> int:
    """Runs the walk to its end, whatever that is; gives the exit code. `options` go into the
    command that goes on.
    """
    from impact_check.front.choice import chosen_reader

    with chosen_reader(plain=plain) as reader, stopping_on_hang_up():
        return _ended(lambda: _walked(setting, opened, options, reader), ("Nothing was changed.",))


def _walked(setting: "Setting", opened: OpenAssessment, options: str, reader: "Reader") -> int:
    from impact_check.core.walk.dialogue import walk_through

    chosen = where_to_write(reader, opened.path) if opened.has_comments else opened.path
    if chosen is None:
        return DONE
    named = replace(setting, file=str(chosen), commands=commands_for(chosen, options))
    with _opened(chosen, opened, setting) as target:
        found = opened.loaded.assessment if opened.loaded else None
        session = Session(named, target, found, options)
        if opened.loaded is not None and target is not opened:
            session.save(opened.loaded.assessment)

        def walk() -> int:
            walk_through(session.walk, reader.ask, session.save, session.seen)
            return DONE

        return _ended(walk, session.last_words)


@contextmanager
def _opened(chosen: Path, opened: OpenAssessment, setting: "Setting") -> Iterator[OpenAssessment]:
    if chosen == opened.path:
        yield opened
        return
    with open_assessment(chosen, setting.content) as other:
        yield other


def _ended(
    run: Callable[[], int], last_words: tuple[str, ...] | Callable[[], tuple[str, ...]]
) -> int:
    try:
        return run()
    except EOFError:
        words, code, stream = "The input ended.", WRONG, sys.stdout
    except KeyboardInterrupt:
        words, code, stream = "Stopped.", STOPPED, sys.stdout
    except ImpactCheckError as error:
        words, code, stream = str(error), WRONG, sys.stderr
    except OSError:
        words, code, stream = "The terminal, or whatever read this, is gone.", STOPPED, sys.stderr
    with contextlib.suppress(OSError):
        stream.write(
            "\n".join(["", words, *(last_words if isinstance(last_words, tuple) else last_words())])
            + "\n"
        )
    _let_go()
    return code


def _let_go() -> None:
    """Where nobody reads any more, nothing is left that could complain about it at the end."""
    for name in ("stdout", "stderr"):
        try:
            getattr(sys, name).flush()
        except OSError:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8", newline=""))  # noqa: SIM115  (stays open until the program ends)
