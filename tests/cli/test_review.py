"""`review` as a person or a script runs it."""

import json

import pytest

from tests.cli.test_commands import DROP_IN, HOTEL, run

BAN = HOTEL.replace("hotel-staff-training", "online-ban-2018")


def test_it_tells_what_was_missed_what_came_and_what_nobody_looked_for():
    done = run("review", BAN, "--date", "2026-12-01")
    assert done.returncode == 0, done.stderr
    for words in (
        "Was left open, and came",
        "Was found beforehand, and came",
        "somebody has to look",
        "Look again: 1 June 2027",
    ):
        assert words in done.stdout


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "json", "ics"])
def test_a_file_gets_the_format_of_its_suffix_and_is_the_same_each_time(tmp_path, suffix):
    out = tmp_path / f"r.{suffix}"
    made = []
    for zone in ("UTC", "Asia/Tokyo"):
        done = run("review", DROP_IN, "-o", str(out), "--date", "2026-12-01", "--force", TZ=zone)
        assert (done.returncode, "Written" in done.stdout) == (0, True), done.stderr
        made.append(out.read_bytes())
    assert made[0] == made[1] != b""


def test_values_for_a_script_and_the_day_that_is_given():
    done = run("review", DROP_IN, "--format", "json", "--date", "2027-02-01")
    values = json.loads(done.stdout)
    assert values["day"] == "2027-02-01" and values["overdue"][0]["due"] == "2027-01-31"
    assert values["edition"] == "full" and values["harms"]


def test_the_public_edition_names_no_file_owner_or_source():
    done = run("review", BAN, "--format", "md", "--edition", "public", "--date", "2026-12-01")
    assert done.returncode == 0 and "Public" in done.stdout and "online-ban-2018" not in done.stdout
    inner = run("review", DROP_IN, "--format", "md").stdout
    outer = run("review", DROP_IN, "--format", "md", "--edition", "public").stdout
    assert "City health department" in inner and "City health department" not in outer


WRONG = [
    ((BAN, "-o", "r.pdf"), "there is no review format 'pdf'"),
    ((BAN, "-o", "r.txt", "--format", "text"), "text is for the terminal"),
    ((BAN, "--next", "2026-01-01", "--date", "2026-12-01"), "must be a day after 2026-12-01"),
    ((BAN, "--date", "soon"), "does not match the format"),
    (("no-such-file.yaml",), "cannot be read"),
    ((BAN, "no-such-file.yaml"), "cannot be read"),
    ((DROP_IN, HOTEL), "was assessed after"),
    ((BAN, "-o", BAN, "--format", "md"), "this is an assessment itself"),
]


@pytest.mark.parametrize(("arguments", "says"), WRONG, ids=[each[1][:30] for each in WRONG])
def test_said_wrong(arguments, says, tmp_path):
    done = run("review", *arguments, cwd=tmp_path)
    assert (done.returncode, says in " ".join(done.stderr.split())) == (2, True), done.stderr
    assert list(tmp_path.iterdir()) == []
