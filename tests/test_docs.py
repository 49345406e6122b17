"""What the documents show works: the examples for authors load, and the results name them."""

import re
from pathlib import Path

import pytest

from impact_check.core.compose import compose
from impact_check.files.assessments import load_assessment
from impact_check.files.content import load_content, load_extension
from tests import examples

DOCS = Path(__file__).parent.parent / "docs"


@pytest.fixture
def shown(tmp_path):
    text = (DOCS / "authoring.md").read_text(encoding="utf-8")
    for name, body in re.findall(r"<!-- example: (\S+) -->\s*```yaml\n(.*?)```", text, re.DOTALL):
        path = tmp_path / (name if name.endswith(".yaml") else f"own/{name}.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8")
    return tmp_path


def test_own_additions_count_and_the_result_without_them_is_told(shown, content):
    more = load_extension(content, shown / "own" / "extension.yaml")
    (shown / "own" / "extension.yaml").unlink()
    assessment = load_assessment(examples.FOLDER / "outreach-with-firewall.yaml", more).assessment
    report = compose(more, assessment)
    assert report.without_extensions.startswith("Without the additions: No major concern found so far")
    assert "with the additions of" in report.content_note


def test_own_content_stands_alone_and_says_so(shown):
    (shown / "own" / "extension.yaml").unlink()
    own = load_content(shown)
    path = shown / "a.json"
    path.write_text('{"impact_check": "assessment/1", "measure": {"title": "x"}}', encoding="utf-8")
    report = compose(own, load_assessment(path, own).assessment)
    assert "not the shipped ones" in report.content_note
    assert "ICRSE" not in report.front.standing


NOT_IDS = {"evidence", "from", "heightened", "kind", "needs_statement"}


def test_decisions_name_only_what_exists(content):
    text = (DOCS / "decisions.md").read_text(encoding="utf-8")
    known = {id_ for field in type(content.register).model_fields for id_ in getattr(content.register, field)} | set(content.questions)
    named = set(re.findall(r"`([a-z_0-9-]+)`", text))
    assert len(named) > 100
    assert named - known - NOT_IDS == set()
