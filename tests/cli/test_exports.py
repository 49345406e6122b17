"""What every export but the full report has in common: what in it could lead to somebody is listed
first, in the same words.
"""

from itertools import takewhile
from pathlib import Path

import pytest

from tests.cli.test_commands import DROP_IN, HOTEL, run

HEAD = "Look at these before you pass it on; they could identify or incriminate somebody:"
FILE, OTHER = "Svetlana_1.yaml", "other.yaml"
TITLE, OWNER, NOTE = (
    "address: 12 … ({}measure.title)",
    "name: An… Zq… ({}commitments.income_fund.owner)",
    "telephone: +32… (answers.success_count.note)",
)
NAME = f"name: Sv… ({FILE}: name of the file)"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("exports")
    text = (
        Path(HOTEL)
        .read_text(encoding="utf-8")
        .replace("title: Hotel staff", "title: 12 Mill Street, staff", 1)
    )
    text += (
        "\ncommitments: {income_fund: {status: planned, owner: Ana Zqlopez, due: 2026-06-01, held:"
        " yes}}\n"
    )
    text = text.replace("note: The title of", "note: Call +32 476 12 34 56. The title of", 1)
    (folder / FILE).write_text(text, encoding="utf-8")
    (folder / OTHER).write_bytes(Path(DROP_IN).read_bytes())
    return folder


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("report", FILE, "-o", "-", "--edition", "public"), (TITLE,)),
        (("share", FILE, "-o", "-"), (TITLE,)),
        (("plan", FILE, "--format", "md"), (TITLE, OWNER)),
        (("plan", FILE, "-o", "plan.csv"), (TITLE, OWNER)),
        (("compare", FILE, OTHER, "-o", "-"), (NAME, TITLE, OWNER)),
        (("compare", FILE, OTHER, "--format", "json"), (NAME, TITLE, OWNER)),
        (("stress", FILE, "--format", "json"), (NAME,)),
        (("stress", FILE, "--redesign", "draft.yaml"), (TITLE, NOTE, OWNER)),
        (("score", FILE, "--format", "json"), (NAME, TITLE)),
        (("score", FILE, OTHER, "--format", "csv"), (NAME, TITLE)),
        (("score", FILE, OTHER, "--format", "jsonl"), (NAME, TITLE)),
        (("score", FILE, OTHER, "--format", "json"), (NAME, TITLE)),
    ],
    ids=str,
)
def test_an_export_lists_what_it_still_holds_and_nothing_else(folder, arguments, told):
    done = run(*arguments, cwd=folder)
    assert done.returncode == 0, done.stderr
    file = f"{FILE}: " if OTHER in arguments else ""
    listed = takewhile(
        lambda line: line.startswith("  "), done.stderr.partition(f"{HEAD}\n")[2].splitlines()
    )
    assert list(listed) == [f"  {one.format(file)}" for one in told]
    assert HEAD not in done.stdout and "476 12" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [("report", FILE, "-o", "r.md"), ("plan", FILE), ("stress", FILE), ("score", FILE, OTHER)],
)
def test_what_stays_here_lists_nothing(folder, arguments):
    assert HEAD not in run(*arguments, cwd=folder).stderr


def test_the_names_of_broken_files_count_and_long_lists_end(tmp_path):
    for number in range(45):
        (tmp_path / f"Svetlana_{number:02}.yaml").write_text(
            "impact_check: assessment/1\nmeasure: {titel: x}\n", encoding="utf-8"
        )
    lines = (
        run("score", ".", "--format", "csv", cwd=tmp_path)
        .stderr.partition(f"{HEAD}\n")[2]
        .splitlines()
    )
    assert lines[0] == "  name: Sv… (Svetlana_00.yaml: name of the file)"
    assert len(lines) == 41 and "and 5 more" in lines[-1]


@pytest.mark.parametrize("command", ["report", "plan", "compare"])
def test_no_export_replaces_what_it_is_made_from(folder, command):
    before = (folder / FILE).read_bytes()
    others = [OTHER] if command == "compare" else []
    done = run(
        command, FILE, *others, "-o", f"../{folder.name}/{FILE}", "--format", "md", cwd=folder
    )
    assert (done.returncode, "this is an assessment itself" in done.stderr) == (2, True)
    assert (folder / FILE).read_bytes() == before
