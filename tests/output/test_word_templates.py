"""Own templates for Word: they change the looks, are marked as changed, and cannot drop page 1,
hide text or fetch anything.
"""

import io
import shutil

import docx
import pytest

from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import load_assessment
from impact_check.files.resources import shipped
from impact_check.output.own_templates import CHANGED
from impact_check.output.word import report_word
from tests import examples
from tests.output.test_word import parts


@pytest.fixture(scope="module")
def report(content):
    assessment = load_assessment(
        examples.FOLDER / "outreach-with-firewall.yaml", content
    ).assessment
    return edited(content, assessment, EDITIONS["brief"])


@pytest.fixture
def own(tmp_path):
    return shutil.copytree(shipped("report_templates"), tmp_path / "own")


def change(own, name, old, new):
    path = own / "docx" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def header(data):
    return docx.Document(io.BytesIO(data)).sections[0].header.paragraphs[0].text


def test_an_unchanged_copy_gives_the_shipped_bytes(report, own):
    assert report_word(report, own) == report_word(report)


def test_changed_looks_are_used_and_said(report, own):
    change(own, "styles.xml.j2", '"Calibri", "Georgia"', '"Verdana", "Verdana"')
    data = report_word(report, own)
    assert CHANGED in header(data) and CHANGED not in header(report_word(report))
    assert (
        docx.Document(io.BytesIO(data)).styles.element.find(".//{*}rFonts").values()[0] == "Verdana"
    )


def test_what_a_folder_lacks_is_the_shipped_one(report, own):
    for path in (own / "docx").glob("*.j2"):
        if path.name != "brief.xml.j2":
            path.unlink()
    change(own, "brief.xml.j2", "What else to do", "Next")
    headings = [
        one.text
        for one in docx.Document(io.BytesIO(report_word(report, own))).paragraphs
        if one.style.name == "Heading 1"
    ]
    assert "Next" in headings and "Minimum conditions" in headings


REFUSED = [
    ("brief.xml.j2", "{{ page_one }}", "", "page 1 is missing"),
    ("brief.xml.j2", "{{ page_one }}", "<!-- {{ page_one }} -->", "page 1 is missing"),
    (
        "brief.xml.j2",
        "{{ page_one }}",
        "{{ page_one|replace('Minimum', 'Few') }}",
        "page 1 is missing",
    ),
    (
        "brief.xml.j2",
        "{{ page_one }}",
        "<w:txbxContent>{{ page_one }}</w:txbxContent>",
        "page 1 is missing",
    ),
    ("brief.xml.j2", "{{ page_one }}", "{{ page_one }}<w:p>", "no well-formed XML"),
    (
        "styles.xml.j2",
        '{{ style("Verdict", "Verdict", next="Normal", paragraph=paragraph, run=run) }}',
        '{{ style("Verdict", "Verdict", run="<w:vanish/>"|safe) }}',
        "hides text (w:vanish)",
    ),
    (
        "brief.xml.j2",
        "{{ page_one }}",
        (
            '{{ page_one }}<w:p><w:fldSimple w:instr=" INCLUDEPICTURE https://example.org/x.png'
            ' "/></w:p>'
        ),
        "INCLUDEPICTURE https://example.org/x.png",
    ),
    (
        "footer.xml.j2",
        '{{ field("PAGE") }}',
        '{{ field("INCLUDETEXT x") }}',
        "'INCLUDETEXT x' is not allowed",
    ),
    ("footer.xml.j2", "<?xml", '<!DOCTYPE a [<!ENTITY b "c">]>\n<?xml', "no well-formed XML"),
]


@pytest.mark.parametrize(("name", "old", "new", "says"), REFUSED)
def test_refused_in_words(report, own, name, old, new, says):
    change(own, name, old, new)
    with pytest.raises(ImpactCheckError) as caught:
        report_word(report, own)
    assert says in str(caught.value) and name in str(caught.value)


def test_the_frame_of_the_file_cannot_be_changed(report, own):
    target = 'Target="https://example.org/" TargetMode="External"/>'
    change(
        own,
        "document_rels.xml.j2",
        "</Relationships>",
        f'<Relationship Id="x" Type="http://x/image" {target}</Relationships>',
    )
    change(own, "core.xml.j2", "impact-check", "Somebody")
    change(own, "header.xml.j2", "{{ marks", "{{ marks[:0]")
    data = report_word(report, own)
    assert "example.org" not in str(
        [one.attrib for one in parts(data)["word/_rels/document.xml.rels"]]
    )
    assert docx.Document(io.BytesIO(data)).core_properties.author == "impact-check"
    assert report.edition.mark in header(data)
