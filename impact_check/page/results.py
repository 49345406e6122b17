"""What a page shows of an assessment: page 1, plan, stress test, reports, changes tried and
comparisons, each as a whole HTML page.
"""

import base64
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import EDITIONS, FULL
from impact_check.errors import ImpactCheckError, read_each

if TYPE_CHECKING:
    from impact_check.core.document.blocks import Document

Values = Mapping[str, Any]
Work = Callable[[Content, Assessment, Values, str], str]
MOST_COMPARED = 5
SURE = ("sure", "unknown")


def scored(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    """The result as JSON, as `score --format json` prints it, with the changes in `set` tried."""
    from impact_check.output.results import as_json, score_values

    return as_json(score_values(content, changed(content, assessment, asked), file))


def changed(content: Content, assessment: Assessment, asked: Values) -> Assessment:
    """The assessment with the changes in `set` tried; ImpactCheckError for one that cannot be."""
    from impact_check.core.what_if.changes import with_change

    for change in asked.get("set", ()):
        assessment = with_change(content, assessment, change)
    return assessment


def shown(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    """A result as a whole HTML page; ImpactCheckError for one that there is not."""
    work = SHOWN.get(asked["what"])
    if work is None:
        raise ImpactCheckError(f"there is no result called '{asked['what']}'")
    return work(content, assessment, asked, file)


def compared(content: Content, asked: Values) -> str:
    """The comparison of two to five files; BadFiles with the faults of all that cannot be used."""
    from impact_check.core.comparison.compare import Entry
    from impact_check.files.assessments import assessment_of
    from impact_check.files.documents import parse_document

    files = asked["files"]
    if not 1 < len(files) <= MOST_COMPARED:
        raise ImpactCheckError(f"Choose two to {MOST_COMPARED} files to compare.")

    def entry(file: Values) -> Entry:
        document = parse_document(file["name"], base64.b64decode(file["base64"]))
        return Entry(file["name"], assessment_of(document, content).assessment)

    return _comparison(content, read_each(files, entry))


def _comparison(content: Content, entries: list[Any]) -> str:
    from impact_check.core.comparison.compare import compare
    from impact_check.core.comparison.page import comparison_document

    return _html(comparison_document(compare(content, entries)))


def _page_one(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    from impact_check.core.report.compose import compose

    document = _document(compose(content, assessment, file=file))
    return _html(document._replace(blocks=(), contents=None))


def _document(report: Any) -> "Document":
    from impact_check.core.report.pages.build import document_of

    return document_of(report)


def _html(document: "Document") -> str:
    from impact_check.output.documents import as_html

    return as_html(document)


def _report(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    from impact_check.core.report.for_readers import edited

    return _html(_document(edited(content, assessment, EDITIONS[asked["edition"]], file=file)))


def _sure(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    """How sure the result is, and what is open, as the full report says it."""
    from impact_check.core.report.for_readers import edited

    document = _document(edited(content, assessment, FULL, file=file))
    blocks = tuple(block for block in document.blocks if getattr(block, "id", "") in SURE)
    return _html(document._replace(page_one=document.page_one[:1], blocks=blocks, contents=None))


def _plan(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    from impact_check.core.plan.plan import plan
    from impact_check.core.report.pages.plan import plan_document

    made = plan(content, assessment, day=date.fromisoformat(asked["today"]))
    return _html(plan_document(made, (), (FULL.mark,)))


def _tried(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    """The measure as it is beside the measure with the changes in `set`."""
    from impact_check.core.comparison.compare import Entry

    after = changed(content, assessment, asked)
    title = f"{after.measure.title} (changed)"
    named = after.model_copy(update={"measure": after.measure.model_copy(update={"title": title})})
    return _comparison(content, [Entry(file, assessment, False), Entry("changed", named, False)])


SHOWN: Mapping[str, Work] = {
    "page-one": _page_one,
    "report": _report,
    "sure": _sure,
    "plan": _plan,
    "tried": _tried,
}
