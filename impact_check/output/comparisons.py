"""Comparison -> text or bytes, one function a format. A format is one entry in
`COMPARISON_FORMATS`.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from impact_check.core.comparison.values import Comparison, HarmRow
from impact_check.core.words.names import LEVEL_NAMES
from impact_check.output.documents import DOCUMENTS
from impact_check.output.results import as_json, plain
from impact_check.output.sheets import Sheet, Value, day_of

Writer: TypeAlias = Callable[[Comparison], str | bytes]

MEASURES = (
    "measure", "file", "title", "conclusion", "level", "not_met", "not_shown", "open", "asked",
    "completeness", "evidenced", "decided", "assessed", "rank",
)  # fmt: skip


def comparison_document_in(format_: str) -> Writer:
    """What writes a comparison as a document in this format."""

    def written(made: Comparison) -> str | bytes:
        from impact_check.core.comparison.page import comparison_document

        return DOCUMENTS[format_](comparison_document(made))

    return written


def comparison_json(made: Comparison) -> str:
    """The comparison object as JSON; its keys are described in docs/json.md. In an edition for
    others it is exactly what the page shows.
    """
    if made.edition.is_internal:
        return as_json(plain(made) | {"edition": made.edition.name})
    from impact_check.core.comparison.page import comparison_document
    from impact_check.output.tree import document_values

    return as_json(document_values(comparison_document(made)))


def comparison_workbook(made: Comparison) -> bytes:
    """The comparison as a workbook: measures, conditions, harms and answers, a sheet each."""
    from impact_check.output.workbook import workbook_of

    return workbook_of((_measures(made), _conditions(made), _harms(made), _answers(made)))


def _measures(made: Comparison) -> Sheet:
    found: tuple[tuple[Value, ...], ...] = tuple(
        (
            measure.label, measure.file, measure.title, measure.conclusion_name,
            measure.level_name, measure.not_met, measure.not_shown, measure.open_count,
            measure.asked_count, measure.completeness / 100, measure.evidenced / 100,
            day_of(measure.decided), day_of(measure.day), measure.rank,
        )
        for measure in made.measures
    )  # fmt: skip
    return Sheet("Measures", MEASURES, found, _marks(made))


def _marks(made: Comparison) -> tuple[str, ...]:
    from impact_check.core.comparison.page import comparison_document

    return comparison_document(made).marks


def _conditions(made: Comparison) -> Sheet:
    labels = tuple(measure.label for measure in made.measures)
    found = tuple((row.id, row.name, *row.status_names) for row in made.red_lines)
    return Sheet("Conditions", ("id", "condition", *labels), found, _marks(made))


def _harms(made: Comparison) -> Sheet:
    ends = ("found", "not ruled out", "level found", "level not ruled out")
    columns = tuple(f"{measure.label} {end}" for measure in made.measures for end in ends)
    found = tuple((row.id, row.name, *_ends(row)) for row in made.harms)
    return Sheet("Harms", ("id", "harm", *columns), found, _marks(made))


def _ends(row: HarmRow) -> Iterator[Value]:
    for cell in row.cells:
        yield from (cell.index.best, cell.index.worst)
        yield from (LEVEL_NAMES[cell.level.best], LEVEL_NAMES[cell.level.worst])


def _answers(made: Comparison) -> Sheet:
    labels = tuple(measure.label for measure in made.measures)
    found = tuple((row.id, row.text, *(cell.answer for cell in row.cells)) for row in made.answers)
    return Sheet("Answers that differ", ("id", "question", *labels), found, _marks(made))


COMPARISON_FORMATS: Mapping[str, Writer] = {
    **{format_: comparison_document_in(format_) for format_ in DOCUMENTS},
    "xlsx": comparison_workbook,
    "json": comparison_json,
}
