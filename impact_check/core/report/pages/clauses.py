"""Clause by clause: what was found for each clause or part of the plan that answers name."""

from impact_check.core.document.blocks import Block, Paragraph, Section
from impact_check.core.document.lines import label, line, link, listed
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import answered, answers, section, text
from impact_check.core.report.values import HarmFound, ProvisionFound, Report
from impact_check.core.views.shown import Asked


def clauses_section(report: Report) -> tuple[Section, ...]:
    """The section, or nothing where no answer names a clause."""
    if not report.provisions:
        return ()
    parts = [_clause(report, provision) for provision in report.provisions]
    sure = report.how_sure
    pairs = [text("{it}", it=said) for said in sure.clauses.pairs] if sure else []
    return (section("provisions", labels.CLAUSES, text(messages.CLAUSES_TELL), *parts, *pairs),)


def without_clause(report: Report, id_: str) -> tuple[str, ...]:
    """What hangs on a clause, in sentences; nothing without a stress test."""
    if report.how_sure is None:
        return ()
    return next((found.says for found in report.how_sure.clauses.lines if found.id == id_), ())


def _clause(report: Report, provision: ProvisionFound) -> Section:
    says = [text("{it}", it=said) for said in without_clause(report, provision.id)]
    found = answers(
        answered(asked, wanted=True, more=_harm_that_follows(report, asked))
        for asked in provision.questions
    )
    return Section(f"p-{provision.id}", provision.text, (*says, found), "card")


def harms_through(report: Report, asked: Asked) -> list[HarmFound]:
    """The harms that points of this question go to, in the report's order."""
    harms = {pair.harm for pair in report.points if pair.question == asked.id}
    return [harm for harm in report.harms if harm.id in harms]


def _harm_that_follows(report: Report, asked: Asked) -> tuple[Block, ...]:
    found = harms_through(report, asked)
    if not found:
        return ()
    linked = listed([link(harm.name, f"#h-{harm.id}") for harm in found], ", ")
    return (Paragraph(line(label(labels.HARM_FOLLOWS), linked), "small"),)
