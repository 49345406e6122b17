"""Places that saving meets: full and read-only disks, modes, owners, links, pipes, odd
platforms.
"""

import errno
import os
import stat
import struct
import subprocess

import pytest

from impact_check.errors import ImpactCheckError
from impact_check.files import disk as disks
from impact_check.files.disk import LOCAL
from impact_check.files.saving import save_text
from tests.files.disks import content_of, names

OLD, NEW = "old\n" * 5000, "new\n" * 9000
posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX modes and mounts")


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of 256 kB."""
    place = tmp_path / "small"
    place.mkdir()
    try:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", place],
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if done.returncode:
        pytest.skip(
            "mounting a small disk needs to be root: "
            + done.stderr.decode(errors="replace").strip()
        )
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_disk_that_is_really_full(small_disk):
    path = small_disk / "a.yaml"
    save_text(path, OLD)
    for target in (path, small_disk / "b.yaml"):
        with pytest.raises(
            ImpactCheckError,
            match="the disk is full; free some space and save again; nothing was changed",
        ):
            save_text(target, "x" * 400_000)
    assert (names(small_disk), content_of(path)) == (["a.yaml"], OLD)
    save_text(path, NEW)
    assert content_of(path) == NEW


def test_a_disk_that_can_really_only_be_read(small_disk):
    path = small_disk / "a.yaml"
    save_text(path, OLD)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    for target in (path, small_disk / "b.yaml"):
        with pytest.raises(
            ImpactCheckError, match=r"this (disk can only be read|file is protected)"
        ):
            save_text(target, NEW)
    assert content_of(path) == OLD


@posix
def test_a_folder_that_can_really_only_be_read(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(OLD, encoding="utf-8")
    tmp_path.chmod(0o500)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip("this user (root, most likely) may write everywhere")
        with pytest.raises(ImpactCheckError, match="access is not allowed here"):
            save_text(path, NEW)
        assert (names(tmp_path), content_of(path)) == (["a.yaml"], OLD)
    finally:
        tmp_path.chmod(0o700)
    path.chmod(0o400)
    with pytest.raises(ImpactCheckError, match="protected against writing"):
        save_text(path, NEW)


@posix
def test_new_files_are_private_and_modes_are_kept(tmp_path):
    before = os.umask(0)
    try:
        for number, mode in enumerate((0o600, 0o640, 0o664, 0o644)):
            path = tmp_path / f"{number}.yaml"
            save_text(path, OLD)
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            path.chmod(mode)
            save_text(path, NEW)
            assert stat.S_IMODE(path.stat().st_mode) == mode
    finally:
        os.umask(before)


@posix
def test_a_group_that_cannot_be_kept_loses_its_rights(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    save_text(path, OLD)
    like = os.stat_result((0o100664, 0, 0, 1, os.getuid(), os.getgid() + 1, 0, 0, 0, 0))

    def refuse(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "chown", refuse)
    LOCAL.dress(path, path, like)
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


@posix
def test_owner_and_group_are_kept_by_root(tmp_path):
    path = tmp_path / "a.yaml"
    save_text(path, OLD)
    try:
        os.chown(path, 12345, 23456)
    except PermissionError:
        pytest.skip("only root may give files away")
    path.chmod(0o640)
    save_text(path, NEW)
    found = path.stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (12345, 23456, 0o640)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="needs lists of rights as Linux keeps them")
def test_rights_of_single_users_do_not_become_rights_of_the_group(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    save_text(path, OLD)
    entries = (
        (1, 6, -1),
        (2, 6, 12345),
        (4, 0, -1),
        (16, 6, -1),
        (32, 0, -1),
    )  # the owner, one user and the mask may read and write
    rights = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
    try:
        os.setxattr(path, "system.posix_acl_access", rights)
    except OSError:
        pytest.skip("this file system keeps no lists of rights")
    assert stat.S_IMODE(path.stat().st_mode) == 0o660
    save_text(path, NEW)
    assert (os.getxattr(path, "system.posix_acl_access"), stat.S_IMODE(path.stat().st_mode)) == (
        rights,
        0o660,
    )

    def refuse(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "setxattr", refuse)
    save_text(path, OLD)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix
def test_where_modes_cannot_be_set_the_file_is_saved_and_private(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    save_text(path, OLD)
    path.chmod(0o644)

    def refuse(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(disks.Path, "chmod", refuse)
    save_text(path, NEW)
    assert (content_of(path), stat.S_IMODE(path.stat().st_mode)) == (NEW, 0o600)


@posix
def test_links_stay_links(tmp_path):
    (tmp_path / "real").mkdir()
    path = tmp_path / "real" / "a.yaml"
    (tmp_path / "one.yaml").symlink_to("real/a.yaml")
    (tmp_path / "two.yaml").symlink_to("one.yaml")
    for text in (OLD, NEW):  # first the link leads to nothing yet
        save_text(tmp_path / "two.yaml", text)
        assert (tmp_path / "one.yaml").is_symlink() and (tmp_path / "two.yaml").is_symlink()
        assert not path.is_symlink() and content_of(path) == text
    assert names(tmp_path / "real") == ["a.yaml"]


@posix
def test_what_is_no_file_is_written_into(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        save_text(pipe, "through")
        assert os.read(reader, 100) == b"through"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode) and names(tmp_path) == ["pipe"]


@posix
def test_links_in_a_circle(tmp_path):
    (tmp_path / "a.yaml").symlink_to("b.yaml")
    (tmp_path / "b.yaml").symlink_to("a.yaml")
    with pytest.raises(ImpactCheckError, match="the links lead round in a circle"):
        save_text(tmp_path / "a.yaml", NEW)
    assert names(tmp_path) == ["a.yaml", "b.yaml"]


def test_the_longest_names_can_be_saved(tmp_path):
    path = tmp_path / ("é" * 125 + ".yaml")
    save_text(path, OLD)
    save_text(path, NEW)
    assert names(tmp_path) == [path.name]


def test_a_disk_that_cannot_sync(tmp_path, monkeypatch):
    def refuse(_):
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(disks.os, "fsync", refuse)
    save_text(tmp_path / "a.yaml", NEW)
    assert (names(tmp_path), content_of(tmp_path / "a.yaml")) == (["a.yaml"], NEW)


def test_a_mac_is_asked_for_the_full_sync(tmp_path, monkeypatch):
    asked = []

    class Mac:
        F_FULLFSYNC, LOCK_EX, LOCK_NB = 51, 2, 4

        def flock(self, handle, what):
            pass

        def fcntl(self, handle, what):
            asked.append(what)

    monkeypatch.setattr(disks, "_fcntl", Mac())
    save_text(tmp_path / "a.yaml", NEW)
    assert asked == [51]


def test_windows_is_asked_again_while_something_looks_at_the_file(tmp_path, monkeypatch):
    path, real, tries = tmp_path / "a.yaml", disks.Path.replace, []
    path.write_text(OLD, encoding="utf-8")

    def busy(source, target):
        tries.append(source)
        if len(tries) < 3:
            raise PermissionError(errno.EACCES, "Access is denied")
        return real(source, target)

    monkeypatch.setattr(disks, "_PATIENCE", (0.001, 0.001, 0.001))
    monkeypatch.setattr(disks.Path, "replace", busy)
    save_text(path, NEW)
    assert (len(tries), names(tmp_path), content_of(path)) == (3, ["a.yaml"], NEW)
