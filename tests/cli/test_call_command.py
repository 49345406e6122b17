"""`report --call` as a person runs it: the count, the file, and wrong use."""

import io
from itertools import pairwise
from pathlib import Path

import docx
import pytest

from tests.cli.test_commands import SWEEPS, run
from tests.core.calls import CALL, OWN
from tests.reading import read

NAME = "MJ-2026-114_response.docx"


@pytest.fixture
def folder(tmp_path):
    own = Path(SWEEPS).read_text(encoding="utf-8") + OWN
    (tmp_path / "a.yaml").write_text(own, encoding="utf-8")
    (tmp_path / "call.yaml").write_text(CALL, encoding="utf-8")
    return tmp_path


def answer(folder, *words):
    call = ("report", "a.yaml", "--edition", "consultation", "--call", "call.yaml")
    return run(*call, *words, cwd=folder)


def test_a_clerk_gets_a_word_file_whose_words_are_as_many_as_was_told(folder):
    done = answer(folder, "-o", NAME)
    assert done.returncode == 0, done.stderr
    made = docx.Document(io.BytesIO((folder / NAME).read_bytes()))
    texts = [paragraph.text for paragraph in made.paragraphs]
    heads = [
        place
        for place, paragraph in enumerate(made.paragraphs)
        if paragraph.style.name.startswith("Heading")
    ]
    assert f"The whole file has {sum(len(text.split()) for text in texts)} words" in done.stderr
    told = dict(
        line.split(" words;")[0].split()[-2:]
        for line in done.stderr.splitlines()
        if " words; at" in line
    )
    for head, then in pairwise(heads):
        number = texts[head].removeprefix("Question ")
        if number in told and told[number] != "0":  # behind the heading and the question itself
            words = sum(len(text.split()) for text in texts[head + 2 : then])
            assert told[number] == str(words), number
    assert [texts[head] for head in heads][1:10] == [
        f"Question {number}" for number in ("1", "2", "3", "4(a)", "4(b)", "5", "6", "7", "8.1")
    ]


def test_nothing_in_the_file_names_the_program_or_calls_it_a_draft(folder):
    answer(folder, "-o", NAME)
    whole = read((folder / NAME).read_bytes()).casefold()
    body = whole.rpartition("\nword/document.xml\n")[2]
    assert "impact-check" not in whole and "draft" not in body and "response to" in body


def test_what_to_do_is_told_beside_the_file_and_not_in_it(folder):
    done = answer(folder, "-o", "-")
    assert "Question 8.1 has no answer yet" in done.stderr
    assert "assess a.yaml --call call.yaml" in done.stderr
    assert "due on 15 January 2027" in done.stderr
    assert "due on" not in done.stdout and done.stdout.startswith("# Response to: Strengthening")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("-o", "mine.docx"), "wants this file to be called MJ-2026-114_response.docx"),
        (("-o", "MJ-2026-114_response.md"), "does not take this format"),
        (("-o", NAME, "--edition", "public"), "add --edition consultation"),
        (("-o", "call.yaml", "--format", "md"), "give the submission another name"),
    ],
)
def test_wrong_use_is_told_and_nothing_is_written(folder, words, says):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = answer(folder, *words)
    assert (done.returncode, says in " ".join(done.stderr.split())) == (2, True), done.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_clause_that_the_measure_does_not_have_is_told(folder):
    call = CALL.replace("about: [monitoring]", "clauses: [no_such_clause]")
    (folder / "call.yaml").write_text(call, encoding="utf-8")
    done = answer(folder, "-o", NAME)
    assert (done.returncode, "no clause 'no_such_clause'" in done.stderr) == (2, True)
    assert not (folder / NAME).exists()


def test_a_call_is_made_from_the_authoritys_file_and_can_be_answered(folder):
    (folder / "q.txt").write_text(
        "1. How are people found?\n\n2. What follows?\n", encoding="utf-8"
    )
    done = run("call", "new", "new.yaml", "--from", "q.txt", "--words", "900", cwd=folder)
    assert done.returncode == 0 and "two questions" in done.stdout, done.stderr
    assert run("lint", "new.yaml", cwd=folder).returncode == 0
    again = run("call", "new", "new.yaml", "--from", "q.txt", cwd=folder)
    assert (again.returncode, "already" in again.stderr) == (2, True)
    call = ("report", "a.yaml", "--edition", "consultation", "--call", "new.yaml", "-o", "-")
    assert "Question 2" in run(*call, cwd=folder).stdout


def test_nothing_is_written_from_a_file_without_questions(folder):
    (folder / "q.txt").write_text("Nothing here.\n", encoding="utf-8")
    done = run("call", "new", "new.yaml", "--from", "q.txt", cwd=folder)
    assert (done.returncode, "q.txt:1:1: has no numbered" in done.stderr) == (2, True)
    assert not (folder / "new.yaml").exists()
