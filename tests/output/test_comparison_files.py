"""A comparison as Markdown, HTML and JSON: golden files of one pair (`--refresh` writes them anew),
hostile text, no requests.
"""

import json
import re
from pathlib import Path

import pytest

from impact_check.core.comparison.compare import Entry, compare
from impact_check.files.assessments import load_assessment
from impact_check.output.comparison_text import comparison_summary
from impact_check.output.comparisons import COMPARISON_FORMATS, comparison_json
from tests import examples
from tests.core import worked_example
from tests.output.test_escaping import MARK, Tags, poisoned

GOLDEN = Path(__file__).parent / "golden"
comparison_html, comparison_markdown = COMPARISON_FORMATS["html"], COMPARISON_FORMATS["md"]
WRITERS = {"compare.md": comparison_markdown, "compare.html": comparison_html}


@pytest.fixture(scope="module")
def worked():
    raid, outreach, _ = (worked_example.assessment(name) for name in worked_example.NAMES)
    entries = [Entry("raid.yaml", raid), Entry("outreach.yaml", outreach, is_baseline=True)]
    return compare(
        worked_example.content(),
        entries,
        command="impact-check compare raid.yaml --baseline outreach.yaml",
    )


@pytest.mark.parametrize("name", WRITERS)
def test_golden(worked, name, refresh):
    text = WRITERS[name](worked)
    if refresh:
        GOLDEN.mkdir(exist_ok=True)
        (GOLDEN / name).write_text(text, encoding="utf-8")
    is_current = (GOLDEN / name).read_text(encoding="utf-8") == text
    assert is_current, f"{name} is not current; run pytest --refresh and look at what changed"


@pytest.fixture(scope="module")
def hostile(content):
    other = load_assessment(examples.FOLDER / "smart-raid.yaml", content).assessment
    one = poisoned(content)
    alike = one.model_copy(update={"answers": {}, "commitments": {}})
    return compare(
        content,
        [Entry(f"{MARK}<b>.yaml", one), Entry("x|y.yaml", other), Entry("z.yaml", alike)],
        draws=5,
    )


def test_html_shows_hostile_text_and_runs_none_of_it(hostile):
    tags = Tags()
    tags.feed(comparison_html(hostile))
    assert not tags.found & {"img", "script", "b", "link", "iframe", "form"}
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert f"{MARK}<img src=x onerror=alert(1)>{MARK}" in "".join(tags.text)
    assert "49" not in re.findall(rf"{MARK}\|(\d+)", "".join(tags.text))
    assert {value[0] for name, value in tags.attributes if name == "href"} == {"#"}


def test_every_link_inside_the_page_has_its_place(hostile):
    tags = Tags()
    tags.feed(comparison_html(hostile))
    ids = [value for name, value in tags.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {value[1:] for name, value in tags.attributes if name == "href"} <= set(ids)


def test_markdown_stays_text_and_tables_stay_tables(hostile):
    text = comparison_markdown(hostile)
    assert "<img" not in re.sub(r"\\<", "", text)
    assert "](javascript" not in re.sub(r"\\.", "", text)
    columns = None
    for line in text.splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else None
        assert cells is None or columns in (None, cells), line[:200]
        columns = cells


def test_html_asks_nothing_of_anybody(hostile):
    html = comparison_html(hostile)
    assert "default-src 'none'" in html and "@import" not in html
    assert set(re.findall(r"url\(.", html)) <= {"url(#"}


def test_json_holds_the_whole_comparison(worked):
    values = json.loads(comparison_json(worked))
    assert [one["label"] for one in values["measures"]] == ["A", "B"]
    assert values["pairs"][0]["better"] == "B"
    assert values["pairs"][0]["numbers"]["draws_worst"]["worst_first"]["less"] == 1.0


def test_the_terminal_shows_no_control_codes(hostile):
    from rich.console import Console

    console = Console(width=80, highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        for part in comparison_summary(hostile):
            console.print(part)
    lines = captured.get().splitlines()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202e]", captured.get().replace("\n", ""))
    assert max(len(line.rstrip()) for line in lines) <= 80
