"""Card -> text or bytes, one function a format. Adding a format is one entry in `CARD_FORMATS`."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from impact_check.core.report import card_messages as messages
from impact_check.core.report.card import Card, card_words
from impact_check.errors import ImpactCheckError
from impact_check.output.card.svg import FONT, card_svg
from impact_check.output.card.writing import written

Writer: TypeAlias = Callable[[Card], str | bytes]
ZOOM = 2  # a picture of 2400 by 1350 points, sharp on a large screen
_PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{inner}</svg>'
_LETTERS = f'<text y="16" font-size="16" font-family="{FONT}">Ag</text>'
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ margin: 0 auto; max-width: 75rem; padding: 1rem; font: 1rem/1.5 {font} }}
svg {{ width: 100%; height: auto }}
@page {{ size: A4 landscape; margin: 10mm }}
@media print {{ body {{ padding: 0 }} details {{ display: none }} }}
</style>
</head>
<body>
<main>
<h1 hidden>{title}</h1>
{picture}<details>
<summary>{summary}</summary>
<ul>
{words}
</ul>
</details>
</main>
</body>
</html>
"""


def card_html(card: Card) -> str:
    """The picture in a page that asks nothing of any other, with the same in words below it."""
    words = "\n".join(f"<li>{written(said)}</li>" for said in card_words(card))
    return _PAGE.format(
        title=written(card.title),
        font=FONT,
        picture=card_svg(card),
        summary=messages.IN_WORDS,
        words=words,
    )


def card_png(card: Card) -> bytes:
    """The picture in points, in light colours. ImpactCheckError where the library for it or any
    font is missing.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        raise ImpactCheckError(messages.NO_LIBRARY) from None
    if svg_to_bytes(svg_string=_PROBE.format(inner=_LETTERS)) == svg_to_bytes(
        svg_string=_PROBE.format(inner="")
    ):
        raise ImpactCheckError(messages.NO_FONT)
    return bytes(svg_to_bytes(svg_string=card_svg(card), zoom=ZOOM))


CARD_FORMATS: Mapping[str, Writer] = {"svg": card_svg, "png": card_png, "html": card_html}
