"""Report -> text or bytes, one function a format. Adding a format is one entry in `FORMATS`."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from impact_check.core.model.checklist import Checklist
from impact_check.core.model.content import Content
from impact_check.core.report.consultation import Consultation
from impact_check.core.report.values import Report
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import ImpactCheckError
from impact_check.files.naming import suffix
from impact_check.output.rendering import render_report
from impact_check.output.results import as_json, report_values
from impact_check.output.templates import render

Shown: TypeAlias = Report | Consultation
Writer: TypeAlias = Callable[[Shown, Path | None], str | bytes]


def report_html(report: Shown, own: Path | None = None) -> str:
    """The report as one HTML file that asks nothing of any other; `own` is a folder of changed
    templates.
    """
    return render_report("html", report, own)


def report_markdown(report: Shown, own: Path | None = None) -> str:
    """The report as Markdown without raw HTML; `own` is a folder of changed templates."""
    return render_report("markdown", report, own)


def report_word(report: Shown, own: Path | None = None) -> bytes:
    """The report as one Word file; `own` is a folder of changed templates."""
    from impact_check.output.word import report_word as made

    return made(report, own)


def report_json(report: Shown, own: Path | None = None) -> str:
    """The report object as JSON, which no template changes."""
    return as_json(report_values(report))


FORMATS: Mapping[str, Writer] = {
    "html": report_html,
    "md": report_markdown,
    "docx": report_word,
    "json": report_json,
}


def format_for(name: str, out: str) -> Writer:
    """The format with this name, else the one that the suffix of the output names, Markdown for
    standard output.
    """
    return FORMATS[named_format(FORMATS, "report", name, out)]


def named_format(formats: Iterable[str], kind: str, name: str, out: str) -> str:
    """The name given, else the suffix of the output, else `md` for standard output;
    ImpactCheckError if it is none of the formats.
    """
    wanted = name or suffix(Path(out)).lstrip(".") or ("md" if out == "-" else "")
    if wanted not in formats:
        says = (
            f"there is no {kind} format '{wanted}'"
            if wanted
            else f"'{out}' has no suffix that names a format"
        )
        raise ImpactCheckError(f"{says}{did_you_mean(wanted, formats)}")
    return wanted


def checklist_markdown(content: Content, checklist: Checklist) -> str:
    """A checklist as a paper form for a meeting."""
    return render("markdown/checklist.md.j2", checklist=checklist, content=content)


def checklist_html(content: Content, checklists: Iterable[Checklist]) -> str:
    """Checklists as one page to print for a meeting."""
    return render("html/checklist.html.j2", checklists=tuple(checklists), content=content)
