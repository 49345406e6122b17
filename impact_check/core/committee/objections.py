"""Objections that a committee raises, each with what can be answered: evidence against and its
limits, who made this, what has changed since, where more is asked than law does.
"""

from collections.abc import Iterator

from impact_check.core.committee import messages
from impact_check.core.document.blocks import Block, Section
from impact_check.core.document.lines import Line, as_line, line, link
from impact_check.core.document.tables import Cell, Row, plain_table
from impact_check.core.model.law import Dispute, Evidence
from impact_check.core.report import law_messages
from impact_check.core.report.pages.brief import trust
from impact_check.core.report.pages.counting import Numbering, shortened
from impact_check.core.report.pages.pieces import section
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import by_number

AGAINST_SHOWN = 4


def objections(report: Report, no: Numbering) -> Section:
    """The section, its paragraphs numbered on."""
    return section(
        "objections",
        messages.OBJECTIONS,
        section("who-says", messages.WHO_SAYS, *_who(report, no)),
        section("since", messages.OLD_GUIDE, *_since(report, no)),
        section("one-sided", messages.ONE_SIDED, *_against(report, no)),
        section("beyond", messages.BEYOND_LAW, *_beyond(report, no)),
        section("how-sure", messages.HOW_SURE, *_sure(report, no)),
        section("no-opinion", messages.NOT_LAW, no.text(law_messages.NO_OPINION)),
    )


def _who(report: Report, no: Numbering) -> Iterator[Block]:
    yield no.text("{it}", it=report.front.standing)
    yield no.text("{it}", it=report.front.who)
    yield no.text("{it}", it=report.front.confirmed)


def _since(report: Report, no: Numbering) -> Iterator[Block]:
    changes = report.law.changes
    if not changes:
        yield no.text(messages.NOTHING_SINCE)
        return
    names = "; ".join(f"{change.name} ({change.place}, {change.when})" for change in changes)
    said = by_number(len(changes), messages.SINCE_ONE, messages.SINCE_MANY, names=names)
    yield no.text("{it}", it=said)


def _against(report: Report, no: Numbering) -> Iterator[Block]:
    found = [
        (dispute.dispute, evidence)
        for dispute in report.law.disputes
        for evidence in dispute.evidence
        if evidence.direction != "supports"
    ]
    if not found:
        yield no.text(messages.NOTHING_AGAINST)
        return
    yield no.text(messages.AGAINST)
    found.sort(key=lambda pair: pair[1].direction != "speaks-against")
    shown, rest = shortened(found, AGAINST_SHOWN, messages.ONE_MORE_FINDING, messages.MORE_FINDINGS)
    titles = (messages.CLAIM, messages.FOUND_AGAINST, messages.HOW_STRONG, messages.ANSWER)
    lines = [_finding(dispute, evidence) for dispute, evidence in shown]
    yield plain_table("against-table", messages.ONE_SIDED, titles, lines)
    yield from rest


def _finding(dispute: Dispute, evidence: Evidence) -> Row:
    direction = law_messages.DIRECTION_NAMES[evidence.direction]
    found: Line = line(evidence.finding, link(evidence.title, evidence.url))
    return Row(
        as_line(dispute.claim),
        (
            Cell(found, under=as_line(direction)),
            Cell(as_line(_strength(evidence))),
            Cell(as_line(dispute.today)),
        ),
    )


def _strength(evidence: Evidence) -> str:
    message = messages.STRONG if evidence.year else messages.STRONG_UNDATED
    return message.format(
        strength=law_messages.STRENGTH_NAMES[evidence.strength],
        place=evidence.place,
        year=evidence.year,
        limits=evidence.limits,
    ).strip()


def _beyond(report: Report, no: Numbering) -> Iterator[Block]:
    beyond = [f"{line_.name}: {line_.beyond}" for line_ in report.law.conditions if line_.beyond]
    if not beyond:
        yield no.text(messages.NOT_BEYOND)
        return
    yield no.text(messages.BEYOND_LAW_TELLS, conditions=" ".join(beyond))


def _sure(report: Report, no: Numbering) -> Iterator[Block]:
    yield no.text("{it}", it=trust(report))
    for flip in report.how_sure.flips[:2] if report.how_sure else ():
        yield no.text("{it}", it=flip.sentence)
