"""`compare` as a person runs it: what it says first, formats, files, wrong use."""

import json
import re

import pytest

from tests.cli.test_commands import DROP_IN, EXAMPLES, HOTEL, ROOT, SWEEPS, run

RAID = str(EXAMPLES / "smart-raid.yaml")


def test_it_says_first_which_does_less_harm_and_that_nobody_assessed_today():
    done = run("compare", RAID, SWEEPS, COLUMNS="80")
    text = " ".join(done.stdout.split())
    assert done.returncode == 0, done.stderr
    assert re.match(r"It cannot be said yet which of .* \(A\) and .* \(B\) does less harm\.", text)
    assert (
        "Too little is known of A to place it" in text and "No open point decides by itself" in text
    )
    assert "Today's law and practice: not assessed." in text
    assert (
        text.index("Minimum conditions")
        < text.index("Harms, worst first")
        < text.index("Who gains and who loses")
    )
    assert max(len(line) for line in done.stdout.splitlines()) <= 80


def test_the_same_file_twice_says_that_nothing_differs():
    done = run("compare", RAID, RAID)
    assert done.stdout.startswith("Nothing that counts differs between A (")
    assert "Who gains" not in done.stdout


def test_two_versions_of_one_file(tmp_path):
    text = (EXAMPLES / "smart-raid.yaml").read_text(encoding="utf-8")
    changed = tmp_path / "smart-raid-2.yaml"
    changed.write_text(text + "\n", encoding="utf-8")
    assert "Nothing that counts differs" in run("compare", RAID, str(changed)).stdout
    changed.write_text(
        text.replace("police_operation: {value: yes", "police_operation: {value: unknown"),
        encoding="utf-8",
    )
    done = run("compare", RAID, str(changed))
    assert done.returncode == 0
    assert "Facts that differ" in done.stdout and "not known" in done.stdout


def test_more_than_three_become_a_compact_table():
    files = [str(EXAMPLES / f"{name}.yaml") for name in ("purchase-ban", "decriminalisation")]
    done = run("compare", RAID, SWEEPS, DROP_IN, *files, COLUMNS="80")
    assert done.returncode == 0, done.stderr
    assert "Two by two" in done.stdout and "Answers that differ" not in done.stdout


def test_a_baseline_is_named_whether_among_the_files_or_not():
    for arguments in ((RAID, "--baseline", SWEEPS), (RAID, SWEEPS, "--baseline", SWEEPS)):
        values = json.loads(run("compare", *arguments, "--format", "json").stdout)
        assert [one["is_baseline"] for one in values["measures"]] == [False, True]
        assert (
            "Today's law and practice is" in values["baseline"]
            and "Whether A does less harm than that cannot be said yet." in values["baseline"]
        )


def test_json_keys_are_documented():
    values = json.loads(run("compare", RAID, SWEEPS, "--format", "json").stdout)
    documented = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    keys = {
        *values,
        *values["measures"][0],
        *values["pairs"][0],
        *values["pairs"][0]["order"],
        *values["pairs"][0]["numbers"],
    }
    assert sorted(key for key in keys if f"`{key}`" not in documented) == []


@pytest.mark.parametrize("suffix", [".md", ".html", ".json"])
def test_files_are_written_and_the_same_each_time(tmp_path, suffix):
    out = tmp_path / f"c{suffix}"
    assert "Written" in run("compare", RAID, SWEEPS, "-o", str(out)).stdout
    first = out.read_bytes()
    assert (
        run(
            "compare", RAID, SWEEPS, "-o", str(out), LC_ALL="C", TZ="Asia/Tokyo", PYTHONHASHSEED="7"
        ).returncode
        == 0
    )
    assert out.read_bytes() == first


def test_a_fictional_measure_is_marked():
    assert "fictional" in run("compare", DROP_IN, HOTEL).stdout


def test_one_file_from_standard_input():
    text = (EXAMPLES / "smart-raid.yaml").read_text(encoding="utf-8")
    assert run("compare", "-", SWEEPS, stdin=text).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((RAID,), "one file cannot be compared"),
        ((RAID, "no-such.yaml"), "no-such.yaml:1:1: cannot be read"),
        (("gone.yaml", "no-such.yaml"), "gone.yaml:1:1"),
        (("-", "-"), "standard input holds one assessment"),
        ((RAID, SWEEPS, "-o", "x.pdf"), "no comparison format 'pdf'"),
        ((RAID, SWEEPS, "-o", "x"), "has no suffix that names a format"),
        ((RAID, SWEEPS, "-o", RAID), "this is an assessment itself"),
        ((RAID, SWEEPS, "-o", "x.md", "--format", "text"), "for the terminal"),
        ((RAID, SWEEPS, "--format", "csv"), "csv"),
        ((RAID, SWEEPS, "--baseline", "none.yaml"), "none.yaml"),
    ],
)
def test_wrong_use_ends_with_2_and_says_why(arguments, says, tmp_path):
    done = run("compare", *arguments, cwd=tmp_path)
    assert (done.returncode, says in done.stderr) == (2, True), done.stderr
    assert not list(tmp_path.iterdir())


def test_a_result_in_place_of_an_assessment_says_so_and_with_which_edition(tmp_path):
    made = json.loads(run("score", RAID, "--format", "json").stdout)
    assert made["method"]["edition"] == 2
    path = tmp_path / "result.json"
    path.write_text(json.dumps(made), encoding="utf-8")
    now = run("compare", str(path), SWEEPS)
    del made["method"]["edition"]
    path.write_text(json.dumps(made), encoding="utf-8")
    earlier = run("compare", str(path), SWEEPS)
    assert (now.returncode, earlier.returncode) == (2, 2)
    assert f"{path}:1:1: is a result or report, not an assessment" in now.stderr
    assert "made with edition 1 of the method" in earlier.stderr
    assert "compare the assessment that it was made from" in earlier.stderr
