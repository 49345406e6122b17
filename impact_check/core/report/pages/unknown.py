"""What we do not know: facts to settle first, then open questions and whom to ask."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Block, Details, Item, Items, Paragraph, Section, items
from impact_check.core.document.lines import line, listed, plain, typed
from impact_check.core.report import labels, messages
from impact_check.core.report.found import hanging
from impact_check.core.report.pages.pieces import (
    answered,
    answers,
    grade_sign,
    labelled,
    names,
    question,
    rests_on,
    section,
    small,
    text,
)
from impact_check.core.report.values import Report
from impact_check.core.views.shown import Asked
from impact_check.core.words.grammar import by_number

SHOWN, FACTS_SHOWN = 12, 8


def unknown_section(report: Report) -> Section:
    """The section."""
    return section("unknown", labels.UNKNOWN, *_parts(report))


def _parts(report: Report) -> Iterator[Block]:
    yield from facts_first(report)
    yield from _open_questions(report)
    if report.not_covered:
        listed_names = names(report.not_covered)
        covered = text(messages.NOT_COVERED_TELLS, names=listed_names)
        yield section("not-covered", labels.NOT_COVERED, covered)
    if report.claims_not_applicable:
        claims = answers(_claim(asked) for asked in report.claims_not_applicable)
        yield section("not-applicable", labels.NOT_APPLICABLE, claims)
    if report.contradictions:
        told = answers(answered(asked) for asked in report.contradictions)
        yield section(
            "contradictions", labels.CONTRADICTIONS, text(messages.CONTRADICTIONS_TELL), told
        )
    aside = len(report.assessment.set_aside)
    if aside:
        yield small(by_number(aside, messages.ONE_SET_ASIDE, messages.MANY_SET_ASIDE))


def facts_first(report: Report) -> Iterator[Section]:
    """The facts about the measure to settle before any question, if some are unknown."""
    found = report.facts_first
    if found:
        told = items(((plain(hanging(fact)),) for fact in found[:FACTS_SHOWN]), "numbers")
        rest = found[FACTS_SHOWN:]
        blocks: list[Block] = [text(messages.FACTS_SETTLED), told]
        if rest:
            more = items((plain(hanging(fact)),) for fact in rest)
            summary = by_number(len(rest), messages.ONE_MORE_FACT, messages.MORE_FACTS)
            blocks.append(Details(summary, (more,)))
        yield section("facts-first", labels.FACTS_FIRST, *blocks)


def _open_questions(report: Report) -> Iterator[Block]:
    found = report.open_questions
    if not found:
        yield text("{it}", it=report.front.open_sentence)
        return
    yield text(messages.OPEN_TELL, count=report.front.open_sentence)
    yield Items(tuple(map(_to_find_out, found[:SHOWN])), "numbers")
    rest = tuple(map(_to_find_out, found[SHOWN:]))
    if rest:
        summary = by_number(len(rest), messages.OTHER_ONE, messages.OTHER_MANY)
        yield Details(summary, (Items(rest, "numbers", SHOWN + 1),))


def _to_find_out(asked: Asked) -> Item:
    blocks: list[Block] = [Paragraph(question(asked)), labelled(labels.ASK, asked.who_knows)]
    if asked.reason:
        blocks.append(labelled(labels.SAID_NOT_TO_APPLY, typed(asked.reason)))
    if asked.note:
        blocks.append(labelled(labels.NOTE, typed(asked.note)))
    return Item(tuple(blocks))


def _claim(asked: Asked) -> Item:
    reason = typed(asked.reason) if asked.reason else plain(messages.NO_REASON)
    blocks: list[Block] = [
        Paragraph(question(asked), "question"),
        Paragraph(line(grade_sign(asked), listed([reason])), "answer"),
    ]
    if rests_on(asked):
        blocks.append(labelled(labels.RESTS_ON, rests_on(asked)))
    return Item(tuple(blocks))
