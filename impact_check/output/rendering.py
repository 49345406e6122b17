"""A report through its templates, shipped or own. Page 1 is rendered apart from the shipped one, and has to be in what comes out."""

from pathlib import Path
from typing import Any

from markupsafe import Markup

from impact_check.core.report import Report
from impact_check.core.submission import Consultation
from impact_check.output.own_templates import CHANGED, changed_files, render_own
from impact_check.output.page_one import must_show
from impact_check.output.templates import render

SUFFIXES = {"html": "html.j2", "markdown": "md.j2"}


def render_report(format_: str, report: Report | Consultation, own: Path | None = None) -> str:
    """The report in `html` or `markdown`; `own` is a folder of changed templates, of which the report then says that they were."""
    suffix, is_draft = SUFFIXES[format_], isinstance(report, Consultation)
    is_changed = own is not None and bool(changed_files(own, format_))
    values: dict[str, Any] = {"report": report, "marks": (*report.marks, CHANGED) if is_changed else report.marks}
    first = render(f"{format_}/_page_one{'_consultation' if is_draft else ''}.{suffix}", **values)
    name = f"{report.edition.name}.{suffix}"
    if own is None or not is_changed:
        return render(f"{format_}/{name}", page_one=Markup(first), **values)
    text = render_own(own, format_, name, page_one=Markup(first), **values)
    must_show(first, text, format_, str(own / format_ / name))
    return text
