"""Questions to send to others, as a small page of their own."""

from impact_check.page import exports, screens
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, tells_open


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, or the page with the questions as a file."""
    heading = messages.TOOLS["ask_others"]
    if asked.get("act"):
        made = exports.form(tab.walk, asked, tab.name)
        about = made["told"] or [messages.NOTHING_FOUND]
        return screen(messages.BEFORE_SAVING, about=about, gives=[made])
    return screen(
        heading,
        about=[messages.ASK_TOLD, tells_open(tab)],
        fields=[screens.pick("role", messages.ASK_WHOM, messages.ROLES)],
        buttons=[("make", messages.MAKE)],
    )
