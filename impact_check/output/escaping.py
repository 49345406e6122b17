"""Text that a person typed, made safe for the place where it stands: terminal, Markdown, Word, CSV.
HTML and XML are escaped by their renderers.
"""

import hashlib
import re

# compiled when one is used, and kept by `re`: most runs need few of them
_HIDDEN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]"
_MARKS = r"([\\`*\[\]<>|~])"
_EDGE_UNDERSCORE = r"(?<![^\W_])_|_(?![^\W_])"
_ENTITY = r"&(?=#|\w+;)"
_AUTOLINK = r"(?i)(?<=\w):(?=//)|(?<=www)\.|@"
_LINE_START = r"^(\d{0,9})((?<=\d)[.)]|(?<!\d)[-+=#])"
_NOT_XML = "[\ud800-\udfff\ufffe\uffff]"
_BOOKMARK = r"[a-z_][a-z0-9_]{0,39}"
_WEB_ADDRESS = r"https?://[A-Za-z0-9.-]+(:\d{1,5})?([/?]([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#[A-Za-z0-9._~/?:@=&-]*)?"
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
    return text if text.isprintable() else re.sub(_HIDDEN, "", text)  # most texts are


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
    words = re.sub(_MARKS, r"\\\1", words)
    words = re.sub(_EDGE_UNDERSCORE, r"\\_", words)
    words = re.sub(_ENTITY, "&amp;", words)
    return re.sub(_AUTOLINK, lambda found: "\\" + found[0], words)


def markdown_at_start(line: str) -> str:
    """A line of Markdown that begins with words, none of which makes it a heading or list."""
    return re.sub(_LINE_START, r"\1\\\2", line)


def xml(text: str) -> str:
    """The visible text without the characters that XML 1.0 forbids; `<` and `&` are left to
    the renderer.
    """
    return re.sub(_NOT_XML, "", visible(text))


def is_web_address(url: str) -> bool:
    """Whether Word opens the file with this address in it: it calls a file with a faulty address
    damaged.
    """
    return bool(re.fullmatch(_WEB_ADDRESS, url))


def bookmark(name: str) -> str:
    """The name as Word allows it for a bookmark: at most 40 small letters, digits and underscores;
    different names stay different.
    """
    if re.fullmatch(_BOOKMARK, name):
        return name
    plain = re.sub("[^a-z0-9_]", "_", name.lower())[:27]
    return f"b_{plain}_{hashlib.sha256(name.encode(errors='surrogatepass')).hexdigest()[:10]}"


def csv_cell(text: str) -> str:
    """The text as a CSV cell that no spreadsheet reads as a formula."""
    line = one_line(text)
    first = next((sign for sign in line if sign.isprintable()), "")
    return "'" + line if first in _FORMULA_STARTS else line
