"""Text that a person typed, made safe for the place where it stands: terminal, Markdown, Word, CSV.
HTML and XML are escaped by their renderers.
"""

import hashlib
import re

_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]")
_MARKS = re.compile(r"([\\`*\[\]<>|~])")
_EDGE_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#|\w+;)")
_AUTOLINK = re.compile(r"(?<=\w):(?=//)|(?<=www)\.|@", re.IGNORECASE)
_LINE_START = re.compile(r"^(\d{0,9})((?<=\d)[.)]|(?<!\d)[-+=#])")
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_BOOKMARK = re.compile(r"[a-z_][a-z0-9_]{0,39}")
_WEB_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(:\d{1,5})?([/?]([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#[A-Za-z0-9._~/?:@=&-]*)?"
)
_FORMULA_STARTS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)  # the last four: the same signs at full width


def visible(text: str) -> str:
    """The text without control characters and without marks that turn its direction around; line
    breaks stay.
    """
    return text if text.isprintable() else _HIDDEN.sub("", text)  # most texts are


def one_line(text: str) -> str:
    """The visible text on one line."""
    return " ".join(visible(text).split())


def markdown(text: str) -> str:
    """The text on one line, as Markdown that shows it literally: no markup, link, table border,
    heading or HTML comes out of it.
    """
    return markdown_at_start(markdown_words(one_line(text)))


def markdown_words(words: str) -> str:
    """Words as Markdown that shows them literally, wherever on a line but at its start."""
    words = _MARKS.sub(r"\\\1", words)
    words = _EDGE_UNDERSCORE.sub(r"\\_", words)
    words = _ENTITY.sub("&amp;", words)
    return _AUTOLINK.sub(lambda found: "\\" + found[0], words)


def markdown_at_start(line: str) -> str:
    """A line of Markdown that begins with words, none of which makes it a heading or list."""
    return _LINE_START.sub(r"\1\\\2", line)


def xml(text: str) -> str:
    """The visible text without the characters that XML 1.0 forbids; `<` and `&` are left to
    the renderer.
    """
    return _NOT_XML.sub("", visible(text))


def is_web_address(url: str) -> bool:
    """Whether Word opens the file with this address in it: it calls a file with a faulty address
    damaged.
    """
    return bool(_WEB_ADDRESS.fullmatch(url))


def bookmark(name: str) -> str:
    """The name as Word allows it for a bookmark: at most 40 small letters, digits and underscores;
    different names stay different.
    """
    if _BOOKMARK.fullmatch(name):
        return name
    plain = re.sub("[^a-z0-9_]", "_", name.lower())[:27]
    return f"b_{plain}_{hashlib.sha256(name.encode(errors='surrogatepass')).hexdigest()[:10]}"


def csv_cell(text: str) -> str:
    """The text as a CSV cell that no spreadsheet reads as a formula."""
    line = one_line(text)
    first = next((sign for sign in line if sign.isprintable()), "")
    return "'" + line if first in _FORMULA_STARTS else line
