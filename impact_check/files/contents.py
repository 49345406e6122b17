"""The words in a file of any kind, as far as they can be read: texts, files of office programs, and
archives of these.
"""

import html
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from impact_check.files.age_header import is_sealed

_MOST_BYTES, _MOST_INSIDE = 20_000_000, 200
_MARKUP = (".xml", ".html", ".htm", ".rels", ".fodt", ".svg")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CLOSED = (b"%PDF-", _OLD_OFFICE, b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_BLOCK = re.compile(
    r"</(?:w:p|text:p|text:h|p|h[1-6]|li|td|th|tr|si|div|dt|dd|title)>|<w:(?:br|tab)/>"
)
_TAG = re.compile(r"<(?:style|script)\b.*?</(?:style|script)>|<[^>]*>", re.DOTALL)


class Unreadable(Exception):
    """A file that may hold words, but cannot be looked into: encrypted, packed, or too large."""


def words_in(path: Path) -> Iterator[str]:
    """The texts in a file, one for each part of it; none in a picture, or where there is no file.
    Unreadable if it may hold words that cannot be seen.
    """
    try:
        if not path.is_file():
            return
        if path.stat().st_size > _MOST_BYTES:
            raise Unreadable
        raw = path.read_bytes()
    except OSError:
        raise Unreadable from None
    yield from _words(path.name, raw)


def _words(name: str, raw: bytes, *, is_inside: bool = False) -> Iterator[str]:
    if raw.startswith(b"PK\x03\x04") and not is_inside:
        yield from _unpacked(raw)
    elif is_sealed(raw) or raw.startswith((*_CLOSED, b"PK\x03\x04")):
        raise Unreadable
    elif not raw.startswith(_PICTURES):
        text = _decoded(raw)
        yield bare(text) if name.lower().endswith(_MARKUP) else text


def _unpacked(raw: bytes) -> Iterator[str]:
    """The words in the parts of a packed file, which a file of an office program is too."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = [part for part in archive.infolist() if not part.is_dir()][:_MOST_INSIDE]
            if sum(part.file_size for part in parts) > _MOST_BYTES:
                raise Unreadable
            for part in parts:
                yield from _words(part.filename, archive.read(part), is_inside=True)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError):
        raise Unreadable from None


def bare(markup: str) -> str:
    """The words of a text with markup, where blocks of text stand on lines of their own."""
    return html.unescape(_TAG.sub("", _BLOCK.sub("\n", markup)))


def _decoded(raw: bytes) -> str:
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return raw.decode("latin-1")
