"""A comparison laid out for a terminal of 80 columns: in full for two or three measures, as compact
tables for more.
"""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from impact_check.core.comparison.values import (
    AnswerCell,
    AnswerRow,
    Comparison,
    GroupChange,
    HarmCell,
    Pair,
    PromiseCell,
)
from impact_check.core.method.numbers import whole
from impact_check.core.words.grammar import counted
from impact_check.core.words.names import LEVEL_NAMES
from impact_check.output.terminal import heading, indented, text

SIDE_BY_SIDE, COMPACT = 3, 6
ANSWERS_SHOWN = 8
PROGRESS_ROWS = (
    ("Minimum conditions not met", "not_met"),
    ("Minimum conditions not shown", "not_shown"),
    ("Minimum conditions not broken, but a serious gap", "not_broken"),
    ("Minimum conditions met", "met"),
    ("Harms found to be Severe", "found_severe"),
    ("Harms found to be High", "found_high"),
    ("Harms found to be Moderate", "found_moderate"),
    ("Questions open", "questions_open"),
)


def comparison_summary(comparison: Comparison, next_command: str = "") -> Iterator[RenderableType]:
    """The comparison, what it comes to first."""
    for sentence in comparison.headline:
        yield text(sentence, "bold" if sentence is comparison.headline[0] else "")
    yield text(comparison.baseline)
    yield from heading("What is compared, in the method's order")
    yield _measures(comparison)
    for remark in comparison.remarks:
        yield text(f"Note: {remark}", "dim")
    if not comparison.nothing_differs:
        yield from _progress(comparison)
        if len(comparison.measures) <= COMPACT:
            yield from _conditions(comparison)
            yield from _harms(comparison)
        if len(comparison.measures) <= SIDE_BY_SIDE:
            yield from _differences(comparison)
            for pair in comparison.pairs:
                yield from _pair(comparison, pair)
        else:
            yield from _pairs(comparison)
    if comparison.content_note:
        yield text(f"Note: {comparison.content_note}.")
    if next_command and not comparison.nothing_differs:
        yield Text("")
        yield text(f"All differences: {next_command}")


def _table(*heads: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=any(heads))
    for head in heads:
        table.add_column(head, header_style="underline", overflow="fold")
    return table


def _measures(comparison: Comparison) -> RenderableType:
    table = _table("", "Measure", "Conclusion", "Level of harm", "Answered")
    for measure in sorted(comparison.measures, key=lambda measure: measure.rank):
        marks = [
            *(["today's law and practice"] if measure.is_baseline else []),
            *(["fictional"] if measure.fictional else []),
        ]
        name = measure.title + (f" ({', '.join(marks)})" if marks else "")
        table.add_row(
            text(measure.label, "bold"),
            text(f"{name} [{measure.file}]"),
            text(measure.conclusion_name),
            text(measure.level_name),
            f"{measure.completeness} %",
        )
    return table


def _progress(comparison: Comparison) -> Iterator[RenderableType]:
    """What moves where no level may, measure by measure."""
    yield from heading("Progress")
    table = _table("", *(measure.label for measure in comparison.measures))
    for name, field in PROGRESS_ROWS:
        table.add_row(
            text(name), *(str(getattr(measure.progress, field)) for measure in comparison.measures)
        )
    yield indented(table)


def _conditions(comparison: Comparison) -> Iterator[RenderableType]:
    if not comparison.red_lines:
        return
    yield from heading("Minimum conditions")
    wide = len(comparison.measures) <= SIDE_BY_SIDE
    table = _table("", *(measure.label for measure in comparison.measures))
    for row in comparison.red_lines:
        cells = zip(row.status_names, row.statuses, strict=True)
        table.add_row(text(row.name), *(_status(name, status, wide=wide) for name, status in cells))
    yield indented(table)


def _status(name: str, status: str, *, wide: bool) -> Text:
    return text(
        "-" if status == "not-asked" and not wide else name, "bold" if status == "not-met" else ""
    )


def _harms(comparison: Comparison) -> Iterator[RenderableType]:
    wide = len(comparison.measures) <= SIDE_BY_SIDE
    yield from heading(
        "Harms, worst first" + (", at best to at worst of 100" if wide else ", at worst")
    )
    table = _table(
        "",
        *(measure.label for measure in comparison.measures),
        *(["Where less"] if len(comparison.measures) == 2 else []),
    )
    for row in comparison.harms:
        says = [text(row.says)] if len(comparison.measures) == 2 else []
        table.add_row(
            text(row.name), *(text(_harm_cell(cell, wide=wide)) for cell in row.cells), *says
        )
    yield indented(table)


def _harm_cell(cell: HarmCell, *, wide: bool) -> str:
    best, worst = LEVEL_NAMES[cell.level.best], LEVEL_NAMES[cell.level.worst]
    if not wide:
        return worst
    levels = worst if best == worst else f"{best} to {worst}"
    return f"{levels} {whole(cell.index.best)}-{whole(cell.index.worst)}"


def _differences(comparison: Comparison) -> Iterator[RenderableType]:
    labels = [measure.label for measure in comparison.measures]
    shared = [row for row in comparison.answers if len(row.asked_of) == len(labels)]
    if shared:
        yield from heading("Answers that differ, what weighs most first")
        for row in shared[:ANSWERS_SHOWN]:
            yield from _answer(row, labels)
    left = len(shared[ANSWERS_SHOWN:])
    if left:
        yield indented(
            text(f"and {counted(left, 'more answer that differs', 'more answers that differ')}.")
        )
    for label in labels:
        only = sum(row.asked_of == (label,) for row in comparison.answers)
        if only:
            yield indented(
                text(f"Asked of {label} only: {counted(only, 'question', 'questions')}.")
            )
    yield from _rows(
        "Safeguards that differ",
        ((row.text, [_promise(cell) for cell in row.cells]) for row in comparison.safeguards),
        labels,
    )
    yield from _rows(
        "Facts that differ", ((row.name, list(row.values)) for row in comparison.context), labels
    )


def _answer(row: AnswerRow, labels: list[str]) -> Iterator[RenderableType]:
    yield indented(text(row.text))
    table = _table("", "")
    for label, cell in zip(labels, row.cells, strict=True):
        table.add_row(text(label), text(_said(cell)))
    yield Padding(table, (0, 0, 0, 4))


def _said(cell: AnswerCell) -> str:
    return f"{cell.answer} ({cell.evidence})" if cell.evidence else cell.answer


def _promise(cell: PromiseCell) -> str:
    if not cell.status:
        return "not promised"
    return ", ".join(
        part
        for part in (cell.status, cell.counts, cell.owner, f"due {cell.due}" if cell.due else "")
        if part
    )


def _rows(
    title: str, rows: Iterable[tuple[str, list[str]]], labels: list[str]
) -> Iterator[RenderableType]:
    found = list(rows)
    if found:
        yield from heading(title)
        table = _table("", *labels)
        for name, cells in found:
            table.add_row(text(name), *(text(cell) for cell in cells))
        yield indented(table)


def _pair(comparison: Comparison, pair: Pair) -> Iterator[RenderableType]:
    many = len(comparison.measures) > 2
    if pair.order.why:
        yield from heading(f"{pair.first} and {pair.second}: why" if many else "Why")
        for sentence in pair.order.why:
            yield indented(text(sentence))
    yield from heading(
        f"{pair.first} and {pair.second}: who gains and who loses"
        if many
        else "Who gains and who loses"
    )
    for sentence in pair.people.says:
        yield indented(text(sentence))
    yield from _groups(pair)
    yield from heading(
        f"{pair.first} and {pair.second}: whatever the numbers?"
        if many
        else "Whatever the numbers?"
    )
    for sentence in pair.numbers.says:
        yield indented(text(sentence))


def _groups(pair: Pair) -> Iterator[RenderableType]:
    """The groups by how they fare, so that seventeen lines become a few."""
    for says in dict.fromkeys(group.says for group in pair.people.groups):
        names = "; ".join(_group(pair, group) for group in pair.people.groups if group.says == says)
        yield indented(text(f"Harm {says}: {names}."))


def _group(pair: Pair, group: GroupChange) -> str:
    ours, theirs = group.reached
    return (
        group.name
        if ours == theirs
        else f"{group.name} ({ours} by {pair.first}, {theirs} by {pair.second})"
    )


def _pairs(comparison: Comparison) -> Iterator[RenderableType]:
    """Neighbours in the method's order and pairs with the baseline: what decides between them and
    how firm it is.
    """
    yield from heading("Two by two")
    for pair in comparison.pairs:
        if pair.is_near:
            yield indented(
                text(
                    (
                        f"{pair.first} before {pair.second}"
                        if pair.claim == "less"
                        else f"{pair.first} and {pair.second}: level"
                        if pair.claim == "level"
                        else f"{pair.first} and {pair.second}: it cannot be said yet"
                    ),
                    "bold",
                )
            )
            against = (
                [pair.order.harms_say] if pair.order.harms_role in ("decide", "oppose") else []
            )
            for sentence in (
                *([] if pair.claim == "cannot-say" else [pair.order.reason, *against]),
                *pair.open_points.says,
                *([pair.order.however_says] if pair.order.however_says else []),
                *pair.numbers.says[:1],
            ):
                yield Padding(text(sentence), (0, 0, 0, 4))
