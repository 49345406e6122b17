"""Report or draft -> its document: one list of sections an edition. The pages that only one
edition has are loaded for that edition.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias, Union

from impact_check.core.document.blocks import Block, Contents, Document, Entry, Section
from impact_check.core.document.lines import Line, plain
from impact_check.core.report import labels
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.actions import actions_section, by_section
from impact_check.core.report.pages.answers_annex import answers_annex
from impact_check.core.report.pages.background import context_section, involved_section
from impact_check.core.report.pages.clauses import clauses_section
from impact_check.core.report.pages.findings import groups_section, harms_section, rights_section
from impact_check.core.report.pages.law import disputed_section, law_section
from impact_check.core.report.pages.locked import locked_section
from impact_check.core.report.pages.measure import measure_section
from impact_check.core.report.pages.method_annex import (
    method_annex,
    sources_annex,
    versions_annex,
)
from impact_check.core.report.pages.numbers_annex import numbers_annex
from impact_check.core.report.pages.page_one import page_one
from impact_check.core.report.pages.seen import seen_section
from impact_check.core.report.pages.sure import sure_section
from impact_check.core.report.pages.unknown import unknown_section
from impact_check.core.report.pages.why import why_section
from impact_check.core.report.values import Report
from impact_check.core.words.dates import spelled

if TYPE_CHECKING:
    from impact_check.core.report.consultation import Consultation

Shown: TypeAlias = Union[Report, "Consultation"]
Parts: TypeAlias = tuple[tuple[Block, ...], tuple[Block, ...], Contents | None]


def document_of(shown: Shown) -> Document:
    """The document of a report in its edition."""
    first, blocks, contents = _parts(shown)
    return Document(
        name=shown.edition.name,
        title=labels.FILE_TITLE[shown.edition.name].format(title=shown.title),
        marks=shown.marks,
        page_one=first,
        contents=contents,
        blocks=blocks,
        foot=foot_of(shown),
    )


def _parts(shown: Shown) -> Parts:
    """Page 1, what follows it, and what is in it where it is long."""
    if not isinstance(shown, Report):
        from impact_check.core.report.pages import consultation

        return (
            consultation.consultation_page_one(shown),
            consultation.consultation_sections(shown),
            None,
        )
    if shown.edition.name == "brief":
        from impact_check.core.report.pages.brief import brief_begins, brief_sections

        first = page_one(shown, has_annexes=False, first=brief_begins(shown))
        return first, brief_sections(shown), None
    if shown.edition.name == "policy":
        from impact_check.core.report.pages.policy import policy_sections

        return page_one(shown, has_annexes=False, first=()), policy_sections(shown), None
    blocks = tuple(_whole(shown))
    return page_one(shown, has_annexes=True), blocks, _contents(blocks)


def _whole(report: Report) -> Iterator[Section]:
    """The sections of the editions that leave none out."""
    yield measure_section(report)
    yield harms_section(report)
    yield from seen_section(report)
    yield from groups_section(report)
    yield rights_section(report)
    yield law_section(report)
    yield why_section(report)
    yield from clauses_section(report)
    yield actions_section(report)
    yield from locked_section(report)
    yield from by_section(report)
    yield unknown_section(report)
    yield disputed_section(report)
    yield sure_section(report)
    yield involved_section(report)
    yield context_section(report)
    yield answers_annex(report)
    yield numbers_annex(report)
    yield method_annex(report)
    yield versions_annex(report)
    yield sources_annex(report)


def _contents(blocks: tuple[Block, ...]) -> Contents:
    sections = [block for block in blocks if isinstance(block, Section)]
    parts = tuple(Entry(part.title, part.id) for part in sections if part.look != "annex")
    annexes = tuple(Entry(part.title, part.id) for part in sections if part.look == "annex")
    return Contents(labels.IN_THIS_REPORT, (("", parts), (labels.ANNEXES, annexes)))


def foot_of(shown: Shown) -> tuple[Line, ...]:
    """What stands last: what the reading is, with which content it was made."""
    return tuple(_foot(shown))


def _foot(shown: Shown) -> Iterator[Line]:
    if isinstance(shown, Report) and shown.edition.name != "brief":
        yield (plain(shown.front.standing),)
    day = spelled(shown.day) if shown.day else ""
    yield (plain(annex_messages.made_with(shown.content_version, shown.content_note, day)),)
    if shown.edition.name == "brief":
        yield (plain(annex_messages.REST_IN_PUBLIC),)
