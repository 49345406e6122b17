"""Who was involved and how, and the facts that decide which questions are asked."""

from collections.abc import Iterator, Mapping

from impact_check.core.document.blocks import (
    Block,
    Box,
    Fact,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
)
from impact_check.core.document.lines import Line, filled, plain, strong, typed
from impact_check.core.document.tables import Cell, Column, Row, Table, rows
from impact_check.core.model.assessment import Involvement
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import (
    fact,
    labelled,
    names,
    own,
    own_fact,
    section,
    text,
)
from impact_check.core.report.values import ContextLine, Report

PRESENCE: Mapping[str, str] = {
    "yes": labels.YES,
    "no": labels.NO,
    "unknown": labels.NOT_KNOWN,
}


def involved_section(report: Report) -> Section:
    """Who was involved, in which part, and what they say."""
    front = report.front
    blocks: list[Block] = [text("{it}", it=f"{front.who} {front.confirmed}")]
    involved = report.assessment.involvement
    if involved:
        blocks.append(Items(tuple(Item(tuple(_involved(entry))) for entry in involved), "ruled"))
    else:
        blocks.append(text(messages.NOBODY_INVOLVED))
    return section("involved", labels.INVOLVED, *blocks, *_own_words(report))


def _involved(entry: Involvement) -> Iterator[Block]:
    is_named = entry.may_be_named == "yes" and entry.organisation
    name = typed(entry.organisation) if is_named else plain(messages.NOT_NAMED)
    yield Paragraph((name,), "name")
    yield Facts(_part_taken(entry))
    if entry.words:
        yield Box("quote", (own(entry.words),))


def _part_taken(entry: Involvement) -> tuple[Fact, ...]:
    brought_in = labels.AT_STAGE[entry.stage]
    return (
        *_said(labels.LED_BY_AFFECTED, PRESENCE[entry.affected]),
        *own_fact(labels.LED_BY, entry.led_by),
        *own_fact(labels.CHOSEN_BY, entry.chosen_by),
        *_said(labels.BROUGHT_IN, brought_in),
        *_said(labels.COULD_CHANGE, PRESENCE[entry.could_change]),
        *fact(labels.PAID, _paid(entry)),
        *_said(labels.SAW_REPORT, PRESENCE[entry.saw_report]),
        *_said(labels.AGREES, PRESENCE[entry.agrees]),
    )


def _paid(entry: Involvement) -> Line:
    if not entry.paid_by:
        return (plain(PRESENCE[entry.paid]),)
    return filled(messages.PAID_BY, paid=PRESENCE[entry.paid], who=typed(entry.paid_by))


def _said(name: str, words: str) -> tuple[Fact, ...]:
    return fact(name, (plain(words),))


def _own_words(report: Report) -> tuple[Section, ...]:
    submission = report.assessment.submission
    found = (
        *own_fact(labels.WHO_WE_ARE, submission.who_we_are),
        *own_fact(labels.WHAT_WE_SAY, submission.what_we_say),
        *own_fact(labels.OUR_EVIDENCE, submission.our_evidence),
        *own_fact(labels.TO, submission.to),
    )
    return (section("own-words", labels.OWN_WORDS, Facts(found)),) if found else ()


def context_section(report: Report) -> Section:
    """The facts about the measure and the people it reaches."""
    source = report.assessment.context.source
    return section(
        "context",
        labels.CONTEXT,
        text(messages.CONTEXT_TELLS, scope=report.scope),
        section(
            "features",
            labels.FEATURES,
            *_facts("features-table", labels.FEATURE, report.features, source),
        ),
        section(
            "people",
            labels.PEOPLE,
            *_facts("people-table", labels.GROUP, report.people, source),
        ),
    )


def _facts(id_: str, title: str, facts: tuple[ContextLine, ...], source: str) -> Iterator[Block]:
    plain_no = [fact for fact in facts if source and fact.value == "no" and fact.source == source]
    rest = [fact for fact in facts if fact not in plain_no]
    told = [fact for value in ("yes", "no") for fact in rest if fact.value == value]
    unknown = [fact.name for fact in facts if fact.value == "unknown"]
    if told:
        columns = (Column(title), Column(labels.VALUE), Column(labels.SOURCE))
        yield Table(id_, title, columns, rows(*map(_fact_row, told)))
    if plain_no:
        listed = names(fact.name for fact in plain_no)
        yield labelled(
            labels.NO_LABEL, filled(messages.NO_OF_ALL, names=listed, source=typed(source))
        )
    if unknown:
        yield labelled(labels.NOT_KNOWN_LABEL, f"{names(unknown)}.")


def _fact_row(fact: ContextLine) -> Row:
    value = strong(labels.YES) if fact.value == "yes" else plain(labels.NO)
    source = typed(fact.source) if fact.source else plain(labels.NO_SOURCE)
    return Row((plain(fact.name),), (Cell((value,)), Cell((source,))))
