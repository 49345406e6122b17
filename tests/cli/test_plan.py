"""`plan` as a person or a script runs it."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.test_commands import DROP_IN, HOTEL, run

ADOPT = (
    "--adopt",
    "income_fund",
    "--owner",
    "hotel group",
    "--due",
    "2026-06-01",
    "--status",
    "funded",
    "--source",
    "budget line 7",
)


@pytest.fixture
def copy(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(Path(HOTEL).read_bytes())
    return path


def test_plan_speaks_in_words():
    done = run("plan", HOTEL)
    assert done.returncode == 0, done.stderr
    assert "change the design first" in done.stdout and "Find out first" in done.stdout
    assert f"Adopt one: impact-check plan {HOTEL} --adopt" in " ".join(done.stdout.split())


def test_the_day_given_else_today_decides_what_is_overdue(copy):
    assert run("plan", str(copy), *ADOPT).returncode == 0
    assert "Overdue on 2 June 2026" in run("plan", str(copy), "--date", "2026-06-02").stdout
    assert (
        "Nothing is overdue on 1 June 2026."
        in run("plan", str(copy), "--date", "2026-06-01").stdout
    )
    today = date.today()
    shown = json.loads(run("plan", str(copy), "--format", "json").stdout)["day"]
    assert shown in {today.isoformat(), (today + timedelta(1)).isoformat()}


def test_adopting_says_what_changed_and_writes_it(copy):
    before = copy.read_text(encoding="utf-8")
    done = run("plan", str(copy), *ADOPT)
    assert done.returncode == 0, done.stderr
    assert (
        "status: funded" in done.stdout
        and "Risk of harm: Severe, as before." in done.stdout
        and "Written:" in done.stdout
    )
    assert copy.read_text(encoding="utf-8").startswith(before.rstrip("\n"))
    again = run("plan", str(copy), *ADOPT)
    assert "Nothing to change" in again.stdout and "Written" not in again.stdout
    firmer = run("plan", str(copy), "--adopt", "income_fund", "--status", "in-place")
    assert "status: in-place (was funded)" in firmer.stdout
    (one,) = json.loads(run("plan", str(copy), "--format", "json").stdout)["adopted"]
    assert (one["status"], one["owner"], one["due"]) == ("in-place", "hotel group", "2026-06-01")


def test_the_level_before_and_after_is_said(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('{"impact_check": "assessment/1", "measure": {"title": "x"}}', encoding="utf-8")
    done = run(
        "plan", str(path), "--adopt", "clear_definition", "--status", "in-place", "--source", "s"
    )
    assert "Index: 0 at best, 97 at worst of 100; before 0 at best, 97 at worst." in done.stdout


@pytest.mark.parametrize("suffix", ["md", "csv", "json"])
def test_a_file_gets_the_format_of_its_suffix_and_is_the_same_each_time(tmp_path, suffix):
    out = tmp_path / f"p.{suffix}"
    done = run("plan", DROP_IN, "-o", str(out), "--date", "2026-11-18", "--by", "when")
    assert (done.returncode, "overdue means: due before 2026-11-18" in done.stdout) == (0, True)
    first = out.read_bytes()
    assert (
        run(
            "plan",
            DROP_IN,
            "-o",
            str(out),
            "--date",
            "2026-11-18",
            "--by",
            "when",
            LC_ALL="C",
            TZ="Asia/Tokyo",
        ).returncode
        == 0
    )
    assert out.read_bytes() == first
    printed = run(
        "plan", DROP_IN, "-o", "-", "--format", suffix, "--date", "2026-11-18", "--by", "when"
    ).stdout
    assert printed.encode() == first.replace(b"\r\n", b"\n")


def test_standard_input_and_csv_for_a_script():
    done = run("plan", "-", "--format", "csv", stdin=Path(DROP_IN).read_text(encoding="utf-8"))
    found = list(csv.DictReader(io.StringIO(done.stdout)))
    assert "harm_watch" in {one["id"] for one in found}


WRONG = [
    ((HOTEL, "--adopt", "income_fnd"), "did you mean 'income_fund'"),
    ((HOTEL, "--owner", "x"), "--owner: name the safeguard with --adopt ID"),
    ((HOTEL, "--drop-comments"), "name the safeguard with --adopt ID"),
    ((HOTEL, "--adopt", "income_fund", "-o", "x.csv"), "--adopt writes into the assessment"),
    (("-", "--adopt", "income_fund"), "--adopt writes into the assessment"),
    ((HOTEL, "--adopt", "income_fund", "--due", "soon"), "must be a day that exists"),
    ((HOTEL, "--date", "yesterday"), "does not match the format"),
    ((HOTEL, "-o", "x.pdf"), "there is no plan format 'pdf'"),
    ((HOTEL, "-o", "plan"), "has no suffix that names a format"),
    ((HOTEL, "-o", "x.txt", "--format", "text"), "text is for the terminal"),
    ((HOTEL, "-o", "no/such/folder.csv"), "cannot be saved"),
    ((HOTEL, "-o", HOTEL, "--format", "md"), "this is an assessment itself"),
    (("no-such-file.yaml",), "cannot be read"),
    ((HOTEL, "--by", "colour"), "is not one of"),
]


@pytest.mark.parametrize(("arguments", "says"), WRONG, ids=[one[1][:30] for one in WRONG])
def test_said_wrong(arguments, says, tmp_path):
    done = run("plan", *arguments, cwd=tmp_path)
    assert (done.returncode, says in " ".join(done.stderr.split())) == (2, True), done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_stays_as_it_is(copy):
    text = copy.read_text(encoding="utf-8").replace(
        "\nanswers:", "\ncommitments: {harm_watch: {status: planned}}\nanswers:"
    )
    copy.write_text(text, encoding="utf-8")
    done = run("plan", str(copy), *ADOPT)
    assert (done.returncode, "add --drop-comments" in done.stderr) == (2, True)
    assert copy.read_text(encoding="utf-8") == text
    assert run("plan", str(copy), *ADOPT, "--drop-comments").returncode == 0
    assert "income_fund" in copy.read_text(encoding="utf-8")
