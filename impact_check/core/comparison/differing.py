"""What differs between measures: answers, safeguards and facts."""

from collections.abc import Iterable, Iterator, Sequence

from impact_check.core.comparison import page_messages as messages
from impact_check.core.comparison.values import AnswerCell, AnswerRow, Comparison, PromiseCell
from impact_check.core.document.blocks import Block, Facts, Item, Items, Paragraph, Section, facts
from impact_check.core.document.lines import Line, filled, line, listed, plain, question_id, strong
from impact_check.core.document.tables import Cell, Column, Row, Table, rows
from impact_check.core.words.dates import spelled


def differing_sections(made: Comparison) -> Iterator[Section]:
    """The sections on answers, safeguards and facts."""
    labels = [measure.label for measure in made.measures]
    yield _answers(made, labels)
    yield Section("safeguards", messages.SAFEGUARDS, (_safeguards(made, labels),))
    yield Section("facts", messages.FACTS, tuple(_facts(made, labels)))


def _answers(made: Comparison, labels: Sequence[str]) -> Section:
    shared = [row for row in made.answers if len(row.asked_of) == len(labels)]
    some = [row for row in made.answers if len(row.asked_of) < len(labels)]
    none = messages.NO_SHARED_ANSWER if made.answers else messages.NO_ANSWER
    blocks: list[Block] = [_asked(shared, labels) if shared else Paragraph((plain(none),))]
    if some:
        blocks.append(Section("of-some", messages.OF_SOME, (_asked(some, labels),)))
    return Section("answers", messages.DIFFERENT_ANSWERS, tuple(blocks))


def _asked(found: Iterable[AnswerRow], labels: Sequence[str]) -> Items:
    return Items(
        tuple(
            Item(
                (
                    Paragraph(line(plain(row.text), question_id(row.id)), "question"),
                    _by_label(labels, map(_answer, row.cells)),
                ),
                f"q-{row.id}",
            )
            for row in found
        ),
        "answers",
    )


def _by_label(labels: Sequence[str], told: Iterable[Line]) -> Facts:
    return facts(*zip(labels, told, strict=True))


def _answer(cell: AnswerCell) -> Line:
    support = ": ".join(filter(None, (cell.evidence, cell.source)))
    shown = filled(messages.SUPPORT, support=support) if support else ()
    return line(strong(cell.answer), shown)


def _safeguards(made: Comparison, labels: Sequence[str]) -> Block:
    if not made.safeguards:
        return Paragraph((plain(messages.NO_SAFEGUARD),))
    return Items(
        tuple(
            Item(
                (
                    Paragraph((plain(row.text),), "name"),
                    _by_label(labels, map(_promise, row.cells)),
                )
            )
            for row in made.safeguards
        ),
        "ruled",
    )


def _promise(cell: PromiseCell) -> Line:
    if not cell.status:
        return (plain(messages.NOT_PROMISED),)
    owner = messages.OWNER.format(owner=cell.owner) if cell.owner else ""
    due = messages.DUE.format(day=spelled(cell.due)) if cell.due else ""
    more = [part for part in (cell.counts, owner, due) if part]
    return listed([strong(cell.status), *more])


def _facts(made: Comparison, labels: Sequence[str]) -> Iterator[Block]:
    if not made.context:
        yield Paragraph((plain(messages.NO_FACT),))
        return
    yield Paragraph((plain(messages.FACTS_TELL),))
    columns = tuple(map(Column, (messages.FACT, *labels)))
    found = (
        Row((plain(row.name),), tuple(Cell((plain(value),)) for value in row.values))
        for row in made.context
    )
    yield Table("facts-table", messages.FACTS, columns, rows(*found))
