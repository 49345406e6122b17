"""A report to a committee: the bill, today's law and amended versions in one document."""

from pathlib import Path

from impact_check.errors import read_each
from impact_check.page import screens
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, looked_through, offered, on_disk, tells_open


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, the report itself, or the report as a file."""
    opened = tells_open(tab)
    if asked.get("act"):
        return _made(tab, asked)
    return screen(
        messages.TOOLS["committee"],
        about=[messages.COMMITTEE_TOLD, opened],
        fields=[
            screens.files("baseline", messages.BASELINE, accept=screens.TEXTS),
            screens.files("variants", messages.VARIANTS, many=True, accept=screens.TEXTS),
            screens.check("only", messages.ONLY_AMENDMENTS),
            screens.pick("format", messages.AS_WHAT, messages.FORMATS),
        ],
        buttons=[("look", messages.LOOK), ("make", messages.MAKE)],
    )


def _made(tab: Tab, asked: Asked) -> Screen:
    from impact_check.core.committee.reporting import (
        as_officials_read,
        before_handing_out,
        reported,
    )
    from impact_check.files.assessments import load_assessment
    from impact_check.output.committees import AMENDMENT_FORMATS, COMMITTEE_FORMATS

    content, bill = tab.content, tab.assessment
    with on_disk([*asked["baseline"][:1], *asked["variants"]]) as paths:
        loaded = read_each(paths, lambda path: load_assessment(path, content).assessment)
    baseline = loaded.pop(0) if asked["baseline"] else None
    made = reported(content, bill, baseline, loaded, "")
    formats = AMENDMENT_FORMATS if asked["only"] else COMMITTEE_FORMATS
    if asked["act"] == "look":
        return screen(messages.COMMITTEE_MADE, html=str(formats["html"](made)))
    every = [bill, *loaded, *([baseline] if baseline else [])]
    kept = [as_officials_read(content, each) for each in every]
    told = (*before_handing_out(bill, made), *looked_through(content, kept))
    what = "amendments" if asked["only"] else "committee"
    name = f"{Path(tab.name).stem}-{what}.{asked['format']}"
    return offered(name, formats[asked["format"]](made), told)
