"""A card: one page with a picture of what is found and what is open."""

from pathlib import Path

from impact_check.page import screens
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, looked_through, offered


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, the card itself, or the card as a file."""
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.report.card import public_card
    from impact_check.core.report.card_messages import SHOWS
    from impact_check.output.card.formats import CARD_FORMATS

    heading, act = messages.TOOLS["card"], asked.get("act")
    if not act:
        fields = [screens.pick("format", messages.AS_WHAT, messages.CARD_FORMATS)]
        buttons = [("make", messages.MAKE), ("look", messages.LOOK)]
        tab.assessment  # noqa: B018  # says that none is open
        return screen(heading, fields=fields, buttons=buttons)
    made = public_card(tab.content, tab.assessment)
    if act == "look":
        return screen(heading, html=str(CARD_FORMATS["html"](made.card)))
    format_ = asked["format"] if asked["format"] in messages.CARD_FORMATS else "svg"
    readers = messages.READERS.format(readers=EDITIONS["public"].readers)
    told = (SHOWS, readers, *looked_through(tab.content, [made.shown]))
    return offered(f"{Path(tab.name).stem}-card.{format_}", CARD_FORMATS[format_](made.card), told)
