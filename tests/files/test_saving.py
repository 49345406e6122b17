"""Saving: the old file or the new one is there, whole, wherever the program is stopped; nothing is
left beside it.
"""

import errno
import itertools
import os
import signal
import subprocess
import sys

import pytest

from impact_check.errors import ImpactCheckError
from impact_check.files import disk as disks
from impact_check.files.disk import LocalDisk
from impact_check.files.finding import assessment_files
from impact_check.files.naming import beside
from impact_check.files.saving import HOUR, make_folder, save_bytes, save_text
from tests.files.disks import Killing, Lacking, PulledPlug, Stopping, content_of, names

OLD, NEW = "old\n" * 5000, "new\n" * 9000
LAST = 3  # steps in which the lock is given back: what stays of it stops nobody
FULL = OSError(errno.ENOSPC, "No space left on device")


def save(disk, path, old):
    """A save over an old file, or of a new one where there is none; the steps taken."""
    if old is not None:
        path.write_text(old, encoding="utf-8")
    save_text(path, NEW, new=old is None, disk=disk)
    return disk.done


def steps(tmp_path, old):
    (tmp_path / "dry").mkdir()
    return save(Stopping(None, FULL), tmp_path / "dry" / "a.yaml", old)


@pytest.mark.parametrize(
    ("old", "moves"), [(OLD, ["replace"]), (None, ["place", "remove"])], ids=["over", "new"]
)
def test_the_bytes_are_on_the_disk_before_they_get_the_name(tmp_path, old, moves):
    asking = ("look", "may_write", "dress", "names", "is_at")
    locked, unlocked = ["open_lock", "lock", "write"], ["remove", "close"]
    done = [step for step in steps(tmp_path, old) if step not in asking]
    assert done == [*locked, "create", "write", "sync", "close", *moves, "sync_folder", *unlocked]


@pytest.mark.parametrize("old", [OLD, None], ids=["over", "new"])
@pytest.mark.parametrize("when", ["before", "half", "after"])
def test_a_pulled_plug_at_any_step_leaves_the_old_or_the_new_file(tmp_path, old, when):
    taken = steps(tmp_path, old)
    assert {"create", "write", "sync", "close", "sync_folder", "names"} < set(taken)
    seen = set()
    for at in range(len(taken)):
        folder = tmp_path / str(at)
        folder.mkdir()
        path = folder / "a.yaml"
        with pytest.raises(PulledPlug):
            save(
                Stopping(
                    at, PulledPlug(), after=when == "after", half=when == "half", for_good=True
                ),
                path,
                old,
            )
        found = content_of(path)
        assert found in (old, NEW), f"step {at}, {taken[at]}"
        seen.add(found)
        if found is not None:
            assert assessment_files((folder,)) == (path,)
        save_text(path, OLD)
        assert (names(folder), content_of(path)) == (["a.yaml"], OLD)
    assert seen == {old, NEW}


@pytest.mark.parametrize("old", [OLD, None], ids=["over", "new"])
def test_an_error_at_any_step_is_said_and_leaves_nothing_behind(tmp_path, old):
    taken, refused = steps(tmp_path, old), 0
    for at, step in enumerate(taken):
        folder = tmp_path / str(at)
        folder.mkdir()
        path = folder / "a.yaml"
        try:
            save(Stopping(at, FULL), path, old)
        except ImpactCheckError as error:
            refused += 1
            assert (
                str(error)
                == f"{path}: cannot be saved: the disk is full; free some space and save again;"
                " nothing was changed"
            )
            assert content_of(path) == old
        else:
            assert content_of(path) == NEW, step
        left = [] if content_of(path) is None else ["a.yaml"]
        assert names(folder) == left or step == "remove" or at >= len(taken) - LAST, step
    assert refused >= 5


@pytest.mark.parametrize("after", [False, True])
def test_ctrl_c_at_any_step_leaves_nothing_behind(tmp_path, after):
    taken = steps(tmp_path, OLD)
    for at in range(len(taken)):
        folder = tmp_path / str(at)
        folder.mkdir()
        with pytest.raises(KeyboardInterrupt):
            save(Stopping(at, KeyboardInterrupt(), after=after), folder / "a.yaml", OLD)
        assert names(folder) == ["a.yaml"] or taken[at] == "open_lock" or at >= len(taken) - LAST
        assert content_of(folder / "a.yaml") in (OLD, NEW)


def test_a_write_protected_file_is_left_alone(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(OLD, encoding="utf-8")

    class Protected(LocalDisk):
        def may_write(self, path):
            return False

    with pytest.raises(
        ImpactCheckError,
        match="protected against writing; make it writable, or choose another name",
    ):
        save_text(path, NEW, disk=Protected())
    assert (names(tmp_path), content_of(path)) == (["a.yaml"], OLD)


def test_nothing_is_written_over_where_a_new_file_is_wanted(tmp_path):
    path = tmp_path / "a.yaml"
    save_text(path, OLD, new=True)
    with pytest.raises(ImpactCheckError, match="something with this name is there already"):
        save_text(path, NEW, new=True)
    assert (names(tmp_path), content_of(path)) == (["a.yaml"], OLD)


def test_new_files_where_there_are_no_hard_links(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(disks.os, "link", refuse)
    test_nothing_is_written_over_where_a_new_file_is_wanted(tmp_path)


def test_unfinished_files_of_killed_runs_go(tmp_path):
    path = tmp_path / "a.yaml"
    young, old = (beside(path, f"{number:016x}.tmp") for number in (1, 2))
    others = [
        ".a.yaml.impact-check-x.tmp",
        ".a.yaml.tmp",
        ".b.yaml.impact-check-0000000000000001.tmp",
        "a.yaml.bak",
    ]
    for one in (young, old, *(tmp_path / name for name in others)):
        one.write_text("left", encoding="utf-8")
    long_ago = young.stat().st_mtime - HOUR - 60
    os.utime(old, (long_ago, long_ago))
    save_bytes(path, b"new")  # no lock says that nobody is at work on the young one
    assert names(tmp_path) == sorted([*others, young.name, "a.yaml"])
    save_text(path, OLD)
    assert names(tmp_path) == sorted([*others, "a.yaml"])
    assert assessment_files((tmp_path,)) == (path,)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (OSError(errno.EROFS, "x"), "this disk can only be read; choose another place"),
        (PermissionError(errno.EACCES, "x"), "access is not allowed here; change the permissions"),
        (OSError(errno.EDQUOT, "x"), "your share of the disk is used up"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_errors_of_the_disk_say_what_to_do(tmp_path, error, says):
    path = tmp_path / "a.yaml"
    with pytest.raises(ImpactCheckError, match=f"{says}.*; nothing was changed"):
        save_text(path, NEW, disk=Lacking(error, "create"))
    assert names(tmp_path) == []


def test_places_that_cannot_hold_a_file_say_what_to_do(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for path, says in (
        (tmp_path, "this is a folder; name a file"),
        (tmp_path / "no" / "a.yaml", f"there is no folder {tmp_path / 'no'}; make it"),
        (tmp_path / "file" / "a.yaml", f"there is no folder {tmp_path / 'file'}; make it"),
        (tmp_path / ("x" * 300), "the name is too long; choose a shorter one"),
        (tmp_path / "a\0b", "is not a usable file name"),
    ):
        with pytest.raises(ImpactCheckError) as caught:
            save_text(path, NEW)
        assert says in str(caught.value)
    assert names(tmp_path) == ["file"]
    with pytest.raises(ImpactCheckError, match="this folder cannot be made"):
        make_folder(tmp_path / "file" / "x")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to start many writers quickly")
@pytest.mark.parametrize("old", [OLD, None], ids=["over", "new"])
def test_kill_9_at_each_step_leaves_a_whole_file_and_the_next_save_tidies_up(tmp_path, old):
    left = set()
    for at, after in itertools.product(range(len(steps(tmp_path, old))), (False, True)):
        folder = tmp_path / f"{at}{after}"
        folder.mkdir()
        path = folder / "a.yaml"
        child = os.fork()
        if child == 0:
            save(Killing(at, after=after), path, old)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        assert content_of(path) in (old, NEW)
        left |= {name.rpartition(".")[2] for name in names(folder)}
        save_text(path, OLD)
        assert (names(folder), content_of(path)) == (["a.yaml"], OLD)
    assert left == {"yaml", "tmp", "impact-check-lock"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to start many writers quickly")
def test_kill_9_at_many_moments_leaves_a_whole_file(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.files.killing", tmp_path, "60"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    counted = dict(part.split("=") for part in done.stdout.split())
    assert int(counted["killed"]) == 60
    assert int(counted["in_a_save"]) > 0, "no kill fell into the middle of a save"
    assert int(counted["after_a_save"]) > 0, "no writer came as far as a whole save"
    assert names(tmp_path) == ["a.yaml"]
