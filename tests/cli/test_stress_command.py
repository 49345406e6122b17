"""`stress` as a person or a script runs it."""

import json
import re

import pytest

from impact_check.files.assessments import load_assessment
from tests import examples
from tests.cli.test_commands import DROP_IN, HOTEL, SWEEPS, run

SECTIONS = (
    "What brings the level down",
    "What the result rests on",
    "What to find out next",
    "Scenarios",
    "Why best and worst case differ",
    "Other numbers in the method",
    "One answer at a time",
)


def test_every_part_is_there_in_this_order():
    text = run("stress", HOTEL).stdout
    places = [text.index(f"\n{one}\n") for one in SECTIONS]
    assert places == sorted(places)
    is_open = re.search(r"(\d+) questions are open\. Ask first:", text)
    assert is_open and f"and {int(is_open[1]) - 6} more: --all" in text


def test_all_shows_whole_lists():
    assert "more: --all" not in run("stress", HOTEL, "--all").stdout


def test_json_holds_every_part_and_is_repeatable():
    texts = [run("stress", DROP_IN, "--format", "json", "--draws", "50").stdout for _ in range(2)]
    assert texts[0] == texts[1]
    found = json.loads(texts[0])
    assert found["draws"]["count"] == 50 and found["draws"]["seed"] == 2019
    assert sum(found["draws"]["worst"]) == pytest.approx(1)
    assert next(one["id"] for one in found["scenarios"]) == "as-assessed"
    assert found["ranges"]["next_worst"] == [0.15, 0.5]


def test_another_seed_draws_otherwise():
    one, other = (
        json.loads(run("stress", DROP_IN, "--format", "json", "--seed", seed).stdout)["draws"]
        for seed in ("1", "2")
    )
    assert one["seed"] == 1 and one["middle"] != other["middle"]


def test_a_redesign_is_a_marked_draft_that_scores_better(tmp_path, content):
    out = tmp_path / "better.yaml"
    done = run("stress", HOTEL, "--redesign", str(out))
    before, after = (
        load_assessment(path, content).assessment.answers
        for path in (examples.FOLDER / "hotel-staff-training.yaml", out)
    )
    changed = [
        id_ for id_, one in after.items() if id_ not in before or before[id_].answer != one.answer
    ]
    assert done.returncode == 0 and f"{len(changed)} answers put right" in done.stdout
    assert "assumed, not shown" in done.stdout
    result = json.loads(run("score", str(out), "--format", "json").stdout)
    assert result["level"]["worst"] == "high"
    assert result["measure"] == {
        "title": "Redesign draft: Hotel staff training on signs of trafficking",
        "stage": "idea",
        "fictional": "yes",
    }


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("stress", DROP_IN, "--redesign", "out.yaml"), "is Low already"),
        (("stress", SWEEPS, "--to", "low"), "--redesign OUT"),
        (("stress", "not-there.yaml"), "not-there.yaml"),
        (("stress", SWEEPS, "--draws", "0"), "--draws"),
    ],
)
def test_wrong_use_ends_with_a_sentence(arguments, says, tmp_path):
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert says in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_redesign_never_overwrites(tmp_path):
    out = tmp_path / "there.yaml"
    out.write_text("mine", encoding="utf-8")
    done = run("stress", HOTEL, "--redesign", str(out))
    assert done.returncode == 2 and "was left as it is" in done.stderr
    assert out.read_text(encoding="utf-8") == "mine"
