"""Files that are no assessments, named for what they are: those of office programs and browsers,
and those of neighbouring tools.
"""

import io
import re
from collections.abc import Callable
from typing import Any

_WANTED = "an assessment is a text file that ends in .yaml or .json"
_REPORT = (
    f"{_WANTED}. If this is a report, give the assessment that it was made from; what else stands"
    " in it has to be answered anew: impact-check assess NEW.yaml"
)
_OTHER_TOOL = "its answers are to other questions; answer ours anew: impact-check assess NEW.yaml"
_MAGIC = (
    (b"%PDF-", f"is a PDF; {_REPORT}"),
    (b"{\\rtf", f"is a text in the format RTF; {_REPORT}"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        f"is a file of an older office program (.doc, .xls); {_REPORT}",
    ),
    (b"\x89PNG", f"is a picture; {_WANTED}"),
    (b"\xff\xd8\xff", f"is a picture; {_WANTED}"),
    (b"\x1f\x8b", f"is a packed file (gzip); unpack it first; {_WANTED}"),
)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_PACKED = (
    ("word/", f"is a Word document; {_REPORT}"),
    ("xl/", f"is a spreadsheet (Excel); {_REPORT}"),
    ("ppt/", f"is a presentation (PowerPoint); {_REPORT}"),
    ("META-INF/manifest.xml", f"is a document of LibreOffice or the like; {_REPORT}"),
)
_OSCAL = (
    "catalog",
    "profile",
    "component-definition",
    "system-security-plan",
    "assessment-plan",
    "assessment-results",
    "plan-of-action-and-milestones",
)


def foreign_format(raw: bytes) -> str:
    """What a file is that no text of an assessment can be, and what to do; nothing for others."""
    if raw.startswith(b"PK\x03\x04"):
        return _packed(raw)
    for start, words in _MAGIC:
        if raw.startswith(start):
            return words
    if _HTML.match(raw.removeprefix(b"\xef\xbb\xbf")[:4000]):
        return f"is a web page (HTML); {_REPORT}"
    return ""


def foreign_values(value: Any) -> str:
    """What a file of YAML or JSON is that another tool wrote, and what to do; nothing for
    others.
    """
    if not isinstance(value, dict):
        return ""
    return next((f"{words}; {_OTHER_TOOL}" for words, fits in _TOOLS if fits(value)), "")


def _packed(raw: bytes) -> str:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        names = []
    for start, words in _PACKED:
        if any(name.startswith(start) for name in names):
            return words
    return f"is a packed file (zip); unpack it first; {_WANTED}"


def _is_oscal(value: dict[str, Any]) -> bool:
    return any(isinstance(value.get(name), dict) and "uuid" in value[name] for name in _OSCAL)


def _is_pia(value: dict[str, Any]) -> bool:
    return isinstance(value.get("pia"), dict) and "answers" in value


def _is_aia(value: dict[str, Any]) -> bool:
    return isinstance(value.get("data"), dict) and {"currentPage", "version"} <= value.keys()


def _is_deon(value: dict[str, Any]) -> bool:
    sections = value.get("sections")
    return (
        isinstance(sections, tuple)
        and bool(sections)
        and all(isinstance(part, dict) and "section_id" in part for part in sections)
    )


_TOOLS: tuple[tuple[str, Callable[[dict[str, Any]], bool]], ...] = (
    ("is a file of OSCAL (security controls)", _is_oscal),
    ("is an export of the PIA tool (data protection impact assessment)", _is_pia),
    ("is a result of the Algorithmic Impact Assessment (AIA)", _is_aia),
    ("is a checklist of deon (data ethics)", _is_deon),
)
