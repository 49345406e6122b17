"""Copies of an assessment are found by what they hold, whatever they are called."""

import io
import json
import zipfile
from pathlib import Path

import docx
import pytest

from impact_check.files import neighbours as module
from impact_check.files.neighbours import neighbours

TITLE = "Raids on flats in the port district"
NOTE = "what the outreach team saw in spring"
TEXT = f"impact_check: assessment/1\nmeasure:\n  title: {TITLE}\n"


@pytest.fixture
def file(tmp_path):
    """The assessment whose copies are looked for, in a folder of its own."""
    (tmp_path / "box").mkdir()
    path = tmp_path / "box" / "mine.yaml"
    path.write_text("emptied", encoding="utf-8")
    return path


def word(text):
    """A Word document with a text whose words stand in several runs."""
    document, raw = docx.Document(), io.BytesIO()
    paragraph = document.add_paragraph()
    for letter in text:
        paragraph.add_run(letter)
    document.save(raw)
    return raw.getvalue()


def zipped(name, text):
    """An archive with one file."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr(name, text)
    return raw.getvalue()


HOLD = {
    "Kopie von Plan.txt": TEXT.encode(),
    "redesign.yml": TEXT.encode(),
    "variant": TEXT.upper().encode(),
    "letter.odp": zipped("content.xml", f"<text:p>{TITLE}</text:p>"),
    "sent.zip": zipped("x.yaml", TEXT),
    "notes.docm": word(TITLE),
    "export.txt": json.dumps({"note": NOTE}).encode(),
    "windows.txt": TEXT.encode("utf-16"),
    "folded.txt": TITLE.replace(" ", "\n   ").encode(),
    "page.htm.bak": f"<td>{TITLE}</td>".encode(),
}


@pytest.mark.parametrize("name", HOLD)
@pytest.mark.parametrize("where", [".", "inner"])
def test_a_copy_is_found_by_what_it_holds(file, name, where):
    (file.parent / where).mkdir(exist_ok=True)
    copy = file.parent / where / name
    copy.write_bytes(HOLD[name])
    found = neighbours(file, TITLE, (NOTE, "short"))
    assert [Path(path) for path in found.copies] == [copy]
    assert found.unread == ()


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("x.age", b"age-encryption.org/v1\n-> X25519 x\n"),
        ("x.pdf", b"%PDF-1.7"),
        ("x.7z", b"7z\xbc\xaf\x27\x1c"),
        ("x.tar.gz", b"\x1f\x8b\x08"),
        ("broken.zip", b"PK\x03\x04 no archive"),
        ("zip in.zip", zipped("inner.zip", zipped("x.yaml", TEXT))),
    ],
)
def test_what_cannot_be_looked_into_is_listed(file, name, raw):
    (file.parent / name).write_bytes(raw)
    found = neighbours(file, TITLE, ())
    assert [Path(path).name for path in found.unread] == [name]
    assert found.copies == ()


def test_the_plain_original_of_an_emptied_file_is_found(file):
    sealed = file.with_name("notes.yaml.age")
    sealed.write_bytes(b"age-encryption.org/v1\n")
    file.write_text(TEXT, encoding="utf-8")
    assert [Path(path) for path in neighbours(sealed, TITLE, ()).copies] == [file]


def test_other_files_are_left_out(file):
    (file.parent / "shopping.txt").write_text("milk, short", encoding="utf-8")
    (file.parent / "picture.jpg").write_bytes(b"\xff\xd8\xff" + TITLE.encode())
    (file.parent / "deep" / "deeper").mkdir(parents=True)
    assert neighbours(file, TITLE, ("short",)) == ((), (), False)


def test_a_title_of_a_few_letters_finds_nothing_by_chance(file):
    (file.parent / "shopping.txt").write_text("an ox", encoding="utf-8")
    assert neighbours(file, "x", ()).copies == ()


def test_very_many_files_are_cut_with_a_word(file, monkeypatch):
    monkeypatch.setattr(module, "MOST", 3)
    for number in range(5):
        (file.parent / f"{number}.txt").write_text("x", encoding="utf-8")
    assert neighbours(file, TITLE, ()).are_more
