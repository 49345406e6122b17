"""A document that somebody may have worked on is never lost to the next run of a command."""

import os
from datetime import datetime

import pytest

from impact_check.errors import ImpactCheckError
from impact_check.files import keeping
from impact_check.files.keeping import save_document

DAY = datetime(2026, 11, 30, 12).timestamp()


@pytest.fixture
def draft(tmp_path):
    """A document that was changed on a known day."""
    path = tmp_path / "draft.docx"
    path.write_bytes(b"ours, edited")
    os.utime(path, (DAY, DAY))
    return path


def test_the_old_one_is_kept_under_the_day_it_is_from(draft):
    kept = save_document(draft, b"new")
    assert kept == draft.with_name("draft (2026-11-30).docx")
    assert (draft.read_bytes(), kept.read_bytes()) == (b"new", b"ours, edited")
    assert kept.stat().st_mtime == DAY


def test_a_second_one_of_the_day_gets_a_number(draft):
    save_document(draft, b"new")
    os.utime(draft, (DAY, DAY))
    kept = save_document(draft, b"newer")
    assert kept is not None and kept.name == "draft (2026-11-30, 2).docx"
    assert kept.read_bytes() == b"new"


def test_the_same_bytes_are_left_alone(draft):
    before = draft.stat()
    assert save_document(draft, b"ours, edited") is None
    assert save_document(draft, "ours, edited") is None
    assert (draft.stat().st_mtime, draft.stat().st_ino) == (before.st_mtime, before.st_ino)
    assert len(list(draft.parent.iterdir())) == 1


def test_force_keeps_nothing(draft):
    assert save_document(draft, b"new", force=True) is None
    assert [path.name for path in draft.parent.iterdir()] == ["draft.docx"]


def test_where_there_was_nothing_there_is_nothing_to_keep(tmp_path):
    assert save_document(tmp_path / "a.md", "new") is None
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("fails", ["save_bytes", "save_text"])
def test_a_save_that_fails_leaves_all_as_it_was(draft, monkeypatch, fails):
    def failing(*_, **__):
        raise ImpactCheckError("no space left")

    monkeypatch.setattr(keeping, fails, failing)
    with pytest.raises(ImpactCheckError):
        save_document(draft, b"new")
    assert [path.name for path in draft.parent.iterdir()] == ["draft.docx"]
    assert draft.read_bytes() == b"ours, edited"


def test_behind_a_link_it_is_kept_beside_the_file_itself(draft, tmp_path):
    (tmp_path / "folder").mkdir()
    link = tmp_path / "folder" / "link.docx"
    try:
        link.symlink_to(draft)
    except OSError:
        pytest.skip("needs symbolic links")
    kept = save_document(link, b"new")
    assert kept == draft.with_name("draft (2026-11-30).docx")
    assert link.is_symlink() and draft.read_bytes() == b"new"
