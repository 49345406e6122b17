"""Bars as small tables: shaded cells of fixed widths, which no font can widen."""

from impact_check.core.document.tables import Bar
from impact_check.output.word.xml import attribute

SOLID = ("clear", "auto", "1B4F63")
HATCHED = ("diagStripe", "1B4F63", "E3DED2")
EMPTY = ("clear", "auto", "E3DED2")
HEIGHT = 150
LEAST = 20
# A cell has to end with a paragraph; one as low as can be.
NOTHING = '<w:p><w:pPr><w:pStyle w:val="BarSpace"/></w:pPr></w:p>'


def bar(drawn: Bar, width: int) -> str:
    """A bar `width` twentieths of a point wide, solid up to what is found and hatched up to what is
    not ruled out, with its text alternative.
    """
    found = round(width * drawn.found / 100)
    open_to = max(round(width * drawn.open_to / 100), found)
    parts = [(found, SOLID), (open_to - found, HATCHED), (width - open_to, EMPTY)]
    cells = [(length, shade) for length, shade in parts if length >= LEAST]
    grid = "".join(f'<w:gridCol w:w="{length}"/>' for length, _ in cells)
    says = attribute(drawn.says)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        f'<w:tblCaption w:val="{says}"/><w:tblDescription w:val="{says}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr>"
        f'<w:trHeight w:val="{HEIGHT}" w:hRule="exact"/></w:trPr>'
        f"{''.join(_cell(*cell) for cell in cells)}</w:tr></w:tbl>{NOTHING}"
    )


def _cell(length: int, shade: tuple[str, str, str]) -> str:
    kind, colour, fill = shade
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{length}" w:type="dxa"/>'
        f'<w:shd w:val="{kind}" w:color="{colour}" w:fill="{fill}"/></w:tcPr>{NOTHING}</w:tc>'
    )
