"""A Word file -> its paragraphs as Word shows them: with the numbers that it counts, with what
tracked changes put in, without what they take out.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from impact_check.errors import BadFiles, Fault
from impact_check.files.word_numbers import Numbering, value
from impact_check.files.xml_parts import Element, NotXml, parsed

PART_BYTES = 60_000_000
OTHER_PARTS = {"word/styles.xml", "word/numbering.xml"}
GONE = {"del", "moveFrom", "instrText", "delText", "Fallback", "p"}
NOT_WORD = "is no Word file (.docx) that can be opened; save it again in Word and try once more"
LOCKED = "is a Word file with a password; save it without one and try once more"
TOO_LARGE = "unpacks to more than {most} MB; take out pictures, or save only the text"


class WordParagraph(NamedTuple):
    """A paragraph: the number that Word counts for it, its words, the name of its style, and how
    deep a heading it is (0: none).
    """

    number: str
    words: str
    style: str
    heading: int


class WordText(NamedTuple):
    """All paragraphs in reading order; `tracked` says that the file holds changes that nobody has
    accepted yet.
    """

    paragraphs: tuple[WordParagraph, ...]
    tracked: bool


class _Style(NamedTuple):
    name: str
    list_: str
    depth: int
    based_on: str
    outline: int


def word_text(name: str, raw: bytes) -> WordText:
    """The text of a Word file; BadFiles with what is wrong if it cannot be opened."""
    parts = _parts(name, raw)
    try:
        body = parsed(parts["word/document.xml"])
        styles = _styles(parts)
        numbering = parts.get("word/numbering.xml")
        counted = Numbering(parsed(numbering) if numbering else None)
    except (NotXml, StopIteration):
        raise _bad(name, NOT_WORD) from None
    found = tuple(_paragraph(element, styles, counted) for element in body.every("p"))
    tracked = any(True for _ in body.every("ins", "del", "moveFrom", "moveTo"))
    return WordText(tuple(paragraph for paragraph in found if paragraph.words), tracked)


def _bad(name: str, what: str) -> BadFiles:
    return BadFiles((Fault(name, 1, 1, what),))


def _parts(name: str, raw: bytes) -> dict[str, bytes]:
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        raise _bad(name, LOCKED)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            infos = {info.filename: info for info in archive.infolist()}
            wanted = [part for part in ("word/document.xml", *OTHER_PARTS) if part in infos]
            if "word/document.xml" not in wanted:
                raise _bad(name, NOT_WORD)
            if sum(infos[part].file_size for part in wanted) > PART_BYTES:
                raise _bad(name, TOO_LARGE.format(most=PART_BYTES // 1_000_000))
            return {part: _unpacked(name, archive, part) for part in wanted}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        raise _bad(name, NOT_WORD) from None


def _unpacked(name: str, archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as packed:
        found = packed.read(PART_BYTES + 1)  # what the zip says of its size may be untrue
    if len(found) > PART_BYTES:
        raise _bad(name, TOO_LARGE.format(most=PART_BYTES // 1_000_000))
    return found


def _styles(parts: dict[str, bytes]) -> dict[str, _Style]:
    raw = parts.get("word/styles.xml")
    found = parsed(raw).children("style") if raw else ()
    return {value(style.attributes, "styleId"): _style(style) for style in found}


def _style(style: Element) -> _Style:
    name, based_on, looks = style.child("name"), style.child("basedOn"), style.child("pPr")
    list_, depth = _in_list(looks)
    outline = looks.child("outlineLvl") if looks else None
    return _Style(
        value(name.attributes, "val") if name else "",
        list_,
        depth,
        value(based_on.attributes, "val") if based_on else "",
        _depth(outline) + 1 if outline else 0,
    )


def _in_list(looks: Element | None) -> tuple[str, int]:
    """The list that a paragraph or style is in, and how deep (-1: not said)."""
    found = looks.child("numPr") if looks else None
    if found is None:
        return "", -1
    list_, depth = found.child("numId"), found.child("ilvl")
    return value(list_.attributes, "val") if list_ else "", _depth(depth) if depth else -1


def _depth(element: Element) -> int:
    said = value(element.attributes, "val")
    return int(said) if said.isdecimal() and len(said) < 3 else 0


def _paragraph(element: Element, styles: dict[str, _Style], counted: Numbering) -> WordParagraph:
    looks = element.child("pPr")
    named = looks.child("pStyle") if looks else None
    id_ = value(named.attributes, "val") if named else ""
    chain = list(_chain(id_, styles))
    own_list, own_depth = _in_list(looks)
    list_ = own_list or next((style.list_ for style in chain if style.list_), "")
    depth = next((d for d in (own_depth, *(style.depth for style in chain)) if d >= 0), 0)
    words = " ".join("".join(_texts(element)).split())
    is_counted = list_ not in ("", "0") and (words or not _is_deleted(looks))
    number = counted.next(list_, depth) if is_counted else ""
    heading = next((style.outline for style in chain if style.outline), 0)
    return WordParagraph(number, words, chain[0].name if chain else "", heading)


def _is_deleted(looks: Element | None) -> bool:
    mark = looks.child("rPr") if looks else None
    return mark is not None and mark.child("del", "moveFrom") is not None


def _chain(id_: str, styles: dict[str, _Style]) -> Iterator[_Style]:
    """A style and those that it is based on."""
    seen: set[str] = set()
    while id_ in styles and id_ not in seen:
        seen.add(id_)
        yield styles[id_]
        id_ = styles[id_].based_on


def _texts(element: Element) -> Iterator[str]:
    """The words of a paragraph; boxes inside it are paragraphs of their own."""
    for part in element.children():
        if part.name == "t":
            yield from (text for text in part.inside if isinstance(text, str))
        elif part.name in ("tab", "br", "cr"):
            yield " "
        elif part.name == "noBreakHyphen":
            yield "-"
        elif part.name not in GONE:
            yield from _texts(part)
