"""Report -> text or bytes: all formats of documents, and JSON."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, Union

from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import ImpactCheckError
from impact_check.files.naming import suffix
from impact_check.output.documents import DOCUMENTS, as_html

if TYPE_CHECKING:  # nothing is loaded for the formats that are not asked for
    from impact_check.core.document.theme import Theme
    from impact_check.core.report.consultation import Consultation
    from impact_check.core.report.values import Report

Shown: TypeAlias = Union["Report", "Consultation"]


class Writer(Protocol):
    """What makes a report into a file, with a theme around it where the format can have one."""

    def __call__(self, report: Shown, theme: "Theme | None" = None) -> str | bytes:
        """The text or the bytes of the file; ImpactCheckError for a theme that cannot be."""


THEMED, WHOLE = "html", "full"


def report_in(name: str) -> Writer:
    """What writes a report as a document of this format; a theme can only stand around HTML."""

    def written(report: Shown, theme: "Theme | None" = None) -> str | bytes:
        from impact_check.core.report.pages.build import document_of

        if name == THEMED:
            return as_html(document_of(report), theme)
        refuse_theme(theme, f"a .{name} file")
        return DOCUMENTS[name](document_of(report))

    return written


def report_json(report: Shown, theme: "Theme | None" = None) -> str:
    """The report object as JSON in the edition `full`; any other is exactly what its page shows, so
    that nothing leaves the house unseen.
    """
    from impact_check.output.results import as_json, report_values

    refuse_theme(theme, "a .json file")
    if report.edition.name == WHOLE:
        return as_json(report_values(report))
    from impact_check.core.report.pages.build import document_of
    from impact_check.output.tree import document_values

    return as_json(document_values(document_of(report)))


def refuse_theme(theme: "Theme | None", what: str) -> None:
    """Nothing without a theme; else ImpactCheckError that says which format has one."""
    if theme is not None:
        raise ImpactCheckError(
            f"--theme changes the look of an .html report, not of {what}; leave it out, or write"
            " to a file that ends in .html"
        )


FORMATS: Mapping[str, Writer] = {
    **{name: report_in(name) for name in DOCUMENTS},
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
