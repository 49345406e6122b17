"""A theme: an organisation's own look around a document. It brings no text into page 1 and can
hide nothing.
"""

from typing import Literal, NamedTuple, TypeAlias

Font: TypeAlias = Literal["as shipped", "sans", "serif"]
ImageKind: TypeAlias = Literal["png", "jpeg", "gif"]

LEAST_CONTRAST = 4.5
LIGHT_PAPER, DARK_PAPER = ("#ffffff", "#faf8f4", "#f3f0e9"), ("#14171a", "#1b1f23", "#21262b")


class Logo(NamedTuple):
    """A picture, its size in pixels, and its bytes without what cameras and editors add."""

    kind: ImageKind
    width: int
    height: int
    data: bytes


class Theme(NamedTuple):
    """What stands around a document: above it the organisation's name, logo and a line, below it
    another line; the colour of links on light and on dark paper (`#1b4f63`, or empty for the
    shipped one), and the font.
    """

    organisation: str
    logo: Logo | None = None
    header: str = ""
    footer: str = ""
    colour: str = ""
    colour_on_dark: str = ""
    font: Font = "as shipped"


def contrast(first: str, second: str) -> float:
    """How far two colours (`#rrggbb`) stand apart, from 1 to 21, by WCAG 2.2: (L1 + 0.05) / (L2 +
    0.05) of their relative luminances.
    """
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour: str, *, on_dark: bool) -> float:
    """The contrast of a colour with the paper on which it reads worst."""
    papers = DARK_PAPER if on_dark else LIGHT_PAPER
    return min(contrast(colour, paper) for paper in papers)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
