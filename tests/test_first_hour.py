"""The three paths of docs/first-hour.md are what the program does: each command is run, and what
stands under it is what it says, in its order.
"""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests import examples
from tests.cli.test_commands import run

DOC = Path(__file__).parent.parent / "docs" / "first-hour.md"
GAP = "..."


def runs():
    """The commands of the document with the lines shown under each."""
    found = []
    for block in re.findall(r"^```\n(.*?)^```", DOC.read_text(encoding="utf-8"), re.M | re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, *shown = part.rstrip("\n").split("\n")
            found.append((command, shown))
    return found


def matches(shown, said):
    """Whether the lines shown are those said, with any number of lines for each gap; how wide the
    terminal is makes no difference.
    """
    parts = (".*" if line == GAP else re.escape(" ".join(line.split())) for line in shown)
    return re.fullmatch(" ?".join(parts), " ".join(said.split())) is not None


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(examples.FOLDER, tmp_path / "examples")
    return tmp_path


@pytest.mark.parametrize(("command", "shown"), runs(), ids=[command for command, _ in runs()])
def test_each_command_says_what_is_shown(command, shown, folder):
    program, *arguments = shlex.split(command)
    assert program == "impact-check"
    done = run(*arguments, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert matches(shown, done.stdout), done.stdout
    for name in re.findall(r"-o (\S+)", command):
        assert (folder / name).stat().st_size > 100


def test_what_is_not_said_does_not_match():
    assert matches(["a", GAP, "d"], "a\nb\nc\nd\n") and matches([GAP, "d"], "d")
    assert not matches(["a", "c"], "a\nb\nc") and not matches(["a", GAP, "d"], "a\nb")


def test_each_of_the_three_has_a_path_with_commands():
    text = DOC.read_text(encoding="utf-8")
    parts = text.split("\n## ")[1:]
    assert len(parts) == 3 and all(part.count("\n$ impact-check ") >= 3 for part in parts)
