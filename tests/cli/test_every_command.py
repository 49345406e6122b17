"""What holds for every command: what it makes of files that are no assessments, and that it writes
documents by the one way that keeps what somebody edited.
"""

import ast
import re
from pathlib import Path

import pytest

from tests.cli.test_commands import HOTEL, ROOT, run

CLI = ROOT / "impact_check" / "cli"
TAKES_ONE = {
    "assess": ["--plain"],
    "score": [],
    "open": [],
    "plan": [],
    "stress": [],
    "variant": ["-o", "made.yaml"],
    "compare": [HOTEL],
    "report": ["-o", "made.html"],
    "share": ["-o", "made.yaml"],
    "safety": [],
    "forget": [],
    "lint": [],
    "review": [],
    "card": ["-o", "made.svg"],
    "form": ["-o", "made.html"],
    "gather": ["sheet.json"],
    "panel": ["sheet.json"],
}
NEVER = {
    "call",
    "demo",
    "list",
    "new",
    "page",
    "provisions",
    "schema",
    "show",
}  # take none, or else
WRITES_ANOTHER_WAY = {"page"}  # one file that the program builds anew each time, and nobody edits


@pytest.mark.parametrize("command", TAKES_ONE)
def test_a_report_or_a_folder_in_place_of_an_assessment_is_named(tmp_path, command):
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7 x")
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.iterdir())
    for name, says in (("report.pdf", "is a PDF"), ("folder", "folder|no file that can hold")):
        done = run(command, name, *TAKES_ONE[command], cwd=tmp_path, stdin="")
        assert done.returncode == 2, done
        assert re.search(says, done.stdout + done.stderr) and "Traceback" not in done.stderr
    assert sorted(tmp_path.iterdir()) == before


def test_no_command_is_forgotten():
    files = {path.stem.rstrip("_") for path in (CLI / "commands").glob("[a-z]*.py")}
    assert files == set(TAKES_ONE) | NEVER


def modules(path: Path) -> set[str]:
    """The modules of `cli` that a file imports, and the names of functions that it calls."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


def reaches(path: Path) -> bool:
    """Whether a file writes by `write_out`, itself or through a neighbour in `cli`."""
    found = modules(path)
    if "impact_check.cli.writing" in found:
        return True
    near = [CLI / f"{name.rpartition('.')[2]}.py" for name in found if name.count(".") == 2]
    return any(
        "impact_check.cli.writing" in modules(other)
        for other in near
        if other.is_file() and f"impact_check.cli.{other.stem}" in found
    )


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in sorted((CLI / "commands").glob("*.py"))
        if '"-o"' in path.read_text(encoding="utf-8") and path.stem not in WRITES_ANOTHER_WAY
    ],
    ids=lambda path: path.stem,
)
def test_every_command_with_an_output_writes_it_by_the_one_way(path):
    assert reaches(path)


def test_a_page_is_not_written_over_an_assessment(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("impact_check: assessment/1\n", encoding="utf-8")
    done = run("page", "-o", "mine.yaml", cwd=tmp_path)
    assert done.returncode == 2 and "was left as it is" in done.stderr
    assert path.read_text(encoding="utf-8") == "impact_check: assessment/1\n"
