"""The reports in a real browser: accessible, asking nothing of anybody, never wider than the
screen, and as many pages as promised.

Skipped, with the reason, where there is no Chromium or the extra `browser` is not installed.
"""

import re
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.core.views.sheet import sheet_of
from impact_check.files.assessments import load_assessment
from impact_check.output.blank import blank_assessment
from impact_check.output.documents import as_html
from impact_check.output.formats import FORMATS
from tests import examples

CHROMIUM = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)
playwright = pytest.importorskip(
    "playwright.sync_api", reason="pip install 'impact-check[browser]' brings the browser tests"
)
axe = pytest.importorskip(
    "axe_playwright_python.base", reason="pip install 'impact-check[browser]' brings axe-core"
)
pytestmark = [
    pytest.mark.skipif(
        CHROMIUM is None, reason="no Chromium on this machine: apt-get install chromium"
    ),
    pytest.mark.xdist_group("browser"),
]

SHORT = ("brief", "policy")
WIDTHS = (320, 768, 1280)
MEASURES = ("toluca-raid", "outreach-with-firewall")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def pages(content, tmp_path_factory):
    """The files of every edition, of a checklist, and of the short editions of an assessment that
    nobody has answered.
    """
    folder = tmp_path_factory.mktemp("pages")
    blank = folder / "blank.yaml"
    blank.write_text(blank_assessment(content, content.checklists), encoding="utf-8")
    found = {
        "checklist": as_html(
            sheet_of(content, [found for found in content.checklists if found.id == "raids"])
        )
    }
    raid, outreach = (examples.FOLDER / f"{name}.yaml" for name in MEASURES)
    for path, names in ((raid, EDITIONS), (outreach, SHORT), (blank, SHORT)):
        assessment = load_assessment(path, content).assessment
        found |= {
            f"{path.stem}-{name}": FORMATS["html"](edited(content, assessment, EDITIONS[name]))
            for name in names
        }
    for name, text in found.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in found}


@pytest.fixture
def opened(browser):
    """Opens a file, and says afterwards that it asked nothing of anybody."""
    contexts, asked, said = [], [], []

    def open_(path: Path, width: int = 1280, scheme: str = "light"):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.on(
            "request",
            lambda request: asked.append(request.url) if request.url != path.as_uri() else None,
        )
        page.on("console", lambda message: said.append(message.text))
        page.goto(path.as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()
    assert [one for one in asked if not one.startswith("data:")] == []
    assert said == []


EVERY = [
    "checklist",
    *(f"{MEASURES[0]}-{edition}" for edition in EDITIONS),
    *(f"{MEASURES[1]}-{edition}" for edition in SHORT),
]


@pytest.mark.parametrize("name", EVERY)
def test_accessible_in_light_and_dark(name, pages, opened):
    for scheme in ("light", "dark"):
        page = opened(pages[name], scheme=scheme)
        page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)")
        page.evaluate(axe.AXE_SCRIPT)
        result = page.evaluate(
            "rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES
        )
        faults = [
            (one["id"], [node["target"] for node in one["nodes"]][:3])
            for one in result["violations"]
        ]
        assert faults == [], f"{name}, {scheme}"
        assert len(result["passes"]) > 10


@pytest.mark.parametrize("name", EVERY)
def test_no_page_is_wider_than_the_screen(name, pages, opened):
    page = opened(pages[name])
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} at {width}"


@pytest.mark.parametrize("name", EVERY)
def test_every_link_leads_somewhere_and_headings_leave_no_step_out(name, pages, opened):
    page = opened(pages[name])
    lost = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1)).filter(id =>"
        " !document.getElementById(id))"
    )
    assert lost == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))
    levels = page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(one => +one.tagName[1])"
    )
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(then - now <= 1 for now, then in pairwise(levels))


PRINTED = [(f"{measure}-brief", 2, 2) for measure in (*MEASURES, "blank")] + [
    (f"{measure}-policy", 4, 12) for measure in (*MEASURES, "blank")
]


@pytest.mark.parametrize(("name", "least", "most"), PRINTED)
def test_printed_pages(name, least, most, pages, opened):
    pdf = opened(pages[name]).pdf(prefer_css_page_size=True, print_background=True)
    assert least <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= most


@pytest.mark.parametrize("name", ["toluca-raid-full", "outreach-with-firewall-brief"])
def test_what_stands_on_every_page_does_so_on_paper(name, pages, opened):
    page = opened(pages[name])
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.running')).position") == "fixed"
