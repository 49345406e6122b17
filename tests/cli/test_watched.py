"""Nothing leaves the machine, and nothing is written but what was named: seen by watching the
program while it works.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_commands import EXAMPLES, ROOT

OURS = re.compile(r"\.(?P<name>[^/\\]+)\.impact-check-(?:lock|[0-9a-f]{16}\.tmp)")


def watched(folder, *arguments, **environment):
    """The command's exit code, and what it did beyond reading."""
    log = folder.parent / "log"
    done = subprocess.run(
        [sys.executable, "-m", "tests.cli.watched", str(log), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment},
    )
    return done, log.read_text(encoding="utf-8").splitlines()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "work"
    made.mkdir()
    shutil.copy(EXAMPLES / "blind-sweeps.yaml", made / "a.yaml")
    shutil.copy(EXAMPLES / "hotel-staff-training.yaml", made / "b.yaml")
    return made


COMMANDS = [
    (["--version"], []),
    (["list"], []),
    (["show", "raids", "--format", "md"], []),
    (["new", "new.yaml"], ["new.yaml"]),
    (["score", "a.yaml", "b.yaml"], []),
    (["plan", "a.yaml", "-o", "plan.csv"], ["plan.csv"]),
    (["plan", "a.yaml", "--adopt", "receipts", "--drop-comments"], ["a.yaml"]),
    (["stress", "a.yaml"], []),
    (["report", "a.yaml", "-o", "report.html"], ["report.html"]),
    (["report", "a.yaml", "-o", "public.md", "--edition", "public"], ["public.md"]),
    (["share", "a.yaml", "-o", "copy.yaml"], ["copy.yaml"]),
    (["safety", "a.yaml", "b.yaml"], []),
    (["forget", "a.yaml", "--yes"], ["a.yaml"]),
    (["lint", "a.yaml"], []),
    (["schema", "assessment"], []),
    (
        ["demo", "campaign", "--to", "demo"],
        ["demo", *(f"demo/hotel-staff-training.{one}" for one in ("yaml", "html", "md"))],
    ),
]


@pytest.mark.parametrize(("arguments", "named"), COMMANDS, ids=lambda one: " ".join(one[:1]))
def test_a_command_writes_what_is_named_and_talks_to_nobody(folder, arguments, named):
    before = {path: path.read_bytes() for path in folder.iterdir()}
    done, notes = watched(folder, *arguments)
    assert done.returncode == 0, done.stderr
    allowed = {str(folder / name) for name in named}
    for note in notes:
        what, _, path = note.partition(": ")
        assert what == "changed", note
        ours = OURS.fullmatch(Path(path).name)
        target = str(Path(path).with_name(ours["name"])) if ours else path
        assert target in allowed or path == os.devnull, note
    assert {str(path) for path in folder.rglob("*")} == {*map(str, before), *allowed}
    for path, raw in before.items():
        assert path.read_bytes() == raw or str(path) in allowed


@pytest.mark.parametrize(
    ("code", "noted"),
    [
        ("import socket; socket.socket()", "left: socket.__new__"),
        ("import subprocess; subprocess.run(['true'])", "left: subprocess.Popen"),
        ("open('elsewhere', 'w')", "elsewhere"),
        ("import os; os.mkdir('elsewhere')", "elsewhere"),
        ("import pathlib; pathlib.Path('a.yaml').rename('elsewhere')", "elsewhere"),
    ],
)
def test_the_watcher_sees_what_it_looks_for(folder, code, noted):
    (folder / "sitecustomize.py").write_text(
        f"import impact_check.cli.main as m\nm.main = lambda: exec({code!r})\n", encoding="utf-8"
    )
    done, notes = watched(folder, "list", PYTHONPATH=f"{folder}{os.pathsep}{ROOT}")
    assert any(one.endswith(noted) for one in notes), (done.stderr, notes)
