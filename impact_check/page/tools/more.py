"""The list of the further parts."""

from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked

NEED_NO_FILE = ("new_call", "laws")


def work(tab: Tab, asked: Asked) -> Screen:
    """Those that can be used now, each with a link to it."""
    named = messages.TOOLS.items()
    links = [(name, words) for name, words in named if tab.is_open or name in NEED_NO_FILE]
    about = [messages.MORE_TOLD, *([] if tab.is_open else [messages.NOTHING_OPEN])]
    return screen(messages.MORE, about=about, links=links)
