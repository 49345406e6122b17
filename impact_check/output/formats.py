"""Report -> text or bytes, one function a format. Adding a format is one entry in `FORMATS`."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, Union

from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import ImpactCheckError
from impact_check.files.naming import suffix
from impact_check.output.documents import as_html, as_markdown, as_word

if TYPE_CHECKING:  # nothing is loaded for the formats that are not asked for
    from impact_check.core.document.theme import Theme
    from impact_check.core.report.consultation import Consultation
    from impact_check.core.report.values import Report

Shown: TypeAlias = Union["Report", "Consultation"]
Writer: TypeAlias = "Callable[[Shown, Theme | None], str | bytes]"


def report_html(report: Shown, theme: "Theme | None" = None) -> str:
    """The report as one HTML file that asks nothing of any other; a theme stands around it."""
    from impact_check.core.report.pages.build import document_of

    return as_html(document_of(report), theme)


def report_markdown(report: Shown, theme: "Theme | None" = None) -> str:
    """The report as Markdown without raw HTML."""
    from impact_check.core.report.pages.build import document_of

    refuse_theme(theme, "a Markdown file")
    return as_markdown(document_of(report))


def report_word(report: Shown, theme: "Theme | None" = None) -> bytes:
    """The report as one Word file."""
    from impact_check.core.report.pages.build import document_of

    refuse_theme(theme, "a Word file, where you can change it yourself")
    return as_word(document_of(report))


def report_json(report: Shown, theme: "Theme | None" = None) -> str:
    """The report object as JSON."""
    from impact_check.output.results import as_json, report_values

    refuse_theme(theme, "JSON")
    return as_json(report_values(report))


def refuse_theme(theme: "Theme | None", what: str) -> None:
    """Nothing without a theme; else ImpactCheckError that says which format has one."""
    if theme is not None:
        raise ImpactCheckError(
            f"--theme changes the look of an .html report, not of {what}; leave it out, or write"
            " to a file that ends in .html"
        )


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
