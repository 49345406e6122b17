"""Content from the prepared document is the content of the files, value for value; and it is never
used where it might not be.
"""

import json
import shutil

import pytest
from pydantic import BaseModel

from impact_check.core.model.digest import digest_of
from impact_check.files.assessments import load_assessment
from impact_check.files.content import load_content
from impact_check.files.prepared import prepared_text, read_prepared, shipped_content
from impact_check.files.resources import PACKAGE, shipped
from impact_check.output.results import as_json, score_values
from tests import examples

FOLDER = shipped("checklists")


@pytest.fixture(scope="module")
def text(content):
    return prepared_text(content, FOLDER)


@pytest.fixture
def document(text, tmp_path):
    path = tmp_path / "content.json"
    path.write_text(text, encoding="utf-8")
    return path


def assert_same(one, other, where):
    """The same types, names in the same order, and values, all the way down."""
    assert type(one) is type(other), where
    if isinstance(one, BaseModel):
        assert_same(one.__dict__, other.__dict__, where)
    elif isinstance(one, dict):
        assert list(one) == list(other), where
        for name in one:
            assert_same(one[name], other[name], f"{where}.{name}")
    elif isinstance(one, tuple):
        assert len(one) == len(other), where
        for place, (first, second) in enumerate(zip(one, other, strict=True)):
            assert_same(first, second, f"{where}[{place}]")
    else:
        assert one == other, where


def test_it_is_the_content_of_the_files(content, document):
    made = read_prepared(document, FOLDER)
    assert made == content
    for part in ("register", "checklists", "retired"):
        assert_same(getattr(made, part), getattr(content, part), part)
    assert made.digest == content.digest == digest_of(made.register, made.checklists)
    assert made.register.model_dump_json(exclude_defaults=True) == content.register.model_dump_json(
        exclude_defaults=True
    )
    type(made.register).model_validate(made.register.model_dump(by_alias=True))


def test_results_are_the_same(content, document):
    made = read_prepared(document, FOLDER)
    for file in examples.FILES[:6]:
        results = [
            as_json(score_values(one, load_assessment(file, one).assessment, "x"))
            for one in (content, made)
        ]
        assert results[0] == results[1]


def test_the_same_content_gives_the_same_document(text):
    assert prepared_text(load_content(FOLDER), FOLDER) == text


@pytest.mark.parametrize("change", ["a letter", "a file more", "a file less", "a name"])
def test_a_document_of_other_files_is_not_used(change, document, tmp_path):
    folder = tmp_path / "checklists"
    shutil.copytree(FOLDER, folder)
    assert read_prepared(document, folder) is not None
    harms = folder / "register" / "harms.yaml"
    if change == "a letter":
        harms.write_bytes(harms.read_bytes() + b" ")
    elif change == "a file more":
        (folder / "more.yaml").write_text("", encoding="utf-8")
    elif change == "a file less":
        (folder / "core.yaml").unlink()
    else:
        harms.rename(folder / "register" / "damages.yaml")
    assert read_prepared(document, folder) is None


def test_a_document_of_another_version_or_none_at_all_is_not_used(document, tmp_path):
    values = json.loads(document.read_text(encoding="utf-8"))
    for broken in (json.dumps({**values, "program": "0"}), "", "{", "{}", "[]", "1"):
        document.write_text(broken, encoding="utf-8")
        assert read_prepared(document, FOLDER) is None
    assert read_prepared(tmp_path / "none.json", FOLDER) is None


def test_a_checkout_reads_the_files(content):
    assert not (PACKAGE / "content.json").exists(), "left by a build; delete it"
    assert shipped_content() == content
