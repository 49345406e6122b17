"""Each block as HTML: real headings, lists and header cells, everything escaped, links that lead
somewhere.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.document import lines
from impact_check.core.document.blocks import (
    Box,
    Contents,
    Details,
    Document,
    Entry,
    Fact,
    Facts,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Section,
    Title,
    WritingSpace,
    facts,
    items,
)
from impact_check.core.document.tables import Bar, Cell, Column, Row, RowGroup, Scale, Table, cell
from impact_check.output.html.blocks import blocks
from impact_check.output.html.inline import line
from impact_check.output.html.pictures import PATTERNS
from impact_check.output.html.render import POLICY, html_of
from tests.output.test_escaping import Tags

HERE = frozenset({"here"})
A, B = lines.line("a"), lines.line("b")
SCALE = Scale((20.0, 45.0, 80.0), ("Low", "Moderate", "High", "Severe"))
TABLE = Table(
    "t",
    "Harms",
    (Column("Harm"), Column("Scale", "figure"), Column("Found", "number")),
    (
        RowGroup("Reached", (Row(A, (Cell(bar=Bar(30, 60, "30 to 60")), cell(B)), id="r"),)),
        RowGroup("", (Row(B, (Cell(), Cell(A, under=B, level=4)), is_total=True),)),
    ),
    "profile",
    scale=SCALE,
)

BLOCKS = [
    (Paragraph(A), "<p>a</p>"),
    (Paragraph(A, "small"), '<p class="small">a</p>'),
    (Paragraph(A, number=3), '<p><span class="no" id="p3">3.</span> a</p>'),
    (items([A, B]), '<ul class="bullets">\n<li>a</li>\n<li>b</li>'),
    (Items((Item((Paragraph(A),), "here"),), "numbers", 13), '<ol class="numbers" start="13">'),
    (Items((Item((Paragraph(A),), "here"),)), '<li id="here">a</li>'),
    (Items((Item((Paragraph(A), Paragraph(B))),)), "<li><p>a</p>\n<p>b</p>\n</li>"),
    (facts(("Who", A), ("When", ())), "<div><dt>Who</dt><dd>a</dd></div>\n</dl>"),
    (Facts((Fact("Who", (A, B)),)), "<dt>Who</dt><dd>a</dd><dd>b</dd>"),
    (Details("More", (Paragraph(A),)), "<details>\n<summary>More</summary>\n<p>a</p>"),
    (Box("note", (Paragraph(A),), "here"), '<div class="note" id="here">'),
    (Box("quote", (Paragraph(A),)), "<blockquote"),
    (Section("s", "One", ()), '<section aria-labelledby="s">\n<h2 id="s">One</h2>'),
    (Section("s", "One", (Section("u", "Two", ()),)), '<section>\n<h3 id="u">Two</h3>'),
    (Section("s", "One", (), over="Annex"), '<h2 id="s"><span class="over">Annex</span> One</h2>'),
    (Section("s", "One", (), beside=A), '<header><h2 id="s">One</h2><p>a</p></header>'),
    (Title("Report", "A law", (A,)), '<h1 id="title">A law</h1>'),
    (Contents("In it", (("", (Entry("One", "here"),)),)), '<a href="#here">One</a>'),
    (WritingSpace("Date"), '<p class="writing">Date</p>'),
    (PageBreak(), '<div class="page-break">'),
    (TABLE, '<th scope="col" class="c-number">Found</th>'),
    (TABLE, '<tr class="divide"><th scope="rowgroup" colspan="3"><span>Reached</span></th></tr>'),
    (TABLE, '<tr id="r"><th scope="row">a</th>'),
    (TABLE, '<tr class="total"><th scope="row">b</th>'),
    (TABLE, '<td class="lv-4">a<span class="under">b</span></td>'),
    (TABLE, '<caption class="unseen">Harms</caption>'),
    (TABLE._replace(is_captioned=True), "<caption>Harms</caption>"),
    (TABLE, '<div class="scroll" role="region" tabindex="0" aria-label="Table: Harms">'),
    (TABLE, "<title>30 to 60</title>"),
    (TABLE, '<rect class="found" x="0%" y="25%" width="30%" height="50%"/>'),
    (TABLE, '<rect class="open" x="30%" y="25%" width="30%" height="50%"/>'),
]


@pytest.mark.parametrize(("block", "expected"), BLOCKS)
def test_a_block(block, expected):
    assert expected in blocks((block,), HERE)


INLINES = [
    (lines.strong("a"), "<strong>a</strong>"),
    (lines.typed("a\nb"), '<span class="typed">a\nb</span>'),
    (lines.question_id("consent"), '<span class="id">consent</span>'),
    (lines.link("a", "#here"), '<a href="#here">a</a>'),
    (lines.link("a", "#nowhere"), "a"),
    (lines.link("a", "javascript:alert(1)"), "a"),
    (lines.link("a", "https://x.org/?a=1&b"), 'href="https://x.org/?a=1&amp;b" rel="noreferrer'),
    (lines.Sign("harmful", "harmful"), '<i class="on"></i>' * 3 + "</span>harmful"),
    (lines.Sign("minor", "minor gap"), '<i class="on"></i><i></i><i></i></span>minor gap'),
    (lines.Sign("open", "open"), '<span class="box" aria-hidden="true">?</span>open'),
    (lines.Sign("stop", "No"), "<span>No</span>"),
    (lines.Sign("never heard of", "Words"), "<span>Words</span>"),
    (lines.Ladder(1, 3, "Low to High"), "<span>Low to High</span>"),
]


@pytest.mark.parametrize(("inline", "expected"), INLINES)
def test_what_stands_on_a_line(inline, expected):
    assert expected in line((inline,), HERE)
    assert "javascript" not in line((inline,), HERE)


def test_a_ladder_is_solid_up_to_what_is_found_and_hatched_from_there():
    drawn = line((lines.Ladder(1, 3, "x"),), HERE)
    steps = [part.split('"')[0] for part in drawn.split('class="')[1:]]
    assert [step for step in steps if step in ("full", "maybe", "none")] == [
        "full", "maybe", "maybe", "none",
    ]  # fmt: skip


@given(st.floats(0, 100), st.floats(0, 100))
def test_a_bar_ends_where_its_numbers_say(first, second):
    found, open_to = sorted((first, second))
    table = TABLE._replace(
        groups=(RowGroup("", (Row(A, (Cell(bar=Bar(found, open_to, "x")), cell(B))),)),)
    )
    drawn = blocks((table,), HERE)
    lengths = [
        float(part.split('width="')[1].split("%")[0])
        for part in drawn.split('<rect class="')[1:]
        if part.startswith(("found", "open"))
    ]
    assert sum(lengths) == pytest.approx(open_to, abs=0.11)


@given(st.text(max_size=40))
def test_no_text_becomes_markup_anywhere(text):
    bad = f'<b onclick="x">{text}</script>'
    said = lines.line(lines.typed(bad), lines.link(bad, bad), lines.Sign(bad, bad))
    document = Document(
        "full",
        bad,
        (bad,),
        (Title(bad, bad, (said,)), Section("s", bad, (Paragraph(said),), over=bad)),
        Contents(bad, ((bad, (Entry(bad, bad),)),)),
        (
            Table("t", bad, (Column(bad), Column(bad, "turned")), (RowGroup(bad, ()),)),
            Details(bad, (Box("draft", (Facts((Fact(bad, (said,)),)),), id=bad),)),
            WritingSpace(bad),
        ),
        (said,),
        language=bad,
    )
    tags = Tags()
    tags.feed(html_of(document))
    assert not tags.found & {"b", "script"}
    assert not [name for name, _ in tags.attributes if name.startswith("on")]


def test_a_page_asks_nothing_of_anybody():
    page = html_of(Document("full", "T", ("Internal",), (), None, (), (A,)))
    assert POLICY in page and "default-src 'none'" in POLICY
    assert "http" not in page.split("</style>")[1] and "url(" not in PATTERNS
    assert "@import" not in page and page.count("<span>Internal</span>") == 1
