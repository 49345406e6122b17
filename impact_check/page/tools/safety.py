"""What could lead to a person: looking for it, leaving it out of a copy, removing it for good."""

from impact_check.page import exports
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked

PART = "SAFETY"


def work(tab: Tab, asked: Asked) -> Screen:
    """What can be done, or what came of it."""
    content, assessment = tab.content, tab.assessment
    act = asked.get("act", "")
    if act == "look":
        told = exports.looked_at(content, assessment)
        return screen(messages.LOOKED, PART, about=told)
    if act == "share":
        made = exports.shared(content, assessment, tab.name)
        about = made["told"] or [messages.NOTHING_FOUND]
        return screen(messages.SHARED, PART, about=about, gives=[made])
    if act in ("forget", "remove"):
        return _forgetting(tab, is_sure=act == "remove")
    buttons = [
        ("look", messages.LOOK_FOR),
        ("share", messages.SHARE),
        ("forget", messages.FORGET),
    ]
    return screen(messages.SAFETY_TITLE, PART, about=[messages.SAFETY_TOLD], buttons=buttons)


def _forgetting(tab: Tab, *, is_sure: bool) -> Screen:
    """What would be removed; where the person is sure, it is gone."""
    from impact_check.core.method.scoring import score
    from impact_check.core.privacy.forgetting import forgotten, parts_named
    from impact_check.output.forgetting import removal_lines

    content, before = tab.content, tab.assessment
    found = forgotten(content, before, parts_named(()))
    if is_sure:
        file = tab.begin_again(found.assessment)
        return {**screen(messages.REMOVED, PART, about=[messages.REMOVED_TOLD]), "file": file}
    results = score(content, before), score(content, found.assessment)
    about = removal_lines(tab.name, found, *results, has_comments=False)
    buttons = [("", messages.STAY), ("remove", messages.REMOVE)]
    return screen(messages.FORGET_SURE, PART, about=about, buttons=buttons)
