"""What a page shows and saves of an assessment: results, comparisons, reports, copies to share."""

import base64
from collections.abc import Callable, Mapping
from typing import Any

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import EDITIONS
from impact_check.errors import ImpactCheckError

Values = Mapping[str, Any]


def shown(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    """A result as a whole HTML page; ImpactCheckError for one that there is not."""
    work = SHOWN.get(asked["what"])
    if work is None:
        raise ImpactCheckError(f"there is no result called '{asked['what']}'")
    return work(content, assessment, asked, file)


def scored(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    """The result as JSON, as `score --format json` prints it."""
    from impact_check.output.results import as_json, score_values

    return as_json(score_values(content, _changed(content, assessment, asked), file))


def _changed(content: Content, assessment: Assessment, asked: Values) -> Assessment:
    from impact_check.core.what_if.changes import with_change

    for change in asked.get("set", ()):
        assessment = with_change(content, assessment, change)
    return assessment


def _report(content: Content, assessment: Assessment, asked: Values, file: str) -> str:
    from impact_check.core.report.for_readers import edited
    from impact_check.output.formats import report_html

    report = edited(content, assessment, EDITIONS[asked.get("edition", "full")], file=file)
    return report_html(report)


SHOWN: Mapping[str, Callable[[Content, Assessment, Values, str], str]] = {"report": _report}


def exported(content: Content, assessment: Assessment, asked: Values, file: str) -> dict[str, Any]:
    """A report as a file: `edition`, `format`; with the passages that could lead to a person."""
    from impact_check.core.report.for_readers import edited
    from impact_check.output.formats import FORMATS

    report = edited(content, assessment, EDITIONS[asked["edition"]], file=file)
    made = FORMATS[asked["format"]](report, None)
    raw = made.encode() if isinstance(made, str) else made
    name = f"report-{asked['edition']}.{asked['format']}"
    return {"name": name, "base64": base64.b64encode(raw).decode("ascii"), "told": []}


def compared(content: Content, asked: Values) -> str:
    """The comparison of two to five files."""
    raise ImpactCheckError("Comparing files is not possible yet.")
