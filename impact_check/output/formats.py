"""Report -> text or bytes, one function a format. Adding a format is one entry in `FORMATS`."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from impact_check.core.checklist import Checklist
from impact_check.core.content import Content
from impact_check.core.report import Report
from impact_check.core.spelling import did_you_mean
from impact_check.errors import ImpactCheckError
from impact_check.output.results import as_json, report_values
from impact_check.output.templates import render
from impact_check.output.word import report_word


def report_html(report: Report) -> str:
    """The report as one HTML file that asks nothing of any other."""
    return render("html/full.html.j2", report=report)


def report_markdown(report: Report) -> str:
    """The report as Markdown without raw HTML."""
    return render("markdown/full.md.j2", report=report)


def report_json(report: Report) -> str:
    """The report object as JSON."""
    return as_json(report_values(report))


FORMATS: Mapping[str, Callable[[Report], str | bytes]] = {
    "html": report_html,
    "md": report_markdown,
    "docx": report_word,
    "json": report_json,
}


def format_for(name: str, out: str) -> Callable[[Report], str | bytes]:
    """The format with this name, else the one that the suffix of the output names, Markdown for standard output."""
    return FORMATS[named_format(FORMATS, "report", name, out)]


def named_format(formats: Iterable[str], kind: str, name: str, out: str) -> str:
    """The name given, else the suffix of the output, else `md` for standard output; ImpactCheckError if it is none of the formats."""
    wanted = name or Path(out).suffix.lstrip(".").lower() or ("md" if out == "-" else "")
    if wanted not in formats:
        says = f"there is no {kind} format '{wanted}'" if wanted else f"'{out}' has no suffix that names a format"
        raise ImpactCheckError(f"{says}{did_you_mean(wanted, formats)}")
    return wanted


def checklist_markdown(content: Content, checklist: Checklist) -> str:
    """A checklist as a paper form for a meeting."""
    return render("markdown/checklist.md.j2", checklist=checklist, content=content)
