"""The tables of the policy edition; what one leaves out it says, and where that stands."""

from collections.abc import Iterable, Iterator

from impact_check.core.document.blocks import Block, Section
from impact_check.core.document.lines import (
    Line,
    as_line,
    filled,
    line,
    muted,
    question_id,
    typed,
)
from impact_check.core.document.tables import Cell, Column, Row, Table, plain_table, rows
from impact_check.core.method.numbers import whole
from impact_check.core.report import labels
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.clauses import harms_through
from impact_check.core.report.pages.counting import Numbering, shortened
from impact_check.core.report.pages.findings import harms_of_right, rights_touched
from impact_check.core.report.pages.pieces import both_levels, references, rests_on, section
from impact_check.core.report.pages.progress import counts_told
from impact_check.core.report.values import ProvisionFound, Report
from impact_check.core.views.shown import Asked

GROUPS_SHOWN, RIGHTS_SHOWN, CHANGES_SHOWN, CHECKS_SHOWN = 12, 12, 8, 6


def options(report: Report) -> Table:
    """The measure beside what could become of it."""
    baseline = Row(
        as_line(labels.BASELINE),
        (Cell(as_line(labels.NOT_ASSESSED)), Cell(as_line(labels.NOT_ASSESSED))),
    )
    ahead = [
        Row(
            as_line(option.name),
            (
                Cell(as_line(option.conclusion_name)),
                Cell(
                    filled(annex_messages.LEVEL_APART, level=option.level_name, apart=option.apart)
                    if option.apart
                    else as_line(option.level_name)
                ),
            ),
        )
        for option in report.plan.outlook
    ]
    columns = tuple(Column(title) for title in (labels.OPTION, labels.CONCLUSION, labels.LEVEL))
    return Table("options-table", labels.OPTIONS, columns, rows(baseline, *ahead))


def groups(report: Report, no: Numbering, most: int = GROUPS_SHOWN) -> Iterator[Block]:
    """The groups that bear the harm."""
    yield no.text(annex_messages.BEARS_TELLS, counts=counts_told(report))
    if not report.groups:
        return
    shown, rest = shortened(
        report.groups, most, annex_messages.ONE_MORE_GROUP, annex_messages.MORE_GROUPS
    )
    found = [
        Row(
            as_line(group.name),
            (
                Cell(as_line(labels.YES if group.certain else labels.NOT_KNOWN)),
                Cell(as_line(both_levels(group.level))),
            ),
        )
        for group in shown
    ]
    columns = tuple(map(Column, (labels.GROUP, labels.REACHED, labels.ALL_HARMS)))
    yield Table("bears-table", labels.BEARS_CAPTION, columns, rows(*found))
    yield from rest


def rights(report: Report, no: Numbering, most: int = RIGHTS_SHOWN) -> Iterator[Block]:
    """The rights that are touched, and by which harms."""
    touched = rights_touched(report)
    if not touched:
        yield no.text(annex_messages.NO_RIGHT)
        return
    yield no.text(annex_messages.RIGHTS_IN_POLICY)
    shown, rest = shortened(
        touched, most, annex_messages.ONE_MORE_RIGHT, annex_messages.MORE_RIGHTS
    )
    found = [
        Row(
            as_line(right.name),
            (
                Cell(as_line("; ".join(harm.name for harm in harms_of_right(report, right)))),
                Cell(as_line(str(whole(right.index.best)))),
                Cell(as_line(str(whole(right.index.worst)))),
            ),
        )
        for right in shown
    ]
    columns = (
        Column(labels.RIGHT),
        Column(labels.BY_HARMS),
        Column(labels.FOUND, "number"),
        Column(labels.NOT_RULED_OUT, "number"),
    )
    yield Table("rights-table", labels.RIGHTS_TABLE, columns, rows(*found))
    yield from rest


def clauses(report: Report, no: Numbering) -> Iterator[Section]:
    """Clause by clause, every answer that names a clause: the question, what it does now, what is
    asked for, and the harm that follows.
    """
    if not report.provisions:
        return
    columns = tuple(
        map(
            Column,
            (
                labels.CLAUSE,
                labels.QUESTION,
                labels.DOES_NOW,
                labels.ASKED_FOR,
                labels.HARM_FOLLOWS,
            ),
        )
    )
    found = [
        _clause_row(report, provision, asked)
        for provision in report.provisions
        for asked in provision.questions
    ]
    table = Table("clauses-table", labels.CLAUSES, columns, rows(*found))
    lead = no.text(annex_messages.CLAUSES_IN_POLICY)
    without = [
        no.text(annex_messages.CLAUSE_SAYS, clause=typed(found.text), says=" ".join(found.says))
        for found in (report.how_sure.clauses.lines if report.how_sure else ())
    ]
    yield section("clauses", labels.CLAUSES, lead, table, *without)


def _clause_row(report: Report, provision: ProvisionFound, asked: Asked) -> Row:
    wanted = labels.EVIDENCE_WANTED if asked.is_as_asked_for else asked.best_option
    harms = [harm.name for harm in harms_through(report, asked)]
    return Row(
        (typed(provision.text),),
        (
            Cell(line(asked.text, question_id(asked.id))),
            Cell(as_line(asked.answer)),
            Cell(as_line(wanted)),
            Cell(as_line("; ".join(harms) or labels.NONE)),
        ),
    )


def alternatives(report: Report, no: Numbering) -> Iterator[Block]:
    """For each part of the design that does harm, the other way."""
    changes = [step for step in report.steps if step.kind == "change"]
    if not changes:
        yield no.text(annex_messages.NO_ALTERNATIVE)
        return
    yield no.text(annex_messages.ALTERNATIVES_TELL)
    shown, rest = shortened(
        changes, CHANGES_SHOWN, annex_messages.ONE_MORE_PART, annex_messages.MORE_PARTS
    )
    asked = {found.id: found for found in report.answers}
    found = [_alternative(asked[step.question]) for step in shown]
    titles = (labels.PART_OF_DESIGN, labels.NOW, labels.INSTEAD, labels.SOURCE)
    yield plain_table("alternatives-table", labels.ALTERNATIVES, titles, found)
    yield from rest


def _alternative(asked: Asked) -> Row:
    return Row(
        line(asked.text, question_id(asked.id)),
        (
            Cell(as_line(asked.answer)),
            Cell(as_line(asked.best_option)),
            Cell(references(asked.references[:1])),
        ),
    )


def checks(report: Report) -> Iterator[Block]:
    """How to check the safeguards."""
    found = [
        safeguard for safeguard in (*report.plan.adopted, *report.plan.firm) if safeguard.verify
    ]
    if not found:
        return
    shown, rest = shortened(
        found, CHECKS_SHOWN, annex_messages.ONE_MORE_SAFEGUARD, annex_messages.MORE_SAFEGUARDS
    )
    told = [
        Row(
            as_line(safeguard.text),
            (Cell(as_line(safeguard.in_place_means)), Cell(as_line(safeguard.verify))),
        )
        for safeguard in shown
    ]
    titles = (labels.SAFEGUARD, labels.IN_PLACE_MEANS, labels.HOW_TO_CHECK)
    yield plain_table("checks-table", labels.CHECKS_CAPTION, titles, told)
    yield from rest


def ask_whom(found: Iterable[Asked]) -> Iterator[Line]:
    """Open questions with whom to ask."""
    for asked in found:
        yield filled(
            annex_messages.ASK_WHOM,
            question=asked.text,
            id=question_id(asked.id),
            who=muted(asked.who_knows),
        )


def heaviest(report: Report) -> tuple[list[Asked], Table | None]:
    """The answers that weigh most, and their table if there is one."""
    found = [asked for asked in report.answers if asked.points and not asked.is_open]
    found = sorted(found, key=lambda asked: -asked.points)[:14]
    if not found:
        return [], None
    told = [
        Row(
            line(asked.text, question_id(asked.id)),
            (Cell(as_line(asked.answer)), Cell(rests_on(asked))),
        )
        for asked in found
    ]
    titles = (labels.QUESTION, labels.ANSWER, labels.EVIDENCE)
    columns = tuple(map(Column, titles))
    return found, Table("heavy-table", labels.HEAVIEST, columns, rows(*told))
