"""What stands on a line, as runs, and the paragraphs that hold them."""

from collections.abc import Mapping

from impact_check.core.document.lines import Line, Run
from impact_check.output.told import told
from impact_check.output.word.paper import TOP, Paper, Place
from impact_check.output.word.xml import shown

LETTERS: Mapping[str, str] = {
    "strong": "Strong",
    "muted": "Muted",
    "label": "Label",
    "code": "Code",
    "id": "QuestionId",
}
STEP = 369  # twentieths of a point that a list is set in
SET_IN: Mapping[str, int] = {"Answer": STEP, "Support": STEP, "Fact": 2835}


def text(words: str, letters: str = "") -> str:
    """A run; line breaks that somebody typed stay."""
    look = f'<w:rPr><w:rStyle w:val="{letters}"/></w:rPr>' if letters else ""
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{shown(part)}</w:t>' for part in words.split("\n")
    )
    return f"<w:r>{look}{lines}</w:r>"


def line(inlines: Line, paper: Paper) -> str:
    """The runs of a line."""
    return "".join(_run(run, paper) for run in told(inlines, lambda to: bool(paper.link(to))))


def _run(run: Run, paper: Paper) -> str:
    words = run.words if run.style == "typed" else run.words.replace("\n", " ")
    if not run.target:
        return text(words, LETTERS.get(run.style, ""))
    letters = "Reference" if run.style == "muted" else "Hyperlink"
    return (
        f'<w:hyperlink {paper.link(run.target)} w:history="1">{text(words, letters)}</w:hyperlink>'
    )


def paragraph(
    inner: str, paper: Paper, place: Place = TOP, style: str = "", *, keep: bool = False
) -> str:
    """A paragraph of runs, with the bookmark, list sign and page break that wait for it; `keep`
    holds it to the next one.
    """
    bullet = paper.bullet()
    if bullet and not style:
        style = "ListBullet" if bullet[0] == 1 else "ListNumber"
    parts = (
        f'<w:pStyle w:val="{style}"/>' if style else "",
        "<w:keepNext/>" if keep else "",
        "<w:pageBreakBefore/>" if paper.breaks() else "",
        _numbering(bullet) if bullet else "",
        _indent(style, place.level) if place.level and not bullet else "",
    )
    looks = "".join(parts)
    return f"<w:p>{f'<w:pPr>{looks}</w:pPr>' if looks else ''}{paper.marks()}{inner}</w:p>\n"


def _numbering(bullet: tuple[int, int]) -> str:
    number, level = bullet
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _indent(style: str, level: int) -> str:
    return f'<w:ind w:left="{level * STEP + SET_IN.get(style, 0)}"/>'
