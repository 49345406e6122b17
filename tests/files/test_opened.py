"""Assessments that are open: locked while they are, never written over another's change, nothing
left beside them.
"""

import errno
import os

import pytest

from impact_check.core.model.assessment import Answer
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files import disk as disks
from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.files.disk import LOCAL, LocalDisk
from impact_check.files.documents import ASSESSMENT_BYTES
from impact_check.files.opened import ChangedElsewhere, open_assessment
from tests.files.disks import Lacking, Stopping, names

READ_ONLY = OSError(errno.EROFS, "Read-only file system")


@pytest.fixture
def other(one):
    return one.with_answer("conflation", Answer(answer="unknown", note="another"))


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_a_file_is_made_by_the_first_save_and_nothing_else_stays(
    tmp_path, content, one, other, suffix
):
    path = tmp_path / f"a{suffix}"
    with open_assessment(path, content) as opened:
        assert (opened.loaded, opened.not_locked, path.exists()) == (None, "", False)
        for each in (one, other, other, one):
            opened.save(each)
            assert load_assessment(path, content).assessment == each
        assert path.read_text(encoding="utf-8") == assessment_text(one, as_json=suffix == ".json")
    assert names(tmp_path) == [path.name]
    with open_assessment(path, content) as opened:
        assert opened.loaded.assessment == one and opened.loaded.file == str(path)
    assert names(tmp_path) == [path.name]


@pytest.mark.parametrize("end", [KeyboardInterrupt, ImpactCheckError, RuntimeError, SystemExit])
@pytest.mark.parametrize("saved", [False, True])
def test_nothing_is_left_however_it_ends(tmp_path, path, content, one, end, saved):
    with pytest.raises(end), open_assessment(path, content) as opened:
        if saved:
            opened.save(one)
        raise end
    assert names(tmp_path) == (["a.yaml"] if saved else [])


def test_ctrl_c_at_any_step_leaves_the_file_only(tmp_path, content, one, other):
    def work(disk, path):
        with open_assessment(path, content, disk=disk) as opened:
            opened.save(one)
            opened.save(other)

    dry = Stopping(None, KeyboardInterrupt())
    (tmp_path / "dry").mkdir()
    work(dry, tmp_path / "dry" / "a.yaml")
    for at in range(len(dry.done)):
        folder = tmp_path / str(at)
        folder.mkdir()
        with pytest.raises(KeyboardInterrupt):
            work(Stopping(at, KeyboardInterrupt()), folder / "a.yaml")
        left = [name for name in names(folder) if name != "a.yaml"]
        in_the_last_three = (
            at >= len(dry.done) - 3
        )  # the lock is being given back: what stays must not stop the next run
        assert left == [] or in_the_last_three, (dry.done[at], left)
        work(LOCAL, folder / "a.yaml")
        assert names(folder) == ["a.yaml"]


def test_an_interrupted_save_is_no_change_by_another(path, content, one, other):
    steps = Stopping(None, KeyboardInterrupt())
    with open_assessment(path, content, disk=steps) as opened:
        opened.save(one)
        for at in range(8):
            steps.done.clear()
            steps.at, steps.after = at, True
            with pytest.raises(KeyboardInterrupt):
                opened.save(other)
            steps.at = None
            opened.save(other)
            opened.save(one)
    assert load_assessment(path, content).assessment == one


def test_a_folder_that_can_only_be_read_is_said_at_the_first_save(tmp_path, path, content, one):
    path.write_text(assessment_text(one), encoding="utf-8")
    with open_assessment(
        path, content, disk=Lacking(READ_ONLY, "create", "open_lock", "remove")
    ) as opened:
        assert (opened.loaded.assessment, opened.not_locked) == (one, "Read-only file system")
        with pytest.raises(
            ImpactCheckError,
            match="this disk can only be read; choose another place; nothing was changed",
        ):
            opened.save(one.with_answer("conflation", Answer(answer="unknown", note="x")))
    assert names(tmp_path) == ["a.yaml"]
    assert load_assessment(path, content).assessment == one


def test_a_full_disk_is_survived(tmp_path, path, content, one, other):
    disk = Stopping(None, OSError(errno.ENOSPC, "No space left on device"))
    with open_assessment(path, content, disk=disk) as opened:
        opened.save(one)
        for at in range(3, 9):
            disk.done.clear()
            disk.at = at
            with pytest.raises(ImpactCheckError, match="the disk is full"):
                opened.save(other)
            assert load_assessment(path, content).assessment == one
        disk.at = None
        opened.save(other)
    assert (names(tmp_path), load_assessment(path, content).assessment) == (["a.yaml"], other)


def change(path):
    path.write_text("an editor was here", encoding="utf-8")


def swap(path):
    draft = path.with_name("draft")
    change(draft)
    draft.replace(path)


@pytest.mark.parametrize(
    "by", [change, swap, lambda path: path.unlink()], ids=["changed", "replaced", "removed"]
)
@pytest.mark.parametrize("saved_before", [False, True])
def test_a_file_that_an_editor_changed_is_left_as_it_is(
    tmp_path, path, content, one, other, by, saved_before
):
    path.write_text(assessment_text(one), encoding="utf-8")
    with open_assessment(path, content) as opened:
        if saved_before:
            opened.save(other)
        by(path)
        left = path.read_bytes() if path.exists() else None
        for _ in range(2):
            with pytest.raises(
                ChangedElsewhere,
                match=(
                    r"by another program.*since it was opened here; it was left as it is\. Look"
                    r" at it"
                ),
            ):
                opened.save(one.with_answer("conflation", Answer(answer="unknown", note="mine")))
            assert (path.read_bytes() if path.exists() else None) == left
        copies = [opened.save_copy(each) for each in (one, other)]
        assert [copy.name for copy in copies] == ["a.mine.yaml", "a.mine-2.yaml"]
        assert [load_assessment(copy, content).assessment for copy in copies] == [one, other]
    assert names(tmp_path) == sorted(
        ["a.mine.yaml", "a.mine-2.yaml", *(["a.yaml"] if left else [])]
    )


def test_a_file_that_another_program_made_is_left_as_it_is(path, content, one):
    with open_assessment(path, content) as opened:
        change(path)
        with pytest.raises(ChangedElsewhere, match="this file was made by another program"):
            opened.save(one)
        assert path.read_text(encoding="utf-8") == "an editor was here"


def test_a_file_made_in_the_last_moment_is_left_as_it_is(path, content, one):
    class Late(LocalDisk):
        def place(self, source, target):
            change(target)
            super().place(source, target)

    with (
        open_assessment(path, content, disk=Late()) as opened,
        pytest.raises(ImpactCheckError, match="there already"),
    ):
        opened.save(one)
    assert path.read_text(encoding="utf-8") == "an editor was here"


def test_what_counts_is_the_content_not_the_time(path, content, one, other):
    path.write_text(assessment_text(one), encoding="utf-8")
    with open_assessment(path, content) as opened:
        os.utime(path, (1, 1))
        opened.save(other)
        before = path.stat()
        change(path)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        with pytest.raises(ChangedElsewhere):
            opened.save(one)
        path.write_text(assessment_text(other), encoding="utf-8")
        opened.save(one)
    assert load_assessment(path, content).assessment == one


def test_a_copy_can_go_elsewhere(tmp_path, path, content, one):
    (tmp_path / "usb").mkdir()
    with open_assessment(path, content) as opened:
        assert opened.save_copy(one, tmp_path / "usb") == tmp_path / "usb" / "a.mine.yaml"
        with pytest.raises(
            ImpactCheckError, match=r"a\.mine\.yaml: cannot be saved: there is no folder"
        ):
            opened.save_copy(one, tmp_path / "gone")
        with pytest.raises(ImpactCheckError, match="cannot be saved"):
            opened.save_copy(one, tmp_path / ("x" * 300))


def test_comments_are_told_until_they_are_gone(path, content, one, other):
    path.write_text("# mine\n" + assessment_text(one), encoding="utf-8")
    with open_assessment(path, content) as opened:
        assert opened.has_comments
        opened.save(other)
        assert not opened.has_comments
    with open_assessment(path, content) as opened:
        assert not opened.has_comments


def test_bad_files_and_places_are_refused_at_once(tmp_path, path, content):
    path.write_text("impact_check: register/1\n", encoding="utf-8")
    big = tmp_path / "big.yaml"
    big.write_bytes(b"#" * (ASSESSMENT_BYTES + 1))
    for wrong, says in (
        (path, "is a file of the kind 'register'"),
        (big, "is larger than 1,000 kB"),
        (tmp_path, "is no file that can hold an assessment"),
        (tmp_path / "no" / "a.yaml", "there is no folder"),
        (tmp_path / ("x" * 300), "the name is too long"),
        (disks.Path("-"), "needs a file; name one"),
    ):
        with pytest.raises(ImpactCheckError) as caught, open_assessment(wrong, content):
            pass
        assert says in str(caught.value)
        assert isinstance(caught.value, BadFiles) == (wrong in (path, big))
    assert names(tmp_path) == ["a.yaml", "big.yaml"]


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
@pytest.mark.parametrize("note", ["\x1b[31m", "\ud800", "a\x00b", "\x85"])
def test_what_could_not_be_read_again_is_not_saved(tmp_path, content, one, note, suffix):
    path = tmp_path / f"a{suffix}"
    with open_assessment(path, content) as opened:
        opened.save(one)
        with pytest.raises(
            ImpactCheckError, match="cannot be saved: it contains the control character"
        ):
            opened.save(
                one.with_answer("conflation", Answer.model_construct(answer="unknown", note=note))
            )
    assert load_assessment(path, content).assessment == one


def test_what_would_be_too_large_to_read_again_is_not_saved(path, content, one):
    notes = {
        question: Answer(answer="unknown", note="x" * 19_000) for question in content.questions
    }
    with open_assessment(path, content) as opened:
        with pytest.raises(ImpactCheckError, match="is larger than 1,000 kB"):
            opened.save(one.model_copy(update={"answers": notes}))
        opened.save(one)
