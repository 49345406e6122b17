"""The brief edition: page 1, then one page with the profile and what a board has to know next."""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.document.blocks import (
    Block,
    Box,
    Item,
    Items,
    Paragraph,
    Section,
    items,
)
from impact_check.core.document.lines import (
    Line,
    filled,
    line,
    muted,
    plain,
    question_id,
    strong,
    typed,
)
from impact_check.core.plan.messages import ASK_OTHERS
from impact_check.core.report import labels, messages
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.counting import shortened
from impact_check.core.report.pages.locked import locked_in_short
from impact_check.core.report.pages.page_one import what_it_brings
from impact_check.core.report.pages.pieces import names, profile, section, small, text
from impact_check.core.report.pages.yours import asked_of_others, yours_section
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import capital

AIM_SHOWN = 300


class Room(NamedTuple):
    """How much of each there is room for on two pages."""

    yours: int
    harms: int
    others: int
    changes: int
    questions: int


ROOM = {
    7: Room(yours=1, harms=3, others=1, changes=0, questions=1),
    6: Room(yours=2, harms=4, others=1, changes=1, questions=1),
    5: Room(yours=3, harms=4, others=2, changes=1, questions=1),
    3: Room(yours=3, harms=6, others=2, changes=2, questions=2),
    1: Room(yours=5, harms=8, others=2, changes=2, questions=2),
    -1: Room(yours=6, harms=15, others=3, changes=3, questions=3),
}
"""By how many conditions apply, each of which takes room on page 1: more than this many."""


def brief_sections(report: Report) -> tuple[Block, ...]:
    """What follows page 1; where many conditions apply there is less room for the rest."""
    room = _room(report)
    columns = (
        *_aim(report),
        *_others(report, room.others),
        *_next(report, room.changes),
        *locked_in_short(report, room.changes),
        *_ask(report, room.questions),
        _trust(report),
    )
    return (_profile(report, room.harms), Box("columns", columns))


def brief_begins(report: Report) -> tuple[Section, ...]:
    """What stands on page 1 before its conditions: what the proposers can change themselves."""
    return yours_section(report, _room(report).yours)


def _room(report: Report) -> Room:
    conditions = len(report.front.conditions)
    return next(room for above, room in ROOM.items() if conditions > above)


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


def _next(report: Report, few: int) -> Iterator[Section]:
    first = {step.question for step in report.front.first_steps}
    changes = (step for step in report.steps if step.kind == "change")
    more = [step for step in changes if step.question not in first][:few]
    told: list[Line] = [
        line(step.text, question_id(step.question), *what_it_brings(step)) for step in more
    ]
    if told:
        yield section("next", labels.WHAT_ELSE, items(told, "numbers"))


def _others(report: Report, few: int) -> Iterator[Section]:
    asked = asked_of_others(report, few)
    if asked:
        yield section("others", ASK_OTHERS, items(asked, "numbers"))


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
    return section("trust", labels.TRUST, Paragraph(trust(report, in_short=True)))


def trust(report: Report, *, in_short: bool = False) -> Line:
    """How far to trust the level, in a few sentences; in short only why not further."""
    reasons = report.certainty.reasons
    because = messages.CERTAINTY_IN_SHORT if in_short else messages.CERTAINTY_BECAUSE
    told = filled(
        because if reasons else messages.CERTAINTY,
        level=strong(report.certainty.level),
        reasons=names(reasons),
        answered=report.completeness,
        evidenced=report.evidenced,
    )
    if in_short or report.how_sure is None:
        return told
    return (*told, plain(f" {capital(report.how_sure.rests_sentence)}"))
