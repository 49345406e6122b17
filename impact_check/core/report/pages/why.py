"""Why: how each harm happens, by the ways that lead to it, with answers and what happened
elsewhere.
"""

from impact_check.core.document.blocks import (
    Block,
    Box,
    Details,
    Fact,
    Facts,
    Items,
    Paragraph,
    Section,
    items,
)
from impact_check.core.document.lines import as_line, filled, label, line, listed, muted, plain
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import (
    answered,
    answers,
    fact,
    ladder,
    names,
    question_link,
    references,
    section,
    small,
    text,
    told,
)
from impact_check.core.report.values import HarmFound, HarmRoute, Report
from impact_check.core.words.grammar import by_number


def why_section(report: Report) -> Section:
    """The section; evidence and cases of a way are told where it comes up first."""
    found = [harm for harm in report.harms if harm.routes]
    clear = [harm.name for harm in report.harms if not harm.routes]
    if not found:
        return section("why", labels.WHY, text(messages.NO_WAY))
    told_routes: set[str] = set()
    told_cases: set[str] = set()
    parts = tuple(_harm(harm, told_routes, told_cases) for harm in found)
    rest = (small(messages.NO_WAY_TO, names=names(clear)),) if clear else ()
    return section("why", labels.WHY, text(messages.WHY_TELLS), *parts, *rest)


def _harm(harm: HarmFound, told_routes: set[str], told_cases: set[str]) -> Section:
    known = [route for route in harm.routes if route.is_known]
    open_ = [route for route in harm.routes if not route.is_known]
    blocks: list[Block] = [text("{it}", it=harm.why), Facts(_facts(harm))]
    for route in known:
        blocks.append(_route(route, told_routes, told_cases))
    if open_:
        blocks.append(_open_ways(open_, bool(known)))
    return Section(f"h-{harm.id}", harm.name, tuple(blocks), "card", beside=(ladder(harm.level),))


def _facts(harm: HarmFound) -> tuple[Fact, ...]:
    return (
        *fact(labels.HOW_GRAVE, (plain(harm.gravity),)),
        *fact(labels.HIT_HARDER, as_line(names(harm.groups))),
        *fact(labels.RIGHTS_TOUCHED, as_line(names(harm.rights))),
        *fact(labels.LIMIT, as_line(messages.CANNOT_BE_UNDONE if harm.floored else "")),
        *fact(labels.SOURCES, references(harm.references)),
    )


def _route(route: HarmRoute, told_routes: set[str], told_cases: set[str]) -> Box:
    is_new = route.id not in told_routes
    leads = messages.DIRECTLY if route.strength == "direct" else messages.ADDS
    blocks: list[Block] = [
        Paragraph((plain(route.name),), "name"),
        Paragraph(line(route.why, muted(leads))),
        answers(answered(asked, full=is_new) for asked in route.questions),
    ]
    fresh = [case for case in route.cases if case.name not in told_cases]
    stale = [case.name for case in route.cases if case.name in told_cases]
    if fresh:
        cases = Items(tuple(told(case) for case in fresh), "plain")
        blocks.append(Box("elsewhere", (Paragraph((label(labels.ELSEWHERE),)), cases)))
    if stale:
        blocks.append(Paragraph(line(label(labels.ELSEWHERE_ABOVE), names(stale)), "small"))
    told_routes.add(route.id)
    told_cases.update(case.name for case in fresh)
    return Box("route", tuple(blocks))


def _open_ways(routes: list[HarmRoute], has_known: bool) -> Details:
    forms = (
        (messages.ONE_MORE_WAY, messages.MORE_WAYS)
        if has_known
        else (messages.ONE_WAY, messages.WAYS)
    )
    told_ways = [
        filled(
            messages.WAY_AND_QUESTIONS,
            way=route.name,
            questions=listed([question_link(asked) for asked in route.questions], " "),
        )
        for route in routes
    ]
    return Details(by_number(len(routes), *forms), (items(told_ways),))
