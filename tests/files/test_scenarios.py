"""Scenarios: what must come out is checked at its place, and nothing of them is read when a measure
is scored.
"""

import re
import shutil

import pytest

from impact_check.files.content import load_content, load_shipped
from impact_check.files.documents import parse_document
from impact_check.files.finding import files_in
from impact_check.files.linting import lint_paths
from impact_check.files.prepared import files_digest
from impact_check.files.resources import shipped
from impact_check.files.scenarios import faults_in, scenario_faults

SCENARIO = """\
impact_check: scenario/1
checklist: raids
scenarios:
  sweep:
    text: Officers act on a guess.
    features: [police_operation]
    groups: [migrants_without_papers]
    answers: {evidence_before: harmful}
    expect:
      conclusion: stop
      not_met: [blind_operation]
      found: {trauma: high}
    cite: [{source: icrse-2019, section: Rescue operations, page: 23, note: 36}]
"""


def faults(text, content):
    found, _ = faults_in(parse_document("s.yaml", text.encode()), content)
    return [f"{one.line}:{one.column}: {one.what}" for one in found]


def test_what_comes_out_as_told_gives_no_fault(content):
    assert faults(SCENARIO, content) == []


WRONG = {
    "conclusion: stop": ("conclusion: monitor", "10:19: 'sweep': the conclusion is now 'stop'"),
    "not_met: [blind_operation]": (
        "met: [blind_operation]",
        "11:13: 'sweep': the condition 'blind_operation' is now not-met",
    ),
    "[blind_operation]": (
        "[blind_operation, tied_to_one_person]",
        "11:34: 'sweep': the condition 'tied_to_one_person' is now not asked about",
    ),
    "trauma: high": ("trauma: low", "12:23: 'sweep': what is found of 'trauma' is now High"),
    "[police_operation]": (
        "[police_operatoin]",
        "6:16: 'sweep': there is no feature 'police_operatoin'; did you mean 'police_operation'?",
    ),
    "[migrants_without_papers]": ("[people]", "7:14: 'sweep': there is no group 'people'"),
    "evidence_before: harmful": (
        "evidence_befor: harmful",
        "8:31: 'sweep': there is no question 'evidence_befor'; did you mean 'evidence_before'?",
    ),
    "{evidence_before: harmful}": (
        "{evidence_before: harmful, real_choice: safe}",
        "8:54: 'sweep': 'real_choice' is not asked of a measure with these features and groups",
    ),
    "checklist: raids": ("checklist: rades", "2:12: there is no checklist 'rades'; did you mean"),
    "page: 23": ("page: 3", "13:67: 'sweep': page 3 is not in 'Rescue operations'"),
}


@pytest.mark.parametrize(("old", "new", "says"), [(o, *n) for o, n in WRONG.items()], ids=WRONG)
def test_what_does_not_hold_is_told_at_its_place(content, old, new, says):
    assert old in SCENARIO
    (found,) = faults(SCENARIO.replace(old, new, 1), content)
    assert found.startswith(says)


def test_a_change_of_content_shows_which_scenario_changes(content):
    line = content.register.red_lines["blind_operation"].model_copy(
        update={"from_grade": "serious"}
    )
    register = content.register.model_copy(
        update={"red_lines": {**content.register.red_lines, "blind_operation": line}}
    )
    serious = SCENARIO.replace("evidence_before: harmful", "evidence_before: serious")
    serious = serious.replace("conclusion: stop", "conclusion: redesign")
    told = serious.replace("not_met", "met").replace("trauma: high", "trauma: moderate")
    assert [one for one in faults(told, content) if "blind" in one or "conclusion" in one] == []
    changed = type(content)(register, content.checklists)
    assert any("'blind_operation' is now not-met" in one for one in faults(told, changed))


def test_the_shipped_scenarios_come_out_as_told(content):
    found, number = scenario_faults(shipped("checklists"), content)
    assert ([str(one) for one in found], number >= 10) == ([], True)


def test_every_checklist_has_one(content):
    files = (shipped("checklists") / "scenarios").glob("*.yaml")
    assert {path.stem for path in files} == {one.id for one in content.checklists}


def test_scenarios_are_no_content(tmp_path):
    folder = tmp_path / "content"
    shutil.copytree(shipped("checklists"), folder)
    before = files_digest(folder)
    (folder / "scenarios" / "raids.yaml").write_text("nonsense: [", encoding="utf-8")
    assert files_digest(folder) == before
    assert load_content(folder).digest == load_shipped().digest
    assert any("raids.yaml" in str(one) for one in lint_paths((folder,)).faults)


def test_a_scenario_outside_its_folder_is_told_where_it_belongs(tmp_path):
    folder = tmp_path / "content"
    shutil.copytree(shipped("checklists"), folder)
    shutil.move(folder / "scenarios" / "raids.yaml", folder / "raids-scenarios.yaml")
    (fault,) = lint_paths((folder,)).faults
    assert fault.what == "holds scenarios; move it into a folder 'scenarios'"


def test_all_files_of_the_folder_are_scenarios():
    texts = [
        path.read_text(encoding="utf-8") for path in files_in(shipped("checklists") / "scenarios")
    ]
    assert all(re.match("impact_check: scenario/1\n", text) for text in texts)
