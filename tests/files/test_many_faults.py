"""A fault of an assessment is told whatever else is wrong in the same file."""

import pytest

from impact_check.errors import BadFiles
from impact_check.files.assessments import assessment_of
from impact_check.files.documents import parse_document
from impact_check.files.linting import lint_paths

GOOD = """impact_check: assessment/1
measure:
  title: A measure
  provisions:
    article_3: Police may enter
context:
  source: The call for tenders
  features:
    campaign: yes
answers:
  consent:
    answer: safe
    provision: article_3
"""
# A fault: what stands in the file, where, and a word of what is told
FAULTS = {
    "title": ("  title: A measure\n", "  title: 7\n", "'title'"),
    "field": ("measure:\n", "measure:\n  colour: red\n", "'colour'"),
    "clause": ("provision: article_3", "provision: article_4", "'article_4'"),
    "feature": ("    campaign: yes\n", "    campain: yes\n", "'campain'"),
    "value": ("  features:\n", "  features:\n    reporting: perhaps\n", "'perhaps'"),
    "group": ("  features:\n", "  groups:\n    indor: yes\n  features:\n", "'indor'"),
    "answer": ("answers:\n", "answers:\n  firewall: {answer: fine}\n", "'fine'"),
    "question": ("answers:\n", "answers:\n  consnt: {answer: safe}\n", "'consnt'"),
    "option": ("answers:\n", "answers:\n  held: {answer: safe, evidence: much}\n", "'much'"),
    "safeguard": ("answers:\n", "commitments:\n  nonsense_x: {status: planned}\nanswers:\n",
                  "'nonsense_x'"),
    "scope": ("context:\n", "context:\n  scope: 7\n", "'scope'"),
    "observed": (
        "answers:\n",
        "effects:\n- {harm: violence, seen: often}\n"
        "- {harm: violenc, seen: one-source}\nanswers:\n",
        "'violenc'",
    ),
    "unknown part": ("answers:\n", "awnsers: {}\nanswers:\n", "'awnsers'"),
    "empty name": ("measure:\n", "measure:\n  actr:\n", "'actr'"),
}  # fmt: skip


def told(content, *names):
    """The faults of a file with some faults in it."""
    text = GOOD
    for name in names:
        before, after, _ = FAULTS[name]
        assert before in text
        text = text.replace(before, after, 1)
    with pytest.raises(BadFiles) as bad:
        assessment_of(parse_document("a.yaml", text.encode()), content)
    return text, bad.value.faults


@pytest.mark.parametrize("first", FAULTS)
@pytest.mark.parametrize("second", FAULTS)
def test_no_fault_hides_another(content, first, second):
    names = (first,) if first == second else (first, second)
    text, faults = told(content, *names)
    for name in names:
        assert any(FAULTS[name][2] in fault.what for fault in faults), (name, faults)
    lines = text.splitlines()
    for fault in faults:  # each at the line where its word stands
        word = fault.what.split("'")[1]
        assert word in lines[fault.line - 1], fault


def test_all_kinds_are_told_in_one_run_in_the_order_of_the_file(content):
    _, faults = told(content, *FAULTS)
    for name, (_, _, word) in FAULTS.items():
        assert any(word in fault.what for fault in faults), name
    assert list(faults) == sorted(faults)
    assert len(faults) == len(FAULTS) + 1  # 'observed' holds two


def test_a_fault_of_the_form_makes_no_further_ones(content):
    for name in ("title", "field", "value", "answer", "option", "scope", "unknown part"):
        assert len(told(content, name)[1]) == 1, name


def test_no_more_than_a_hundred_are_told(content):
    wrong = "".join(f"  x{number}: {{answer: safe}}\n" for number in range(70))
    broken = "".join(f"  y{number}: {{answer: fine}}\n" for number in range(70))
    text = GOOD.replace("answers:\n", f"answers:\n{wrong}{broken}")
    with pytest.raises(BadFiles) as bad:
        assessment_of(parse_document("a.yaml", text.encode()), content)
    assert len(bad.value.faults) == 101
    assert "more faults" in str(bad.value.faults)


SUGGESTED = "did you mean '"


def test_no_suggestion_is_of_another_kind(content):
    """Ids of one kind typed in the place of another, and slips of the pen in both."""
    register = content.register
    kinds = {
        "features": (register.features, "context:\n  features:\n    {id}: yes\n"),
        "groups": (register.groups, "context:\n  groups:\n    {id}: yes\n"),
        "questions": (content.questions, "answers:\n  {id}: {{answer: unknown}}\n"),
        "safeguards": (register.mitigations, "commitments:\n  {id}: {{status: planned}}\n"),
    }
    for name, (known, part) in kinds.items():
        for other, (ids, _) in kinds.items():
            for id_ in list(ids)[:12]:
                slip = id_[:-1] + "q"
                for typed in {slip} if other == name else {id_, slip}:
                    if typed in known:
                        continue
                    text = "impact_check: assessment/1\nmeasure:\n  title: x\n" + part.format(
                        id=typed
                    )
                    try:
                        assessment_of(parse_document("a.yaml", text.encode()), content)
                    except BadFiles as bad:
                        for fault in bad.faults:
                            _, found, rest = fault.what.partition(SUGGESTED)
                            assert not found or rest.partition("'")[0] in known, fault.what


OWN = """impact_check: extension/1
prefix: own
name: Own
colour: red
questions:
- id: own_a
  route: consent
  text: Who decides?
  options: {safe: The person, harmful: Others}
  who_knows: [nobody]
  cite: [{source: icrse-2019, section: Introduction, page: 3}]
- id: own_b
  route: consnt
  text: Who decides?
  options: {safe: The person, harmful: Others}
  who_knows: [proposer]
  cite: [{source: icrse-2019, section: Introduction, page: 3}]
"""

SCENARIOS = """impact_check: scenario/1
checklist: raids
scenarios:
  first:
    text: 7
    features: [police_operation]
    expect: {conclusion: stop}
    cite: [{source: icrse-2019, section: Rescue operations, page: 23}]
  second:
    text: Officers act on a guess.
    features: [police_operaton]
    answers: {evidence_before: harmful}
    expect: {conclusion: stop}
    cite: [{source: icrse-2019, section: Rescue operations, page: 23}]
"""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (OWN, {(4, "'colour'"), (10, "'nobody'"), (13, "did you mean 'consent'")}),
        (SCENARIOS, {(5, "'text'"), (11, "did you mean 'police_operation'")}),
    ],
)
def test_additions_and_scenarios_tell_all_their_faults(tmp_path, text, wanted):
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    faults = lint_paths((path,)).faults
    for line, words in wanted:
        assert any(fault.line == line and words in fault.what for fault in faults), faults
    assert len(faults) == len(wanted), faults
