"""The clauses of a bill or act, for the open assessment or a new one."""

from typing import TYPE_CHECKING

from impact_check.core.words.grammar import by_number
from impact_check.errors import ImpactCheckError
from impact_check.page import screens
from impact_check.page.screens import Said, Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, on_disk, with_pasted

if TYPE_CHECKING:
    from impact_check.files.provisions.law import Law

MOST_SHOWN = 40


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, the clauses that were found, or the assessment with them."""
    heading, act = messages.TOOLS["laws"], asked.get("act")
    if act == "take":
        return _taken(tab, asked)
    if act == "begin":
        return _begun(tab, asked)
    if act:
        return _shown(tab, asked)
    fields = [
        screens.files("files", messages.LAW_FILE),
        screens.pasted("pasted", messages.LAW_PASTED),
        screens.line("published", messages.PUBLISHED),
    ]
    buttons = [("show", messages.SHOW_CLAUSES)]
    return screen(heading, about=[messages.LAW_TOLD], fields=fields, buttons=buttons)


def _shown(tab: Tab, asked: Asked) -> Screen:
    from impact_check.files.documents import read_bytes
    from impact_check.files.provisions.law import by_id
    from impact_check.files.provisions.reading import LARGEST, law_in
    from impact_check.files.provisions.taking import law_lines

    with on_disk(with_pasted(asked, "files", "pasted")[:1]) as [path]:
        law = law_in(str(path), read_bytes(str(path), LARGEST))
    tab.law = law = law._replace(published=asked["published"].strip() or law.published)
    clauses = list(by_id(law.clauses).values())
    rest = len(clauses) - MOST_SHOWN
    about: list[Said] = [
        *law_lines(str(path), law),
        *([] if law.published else [messages.UNPUBLISHED]),
        *((clause, "item") for clause in clauses[:MOST_SHOWN]),
        *([by_number(rest, *messages.MORE_CLAUSES)] if rest > 0 else []),
    ]
    takes = tab.is_open and tab.opened.has_comments
    return screen(
        messages.CLAUSES,
        about=about,
        fields=[screens.check("drop_comments", messages.DROP_COMMENTS)] if takes else [],
        buttons=[
            ("take", messages.TAKE_CLAUSES) if tab.is_open else ("begin", messages.BEGIN_WITH)
        ],
    )


def _law(tab: Tab) -> "Law":
    if tab.law is None:
        raise ImpactCheckError(messages.NO_TEXT)
    return tab.law


def _taken(tab: Tab, asked: Asked) -> Screen:
    from impact_check.files.provisions.taking import with_clauses

    if tab.opened.has_comments and not asked.get("drop_comments"):
        raise ImpactCheckError(messages.COMMENTS.format(file=tab.name))
    file = tab.change(with_clauses(tab.assessment, _law(tab)))
    return {**screen(messages.CLAUSES, about=[messages.CLAUSES_TAKEN]), "file": file}


def _begun(tab: Tab, asked: Asked) -> Screen:
    from impact_check.files.content import named_checklists
    from impact_check.files.provisions.law import by_id
    from impact_check.output.blank import OfMeasure, blank_assessment

    content, law = tab.content, _law(tab)
    every = [each.id for each in content.checklists if each.pillar == "every-measure"]
    known = OfMeasure(law.title, law.published, by_id(law.clauses))
    text = blank_assessment(content, named_checklists(content, every), known)
    tab.begin_with("assessment.yaml", text.encode(), asked)
    return {**tab.step(), "begun": tab.file()}
