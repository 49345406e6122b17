"""Whether a report still shows page 1 and asks nothing of anybody: what no template can take
away.
"""

import re
from html.parser import HTMLParser

from impact_check.errors import ImpactCheckError

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
    " 'none'"
)

_UNSEEN = frozenset(
    {"head", "script", "style", "template", "noscript", "dialog", "textarea", "select", "svg"}
)
_VOID = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    }
)
_HIDES = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*0",
    re.IGNORECASE,
)


def must_show(page_one: str, text: str, format_: str, template: str) -> None:
    """Nothing, if a report shows page 1 as it was rendered for it; else ImpactCheckError."""
    shows = (
        _shown(page_one) in _shown(text)
        if format_ == "html"
        else page_one in re.sub(r"<!--.*?(-->|\Z)", "", text, flags=re.DOTALL)
    )
    if not shows:
        raise ImpactCheckError(
            f"{template}: page 1 is missing or hidden. Every report has to show it: put {{{{"
            " page_one }} where the report begins"
        )
    if format_ == "html" and _first_policy(text) != POLICY:
        raise ImpactCheckError(
            f"{template}: the content security policy is missing or changed. It keeps the report"
            ' from asking anything of anybody: begin with {% extends "_page.html.j2" %}, or copy'
            " that line of _page.html.j2 as it is"
        )


def _shown(html: str) -> str:
    reader = _Seen()
    reader.feed(html)
    reader.close()
    return " ".join("".join(reader.text).split())


def _first_policy(html: str) -> str:
    reader = _Seen()
    reader.feed(html)
    return reader.policy


class _Seen(HTMLParser):
    """The text of a page that a reader can see, as far as the page itself says, and its first
    policy, if nothing can load before it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.policy = ""
        self.hidden: list[str] = []
        self.too_late = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if (
            tag == "meta"
            and given.get("http-equiv", "").lower() == "content-security-policy"
            and not (self.policy or self.too_late)
        ):
            self.policy = given.get("content", "")
        self.too_late = self.too_late or tag in ("link", "script", "style", "body", "base")
        if tag not in _VOID and (
            self.hidden
            or tag in _UNSEEN
            or "hidden" in given
            or _HIDES.search(given.get("style", ""))
        ):
            self.hidden.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.hidden:
            while self.hidden.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.text.append(data)
