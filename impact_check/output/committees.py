"""A committee report -> text or bytes, one function a format; its list of amendments also as a
workbook.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from impact_check.core.committee import messages
from impact_check.core.committee.page import amendments_document, committee_document
from impact_check.core.committee.tables import instead, named, told_alone, typed_clauses
from impact_check.core.committee.values import Amendment, Committee
from impact_check.core.document.lines import words_of
from impact_check.output.documents import DOCUMENTS
from impact_check.output.results import as_json, plain
from impact_check.output.sheets import Sheet, Value

Writer: TypeAlias = Callable[[Committee], str | bytes]


def committee_in(format_: str) -> Writer:
    """What writes the report as a document in this format."""
    return lambda made: DOCUMENTS[format_](committee_document(made))


def amendments_in(format_: str) -> Writer:
    """What writes the list of amendments as a document in this format."""
    return lambda made: DOCUMENTS[format_](amendments_document(made))


def committee_json(made: Committee) -> str:
    """Options, amendments and what they bring as JSON; its keys are described in docs/json.md."""
    return as_json(
        {
            "options": plain(made.options),
            "amended": plain(made.amended),
            "amendments": plain(made.amendments),
        }
    )


def amendments_workbook(made: Committee) -> bytes:
    """The list of amendments as a workbook."""
    from impact_check.output.workbook import workbook_of

    rows = tuple(_row(made, amendment) for amendment in made.amendments)
    return workbook_of((Sheet(messages.SHEET, messages.COLUMNS, rows, made.report.marks),))


def _row(made: Committee, amendment: Amendment) -> tuple[Value, ...]:
    return (
        words_of(typed_clauses(made.report, amendment)),
        amendment.asked.text,
        amendment.asked.answer,
        instead(amendment._replace(by="")),
        amendment.by,
        "; ".join(amendment.harms),
        "; ".join(amendment.conditions),
        "; ".join(map(named, amendment.norms)),
        told_alone(amendment.brings),
        "; ".join(reference.text for reference in amendment.asked.references),
    )


COMMITTEE_FORMATS: Mapping[str, Writer] = {
    **{format_: committee_in(format_) for format_ in DOCUMENTS},
    "json": committee_json,
}
AMENDMENT_FORMATS: Mapping[str, Writer] = {
    **{format_: amendments_in(format_) for format_ in DOCUMENTS},
    "xlsx": amendments_workbook,
    "json": committee_json,
}
