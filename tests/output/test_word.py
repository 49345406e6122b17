"""The Word report: whole, valid, the same everywhere, read back by a library and an office program
that know nothing of this project.
"""

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from itertools import pairwise
from xml.etree import ElementTree

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.document.blocks import Items, everything
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.core.report.pages.build import document_of
from impact_check.files.assessments import load_assessment
from impact_check.output.escaping import bookmark, is_web_address, visible, xml
from impact_check.output.formats import FORMATS
from impact_check.output.word.inline import paragraph
from impact_check.output.word.inline import text as text_run
from impact_check.output.word.paper import Paper
from tests import examples
from tests.output.test_escaping import HOSTILE, MARK, poisoned

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
KINDS = [
    *(
        (name, "full")
        for name in ("hotel-staff-training", "outreach-with-firewall", "online-ban-2018")
    ),
    *(("hotel-staff-training", name) for name in EDITIONS if name != "full"),
]


@pytest.fixture(scope="module")
def made(content):
    """The report of an example in an edition, made once."""
    found = {}

    def make(name, edition="full"):
        if (name, edition) not in found:
            assessment = load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment
            day = str(assessment.assessed or "")
            found[name, edition] = edited(
                content, assessment, EDITIONS[edition], file=f"examples/{name}.yaml", day=day
            )
        return found[name, edition]

    return make


@pytest.fixture(scope="module", params=KINDS, ids="-".join)
def report(made, request):
    return made(*request.param)


@pytest.fixture(scope="module")
def data(report):
    return FORMATS["docx"](report)


@pytest.fixture(scope="module")
def found(data):
    return parts(data)


def parts(data):
    """The parts of a Word file as XML, by name; the parser refuses what is not well-formed."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: ElementTree.fromstring(package.read(name)) for name in package.namelist()}


def text_of(element):
    """The text under an element, a line a paragraph."""
    breaks = {f"{W}br": "\n", f"{W}tab": "\t"}
    paragraphs = [element] if element.tag == f"{W}p" else element.iter(f"{W}p")
    return "\n".join(
        "".join(
            one.text or "" if one.tag == f"{W}t" else breaks.get(one.tag, "") for one in p.iter()
        )
        for p in paragraphs
    )


def test_every_part_is_declared_and_reached(found):
    declared = {
        one.get("PartName").lstrip("/")
        for one in found["[Content_Types].xml"]
        if one.get("PartName")
    }
    inner = [name for name in found if not name.endswith(".rels") and name != "[Content_Types].xml"]
    assert declared == set(inner)
    targets = {
        f"word/{one.get('Target')}"
        for one in found["word/_rels/document.xml.rels"]
        if one.get("TargetMode") != "External"
    }
    assert targets | {one.get("Target") for one in found["_rels/.rels"]} == set(inner)


def test_every_link_leads_somewhere(found):
    body = found["word/document.xml"]
    marks = [one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart")]
    ids = [one.get(f"{W}id") for one in body.iter(f"{W}bookmarkStart")]
    assert len(set(marks)) == len(marks) and len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z_][a-z0-9_]{0,39}", one) for one in marks)
    assert {
        one.get(f"{W}anchor") for one in body.iter(f"{W}hyperlink") if one.get(f"{W}anchor")
    } <= set(marks)
    outside = {one.get("Id"): one.get("Target") for one in found["word/_rels/document.xml.rels"]}
    used = {one.get(f"{R}id") for one in body.iter(f"{W}hyperlink") if one.get(f"{R}id")}
    assert all(outside[one].startswith(("https://", "http://")) for one in used)
    assert {id_ for id_, target in outside.items() if "://" in target} == used


def test_every_style_and_list_that_is_used_exists(found):
    styles = {one.get(f"{W}styleId") for one in found["word/styles.xml"].iter(f"{W}style")}
    lists = {one.get(f"{W}numId") for one in found["word/numbering.xml"].iter(f"{W}num")}
    for part in ("word/document.xml", "word/header.xml", "word/footer.xml", "word/styles.xml"):
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            assert {one.get(f"{W}val") for one in found[part].iter(f"{W}{tag}")} <= styles
        assert {one.get(f"{W}val") for one in found[part].iter(f"{W}numId")} <= lists


def test_numbered_lists_begin_where_the_document_says(report, found):
    document = document_of(report)
    starts = [
        str(block.start)
        for block in everything((*document.page_one, *document.blocks))
        if isinstance(block, Items) and block.look in ("numbers", "steps")
    ]
    own = found["word/numbering.xml"].findall(f"{W}num")[3:]
    assert [num.find(f".//{W}startOverride").get(f"{W}val") for num in own] == starts


def test_python_docx_reads_headings_tables_and_properties(report, data):
    document = docx.Document(io.BytesIO(data))
    styles = [one.style.name for one in document.paragraphs]
    assert [one.text for one in document.paragraphs if one.style.name == "Title"] == [report.title]
    levels = [int(name[-1]) for name in styles if name.startswith("Heading ")]
    assert levels[0] == 1 and set(levels) <= {1, 2, 3}
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for table in document.tables:
        head = table.rows[0]._tr.trPr
        assert head is not None and head.find(f"{W}tblHeader") is not None
        assert table._tbl.getprevious().find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Caption"
        assert all(cell.text.strip() for cell in table.rows[0].cells)
        assert len({len(row.cells) for row in table.rows}) == 1
    properties = document.core_properties
    assert (properties.title, properties.author, properties.language) == (
        document_of(report).title,
        "impact-check",
        "en-GB",
    )
    assert (properties.last_modified_by, properties.comments, properties.keywords) == ("", "", "")
    assert properties.created is None and properties.modified is None


def test_page_language_header_and_page_numbers(report, data):
    document = docx.Document(io.BytesIO(data))
    assert document.styles.element.find(f".//{W}docDefaults//{W}lang").get(f"{W}val") == "en-GB"
    for section in document.sections:
        assert sorted((round(section.page_width.cm, 1), round(section.page_height.cm, 1))) == [
            21.0,
            29.7,
        ]
        assert section.left_margin.cm >= 1.5 and section.top_margin.cm >= 1.5
        assert section.header.paragraphs[0].text == "  ·  ".join(report.marks)
        fields = [one.text.strip() for one in section.footer._element.iter(f"{W}instrText")]
        assert fields == ["PAGE", "NUMPAGES"]


def test_a_full_report_has_its_sections_tables_and_every_answer(made):
    report = made("outreach-with-firewall")
    document = docx.Document(io.BytesIO(FORMATS["docx"](report)))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert headings[:3] == ["Conclusion", "Level of harm", "Minimum conditions"]
    assert {
        "Harm profile",
        "Harms by group",
        "What to do",
        "How sure this is",
        "Annex: All answers",
        "Annex: Numbers",
    } <= set(headings)
    profile = next(one for one in document.tables if one.rows[0].cells[0].text == "Harm")
    assert [row.cells[0].text for row in profile.rows][1:] == [one.name for one in report.harms]
    assert report.marks == ("Internal: names and sources", "Fictional: this measure is made up")
    told = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert [asked.id for asked in report.answers if f"{asked.text} {asked.id}" not in told] == []


TEXTS = st.text(
    st.characters(exclude_categories=())
    | st.sampled_from("<>&\"'\n\t\x00\x0b\x1f\ud800\ufffe\uffff\u202e]")
)


@given(TEXTS)
def test_any_text_is_kept_as_text(text):
    paper = Paper(frozenset())
    paper.mark(text)
    made = paragraph(text_run(text), paper)
    element = ElementTree.fromstring(f'<x xmlns:w="{W[1:-1]}">{made}</x>')
    assert text_of(element) == xml(text)


@given(TEXTS)
def test_only_what_nobody_could_see_is_taken_out(text):
    kept = xml(text)
    assert kept == visible(text).encode("utf-8", "ignore").decode().replace("\ufffe", "").replace(
        "\uffff", ""
    )
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", kept)


@given(TEXTS, TEXTS)
def test_bookmarks_have_names_that_word_allows_and_differ(one, other):
    assert re.fullmatch(r"[a-z_][a-z0-9_]{0,39}", bookmark(one))
    assert (bookmark(one) == bookmark(other)) == (one == other)


@pytest.mark.parametrize("edition", sorted({edition for _, edition in KINDS}))
def test_hostile_text_in_every_field_stays_text(content, edition):
    found = parts(
        FORMATS["docx"](edited(content, poisoned(content), EDITIONS[edition], file='x"><w:p>.yaml'))
    )
    assert f"{MARK}<img src=x onerror=alert(1)>{MARK}" in text_of(found["word/document.xml"])
    assert all(
        one.tag.startswith((W, R))
        for part in ("document", "header", "footer")
        for one in found[f"word/{part}.xml"].iter()
    )


@pytest.mark.parametrize("text", [*HOSTILE, "", " ", "a\tb", "\ud83d", "&#0;", "]]>", "\r\n"])
def test_a_hostile_title_is_a_title(content, text):
    assessment = load_assessment(
        examples.FOLDER / "outreach-with-firewall.yaml", content
    ).assessment
    measure = assessment.measure.model_copy(update={"title": f"Title {text} end"})
    data = FORMATS["docx"](edited(content, assessment.model_copy(update={"measure": measure})))
    document = docx.Document(io.BytesIO(data))
    shown = document.core_properties.title.removesuffix(": harm report")
    assert shown.split() == xml(f"Title {text} end").split()


ADDRESSES = [
    ("https://example.org", True),
    ("http://example.org:80/a/b.pdf?x=1&y=%20#c", True),
    ("https://doi.org/10.1/a(b)", True),
    ("https://", False),
    ("https://example.org/a b", False),
    ("https://example.org/%zz", False),
    ("https://example.org/é", False),
    ("javascript:alert(1)", False),
    ("file:///etc/passwd", False),
    ("https://example.org/#a#b", False),
    ("https://a\nb", False),
]


@pytest.mark.parametrize(("url", "is_linked"), ADDRESSES)
def test_only_sound_addresses_become_links(url, is_linked):
    assert is_web_address(url) is is_linked


def test_same_bytes_in_another_time_zone_and_locale(tmp_path):
    outs = []
    for number, extra in enumerate(
        (
            {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
            {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
        )
    ):
        out = tmp_path / f"{number}.docx"
        command = [
            sys.executable,
            "-m",
            "impact_check",
            "report",
            "examples/outreach-with-firewall.yaml",
            "-o",
            str(out),
        ]
        subprocess.run(
            command,
            cwd=examples.FOLDER.parent,
            env={**os.environ, **extra},
            check=True,
            capture_output=True,
        )
        outs.append(out.read_bytes())
    assert outs[0] == outs[1]


def test_the_zip_names_no_day_and_no_machine(made):
    with zipfile.ZipFile(io.BytesIO(FORMATS["docx"](made("hotel-staff-training")))) as package:
        entries = package.infolist()
    assert entries[0].filename == "[Content_Types].xml"
    assert {
        (one.date_time, one.create_system, one.compress_type, one.extra, one.comment)
        for one in entries
    } == {((1980, 1, 1, 0, 0, 0), 3, zipfile.ZIP_STORED, b"", b"")}


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed (soffice)"
)
def test_libreoffice_opens_and_prints_them(made, tmp_path):
    names = ["-".join(one) for one in KINDS]
    for name, one in zip(names, KINDS, strict=True):
        (tmp_path / f"{name}.docx").write_bytes(FORMATS["docx"](made(*one)))
    for kind in ("pdf", "txt:Text (encoded):UTF8"):
        command = [
            "soffice",
            "--headless",
            f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
            "--convert-to",
            kind,
        ]
        subprocess.run(
            [*command, *(f"{one}.docx" for one in names)],
            cwd=tmp_path,
            check=True,
            capture_output=True,
            timeout=300,
        )
    for name, one in zip(names, KINDS, strict=True):
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")
        text = (tmp_path / f"{name}.txt").read_text(encoding="utf-8-sig")
        report = made(*one)
        says_it_is_not = getattr(report, "front", report).is_not
        assert report.title in text and all(words in text for words in says_it_is_not)


LONGEST = (
    "assisted-return",
    "blind-sweeps",
    "heroes-and-villains-campaign",
    "hospital-screening",
    "online-ban-2018",
    "smart-raid",
)


@pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdfinfo") is None,
    reason="LibreOffice (soffice) or pdfinfo is not installed",
)
def test_the_brief_is_two_pages(made, tmp_path):
    for name in LONGEST:
        (tmp_path / f"{name}.docx").write_bytes(FORMATS["docx"](made(name, "brief")))
    office = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"]
    files = [f"{name}.docx" for name in LONGEST]
    subprocess.run(
        [*office, "--convert-to", "pdf", *files],
        cwd=tmp_path, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    pages = {
        name: re.search(
            r"Pages: +(\d+)",
            subprocess.run(
                ["pdfinfo", f"{name}.pdf"], cwd=tmp_path, check=True, capture_output=True, text=True
            ).stdout,
        )[1]
        for name in LONGEST
    }
    assert pages == dict.fromkeys(LONGEST, "2")
