"""Which files of a folder are read: nothing that programs left there, nothing twice, nothing that
goes round in a circle.
"""

import os
from pathlib import Path

import pytest

from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.finding import assessment_files, files_in
from impact_check.files.portfolio import PassedOver, is_content, read_portfolio
from tests import examples

GOOD = "impact_check: assessment/1\nmeasure: {title: x}\n"


def names(folder):
    return [str(one.relative_to(folder)) for one in files_in(folder)]


def put(folder, *paths, text=GOOD):
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def test_folders_are_listed_in_a_fixed_order(tmp_path):
    put(tmp_path, "b.yaml", "a.json", "c.txt", "d/e.yml", "D.YAML")
    assert names(tmp_path) == ["D.YAML", "a.json", "b.yaml", str(Path("d") / "e.yml")]
    assert [one.name for one in assessment_files((tmp_path / "b.yaml", tmp_path))] == [
        "b.yaml",
        "D.YAML",
        "a.json",
        "e.yml",
    ]


def test_what_programs_leave_is_passed_over(tmp_path):
    put(
        tmp_path,
        ".hidden.yaml",
        ".git/config.yaml",
        "~$a.yaml",
        "#a.yaml",
        ".#a.yaml",
        ".~lock.a.yaml#",
        "a.yaml~",
        "a.yaml.lock",
        "a.yaml",
    )
    assert names(tmp_path) == ["a.yaml"]


def test_links_lead_to_files_but_never_round_in_a_circle(tmp_path):
    put(tmp_path, "in/a.yaml")
    (tmp_path / "in" / "circle").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.yaml").symlink_to(tmp_path / "self.yaml")
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere.yaml")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "in" / "a.yaml")
    assert names(tmp_path) == [str(Path("in") / "a.yaml"), "link.yaml"]


def test_pipes_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")
    assert names(tmp_path) == []
    with pytest.raises(ImpactCheckError, match="there is no assessment in this folder"):
        assessment_files((tmp_path,))


def test_a_folder_that_cannot_be_opened_is_one_fault(tmp_path, monkeypatch, content):
    put(tmp_path, "a.yaml", "closed/b.yaml")
    really = os.scandir

    def scandir(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return really(path)

    monkeypatch.setattr(os, "scandir", scandir)
    paths = assessment_files((tmp_path,))
    assert [one.name for one in paths] == ["a.yaml", "closed"]
    found = list(read_portfolio(paths, content))
    assert isinstance(found[1], BadFiles) and "is a folder, and here a file" in str(found[1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("impact_check: register/1\nharms: {}\n", True),
        ("# a comment\n\n---\nimpact_check: 'checklist/1'\n", True),
        ('{\n  "impact_check": "extension/1"}', True),
        ('{"impact_check": "content/1", "broken', True),
        ("\ufeffimpact_check: content/1\n", True),
        (GOOD, False),
        ("measure: {title: x}\nimpact_check: register/1\n", False),
        ("", False),
        ("#" * 10_000, False),
    ],
)
def test_content_is_known_by_its_first_line(text, expected, tmp_path):
    put(tmp_path, "a.yaml", text=text)
    assert is_content(tmp_path / "a.yaml") is expected


def test_a_portfolio_tells_what_each_file_is(tmp_path, content):
    put(tmp_path, "a.yaml")
    put(tmp_path, "b.yaml", text="impact_check: register/1\n")
    put(tmp_path, "c.yaml", text="impact_check: assessment/1\nmeasure: [")
    put(tmp_path, "d.yaml", text="\0\0\0")
    paths = assessment_files((tmp_path,))
    found = list(read_portfolio(paths, content))
    assert [type(one).__name__ for one in found] == ["Loaded", "PassedOver", "BadFiles", "BadFiles"]
    insisted = list(read_portfolio(paths, content, named=frozenset({tmp_path / "b.yaml"})))
    assert "is a file of the kind 'register'" in str(insisted[1])


def test_the_examples_hold_no_content():
    assert not any(is_content(one) for one in examples.FILES)
    assert isinstance(
        next(read_portfolio((examples.FOLDER.parent / "checklists" / "core.yaml",), None)),
        PassedOver,
    )
