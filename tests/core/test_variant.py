"""A variant holds what is intended, and nothing of it counts as shown."""

import pytest

from impact_check.core.method.scoring import score
from impact_check.core.what_if.variant import variant_of
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import assessment_of, assessment_text, load_assessment
from impact_check.files.documents import parse_document
from tests import examples
from tests.cli.test_commands import EXAMPLES, run


@pytest.fixture
def raid(content):
    """An example with answers."""
    return load_assessment(examples.FILES[0], content).assessment


def test_what_is_set_is_planned_and_no_evidence(content, raid):
    made = variant_of(content, raid, ["consent=safe", "firewall=safe"])
    for id_ in ("consent", "firewall"):
        assert made.answers[id_].planned == "yes" and not made.answers[id_].evidenced
        assert made.answers[id_].source == ""
    others = set(made.answers) - {"consent", "firewall"}
    assert all(made.answers[id_] == raid.answers[id_] for id_ in others)
    assert made.measure.title == f"{raid.measure.title} (variant)"


def test_a_condition_is_not_met_by_an_intention(content, raid):
    made = variant_of(content, raid, ["consent=safe"])
    lines = {line.id: line.status for line in score(content, made).red_lines}
    red_line = content.questions["consent"].red_line
    assert lines.get(red_line) != "met"


def test_without_changes_only_the_title_differs(content, raid):
    made = variant_of(content, raid, [])
    assert score(content, made) == score(content, raid)


@pytest.mark.parametrize("change", ["police_operation=no", "nonsense=safe", "consent", "consent=x"])
def test_what_is_no_answer_is_refused(content, raid, change):
    with pytest.raises(ImpactCheckError):
        variant_of(content, raid, [change])


def test_the_file_is_read_back(content, raid):
    made = variant_of(content, raid, ["consent=safe"])
    text = assessment_text(made)
    assert "planned: yes" in text.replace('"', "").replace("'", "")
    assert assessment_of(parse_document("a.yaml", text.encode()), content).assessment == made


def test_the_command_writes_a_copy_and_replaces_nothing(tmp_path):
    source = str(EXAMPLES / "smart-raid.yaml")
    done = run("variant", source, "-o", "b.yaml", "--set", "consent=safe", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    before = (tmp_path / "b.yaml").read_bytes()
    assert run("variant", source, "-o", "b.yaml", cwd=tmp_path).returncode == 2
    assert (tmp_path / "b.yaml").read_bytes() == before
    assert run("variant", source, "-o", "b.docx", cwd=tmp_path).returncode == 2
    assert run("compare", source, "b.yaml", cwd=tmp_path).returncode == 0
