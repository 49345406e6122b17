"""Annex: every question with its answer, what it rests on and why it is asked."""

from collections.abc import Iterator
from itertools import groupby

from impact_check.core.document.blocks import Block, Box, Fact, Facts, Paragraph, Section
from impact_check.core.document.lines import line, muted, plain, question_id
from impact_check.core.report import labels, messages
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.pieces import (
    fact,
    grade_sign,
    own_fact,
    references,
    text,
)
from impact_check.core.report.values import Report
from impact_check.core.views.shown import Asked


def answers_annex(report: Report) -> Section:
    """The annex, by checklist and section."""
    blocks: list[Block] = [] if report.answers else [text(annex_messages.NO_QUESTION)]
    by_checklist = groupby(report.answers, key=lambda asked: asked.checklist)
    for place, (name, found) in enumerate(by_checklist, 1):
        blocks.append(Section(f"a-{place}", name, tuple(_sections(place, list(found)))))
    return Section("answers", labels.ALL_ANSWERS, tuple(blocks), "annex", over=labels.ANNEX)


def _sections(place: int, found: list[Asked]) -> Iterator[Block]:
    by_section = groupby(found, key=lambda asked: asked.section)
    for number, (title, questions) in enumerate(by_section, 1):
        records = tuple(_record(asked) for asked in questions)
        if title:
            yield Section(f"a-{place}-{number}", title, records)
        else:
            yield from records


def _record(asked: Asked) -> Box:
    added = muted(annex_messages.ADDED_QUESTION) if asked.is_custom else ""
    return Box(
        "record",
        (
            Paragraph(line(plain(asked.text), question_id(asked.id), added), "question"),
            Paragraph(line(grade_sign(asked), asked.answer), "answer"),
            Facts(_facts(asked)),
        ),
        f"q-{asked.id}",
    )


def _facts(asked: Asked) -> tuple[Fact, ...]:
    is_answered = not asked.is_open and asked.grade != "not-applicable"
    wanted = asked.best_option if is_answered and not asked.is_as_asked_for else ""
    knows = asked.who_knows if asked.is_open else ""
    contradiction = messages.DOES_NOT_ARISE if asked.is_flagged else ""
    sources = references(asked.references, with_works=not asked.is_open)
    return (
        *_plain_fact(labels.ASKED_FOR, wanted),
        *own_fact(labels.REASON, asked.reason),
        *_plain_fact(labels.EVIDENCE, asked.evidence),
        *own_fact(labels.SOURCE, asked.source),
        *own_fact(labels.NOTE, asked.note),
        *own_fact(labels.CLAUSE, asked.provision),
        *own_fact(labels.FIXED_BY, asked.fixed_by),
        *_plain_fact(labels.WHO_CAN_KNOW, knows),
        *_plain_fact(labels.CONTRADICTION, contradiction),
        *fact(labels.ASKED_BECAUSE, sources),
    )


def _plain_fact(name: str, words: str) -> tuple[Fact, ...]:
    return fact(name, (plain(words),)) if words else ()
