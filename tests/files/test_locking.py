"""Locks: one program at a time, the second is told, none outlives its program, and work goes on
where there are none.
"""

import errno
import os
import re
import subprocess
import sys
from datetime import datetime

import pytest

from impact_check.files import disk as disks
from impact_check.files.assessments import load_assessment
from impact_check.files.disk import LocalDisk
from impact_check.files.naming import beside
from impact_check.files.opened import Held, open_assessment
from impact_check.files.saving import save_text
from tests.files.disks import Lacking, names
from tests.files.writing import TIMES

NO_LOCKS = OSError(errno.ENOLCK, "No locks available")


def other_program(*arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.files.writing", *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def test_a_second_program_is_told_who_holds_the_file(tmp_path, path, content, one):
    with open_assessment(path, content) as opened:
        opened.save(one)
        with other_program("hold", path) as second:
            _, said = second.communicate()
        assert second.returncode == 1
        found = re.fullmatch(
            r"(.*): another impact-check \(process (\d+), since (\d\d:\d\d)\) has this file open;"
            r" close it there first\n",
            said,
        )
        assert found and (found[1], int(found[2])) == (str(path), os.getpid())
        lock = datetime.fromtimestamp(beside(path, "lock").stat().st_mtime)
        assert found[3] == f"{lock:%H:%M}"
        opened.save(one)
    assert names(tmp_path) == ["a.yaml"]


def test_a_lock_ends_with_its_program(tmp_path, path, content, one):
    with other_program("hold", path) as holder:
        assert holder.stdout.readline() == "ready\n"
        with pytest.raises(Held, match=rf"process {holder.pid}, "), open_assessment(path, content):
            pass
        assert names(tmp_path) == [beside(path, "lock").name]
        holder.kill()
    assert names(tmp_path) == [beside(path, "lock").name]
    with open_assessment(path, content) as opened:
        opened.save(one)
        assert beside(path, "lock").read_text(encoding="utf-8").splitlines()[0] == str(os.getpid())
    assert names(tmp_path) == ["a.yaml"]


def test_a_file_in_use_is_told_and_free_again(tmp_path, path, content):
    with open_assessment(path, content):
        with pytest.raises(Held), open_assessment(path, content):
            pytest.fail("two had it")
        with pytest.raises(Held):
            save_text(path, "a report with the same name")
    assert names(tmp_path) == []


def test_a_lock_of_another_day_says_the_day(path, content):
    with open_assessment(path, content):
        os.utime(beside(path, "lock"), (1_000_000_000, 1_000_000_000))
        day = datetime.fromtimestamp(1_000_000_000)
        with (
            pytest.raises(Held, match=f"since {day:%Y-%m-%d %H:%M}"),
            open_assessment(path, content),
        ):
            pass


@pytest.mark.parametrize("said", ["", "\x1b[31mred", "12; rm", "9" * 100])
def test_what_a_lock_file_says_is_not_trusted(path, content, said):
    with open_assessment(path, content):
        beside(path, "lock").write_text(said, encoding="utf-8")
        with pytest.raises(Held) as caught, open_assessment(path, content):
            pass
    assert re.fullmatch(
        r"another impact-check( \(process 9{1,32}, since [0-9: -]+\))? has this file open; .*",
        str(caught.value).partition(": ")[2],
    )


def test_two_programs_that_take_turns_lose_nothing(tmp_path, path, content):
    programs = [other_program("add", path, name) for name in "ab"]
    for program in programs:
        assert (program.communicate()[1], program.returncode) == ("", 0)
    note = load_assessment(path, content).assessment.answers["conflation"].note
    assert sorted(note) == ["a"] * TIMES + ["b"] * TIMES
    assert names(tmp_path) == ["a.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_the_real_file_is_locked_and_links_stay(tmp_path, content, one):
    (tmp_path / "real").mkdir()
    link, real = tmp_path / "link.yaml", tmp_path / "real" / "a.yaml"
    link.symlink_to(real)
    with open_assessment(link, content) as opened:
        opened.save(one)
        with (
            pytest.raises(Held, match=re.escape(f"{real}: another")),
            open_assessment(real, content),
        ):
            pass
    assert link.is_symlink() and load_assessment(real, content).assessment == one
    assert (names(tmp_path), names(tmp_path / "real")) == (["link.yaml", "real"], ["a.yaml"])


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_a_planted_link_in_place_of_the_lock_is_not_followed(tmp_path, path, content, one):
    precious = tmp_path / "precious"
    precious.write_text("keep", encoding="utf-8")
    beside(path, "lock").symlink_to(precious)
    with open_assessment(path, content) as opened:
        assert opened.not_locked
        opened.save(one)
    assert precious.read_text(encoding="utf-8") == "keep"
    assert load_assessment(path, content).assessment == one


def test_without_locks_work_goes_on_and_says_so(tmp_path, path, content, one):
    with open_assessment(path, content, disk=Lacking(NO_LOCKS, "lock")) as opened:
        assert opened.not_locked == "No locks available"
        opened.save(one)
        assert names(tmp_path) == ["a.yaml"]
    assert load_assessment(path, content).assessment == one


def test_a_file_system_that_does_not_tell_files_apart(tmp_path, path, content, one):
    class Confused(LocalDisk):
        def is_at(self, handle, path):
            return False

    with open_assessment(path, content, disk=Confused()) as opened:
        assert "does not tell files apart" in opened.not_locked
        opened.save(one)
        assert names(tmp_path) == ["a.yaml"]
    assert load_assessment(path, content).assessment == one


class Windows:
    """The lock call of Windows, as its documents describe it."""

    LK_NBLCK = 2

    def __init__(self, held):
        self.held, self.places = held, []

    def locking(self, handle, mode, count):
        self.places.append(os.lseek(handle, 0, os.SEEK_CUR))
        if self.held:
            raise PermissionError(errno.EACCES, "Permission denied")


def test_windows_locks_a_byte_that_no_reader_wants(tmp_path, path, content, one, monkeypatch):
    monkeypatch.setattr(disks, "_fcntl", None)
    free = Windows(held=False)
    monkeypatch.setattr(disks, "_msvcrt", free)
    with open_assessment(path, content, disk=BusyFiles()) as opened:
        opened.save(one)
        monkeypatch.setattr(disks, "_msvcrt", Windows(held=True))
        with pytest.raises(Held, match=f"process {os.getpid()}"), open_assessment(path, content):
            pass
    assert free.places[0] >= 1 << 30
    assert names(tmp_path) == ["a.yaml"]


class BusyFiles(LocalDisk):
    """Removes only what is not open, as Windows does."""

    def __init__(self):
        self.open = {}

    def open_lock(self, path):
        handle = super().open_lock(path)
        self.open[handle] = path
        return handle

    def close(self, handle):
        super().close(handle)
        self.open.pop(handle, None)

    def remove(self, path):
        if path in self.open.values():
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        super().remove(path)


def test_a_platform_without_any_locks(tmp_path, path, content, one, monkeypatch):
    monkeypatch.setattr(disks, "_fcntl", None)
    monkeypatch.setattr(disks, "_msvcrt", None)
    with open_assessment(path, content) as opened:
        assert opened.not_locked == "this platform has no file locks"
        opened.save(one)
    assert names(tmp_path) == ["a.yaml"]
