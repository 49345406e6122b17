"""Text that a person typed stays text in Markdown, HTML, CSV and on a terminal."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.report.compose import compose
from impact_check.files.assessments import load_assessment
from impact_check.output.escaping import csv_cell, markdown, one_line, visible
from impact_check.output.formats import FORMATS
from tests import examples

HOSTILE = (
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "a | b\n| c",
    "# heading",
    "1. list",
    "- list",
    "[link](https://example.org)",
    "https://example.org",
    "![x](y)",
    "`code` *bold* _em_ ~~s~~",
    "&lt;b&gt; &amp;",
    "\\",
    "\u202egnirts",
    "\x1b[31mred",
    "--> <!-- x",
    '" onload="x',
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_has_no_markup_left(text):
    line = markdown(text)
    assert "\n" not in line
    bare = re.sub(r"\\.", "", line)
    assert not set(bare) & set("`*[]<>|~\x1b\u202e")
    assert not re.match(r"[-+#=]|\d+[.)]", line)
    assert "://" not in bare


@given(st.text())
def test_markdown_is_one_line_without_bare_marks(text):
    line = markdown(text)
    assert not set("\n\r\x1b\u202e\u2028") & set(line)
    assert not set(re.sub(r"\\.", "", line)) & set("`*[]<>|~")


@given(st.text())
def test_visible_text_has_no_control_characters(text):
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", visible(text))
    assert "\n" not in one_line(text)


@given(st.text())
def test_no_cell_is_a_formula(text):
    assert not csv_cell(text).startswith(("=", "+", "-", "@"))


MARK = "ZQX"


def poisoned(content):
    """An example with hostile text in every field that a person types."""
    assessment = load_assessment(
        examples.FOLDER / "outreach-with-firewall.yaml", content
    ).assessment
    bad = f"{MARK}<img src=x onerror=alert(1)>{MARK}|{{{{7*7}}}}\n# h\x0b[a](javascript:x)".replace(
        "\x0b", " "
    )
    measure = assessment.measure.model_copy(
        update={
            **dict.fromkeys(
                ("title", "actor", "proposer", "region", "description", "aim", "success"), bad
            ),
            "safeguards": (bad,),
            "fixed": (bad,),
            "provisions": dict.fromkeys(assessment.measure.provisions, bad),
            "steps": tuple(
                step.model_copy(update={"text": bad, "evidence": bad})
                for step in assessment.measure.steps
            ),
        }
    )
    answers = {
        id_: one.model_copy(update={"source": bad, "note": bad, "reason": bad, "fixed_by": bad})
        for id_, one in assessment.answers.items()
    }
    commitments = {
        id_: one.model_copy(
            update={"owner": bad, "addressee": bad, "source": bad, "verifier": bad, "note": bad}
        )
        for id_, one in assessment.commitments.items()
    }
    involvement = tuple(
        one.model_copy(update={"organisation": bad, "words": bad, "led_by": bad})
        for one in assessment.involvement
    )
    assessors = tuple(one.model_copy(update={"organisation": bad}) for one in assessment.assessors)
    return assessment.model_copy(
        update={
            "measure": measure,
            "answers": answers,
            "commitments": commitments,
            "involvement": involvement,
            "assessors": assessors,
        }
    )


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = set()
        self.attributes = []
        self.text = []

    def handle_starttag(self, tag, attrs):
        self.found.add(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.text.append(data)


def test_html_shows_hostile_text_and_runs_none_of_it(content):
    html = FORMATS["html"](compose(content, poisoned(content), file="x.yaml"))
    tags = Tags()
    tags.feed(html)
    assert "img" not in tags.found and "script" not in tags.found
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert f"{MARK}<img src=x onerror=alert(1)>{MARK}" in "".join(tags.text)
    assert "49" not in re.findall(rf"{MARK}\|(\d+)", "".join(tags.text))


def test_markdown_tables_stay_tables(content):
    text = FORMATS["md"](compose(content, poisoned(content), file="x.yaml"))
    assert "<img" not in re.sub(r"\\<", "", text)
    assert "](javascript" not in re.sub(r"\\.", "", text)
    columns = None
    for line in text.splitlines():
        if line.startswith("|"):
            cells = len(re.findall(r"(?<!\\)\|", line))
            assert columns in (None, cells), line[:200]
            columns = cells
        else:
            columns = None


def test_html_asks_nothing_of_anybody(content):
    html = FORMATS["html"](compose(content, load_assessment(examples.FILES[0], content).assessment))
    tags = Tags()
    tags.feed(html)
    assert not tags.found & {"script", "link", "iframe", "object", "embed", "form", "base"}
    assert not [
        value for name, value in tags.attributes if name in ("src", "srcset", "action", "data")
    ]
    assert "default-src 'none'" in html
    assert "@import" not in html
    assert set(re.findall(r"url\(.", html)) <= {"url(#"}
    assert {value[0] for name, value in tags.attributes if name == "href"} <= {"#", "h"}
