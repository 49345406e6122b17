"""The brief edition: page 1, then one page with the profile and what a board has to know next."""

from collections.abc import Iterator

from impact_check.core.document.blocks import (
    Block,
    Box,
    Item,
    Items,
    Paragraph,
    Section,
    items,
)
from impact_check.core.document.lines import Line, filled, muted, plain, question_id, strong, typed
from impact_check.core.report import labels, messages
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.counting import shortened
from impact_check.core.report.pages.pieces import names, profile, section, small, text
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import capital

MANY_CONDITIONS = 6
AIM_SHOWN = 300


def brief_sections(report: Report) -> tuple[Block, ...]:
    """What follows page 1; where many conditions apply there is less room for the rest."""
    is_crowded = len(report.front.conditions) > MANY_CONDITIONS
    few = 2 if is_crowded else 3
    columns = (*_aim(report), _next(report, few), *_ask(report, few), _trust(report))
    return (_profile(report, 8 if is_crowded else 15), Box("columns", columns))


def _profile(report: Report, most: int) -> Section:
    if not report.harms:
        return section("harms", labels.PROFILE, text(messages.NO_HARM_APPLIES))
    shown, rest = shortened(
        report.harms, most, annex_messages.ONE_MORE_HARM, annex_messages.MORE_HARMS
    )
    table = profile(shown, report.method["cuts"])
    return section("harms", labels.PROFILE, small(messages.PROFILE_IN_SHORT), table, *rest)


def _aim(report: Report) -> Iterator[Section]:
    aim = report.assessment.measure.aim
    if not aim:
        return
    if len(aim) <= AIM_SHOWN:
        yield section("aim", labels.AIM, Paragraph((typed(aim),)))
        return
    start = aim[:AIM_SHOWN].rsplit(" ", 1)[0]
    yield section(
        "aim",
        labels.AIM,
        Paragraph((typed(f"{start} …"), plain(" "), muted(messages.AIM_GOES_ON))),
    )


def _next(report: Report, few: int) -> Section:
    more = [step for step in report.steps[3:] if step.kind in ("change", "safeguard")][:few]
    known = {step.text for step in more}
    told: list[Line] = [
        (plain(step.text), *((plain(" "), question_id(step.question)) if step.question else ()))
        for step in more
    ]
    told += [
        filled(
            annex_messages.SAFEGUARD_BY_WHEN,
            safeguard=safeguard.text,
            when=muted(safeguard.when_name),
            who=muted(safeguard.who),
        )
        for safeguard in report.plan.firm[:2]
        if safeguard.text not in known
    ]
    shown = items(told, "numbers") if told else text(annex_messages.NOTHING_MORE)
    return section("next", labels.WHAT_ELSE, shown)


def _ask(report: Report, few: int) -> Iterator[Section]:
    if report.open_questions:
        told = tuple(
            Item(
                (
                    Paragraph(
                        filled(
                            annex_messages.ASK_WHOM,
                            question=asked.text,
                            id=question_id(asked.id),
                            who=muted(asked.who_knows),
                        )
                    ),
                )
            )
            for asked in report.open_questions[:few]
        )
        yield section("ask", labels.FIND_OUT_WHAT, *_facts(report), Items(told, "numbers"))


def _facts(report: Report) -> Iterator[Paragraph]:
    unsure = [fact.name for fact in report.facts_first]
    if unsure:
        yield text(messages.SETTLE_FIRST, facts=names(unsure[:2]))


def _trust(report: Report) -> Section:
    return section("trust", labels.TRUST, Paragraph(trust(report)))


def trust(report: Report) -> Line:
    """How far to trust the level, in a few sentences."""
    reasons = report.certainty.reasons
    told = filled(
        messages.CERTAINTY_BECAUSE if reasons else messages.CERTAINTY,
        level=strong(report.certainty.level),
        reasons=names(reasons),
        answered=report.completeness,
        evidenced=report.evidenced,
    )
    if report.how_sure is None:
        return told
    return (*told, plain(f" {capital(report.how_sure.rests_sentence)}"))
