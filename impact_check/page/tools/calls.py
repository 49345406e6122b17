"""The answer to an authority's call: its questions in the walk, and the document that is sent."""

from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.errors import ImpactCheckError
from impact_check.page import screens
from impact_check.page.screens import Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, looked_through, offered, on_disk, tells_open

if TYPE_CHECKING:
    from impact_check.core.model.call import Call


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, the first step of the walk through its questions, or the answer as a file."""
    if asked.get("files"):
        tab.call = _opened(tab, asked)
    if asked.get("act") == "answer":
        tab.answer(_call(tab))
        return tab.step()
    if asked.get("act"):
        return _made(tab, asked)
    title = tells_open(tab)
    held = [messages.CALL_HELD.format(title=_named(tab.call))] if tab.call else []
    return screen(
        messages.TOOLS["calls"],
        about=[messages.CALL_TOLD, title, *held],
        fields=[
            screens.files("files", messages.CALL_FILE, accept=screens.TEXTS),
            screens.pick("format", messages.AS_WHAT, _docx_first()),
        ],
        buttons=[("answer", messages.ANSWER), ("make", messages.COUNT)],
    )


def _docx_first() -> dict[str, str]:
    return {"docx": messages.FORMATS["docx"], **messages.FORMATS}


def _named(call: "Call") -> str:
    return call.title or call.authority


def _call(tab: Tab) -> "Call":
    if tab.call is None:
        raise ImpactCheckError(messages.NO_FILE)
    return tab.call


def _opened(tab: Tab, asked: Asked) -> "Call":
    from impact_check.files.call import load_call

    with on_disk(asked["files"][:1]) as [path]:
        return load_call(path, tab.content)


def _made(tab: Tab, asked: Asked) -> Screen:
    from impact_check.core.call.file_rules import objection
    from impact_check.core.call.submission import before_sending, submitted
    from impact_check.output.calls import CALL_FORMATS, count_lines

    call, content = _call(tab), tab.content
    kept, made = submitted(content, call, tab.assessment)
    format_ = asked["format"]
    name = f"{Path(tab.name).stem}-consultation.{format_}"
    wrong = objection(call.file, name) if format_ != "json" else ""
    told = (*count_lines(call, made), *([wrong] if wrong else []), *before_sending(made))
    return offered(name, CALL_FORMATS[format_](made), (*told, *looked_through(content, [kept])))
