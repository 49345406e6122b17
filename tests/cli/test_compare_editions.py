"""A comparison for others: no source and no name of a file that nobody marked to be shared."""

import json

import pytest
import yaml

from impact_check.core.privacy.editions import EDITIONS
from tests import examples
from tests.cli.test_commands import run

FIRST, OTHER = (examples.FOLDER / f"{name}.yaml" for name in ("blind-sweeps", "smart-raid"))
MARK = "zqxsecretzqx"


@pytest.fixture
def secret(tmp_path):
    values = yaml.load(FIRST.read_text("utf-8"), yaml.BaseLoader)  # yes and no as they stand
    for answer in values["answers"].values():
        answer["source"] = f"told by {MARK}"
    path = tmp_path / f"{MARK}.json"
    path.write_text(json.dumps(values), "utf-8")
    return path


@pytest.mark.parametrize("edition", ["policy", "public"])
@pytest.mark.parametrize("suffix", ["html", "md", "json"])
def test_nothing_that_is_not_shared_is_in_it(edition, suffix, secret, tmp_path):
    out = tmp_path / f"made.{suffix}"
    done = run("compare", str(secret), str(OTHER), "--edition", edition, "-o", str(out))
    assert done.returncode == 0, done.stderr
    text = out.read_text("utf-8")
    assert MARK not in text and EDITIONS[edition].mark in text and "Internal" not in text


def test_the_full_one_holds_it_and_says_so(secret, tmp_path):
    out = tmp_path / "made.json"
    done = run("compare", str(secret), str(OTHER), "-o", str(out))
    assert MARK in out.read_text("utf-8") and "internal" in done.stdout + done.stderr
    assert json.loads(out.read_text("utf-8"))["edition"] == "full"


def test_word_and_workbook_are_written_for_others_too(secret, tmp_path):
    for suffix in ("docx", "xlsx"):
        out = tmp_path / f"made.{suffix}"
        assert (
            run(
                "compare", str(secret), str(OTHER), "--edition", "public", "-o", str(out)
            ).returncode
            == 0
        )
        assert MARK.encode() not in out.read_bytes()


def test_an_edition_that_a_comparison_does_not_have_is_refused(secret):
    done = run("compare", str(secret), str(OTHER), "--edition", "brief")
    assert done.returncode == 2 and "policy" in done.stderr
