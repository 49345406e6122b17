"""EUR-Lex pages (HTML) -> paragraphs: acts of the Journal and the Commission's proposals."""

from html.parser import HTMLParser

from impact_check.files.paragraphs import Numbered, typed_paragraph
from impact_check.files.provisions.law import one_line

BLOCKS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "div", "tr", "table", "br"}
)
SKIPPED = frozenset({"script", "style", "nav", "head"})
TITLES = ("doc-ti", "oj-doc-ti", "Titreobjet", "Typedudocument", "title-doc-first")
EUR_LEX = ("eur-lex.europa.eu", "oj-ti-art", "ti-art", "eli-subdivision", "Titrearticle")


class Page(HTMLParser):
    """Collects the paragraphs of a page with their classes, and its title."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[tuple[str, str, int]] = []
        self._words: list[str] = []
        self._class = ""
        self._skipped: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block ends the paragraph before it."""
        if tag in SKIPPED:
            self._skipped.append(tag)
        if tag in BLOCKS:
            self._end()
            self._class = dict(attrs).get("class") or ""

    def handle_endtag(self, tag: str) -> None:
        """So does its end."""
        if self._skipped and tag == self._skipped[-1]:
            self._skipped.pop()
        if tag in BLOCKS:
            self._end()

    def handle_data(self, data: str) -> None:
        """Words belong to the paragraph that is open."""
        if not self._skipped:
            self._words.append(data)

    def close(self) -> None:
        """The last paragraph."""
        super().close()
        self._end()

    def _end(self) -> None:
        words = one_line("".join(self._words))
        if words:
            self.paragraphs.append((self._class, words, self.getpos()[0]))
        self._words = []


def page_of(text: str) -> Page:
    """The paragraphs of a page."""
    page = Page()
    page.feed(text)
    page.close()
    return page


def numbered_of(page: Page) -> tuple[Numbered, ...]:
    """The paragraphs as numbered ones. `Article 1` alone on a line begins an article; inside a
    sentence it does not.
    """
    return tuple(
        typed_paragraph(line, words) if _may_begin(class_, words) else _plain(line, words)
        for class_, words, line in page.paragraphs
    )


def _may_begin(class_: str, words: str) -> bool:
    is_titled = any(name in class_.split() for name in ("oj-ti-art", "ti-art", "Titrearticle"))
    is_short = len(words) < 60 and words.casefold().startswith(("article ", "art. "))
    return is_titled or (is_short and not words.endswith((".", ",", ";")))


def _plain(line: int, words: str) -> Numbered:
    return Numbered("", "", words, 0, False, line)


def title_of(page: Page) -> str:
    """The title as the page marks it."""
    found = [words for class_, words, _ in page.paragraphs if _is_title(class_)]
    return one_line(" ".join(dict.fromkeys(found)))[:300]


def _is_title(class_: str) -> bool:
    return any(name in class_.split() for name in TITLES)
