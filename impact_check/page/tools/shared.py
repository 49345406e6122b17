"""What the further parts share: files as the person chose them, and what is handed over."""

import base64
import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.safety.passages import Passage, known_names, passages
from impact_check.errors import ImpactCheckError
from impact_check.output.safety import export_lines
from impact_check.page import tab as tabs
from impact_check.page.exports import handed
from impact_check.page.screens import Screen, screen
from impact_check.page.sealing import is_sealed_file
from impact_check.page.tab import Tab
from impact_check.page.tools import messages

Asked = Mapping[str, Any]


@contextmanager
def on_disk(chosen: Iterable[Mapping[str, str]]) -> Iterator[list[Path]]:
    """The files as paths under their own names, while they are read; ImpactCheckError for one that
    is encrypted, and for two of one name.
    """
    folder = tabs.DISK / "came"
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    try:
        with contextlib.chdir(folder):
            for file in chosen:
                paths.append(_written(file["name"], base64.b64decode(file["base64"])))
            yield paths
    finally:
        for path in paths:
            (folder / path).unlink(missing_ok=True)


def _written(name: str, raw: bytes) -> Path:
    path = Path(Path(name).name)
    if str(path) in (".", "-"):
        path = Path("file")
    if is_sealed_file(str(path), raw):
        raise ImpactCheckError(messages.SEALED.format(file=path))
    if path.exists():
        raise ImpactCheckError(messages.SAME_NAME.format(file=path))
    path.write_bytes(raw)
    return path


def with_pasted(asked: Asked, files: str, pasted: str) -> list[Mapping[str, str]]:
    """The files that were chosen, and the text that was pasted as one more; ImpactCheckError where
    there is neither.
    """
    found = list(asked.get(files, ()))
    text = str(asked.get(pasted, ""))
    if text.strip():
        raw = base64.b64encode(text.encode()).decode("ascii")
        found.append({"name": messages.PASTED, "base64": raw})
    if not found:
        raise ImpactCheckError(messages.NO_TEXT)
    return found


def tells_open(tab: Tab) -> str:
    """Which assessment is open; ImpactCheckError where there is none."""
    return messages.TELLS_OPEN.format(title=tab.assessment.measure.title)


def looked_through(content: Content, kept: Sequence[Assessment]) -> tuple[str, ...]:
    """What in assessments, all of which is passed on, could lead to somebody."""
    known = known_names(content)
    return told_of(passage for each in kept for passage in passages(each, known))


def told_of(found: Iterable[Passage]) -> tuple[str, ...]:
    """What to say of passages before something is saved."""
    return export_lines(found) or (messages.NOTHING_FOUND,)


def offered(name: str, made: str | bytes, told: Iterable[str], part: str = "MORE") -> Screen:
    """A file to save, with what to look at first."""
    about = list(told)
    return screen(messages.BEFORE_SAVING, part, about=about, gives=[handed(name, made, ())])
