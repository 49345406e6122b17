"""A document -> one HTML page: frame, style sheets, marks, page 1, contents, sections, foot."""

from functools import cache

from impact_check.core.document.blocks import Document
from impact_check.core.document.theme import Theme
from impact_check.files.resources import shipped
from impact_check.output.html.blocks import blocks
from impact_check.output.html.inline import line, shown
from impact_check.output.html.pictures import PATTERNS
from impact_check.output.html.themed import above, below, style

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
    " form-action 'none'"
)
SKIP, TOP = "Skip to the text", "Back to the top"
SHEETS = ("screen.css", "print.css")
EXTRA = {"brief": ("brief.css",), "policy": ("policy.css",)}

_FRAME = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>
{style}</style>
</head>
<body class="{name}">
<a class="skip" href="#main">{skip}</a>
{patterns}{above}<header class="running">{marks}</header>
<main id="main">
<article class="front" aria-labelledby="title">
{page_one}</article>
{body}</main>
<footer class="foot">
{foot}</footer>
</body>
</html>
"""


def html_of(document: Document, theme: Theme | None = None) -> str:
    """The page; a theme stands around it, never in page 1."""
    ids = document.ids
    return _FRAME.format(
        language=shown(document.language),
        policy=POLICY,
        title=" ".join(shown(document.title).split()),
        style=_style(document.name) + (style(theme) if theme else ""),
        name=shown(document.name),
        skip=SKIP,
        patterns=PATTERNS,
        above=above(theme) if theme else "",
        marks=" ".join(f"<span>{shown(mark)}</span>" for mark in document.marks),
        page_one=blocks(document.page_one, ids),
        body=_body(document, ids),
        foot="".join(f"<p>{line(said, ids)}</p>\n" for said in document.foot)
        + (below(theme) if theme else "")
        + f'<p><a href="#main">{TOP}</a></p>\n',
    )


def _body(document: Document, ids: frozenset[str]) -> str:
    contents = blocks((document.contents,), ids) if document.contents else ""
    look = "body with-contents" if contents else "body"
    sections = blocks(document.blocks, ids)
    return f'<div class="{look}">\n{contents}<div class="sections">\n{sections}</div>\n</div>\n'


@cache
def _style(name: str) -> str:
    folder = shipped("report_templates") / "html"
    sheets = (*SHEETS, *EXTRA.get(name, ()))
    return "".join((folder / sheet).read_text(encoding="utf-8") for sheet in sheets)
