"""Reports of any format as one text, for tests that look for what must be there and what must
not.
"""

import io
import re
import zipfile
from html import unescape


def read(document: str | bytes) -> str:
    """A text as it is; of a Word file the names and texts of all its parts, with the runs of a
    paragraph put together.
    """
    if isinstance(document, str):
        return document
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return "\n".join(
            f"{name}\n{_together(package.read(name).decode())}" for name in package.namelist()
        )


def _together(part: str) -> str:
    plain = re.sub(
        r"</w:t></w:r>(</w:hyperlink>)?(<w:hyperlink[^>]*>)?<w:r>(<w:rPr>.*?</w:rPr>)?<w:t[^>]*>",
        "",
        part,
    )
    return unescape(plain)
