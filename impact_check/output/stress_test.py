"""The stress test laid out for a terminal: a sentence in plain words before every table."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from impact_check.core.method.numbers import whole
from impact_check.core.report import labels
from impact_check.core.report.stress_told import StressTold
from impact_check.core.stress.changing import Changing
from impact_check.core.stress.clauses import Clauses
from impact_check.core.stress.how_sure import FlipLine, SwingLine
from impact_check.output.terminal import heading, indented, text

ROWS = 6


def stress_lines(told: StressTold, rows: int | None = ROWS) -> Iterator[RenderableType]:
    """The whole stress test; lists stop after `rows` rows unless that is None."""
    sure = told.sure
    yield text(f"Stress test: {told.title}", "bold")
    if told.fictional:
        yield text("A fictional measure.", "italic")
    yield text(f"{told.conclusion_name}. Level {told.level_name}.")
    yield from _changing(sure.changing, rows)
    yield from heading("What brings the level down")
    if sure.flips:
        yield indented(text(sure.put_right, "dim"))
        yield from _flips(sure.flips, rows)
    else:
        yield indented(text("The level is already the lowest."))
    if sure.fixed_sentence:
        yield from heading("With what is already decided left alone")
        yield indented(text(sure.fixed_sentence))
        yield from _flips(sure.flips_unfixed, rows)
    yield from heading("What the result rests on")
    yield indented(text(sure.rests_sentence))
    yield from _listed(
        (
            f"{answer.level_name}: {' and '.join(asked.text for asked in answer.questions)}"
            for answer in sure.rests_on
        ),
        rows,
    )
    if sure.conditions_sentence:
        yield indented(text(sure.conditions_sentence))
        yield from _listed((question.text for question in sure.conditions), rows)
    yield from heading("What to find out next")
    yield indented(text(sure.asking_sentence))
    yield from _listed(
        (
            f"{question.question.text} ({question.why}; ask {question.question.who_knows})"
            for question in sure.asking
        ),
        rows,
    )
    yield from heading("Scenarios")
    yield indented(text(sure.scenarios_sentence))
    yield _table(
        ("Scenario", "Conclusion", "Level"),
        [
            (
                ("* " if scenario.is_changed else "  ") + scenario.name,
                scenario.conclusion_name,
                scenario.level_name,
            )
            for scenario in sure.scenarios
        ],
    )
    yield from _under(labels.WAYS, sure.ways_sentence)
    yield from _under("Why best and worst case differ", sure.gap_sentence)
    yield from heading("Other numbers in the method")
    yield indented(text(sure.draws_sentence))
    yield indented(
        text(
            sure.drawn_sentence
            + (f" {sure.ranges_sentence}" if rows is None else " The ranges: --all."),
            "dim",
        )
    )
    yield _table(
        ("Level", "Draws at worst", "at best"),
        [(draw.level_name, f"{draw.worst:,}", f"{draw.best:,}") for draw in sure.draws],
    )
    yield indented(text(sure.range_sentence))
    yield indented(text(sure.numbers_sentence))
    if rows is None:
        yield from _swings(
            ("Kind of number", "Index at its low end", "at its high end"), sure.numbers, None
        )
    yield from heading("One answer at a time")
    yield indented(text(sure.swings_sentence))
    if sure.swings_tell or rows is None:
        yield from _swings(
            ("Question", "Worst-case index if put right", "if at its worst"), sure.swings, rows
        )
    if sure.safeguards:
        yield from heading("One safeguard at a time, minimum conditions apart")
        yield from _swings(
            ("Safeguard", "Worst-case index if verified", "if not delivered"), sure.safeguards, rows
        )
    yield from _clauses(sure.clauses)
    yield Text("")
    yield text(
        f"Draws: {sure.draws_count:,}, seed {sure.seed}. The index (0 to 100) orders, it is not a"
        " probability.",
        "dim",
    )


def _under(title: str, sentence: str) -> Iterator[RenderableType]:
    yield from heading(title)
    yield indented(text(sentence))


def _changing(found: Changing | None, rows: int | None) -> Iterator[RenderableType]:
    if found is None:
        return
    yield from heading("What to change")
    yield indented(text(found.intro, "dim"))
    for line in found.lines[:rows]:
        yield indented(text(line.asked.text))
        yield from _listed((line.asked.answer, *line.says), None)
    left = len(found.lines) - len(found.lines[:rows])
    if left:
        yield Padding(text(f"and {left} more: --all", "dim"), (0, 0, 0, 4))
    for sentence in found.says:
        yield indented(text(sentence))


def _clauses(found: Clauses) -> Iterator[RenderableType]:
    if found.lines:
        yield from heading("Clause by clause")
    for line in found.lines:
        yield indented(text(line.text, "bold"))
        yield from _listed(line.says, None)
    for sentence in found.pairs:
        yield indented(text(sentence))


def _flips(lines: Iterable[FlipLine], rows: int | None) -> Iterator[RenderableType]:
    for line in lines:
        yield indented(text(line.sentence))
        if line.lead:
            yield Padding(text(line.lead), (0, 0, 0, 4))
        yield from _listed((question.text for question in line.listed), rows)


def _listed(texts: Iterable[str], rows: int | None) -> Iterator[RenderableType]:
    lines = list(texts)
    for line in lines[:rows]:
        yield Padding(text(f"- {line}"), (0, 0, 0, 4))
    if rows is not None and len(lines) > rows:
        yield Padding(text(f"and {len(lines) - rows} more: --all", "dim"), (0, 0, 0, 4))


def _swings(
    heads: tuple[str, ...], lines: Sequence[SwingLine], rows: int | None
) -> Iterator[RenderableType]:
    yield _table(
        heads,
        [
            (
                swing.name,
                f"{whole(swing.low)} {swing.level_low}",
                f"{whole(swing.high)} {swing.level_high}",
            )
            for swing in lines[:rows]
        ],
    )
    if rows is not None and len(lines) > rows:
        yield Padding(text(f"and {len(lines) - rows} more: --all", "dim"), (0, 0, 0, 4))


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> RenderableType:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for head in heads:
        table.add_column(head, header_style="underline")
    for row in rows:
        table.add_row(*(text(cell) for cell in row))
    return indented(table)
