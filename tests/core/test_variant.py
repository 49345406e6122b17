"""A variant holds what is intended, and nothing of it counts as shown."""

import pytest

from impact_check.core.method.readings import credited_rank
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Fact
from impact_check.core.model.base import STATUSES
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


@pytest.mark.parametrize(
    "change", ["scope=1", "police_operation=perhaps", "nonsense=safe", "consent", "consent=x"]
)
def test_what_is_no_answer_is_refused(content, raid, change):
    with pytest.raises(ImpactCheckError):
        variant_of(content, raid, [change])


@pytest.mark.parametrize("source", ["", "The draft bill, clause 4"])
def test_a_planned_no_to_a_fact_is_no_no_yet(content, raid, source):
    """It counts as unknown, whatever is named as its source; so nothing gets better by it."""
    feature = next(id_ for id_ in content.register.features if raid.context.feature(id_) == "yes")
    made = variant_of(content, raid, [f"{feature}=no"])
    fact = made.context.features[feature]
    assert (fact.value, fact.planned, fact.source) == ("no", "yes", "")
    named = fact.model_copy(update={"source": source})
    features = {**made.context.features, feature: named}
    context = made.context.model_copy(update={"features": features})
    assert context.feature(feature) == "unknown"
    unknown = raid.context.model_copy(
        update={"features": {**raid.context.features, feature: Fact(value="unknown")}}
    )
    after, expected = (
        score(content, raid.model_copy(update={"context": found})) for found in (context, unknown)
    )
    assert (after.index, after.conclusion) == (expected.index, expected.conclusion)


@pytest.mark.parametrize("status", ["planned", "funded", "in-place", "verified"])
def test_a_planned_safeguard_counts_as_a_plan(content, raid, status):
    id_ = next(iter(content.register.mitigations))
    made = variant_of(content, raid, [f"{id_}={status}"])
    safeguard = made.commitments[id_]
    assert (safeguard.status, safeguard.planned, safeguard.source) == (status, "yes", "")
    assert credited_rank(safeguard, made.measure) == -1
    told = safeguard.model_copy(update={"source": "a letter", "verifier": "an auditor"})
    assert credited_rank(told, made.measure) == STATUSES.index("planned")


def test_a_variant_is_the_file_but_for_what_is_planned(content, raid):
    feature = next(id_ for id_ in content.register.features if raid.context.feature(id_) == "yes")
    safeguard = next(iter(content.register.mitigations))
    changes = ["consent=safe", f"{feature}=no", f"{safeguard}=in-place"]
    made = variant_of(content, raid, changes)
    before, after = raid.model_dump(), made.model_dump()
    planned = {
        ("answers", "consent"), ("context", "features", feature), ("commitments", safeguard),
    }  # fmt: skip
    differing = set(_differing(before, after))
    assert differing == planned | {("variant",), ("measure", "title")}


def _differing(first, second, path=()):
    """The paths at which two files differ, down to whole entries."""
    is_entry = (path[:1] in (("answers",), ("commitments",)) and len(path) == 2) or len(path) == 3
    if first == second:
        return
    if is_entry or not (isinstance(first, dict) and isinstance(second, dict)):
        yield path
        return
    for key in {**first, **second}:
        yield from _differing(first.get(key), second.get(key), (*path, key))


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
