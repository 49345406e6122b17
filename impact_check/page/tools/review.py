"""What was predicted beside what was observed, what is overdue, and the days to come."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from impact_check.errors import ImpactCheckError, read_each
from impact_check.page import screens
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, offered, on_disk, tells_open, told_of


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, the review itself, or the review as a file."""
    opened = tells_open(tab)
    if asked.get("act"):
        return _made(tab, asked)
    return screen(
        messages.TOOLS["review"],
        about=[messages.REVIEW_TOLD, opened],
        fields=[
            screens.files("files", messages.OLDER, many=True, accept=screens.TEXTS),
            screens.line("next", messages.NEXT, kind="date"),
            screens.pick("edition", messages.FOR_WHOM, messages.REVIEW_EDITIONS),
            screens.pick("format", messages.AS_WHAT, messages.REVIEW_FORMATS),
        ],
        buttons=[("look", messages.LOOK), ("make", messages.MAKE)],
    )


def _made(tab: Tab, asked: Asked) -> Screen:
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.safety.passages import known_names, passages, still_in
    from impact_check.files.assessments import load_assessment
    from impact_check.output.results import texts
    from impact_check.output.reviews import REVIEW_FORMATS, review_of, review_values

    content, edition = tab.content, EDITIONS[asked["edition"]]
    today = date.fromisoformat(asked["today"])
    with on_disk(asked["files"]) as paths:
        older = read_each(paths, lambda path: load_assessment(path, content))
    named = [(tab.name, tab.assessment), *((each.file, each.assessment) for each in older)]
    made = review_of(content, named, edition, today, _again(asked, today))
    if asked["act"] == "look":
        return screen(messages.REVIEWED, html=str(REVIEW_FORMATS["html"](made)))
    written = REVIEW_FORMATS[asked["format"]](made)
    there = tuple(texts(review_values(made))) if asked["format"] != "ics" else (str(written),)
    found = still_in(passages(tab.assessment, known_names(content)), there)
    readers = messages.READERS.format(readers=edition.readers)
    name = f"{Path(tab.name).stem}-review.{asked['format']}"
    return offered(name, written, (readers, *told_of(found)))


def _again(asked: Mapping[str, str], today: date) -> date | None:
    """The day to look again, if one was said."""
    day = asked.get("next", "").strip()
    if not day:
        return None
    try:
        again = date.fromisoformat(day)
    except ValueError:
        raise ImpactCheckError(messages.NO_DAY.format(day=day)) from None
    if again <= today:
        raise ImpactCheckError(messages.NEXT_IS_PAST.format(again=again, today=today))
    return again
