"""A report through its templates, page 1 apart, as the first part of what comes out."""

from typing import Any

from markupsafe import Markup

from impact_check.core.report.consultation import Consultation
from impact_check.core.report.values import Report
from impact_check.output.templates import render


def render_markdown(report: Report | Consultation) -> str:
    """The report in Markdown."""
    values: dict[str, Any] = {"report": report, "marks": report.marks}
    draft = "_consultation" if isinstance(report, Consultation) else ""
    first = render(f"markdown/_page_one{draft}.md.j2", **values)
    return render(f"markdown/{report.edition.name}.md.j2", page_one=Markup(first), **values)
