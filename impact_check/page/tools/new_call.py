"""A call made from an authority's questions, in a file or pasted."""

from impact_check.core.words.grammar import by_number
from impact_check.errors import ImpactCheckError
from impact_check.page import screens
from impact_check.page.exports import handed
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, on_disk, with_pasted

LARGEST = 50_000_000


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, or the call as a file."""
    if asked.get("act"):
        return _made(tab, asked)
    return screen(
        messages.TOOLS["new_call"],
        about=[messages.NEW_CALL_TOLD],
        fields=[
            screens.files("files", messages.QUESTIONS_FILE),
            screens.pasted("pasted", messages.QUESTIONS_PASTED),
            screens.line("authority", messages.AUTHORITY),
            screens.line("limit", messages.WORDS),
        ],
        buttons=[("make", messages.MAKE)],
    )


def _made(tab: Tab, asked: Asked) -> Screen:
    from impact_check.core.call.suggesting import suggested
    from impact_check.files.documents import read_bytes
    from impact_check.files.provisions.taking import TRACKED
    from impact_check.files.questions_from import questions_from
    from impact_check.output.blank_call import Asked as Question
    from impact_check.output.blank_call import blank_call

    limit = asked["limit"].strip()
    if limit and not (limit.isascii() and limit.isdigit() and len(limit) < 8):
        raise ImpactCheckError(messages.NO_NUMBER.format(words=limit))
    with on_disk(with_pasted(asked, "files", "pasted")[:1]) as [path]:
        read = questions_from(str(path), read_bytes(str(path), LARGEST))
    found = [Question(*each, suggested(tab.content, each.text)) for each in read.questions]
    text = blank_call(
        found,
        authority=asked["authority"],
        words=int(limit or 0) or read.words,
        characters=read.characters,
    )
    told = [by_number(len(found), *messages.CALL_READY), messages.NEW_CALL_TOLD]
    told += [TRACKED.format(file=path)] if read.tracked else []
    return screen(messages.CALL_FILE, about=told, gives=[handed("call.yaml", text, ())])
