"""Several assessors of one measure, side by side."""

from pathlib import Path

from impact_check.errors import ImpactCheckError, read_each
from impact_check.page import screens
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, offered, on_disk, tells_open, told_of

MOST = 6


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, the panel itself, or the panel as a file."""
    opened, heading = tells_open(tab), messages.TOOLS["panel"]
    if not asked.get("act"):
        return screen(
            heading,
            about=[messages.PANEL_TOLD, opened],
            fields=[
                screens.files("files", messages.PANEL_FILES, many=True),
                screens.check("same_measure", messages.SAME_MEASURE),
                screens.check("names_are_fine", messages.NAMES_FINE),
                screens.pick("format", messages.AS_WHAT, messages.FORMATS),
            ],
            buttons=[("look", messages.LOOK), ("make", messages.MAKE)],
        )
    return _made(tab, asked)


def _made(tab: Tab, asked: Asked) -> Screen:
    from impact_check.core.panel.panel import panel_of
    from impact_check.core.panel.voices import from_assessment, from_sheet
    from impact_check.files.gathering import spoken_in
    from impact_check.files.sheets import Asked as AskedAbout
    from impact_check.output.panels import PANEL_FORMATS, panel_passages

    content, assessment = tab.content, tab.assessment
    if len(asked["files"]) > MOST:
        raise ImpactCheckError(messages.MOST_FILES.format(most=MOST))
    title, flags = assessment.measure.title, (asked["same_measure"], asked["names_are_fine"])
    about = AskedAbout(content, title, *flags)
    with on_disk(asked["files"]) as paths:
        spoken = read_each(paths, lambda path: spoken_in(path, about, assessment))
    parts = [from_assessment(content, assessment)]
    parts += (from_sheet(content, assessment, sheet) for sheet in assessment.sheets)
    parts += (part for brought in spoken for part in brought.parts)
    made = panel_of(content, assessment, parts, assessment.respondents)
    missed = [f"  {fault}" for brought in spoken for fault in brought.faults]
    missed = [f"{messages.NOT_TAKEN}:", *missed] if missed else []
    if asked["act"] == "look":
        html = str(PANEL_FORMATS["html"](content, made))
        return screen(messages.PANEL_SHOWN, about=missed, html=html)
    name = f"{Path(tab.name).stem}-panel.{asked['format']}"
    drawn = PANEL_FORMATS[asked["format"]](content, made)
    return offered(name, drawn, (*missed, *told_of(panel_passages(content, made))))
