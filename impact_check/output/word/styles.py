"""The styles of a Word file: those that are shipped, smaller and closer for a brief document."""

import re
from functools import cache

from impact_check.files.resources import shipped

SHARE, NEAR = 74, 40  # of each size and distance, in per cent
_SIZE = re.compile(r'(<w:szC?s? w:val=")(\d+)(")')
_SPACE = re.compile(r'(w:(?:before|after)=")(\d+)(")')
_LINE = re.compile(r'(w:line=")(\d+)(" w:lineRule="auto")')


@cache
def styles(*, is_brief: bool = False) -> str:
    """The part `styles.xml`; a brief document has to stay brief."""
    text = part("styles.xml")
    if not is_brief:
        return text
    text = _SIZE.sub(lambda found: _scaled(found, SHARE), text)
    text = _SPACE.sub(lambda found: _scaled(found, NEAR), text)
    return _LINE.sub(r"\g<1>240\g<3>", text)


def part(name: str) -> str:
    """A part of Word files as it is shipped."""
    return (shipped("report_templates") / "docx" / name).read_text(encoding="utf-8")


def _scaled(found: re.Match[str], share: int) -> str:
    return f"{found[1]}{int(found[2]) * share // 100}{found[3]}"
