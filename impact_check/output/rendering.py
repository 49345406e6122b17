"""A report through its templates, shipped or own. Page 1 is rendered apart from the shipped one,
and has to be in what comes out.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from markupsafe import Markup

from impact_check.core.report.consultation import Consultation
from impact_check.core.report.values import Report
from impact_check.output.templates import render

SUFFIXES = {"html": "html.j2", "markdown": "md.j2"}


def render_report(format_: str, report: Report | Consultation, own: Path | None = None) -> str:
    """The report in `html` or `markdown`; `own` is a folder of changed templates, of which the
    report then says that they were.
    """
    if own is None:
        return _shipped(format_, report)
    from impact_check.output.own_templates import CHANGED, changed_files, render_own
    from impact_check.output.page_one import must_show

    if not changed_files(own, format_):
        return _shipped(format_, report)
    values: dict[str, Any] = {"report": report, "marks": (*report.marks, CHANGED)}
    first, name = _page_one(format_, values), _name(format_, report)
    text = render_own(own, format_, name, page_one=Markup(first), **values)
    must_show(first, text, format_, str(own / format_ / name))
    return text


def _shipped(format_: str, report: Report | Consultation) -> str:
    values: dict[str, Any] = {"report": report, "marks": report.marks}
    return render(
        f"{format_}/{_name(format_, report)}", page_one=Markup(_page_one(format_, values)), **values
    )


def _page_one(format_: str, values: Mapping[str, Any]) -> str:
    draft = "_consultation" if isinstance(values["report"], Consultation) else ""
    return render(f"{format_}/_page_one{draft}.{SUFFIXES[format_]}", **values)


def _name(format_: str, report: Report | Consultation) -> str:
    return f"{report.edition.name}.{SUFFIXES[format_]}"
