"""Files side by side."""

from impact_check.page import screens
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, tells_open


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, or the comparison."""
    if asked.get("act"):
        from impact_check.page import results

        files = [tab.file()] if tab.is_open and asked["mine"] else []
        html = results.compared(tab.content, {"files": [*files, *asked["files"]]})
        return screen(messages.COMPARED, "COMPARE", html=html)
    mine = []
    if tab.is_open:
        words = tells_open(tab)
        mine = [screens.check("mine", words, now=True)]
    return screen(
        messages.COMPARE,
        "COMPARE",
        about=[messages.COMPARE_TOLD, messages.NOT_SEALED],
        fields=[
            *mine,
            screens.files("files", messages.COMPARE_FILES, many=True, accept=screens.TEXTS),
        ],
        buttons=[("compare", messages.COMPARE)],
    )
