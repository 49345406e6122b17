"""Word calls a file damaged when the properties of a thing stand in another order than its standard
(ECMA-376, part 1) has them.
"""

import pytest

from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.files.assessments import load_assessment
from impact_check.output.formats import FORMATS
from tests import examples
from tests.output.test_word import W, parts

SIDES = "top left start bottom right end insideH insideV between bar"
ORDER = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers"
        " pBdr shd tabs suppressAutoHyphens bidi adjustRightInd snapToGrid spacing ind"
        " contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
        " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
        " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u"
        " effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
        " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"
        " tblDescription"
    ),
    "tcPr": (
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText"
        " vAlign hideMark"
    ),
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
        " lnNumType pgNumType cols"
    ),
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed"
        " qFormat locked pPr rPr tblPr trPr tcPr tblStylePr"
    ),
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "num": "abstractNumId lvlOverride",
    "numbering": "numPicBullet abstractNum num",
    "numPr": "ilvl numId",
    "settings": (
        "writeProtection view zoom removePersonalInformation removeDateAndTime defaultTabStop"
        " characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol listSeparator"
    ),
    "pBdr": SIDES,
    "tblBorders": SIDES,
    "tcBorders": SIDES,
    "tblCellMar": SIDES,
}


@pytest.mark.parametrize("edition", sorted(EDITIONS))
def test_properties_stand_in_the_order_of_the_standard(content, edition):
    assessment = load_assessment(
        examples.FOLDER / "outreach-with-firewall.yaml", content
    ).assessment
    found = parts(FORMATS["docx"](edited(content, assessment, EDITIONS[edition])))
    seen = set()
    for name in ("document", "styles", "numbering", "settings", "header", "footer"):
        for one in found[f"word/{name}.xml"].iter():
            kind = one.tag.removeprefix(W)
            if kind in ORDER:
                seen.add(kind)
                places = [ORDER[kind].split().index(child.tag.removeprefix(W)) for child in one]
                assert places == sorted(places), (
                    f"w:{kind} in {name}: {[child.tag.removeprefix(W) for child in one]}"
                )
    unseen = {"tbl", "tr"} if edition == "consultation" else set()  # which has no table
    assert seen == set(ORDER) - unseen


def test_cells_end_with_a_paragraph_and_rows_fill_the_grid(content):
    assessment = load_assessment(examples.FOLDER / "hotel-staff-training.yaml", content).assessment
    body = parts(FORMATS["docx"](edited(content, assessment)))["word/document.xml"]
    tables = list(body.iter(f"{W}tbl"))
    assert len(tables) > 8
    for table in tables:
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        rows = table.findall(f"{W}tr")
        assert [sum(map(spanned, row.findall(f"{W}tc"))) for row in rows] == [columns] * len(rows)
        assert all(cell[-1].tag == f"{W}p" for cell in table.iter(f"{W}tc"))


def spanned(cell):
    """How many columns a cell takes."""
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return 1 if span is None else int(span.get(f"{W}val"))
