"""Report -> Word: a zip of templates with the same bytes on every machine."""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any, NamedTuple

from markupsafe import Markup

from impact_check.core.report.consultation import Consultation
from impact_check.core.report.values import Report
from impact_check.output.templates import render

# In the order in which they stand in the file: readers expect the content types first.
PARTS: Mapping[str, str] = {
    "[Content_Types].xml": "content_types",
    "_rels/.rels": "package_rels",
    "docProps/core.xml": "core",
    "word/_rels/document.xml.rels": "document_rels",
    "word/settings.xml": "settings",
    "word/header.xml": "header",
    "word/footer.xml": "footer",
    "word/styles.xml": "styles",
    "word/numbering.xml": "numbering",
}
_LIST = re.compile(r'<w:numId w:val="(\d{1,6})"/>')
_LINK = re.compile(r'<w:hyperlink r:id="(\w+)"')
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


class Counted(NamedTuple):
    """How many lists and tables stand before: list 1 has bullets, list 2 is the model of all
    numbered ones.
    """

    lists: int = 2
    tables: int = 0


def report_word(report: Report | Consultation) -> bytes:
    """The report in its edition as one Word file (Office Open XML), without dates or names of who
    made it.
    """
    values: dict[str, Any] = {"report": report, "marks": report.marks}
    draft = "_consultation" if isinstance(report, Consultation) else ""
    first = render(f"docx/_page_one{draft}.xml.j2", counted=Counted(), **values)
    document = render(
        f"docx/{report.edition.name}.xml.j2",
        page_one=Markup(first),
        counted=_counted(first),
        **values,
    )
    values |= {
        "lists": range(3, _counted(document).lists + 1),
        "linked": frozenset(_LINK.findall(document)),
    }
    parts = {path: render(f"docx/{name}.xml.j2", **values) for path, name in PARTS.items()}
    return _packed({**parts, "word/document.xml": document})


def _counted(xml: str) -> Counted:
    return Counted(
        max([2, *(int(found) for found in _LIST.findall(xml))]), xml.count(" SEQ Table ")
    )


def _packed(parts: Mapping[str, str]) -> bytes:
    """The parts as a zip; not compressed, because compression libraries differ between machines in
    what they write.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.create_system = 3  # else the zip names the machine's system
            package.writestr(entry, text.encode())
    return made.getvalue()
