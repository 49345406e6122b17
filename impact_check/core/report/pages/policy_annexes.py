"""The annexes of the policy edition: the answers that weigh most, method and versions, law, what is
disputed, sources.
"""

from collections.abc import Iterator

from impact_check.core.document.blocks import Block, Section
from impact_check.core.document.lines import code
from impact_check.core.report import labels, law_messages, messages
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.counting import Numbering
from impact_check.core.report.pages.law import disputed_section, law_section
from impact_check.core.report.pages.method_annex import works
from impact_check.core.report.pages.pieces import annex, small, text
from impact_check.core.report.pages.policy_tables import heaviest
from impact_check.core.report.values import Report


def annexes(report: Report, no: Numbering) -> Iterator[Section]:
    """The annexes in order."""
    yield annex("answers", labels.HEAVIEST, *_heaviest(report))
    yield annex("limits", labels.METHOD_AND_VERSIONS, *_method(report, no))
    yield annex("law", law_messages.LAW, *_in_short(law_section(report)))
    yield annex("disputed", law_messages.DISPUTED, *_in_short(disputed_section(report)))
    yield annex("sources", labels.SOURCES, *_sources(report))


LEFT_TO_FULL = ("norms", "changed")  # parts of twelve pages that the full report has whole


def _in_short(found: Section) -> Iterator[Block]:
    """The blocks of a section on law without what only the full report tells, and a word on it."""
    kept = [block for block in found.blocks if getattr(block, "id", "") not in LEFT_TO_FULL]
    yield from kept
    if len(kept) < len(found.blocks):
        yield small(law_messages.IN_FULL_REPORT)


def _heaviest(report: Report) -> Iterator[Block]:
    found, table = heaviest(report)
    if table is None:
        yield text(annex_messages.NOTHING_WEIGHS)
        return
    yield table
    yield small(annex_messages.OF_ALL_QUESTIONS, shown=len(found), all=len(report.answers))


def _method(report: Report, no: Numbering) -> Iterator[Block]:
    yield no.text(annex_messages.METHOD_IN_SHORT)
    yield no.text(annex_messages.LIMITS_IN_SHORT)
    yield no.text(
        annex_messages.VERSION_AND_COMMAND if report.command else annex_messages.VERSION_ONLY,
        version=annex_messages.version(report.content_version, report.content_note),
        digest=code(report.content_digest or labels.NO_DIGEST),
        command=code(report.command),
    )


def _sources(report: Report) -> Iterator[Block]:
    used = {reference.anchor for asked in report.answers for reference in asked.references}
    found = tuple(cited for cited in report.works if cited.anchor in used)
    yield works(found) if found else text(messages.NONE_OF_THEM)
    yield small(annex_messages.WORKS_IN_PUBLIC)
