"""Report -> Word: a zip of templates with the same bytes on every machine."""

import io
import re
import zipfile
from collections.abc import Mapping

from impact_check.core.report import Report
from impact_check.core.submission import Consultation
from impact_check.output.templates import render

# In the order in which they stand in the file: readers expect the content types first.
PARTS: Mapping[str, str] = {
    "[Content_Types].xml": "content_types",
    "_rels/.rels": "package_rels",
    "docProps/core.xml": "core",
    "word/_rels/document.xml.rels": "document_rels",
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/header.xml": "header",
    "word/footer.xml": "footer",
}
_LIST = re.compile(r'<w:numId w:val="(\d+)"/>')
_BULLETS_AND_NUMBERS = {1, 2}
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def report_word(report: Report | Consultation) -> bytes:
    """The report in its edition as one Word file (Office Open XML), without dates or names of who made it."""
    document = _part(report.edition.name, report)
    lists = sorted({int(found) for found in _LIST.findall(document)} - _BULLETS_AND_NUMBERS)
    parts = {name: _part(template, report) for name, template in PARTS.items()}
    return _packed({**parts, "word/numbering.xml": _part("numbering", report, lists), "word/document.xml": document})


def _part(template: str, report: Report | Consultation, lists: list[int] | None = None) -> str:
    return render(f"docx/{template}.xml.j2", report=report, lists=lists or [])


def _packed(parts: Mapping[str, str]) -> bytes:
    """The parts as a zip; not compressed, because compression libraries differ between machines in what they write."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.create_system = 3  # else the zip names the machine's system
            package.writestr(entry, text.encode())
    return made.getvalue()
