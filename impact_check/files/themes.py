"""A theme from its file: strict YAML, colours that can be read, a logo that is nothing but a
picture.
"""

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import StringConstraints

from impact_check.core.document.theme import LEAST_CONTRAST, Font, Logo, Theme, least_contrast
from impact_check.core.model.base import Frozen
from impact_check.errors import BadFiles, Fault
from impact_check.files.documents import Document, read_bytes, read_document
from impact_check.files.images import NoImage, logo_of
from impact_check.files.validation import validate

THEME_BYTES, LOGO_BYTES = 20_000, 300_000
LineText: TypeAlias = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=120, pattern=r"^[^\n\r]*$")
]
Colour: TypeAlias = Annotated[str, StringConstraints(pattern=r"^(#[0-9a-fA-F]{6})?$")]


class ThemeFile(Frozen):
    """A theme as its file holds it."""

    impact_check: Literal["theme/1"]
    organisation: Annotated[LineText, StringConstraints(min_length=1)]
    logo: str = ""
    header: LineText = ""
    footer: LineText = ""
    colour: Colour = ""
    colour_on_dark: Colour = ""
    font: Font = "as shipped"


def load_theme(path: Path) -> Theme:
    """The theme in a file; BadFiles with every fault."""
    document = read_document(path, THEME_BYTES)
    stated, faults, _ = validate(ThemeFile, document)
    if stated is None:
        raise BadFiles(tuple(sorted(faults)))
    faint = [
        fault
        for name, colour in (("colour", stated.colour), ("colour_on_dark", stated.colour_on_dark))
        if colour and (fault := _faint(document, name, colour))
    ]
    if faint:
        raise BadFiles(tuple(faint))
    return Theme(
        organisation=stated.organisation,
        logo=_logo(document, path, stated.logo) if stated.logo else None,
        header=stated.header,
        footer=stated.footer,
        colour=stated.colour,
        colour_on_dark=stated.colour_on_dark,
        font=stated.font,
    )


def _faint(document: Document, name: str, colour: str) -> Fault | None:
    found = least_contrast(colour, on_dark=name == "colour_on_dark")
    if found >= LEAST_CONTRAST:
        return None
    paper, remedy = ("dark", "lighter") if name == "colour_on_dark" else ("light", "darker")
    return document.fault(
        (name,),
        f"{colour} has a contrast of {found:.1f} to 1 on {paper} paper, which many people cannot"
        f" read; at least {LEAST_CONTRAST} to 1 is needed: take a {remedy} colour",
    )


def _logo(document: Document, path: Path, name: str) -> Logo:
    """The picture beside the theme file: a plain file in the same folder, no link to another."""
    beside = path.parent / name
    if Path(name).name != name or beside.is_symlink():
        what = f"'{name}' is not a file beside the theme; put the picture itself into that folder"
        raise BadFiles((document.fault(("logo",), what),))
    try:
        return logo_of(read_bytes(str(beside), LOGO_BYTES))
    except NoImage as error:
        raise BadFiles((document.fault(("logo",), f"'{name}': {error}"),)) from None
