"""What came back on forms, shown first, taken into the assessment if it is accepted."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Literal, cast

from impact_check.core.panel.histograms import (
    FEWEST,
    clash,
    counted_together,
    large_enough,
)
from impact_check.core.sheets.messages import (
    ALREADY_COUNTED,
    COUNTS_ONCE,
    EARLIER_ONE,
    TOO_FEW,
    TWICE,
)
from impact_check.core.words.grammar import by_number
from impact_check.errors import ImpactCheckError
from impact_check.page import screens
from impact_check.page.screens import Field, Said, Screen, screen
from impact_check.page.tab import Tab
from impact_check.page.tools import messages
from impact_check.page.tools.shared import Asked, on_disk, tells_open, told_of, with_pasted

if TYPE_CHECKING:
    from impact_check.core.model.sheet import Respondents
    from impact_check.core.sheets.taking import Offer
    from impact_check.files.gathering import Everything
    from impact_check.output.plain_page import Line

ACCEPTED = {"open": messages.TAKE_OPEN, "all": messages.TAKE_ALL}


def work(tab: Tab, asked: Asked) -> Screen:
    """The form, what came back, or the assessment with what was taken."""
    tab.assessment  # noqa: B018  # says that none is open
    act = asked.get("act")
    if asked.get("files") or act == "show":
        tab.came = _read(tab, asked)
        return _shown(tab, tab.came)
    if act:
        return _taken(tab, asked, act)
    return screen(
        messages.TOOLS["gather"],
        about=[messages.GATHER_TOLD, tells_open(tab)],
        fields=[
            screens.files("files", messages.CAME, many=True),
            screens.pasted("pasted", messages.PASTE),
            screens.pick("as", messages.AS_ROWS, messages.ROWS),
            screens.line("by", messages.BY),
            screens.check("same_measure", messages.SAME_MEASURE),
            screens.check("names_are_fine", messages.NAMES_FINE),
        ],
        buttons=[("show", messages.SHOW_CAME)],
    )


def _read(tab: Tab, asked: Asked) -> "Everything":
    from impact_check.files.gathering import read_all
    from impact_check.files.sheets import Asked as AskedAbout

    flags = (bool(asked.get("same_measure")), bool(asked.get("names_are_fine")))
    about = AskedAbout(tab.content, tab.assessment.measure.title, *flags)
    with on_disk(with_pasted(asked, "files", "pasted")) as paths:
        return read_all(paths, about, asked.get("as", ""), asked.get("by", ""))


def _shown(tab: Tab, came: "Everything") -> Screen:
    from impact_check.core.safety.passages import known_names
    from impact_check.core.sheets.taking import fact_offers, offers
    from impact_check.output.gathering import gathered_lines, respondent_lines, sheet_passages

    content, assessment = tab.content, tab.assessment
    sheets = tuple(each.sheet for each in came.sheets)
    found, facts = offers(content, assessment, sheets), fact_offers(assessment, sheets)
    passages = sheet_passages(came.sheets, known_names(content))
    has_counted = clash(assessment.respondents, came.respondents)
    fields = [
        *_marks(tab, found),
        *([screens.pick("counts", messages.COUNTS, messages.COUNTS_WAYS)] if has_counted else []),
        *(
            [screens.check("drop_comments", messages.DROP_COMMENTS)]
            if tab.opened.has_comments
            else []
        ),
    ]
    return screen(
        messages.CAME,
        about=[
            *_not_taken(came),
            *_as_lines(gathered_lines(content, came.sheets, found, facts)),
            *_as_lines(respondent_lines(content, came.respondents)),
            *told_of(passages),
        ],
        fields=fields,
        buttons=[
            *ACCEPTED.items(),
            ("marked", messages.TAKE_MARKED),
            ("keep", messages.KEEP_SHEETS),
        ],
    )


def _marks(tab: Tab, found: "tuple[Offer, ...]") -> Iterator[Field]:
    """A mark for each answer that can be taken alone."""
    for offer in found:
        if offer.standing in ("new", "other"):
            text = tab.content.questions[offer.question].text
            words = messages.MARK.format(text=text, id=offer.question)
            yield screens.check(f"take-{offer.question}", words)


def _not_taken(came: "Everything") -> Iterator[str]:
    """What could not be taken, and what came twice."""
    faults = [*(fault for each in came.sheets for fault in each.faults), *came.faults]
    if faults:
        yield f"{messages.NOT_TAKEN}:"
        yield from (f"  {fault}" for fault in faults)
    yield from (f"{file}: {COUNTS_ONCE}" for file in came.again)
    if came.twice:
        yield by_number(came.twice, *TWICE)


def _as_lines(lines: "Iterator[Line]") -> Iterator[tuple[str, str]]:
    for line in lines:
        if line.words:
            shape = "title" if line.style == "underlined" else "text"
            yield line.words, "item" if line.indent > 1 else shape


def _taken(tab: Tab, asked: Asked, act: str) -> Screen:
    from impact_check.core.sheets.taking import chosen, is_another_edition, offers, taken
    from impact_check.output.gathering import taken_lines

    content, assessment, came = tab.content, tab.assessment, tab.came
    if came is None:
        raise ImpactCheckError(messages.NO_TEXT)
    sheets = tuple(each.sheet for each in came.sheets)
    wanted: Collection[str] = frozenset()
    if act != "keep":
        wanted = chosen(content, offers(content, assessment, sheets), _choice(asked, act))
    if tab.opened.has_comments and not asked.get("drop_comments"):
        raise ImpactCheckError(messages.COMMENTS.format(file=tab.name))
    respondents, told = _counts(tab, came, asked)
    for each in came.sheets:
        others = (*assessment.sheets, *(other.sheet for other in came.sheets))
        if is_another_edition(each.sheet, others):
            told.append(f"{each.file}: {EARLIER_ONE}")
    after = taken(content, assessment, sheets, wanted, with_facts=act in ACCEPTED)
    file = tab.change(after.assessment.model_copy(update={"respondents": respondents}))
    kept = len(after.assessment.sheets) - len(assessment.sheets)
    tab.came = None
    about: list[Said] = [*told, *_as_lines(taken_lines(tab.name, after, kept))]
    return {**screen(messages.TAKEN, about=about), "file": file}


def _choice(asked: Asked, act: str) -> "Literal['open', 'all'] | Collection[str]":
    if act in ("open", "all"):
        return cast(Literal["open", "all"], act)
    named = [
        id_.removeprefix("take-")
        for id_, is_on in asked.items()
        if id_.startswith("take-") and is_on
    ]
    if not named:
        raise ImpactCheckError(messages.NONE_MARKED)
    return named


def _counts(
    tab: Tab, came: "Everything", asked: Asked
) -> "tuple[tuple[Respondents, ...], list[str]]":
    """The counts that the assessment will hold, and what to say of those that it will not."""
    held, counts = tab.assessment.respondents, asked.get("counts", "")
    if not came.respondents:
        return held, []
    if clash(held, came.respondents) and not counts:
        raise ImpactCheckError(messages.SAY_COUNTS.format(already=ALREADY_COUNTED))
    whole = counted_together(held, came.respondents, adding=counts == "add")
    enough = large_enough(whole)
    return enough, [] if len(enough) == len(whole) else [TOO_FEW.format(fewest=FEWEST)]
