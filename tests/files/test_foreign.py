"""Files of other programs, given where an assessment is expected, are named for what they are."""

import io
import json
import zipfile

import docx
import pytest

from impact_check.errors import BadFiles
from impact_check.files.assessments import load_assessment
from impact_check.files.linting import lint_paths


def zipped(*names):
    """An archive that holds files of these names."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return raw.getvalue()


def word():
    """A real Word document."""
    raw = io.BytesIO()
    docx.Document().save(raw)
    return raw.getvalue()


BYTES = [
    ("a.docx", word(), "is a Word document"),
    ("a.xlsx", zipped("[Content_Types].xml", "xl/workbook.xml"), "is a spreadsheet"),
    ("a.odt", zipped("mimetype", "META-INF/manifest.xml"), "is a document of LibreOffice"),
    ("a.zip", zipped("a.yaml"), "is a packed file"),
    ("a.zip", b"PK\x03\x04 broken", "is a packed file"),
    ("a.pdf", b"%PDF-1.7\n%\xe2\xe3", "is a PDF"),
    ("a.html", b"\xef\xbb\xbf<!DOCTYPE html>\n<html lang=en>", "is a web page"),
    ("a.yaml", b"<!-- saved -->\n<html>", "is a web page"),
    ("a.png", b"\x89PNG\r\n\x1a\n", "is a picture"),
]
VALUES = [
    ({"catalog": {"uuid": "x", "metadata": {}}}, "is a file of OSCAL"),
    ({"pia": {"status": 0}, "answers": []}, "is an export of the PIA tool"),
    ({"version": "0.10", "currentPage": 3, "data": {"q1": "x"}}, "Algorithmic Impact Assessment"),
    ({"title": "x", "sections": [{"title": "A", "section_id": "A", "lines": []}]}, "of deon"),
]


@pytest.mark.parametrize(("name", "raw", "says"), BYTES)
def test_files_of_other_programs(tmp_path, content, name, raw, says):
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(BadFiles, match=says) as bad:
        load_assessment(tmp_path / name, content)
    assert [(fault.line, fault.column) for fault in bad.value.faults] == [(1, 1)]
    assert lint_paths((tmp_path / name,)).faults == bad.value.faults


@pytest.mark.parametrize(("values", "says"), VALUES)
def test_files_of_neighbouring_tools(tmp_path, content, values, says):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(BadFiles, match=says) as bad:
        load_assessment(path, content)
    assert lint_paths((path,)).faults == bad.value.faults


def test_a_folder_where_a_file_is_wanted(tmp_path, content):
    with pytest.raises(BadFiles, match="is a folder, and here a file is wanted"):
        load_assessment(tmp_path, content)


@pytest.mark.parametrize("values", [{"catalog": "x"}, {"sections": []}, {"data": 1}, {}, []])
def test_what_only_looks_a_little_like_one_is_not_named_so(tmp_path, content, values):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(BadFiles, match="does not say what kind of file it is"):
        load_assessment(path, content)
