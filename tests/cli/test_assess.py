"""`assess` as a person or a script runs it: options, comments, a second program, own additions."""

import os
import re

import pytest

from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.files.opened import open_assessment
from tests.terminal import ROOT, assess
from tests.walking import begun, opening, play, sensible, typing_person, unknown_opening


def test_a_pipe_makes_the_file_that_the_pure_walk_makes(tmp_path, typed, played):
    done = assess(tmp_path, "a.yaml", typed=typed)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == assessment_text(
        played.walk.assessment
    )
    assert done.stderr == ""
    assert done.stdout.rstrip().endswith("impact-check report a.yaml -o report.html")
    assert [one.name for one in tmp_path.iterdir()] == ["a.yaml"]


def test_a_second_program_is_told_who_has_it(tmp_path, content):
    with open_assessment(tmp_path / "a.yaml", content):
        done = assess(tmp_path, "a.yaml", typed=["", "Posters", "s"])
    assert (done.returncode, str(os.getpid()) in done.stderr) == (2, True)
    assert not (tmp_path / "a.yaml").exists()


COMMENTED = "# by hand\nimpact_check: assessment/1\nmeasure: {title: Posters}\n"


@pytest.mark.parametrize(
    ("typed", "code", "kept", "files"),
    [
        (["3"], 0, True, {"a.yaml"}),
        ([], 2, True, {"a.yaml"}),
        (["1", "A city", "s"], 0, False, {"a.yaml"}),
        (["2", "", "A city", "s"], 0, True, {"a.yaml", "a-2.yaml"}),
        (["2", "", "s"], 0, True, {"a.yaml", "a-2.yaml"}),
        (["2", "a.yaml", "b.yaml", "A city", "s"], 0, True, {"a.yaml", "b.yaml"}),
    ],
)
def test_comments_are_lost_only_if_the_person_says_so(tmp_path, typed, code, kept, files):
    (tmp_path / "a.yaml").write_text(COMMENTED, encoding="utf-8")
    done = assess(tmp_path, "a.yaml", typed=typed)
    assert done.returncode == code, done.stderr
    assert ((tmp_path / "a.yaml").read_text(encoding="utf-8") == COMMENTED) == kept
    assert {one.name for one in tmp_path.iterdir()} == files
    written = [name for name in files if name != "a.yaml"] or ([] if kept else ["a.yaml"])
    for name in written:
        assert ("actor: A city" in (tmp_path / name).read_text(encoding="utf-8")) == (
            "A city" in typed
        )
        assert name in done.stdout


def test_no_place_to_save_is_said_before_anything_is_asked(tmp_path):
    done = assess(tmp_path, "nowhere/a.yaml", typed=["", "Posters"])
    assert (done.returncode, "nowhere" in done.stderr, done.stdout) == (2, True, "")
    for name in ("posters", "posters.txt"):
        done = assess(tmp_path, name, typed=["", "Posters"])
        assert (done.returncode, f"{name}.yaml" in done.stderr, done.stdout) == (2, True, "")
    done = assess(tmp_path, "-", typed=["", "Posters"])
    assert (done.returncode, "needs a file" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    "option",
    [["--scan"], ["--as", "community"], ["--checklist", "campaigns"], ["--open"], ["--show-score"]],
)
def test_the_command_that_goes_on_has_the_same_options(tmp_path, content, option):
    done = assess(tmp_path, "my file.yaml", *option, typed=[*opening(content), "s"])
    assert done.returncode == 0, done.stderr
    assert f'impact-check assess "my file.yaml" {" ".join(option)}' in " ".join(done.stdout.split())


def test_a_scan_tells_no_level_even_with_the_score(tmp_path, content):
    done = assess(
        tmp_path, "a.yaml", "--scan", "--show-score", typed=[*opening(content), "4", "1", "s"]
    )
    assert "So far: " in done.stdout
    assert "not ruled out" not in done.stdout


def test_an_unknown_checklist_is_said(tmp_path):
    done = assess(tmp_path, "a.yaml", "--checklist", "raid")
    assert (done.returncode, "did you mean 'raids'" in done.stderr) == (2, True)


def test_own_additions_are_asked_too(tmp_path, content):
    text = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
    found = dict(re.findall(r"<!-- example: (\S+) -->\s*```yaml\n(.*?)```", text, re.DOTALL))
    own = next(body for body in found.values() if "extension/1" in body)
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    done = assess(
        tmp_path, "a.yaml", "--with", "own.yaml", typed=[*unknown_opening(content), "r", "", "s"]
    )
    assert done.returncode == 0, done.stderr
    assert "Added questions" in done.stdout


def test_the_questions_for_the_authority_go_into_a_file_that_is_never_written_over(
    tmp_path, content, monkeypatch
):
    walk = play(begun(content, community=True), unknown_opening(content)).walk
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken.md").write_text("mine", encoding="utf-8")
    to_list = typing_person(walk, sensible)
    place = [place.kind for _, _, place in play(walk, to_list).turns].index("end-list")
    typed = [*unknown_opening(content), *to_list[: place + 1], "taken.md", "questions.md"]
    typed[1] = "A check at 12 Mill Street"
    done = assess(tmp_path, "a.yaml", "--as", "community", typed=typed)
    assert (tmp_path / "taken.md").read_text(encoding="utf-8") == "mine"
    assert "Written: questions.md" in done.stdout
    text = (tmp_path / "questions.md").read_text(encoding="utf-8")
    assert text.startswith("# Questions about: A check at 12 Mill Street\n")
    assert (
        "Look at these before you pass it on" in done.stdout
        and "\naddress: 12 ... (measure.title)\n" in done.stdout
    )
    answered = set(load_assessment(tmp_path / "a.yaml", content).assessment.answers)
    assert text.count("\n- ") == len(content.questions) - len(answered)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="the rights of a folder do not bind root",
)
def test_a_folder_that_cannot_be_written_to_is_said_before_anything_is_asked(tmp_path):
    tmp_path.chmod(0o500)
    done = assess(tmp_path, "a.yaml", typed=["", "Posters"])
    tmp_path.chmod(0o700)
    assert (done.returncode, "choose another one" in done.stderr, done.stdout) == (2, True, "")
