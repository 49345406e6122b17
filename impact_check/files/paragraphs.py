"""Text or Word -> paragraphs with the numbers that stand before them, counted by Word or typed."""

import re
from typing import NamedTuple

from impact_check.errors import BadFiles, Fault
from impact_check.files.word_text import word_text

TYPED = re.compile(
    r"""^\s*(?:(?P<word>question|q|article|art\.?|section|sec\.?|clause|§)\s*)?
        (?P<number>[0-9]{1,4}(?:[a-zA-Z]{1,2}|\([0-9a-z]{1,3}\))?(?:\.[0-9]{1,3}){0,4}|\([0-9a-z]{1,3}\))
        (?P<end>[.):]|\s*[-\u2013\u2014:](?=\s)|(?=\s|$))\s*(?P<words>.*)$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
NOT_TEXT = "is neither text (UTF-8) nor Word (.docx); save it as one of the two"
PDF = (
    "is a PDF, in which nothing says where a paragraph begins; open it, copy its text into a text"
    " file, and give that"
)
OLD_OFFICE = "is a file of an older office program, or has a password; save it as .docx"


class Numbered(NamedTuple):
    """A paragraph: the word and number before it (`Question`, `3`), its words, how deep a heading
    it is (0: none, or not known), whether Word counted the number, and its line or place from 1.
    """

    word: str
    number: str
    words: str
    heading: int
    counted: bool
    line: int


class Paragraphs(NamedTuple):
    """The paragraphs of a file; `tracked`: it holds changes that nobody has accepted yet."""

    found: tuple[Numbered, ...]
    tracked: bool = False


def paragraphs_of(name: str, raw: bytes) -> Paragraphs:
    """The paragraphs of a text or a Word file; BadFiles for any other."""
    if raw.startswith(b"PK\x03\x04"):
        return _of_word(name, raw)
    for start, what in ((b"%PDF", PDF), (b"\xd0\xcf\x11\xe0", OLD_OFFICE)):
        if raw.startswith(start):
            raise BadFiles((Fault(name, 1, 1, what),))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadFiles((Fault(name, 1, 1, NOT_TEXT),)) from None
    return Paragraphs(tuple(typed_paragraph(line, words) for line, words in _lines(text)))


def _of_word(name: str, raw: bytes) -> Paragraphs:
    read = word_text(name, raw)
    found = (
        _counted(line, paragraph.number, paragraph.words, paragraph.heading)
        for line, paragraph in enumerate(read.paragraphs, 1)
    )
    return Paragraphs(tuple(found), read.tracked)


def _lines(text: str) -> list[tuple[int, str]]:
    """Paragraphs of a text with their lines: lines that are not parted by an empty one belong
    together, unless one ends a sentence or the next begins with a number.
    """
    found: list[tuple[int, str]] = []
    is_open = False
    for place, line in enumerate(text.splitlines(), 1):
        words = line.lstrip("#>*- \t").strip() if line.lstrip().startswith("#") else line.strip()
        if not words:
            is_open = False
        elif is_open and not TYPED.match(words) and not line.lstrip().startswith("#"):
            found[-1] = (found[-1][0], f"{found[-1][1]} {words}")
        else:
            found.append((place, words))
            is_open = True
        is_open = is_open and not words.endswith((".", "?", "!", ":")) and not _is_head(words)
    return found


def _is_head(words: str) -> bool:
    """Whether a line is the heading of a clause, which the next line does not go on with."""
    found = TYPED.match(words)
    return bool(found and found["word"] and found["word"].casefold() not in ("question", "q"))


def _counted(line: int, number: str, words: str, heading: int) -> Numbered:
    if not number:
        return typed_paragraph(line, words)._replace(heading=heading)
    before = TYPED.match(f"{number} ")
    word = (before["word"] or "") if before else ""
    bare = _bare(before["number"] if before else number)
    return Numbered(word, bare, words, heading, True, line)


def _bare(number: str) -> str:
    """A number without brackets around it as a whole, and without what ends it."""
    number = number.rstrip(".:")
    return (
        number.strip("()")
        if number.startswith("(")
        else number.removesuffix(")")
        if "(" not in number
        else number
    )


def typed_paragraph(line: int, words: str) -> Numbered:
    """A paragraph with the number that is typed before it, if there is one."""
    found = TYPED.match(words)
    if found is None or not (found["word"] or found["end"] or "." in found["number"]):
        return Numbered("", "", words, 0, False, line)
    number = _bare(found["number"])
    return Numbered(found["word"] or "", number, found["words"].strip(), 0, False, line)
