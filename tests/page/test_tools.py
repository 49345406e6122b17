"""The further parts of the page: the same bytes as the command's, the same refusals, nothing taken
unasked; what both browsers make of them is compared with what is made here.
"""

import base64
import io
import json
import shutil
import subprocess
import sys

import docx
import pytest

from impact_check.page import tab as tabs
from impact_check.page.session import SESSION, answered
from tests import examples
from tests.cli.test_commands import run
from tests.cli.test_gather import PLAIN
from tests.cli.test_gather import SHEET as SENT
from tests.page.test_page import opened

pytestmark = pytest.mark.xdist_group("page")

DAY = "2026-11-25"
SHEET = {**SENT, "answers": {**SENT["answers"], "consent": {"answer": "harmful"}}}
QUESTIONS = "1. What harm do raids do? (300 words)\n2. What else should be known?\n"
LAW = "Article 1 Scope\nThis act is about inspections.\nArticle 2 Entry\nOfficers may enter.\n"
BILL, AMENDED = "blind-sweeps.yaml", "outreach-with-firewall.yaml"
ROWS = "consent,aim_migration\n" + "safe,minor\n" * 6
WHOLE = {"same_measure": False, "names_are_fine": False}


def packed(name, raw):
    return {"name": name, "base64": base64.b64encode(raw).decode()}


@pytest.fixture
def ask(monkeypatch, tmp_path):
    """What answers the page, without a browser."""
    monkeypatch.setattr(tabs, "DISK", tmp_path / "disk")
    SESSION.clear()
    yield lambda **asked: json.loads(answered(json.dumps({"today": DAY, **asked})))
    SESSION.clear()


@pytest.fixture
def folder(tmp_path):
    """A folder as a person has it, for the command."""
    made = tmp_path / "files"
    made.mkdir()
    for name in (BILL, AMENDED):
        shutil.copy(examples.FOLDER / name, made)
    (made / "posters.yaml").write_text(PLAIN, encoding="utf-8")
    (made / "s.json").write_text(json.dumps(SHEET), encoding="utf-8")
    (made / "questions.txt").write_text(QUESTIONS, encoding="utf-8")
    (made / "law.txt").write_text(LAW, encoding="utf-8")
    done = run("call", "new", "call.yaml", "--from", "questions.txt", cwd=made)
    assert done.returncode == 0, done.stderr
    return made


def file_of(folder, name):
    return packed(name, (folder / name).read_bytes())


def open_in(ask, folder, name):
    made = ask(do="open", **file_of(folder, name))
    assert not made.get("faults"), made


def screens(folder):
    """What is asked of each part that hands over a file, with the line to type for the same."""
    call, amended = file_of(folder, "call.yaml"), file_of(folder, AMENDED)
    review = {"files": [], "edition": "public", "next": "2027-06-01"}
    typed_review = ("review", BILL, "--date", DAY, "--next", "2027-06-01", "--edition", "public")
    bill = {"baseline": [], "variants": [amended], "only": False}
    typed_bill = ("report", BILL, "--edition", "policy", "--variant", AMENDED)
    for format_ in ("svg", "html"):
        yield {"tool": "card", "format": format_}, ("card", BILL), format_
    for format_ in ("html", "docx", "md", "json"):
        panel = {"tool": "panel", "format": format_, "files": [file_of(folder, BILL)], **WHOLE}
        yield panel, ("panel", BILL, BILL), format_
        yield {"tool": "review", "format": format_, **review}, typed_review, format_
        answer = {"tool": "calls", "format": format_, "files": [call]}
        typed = ("report", BILL, "--edition", "consultation", "--call", "call.yaml")
        yield answer, typed, format_
        yield {"tool": "committee", "format": format_, **bill}, typed_bill, format_
    only = {**bill, "only": True, "tool": "committee", "format": "docx"}
    yield only, (*typed_bill, "--only", "amendments"), "docx"


def test_what_is_handed_over_is_what_the_command_writes(ask, folder):
    open_in(ask, folder, BILL)
    for asked, typed, format_ in screens(folder):
        made = ask(do="tool", act="make", **asked)
        assert not made.get("faults"), made
        done = run(*typed, "-o", f"out.{format_}", "--force", cwd=folder)
        assert done.returncode == 0, done.stderr
        [given] = made["gives"]
        written = (folder / f"out.{format_}").read_bytes()
        assert base64.b64decode(given["base64"]) == written, (asked["tool"], format_)
        assert given["name"].endswith(f".{format_}")
        assert made["about"]


def test_a_calendar_holds_the_days_that_the_command_puts_in_it(ask, folder):
    open_in(ask, folder, BILL)
    asked = {"files": [], "edition": "full", "next": "2027-06-01", "format": "ics"}
    [given] = ask(do="tool", tool="review", act="make", **asked)["gives"]
    run("review", BILL, "--date", DAY, "--next", "2027-06-01", "-o", "r.ics", cwd=folder)
    assert base64.b64decode(given["base64"]) == (folder / "r.ics").read_bytes()


def test_a_call_is_made_of_pasted_questions(ask, folder):
    asked = {"files": [], "pasted": QUESTIONS, "authority": "", "limit": ""}
    [given] = ask(do="tool", tool="new_call", act="make", **asked)["gives"]
    assert base64.b64decode(given["base64"]) == (folder / "call.yaml").read_bytes()
    wrong = ask(do="tool", tool="new_call", act="make", **{**asked, "limit": "-3"})
    assert wrong["faults"] == ["'-3' is no number of words; type digits only"]


WAYS = {"open": ("--accept", "open"), "all": ("--accept", "all"), "keep": ("--keep",)}


@pytest.mark.parametrize(("act", "option"), WAYS.items())
def test_what_came_back_is_taken_as_the_command_takes_it(ask, folder, act, option):
    open_in(ask, folder, "posters.yaml")
    came = ask(do="tool", tool="gather", act="show", files=[file_of(folder, "s.json")], pasted="")
    said = [line["words"] for line in came["about"]]
    assert any("s.json:1:" in line and "'nonsense' is no question" in line for line in said)
    assert ask(do="text")["base64"] == file_of(folder, "posters.yaml")["base64"]
    made = ask(do="tool", tool="gather", act=act)
    done = run("gather", "posters.yaml", "s.json", *option, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert base64.b64decode(made["file"]["base64"]) == (folder / "posters.yaml").read_bytes()


def test_one_answer_is_taken_alone(ask, folder):
    open_in(ask, folder, "posters.yaml")
    ask(do="tool", tool="gather", act="show", files=[file_of(folder, "s.json")], pasted="")
    assert ask(do="tool", tool="gather", act="marked")["faults"] == ["Mark an answer first."]
    made = ask(do="tool", tool="gather", act="marked", **{"take-aim_migration": True})
    run("gather", "posters.yaml", "s.json", "--accept", "aim_migration", cwd=folder)
    assert base64.b64decode(made["file"]["base64"]) == (folder / "posters.yaml").read_bytes()


def test_clauses_are_put_in_as_the_command_puts_them_in(ask, folder):
    open_in(ask, folder, "posters.yaml")
    shown = ask(do="tool", tool="laws", act="show", files=[], pasted=LAW, published="")
    assert "pasted text: two clauses" in shown["about"][0]["words"]
    made = ask(do="tool", tool="laws", act="take")
    run("provisions", "posters.yaml", "--from", "law.txt", cwd=folder)
    assert base64.b64decode(made["file"]["base64"]) == (folder / "posters.yaml").read_bytes()


def test_a_new_assessment_begins_with_the_clauses_of_a_law(ask):
    ask(do="tool", tool="laws", act="show", files=[], pasted=LAW, published="")
    made = ask(do="tool", tool="laws", act="begin")
    assert b"Officers may enter" in base64.b64decode(made["begun"]["base64"])


def test_the_walk_begins_with_the_questions_of_a_call(ask, folder):
    open_in(ask, folder, BILL)
    made = ask(do="tool", tool="calls", act="answer", files=[file_of(folder, "call.yaml")])
    assert made["step"]["text"] == "Which question do you want to answer?"


def test_comments_go_only_where_that_is_said(ask, folder):
    (folder / "posters.yaml").write_text(f"{PLAIN}# mine\n", encoding="utf-8")
    open_in(ask, folder, "posters.yaml")
    asked = {"files": [file_of(folder, "s.json")], "pasted": ""}
    ask(do="tool", tool="gather", act="show", **asked)
    [fault] = ask(do="tool", tool="gather", act="open")["faults"]
    assert "the comments of this file would be lost, so nothing was changed" in fault
    assert ask(do="text")["base64"] == file_of(folder, "posters.yaml")["base64"]
    assert ask(do="tool", tool="gather", act="open", drop_comments=True)["file"]


NEED_A_FILE = (
    *("ask_others", "calls", "card", "committee", "gather", "panel", "review", "safety"),
)
HOSTILE = {
    "no-yaml.yaml": b"a: [\n",
    "binary.yaml": b"\x00\x01\x02",
    "word.docx": b"PK\x03\x04" + b"\x00" * 60,
    "page.html": b"<!doctype html><script>alert(1)</script>",
    "bomb.xml": b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    "paper.pdf": b"%PDF-1.7",
    "huge.yaml": b"impact_check: assessment/1\n" + b"# x\n" * 400_000,
    "-": b"x",
    "../up.yaml": b"a: b\n",
    "sealed.yaml.age": b"age-encryption.org/v1\n-> scrypt x 18\nx\n--- x\n",
}
TAKES = {
    "gather": {"act": "show", "pasted": ""},
    "panel": {"act": "look", "format": "html", **WHOLE},
    "review": {"act": "look", "format": "html", "edition": "full", "next": ""},
    "calls": {"act": "make", "format": "md"},
    "committee": {"act": "look", "format": "html", "variants": [], "only": False},
    "laws": {"act": "show", "pasted": "", "published": ""},
    "new_call": {"act": "make", "pasted": "", "authority": "", "limit": ""},
    "compare": {"act": "compare", "mine": True},
}


@pytest.mark.parametrize("tool", NEED_A_FILE)
def test_without_an_open_assessment_it_says_so(ask, tool):
    said = ask(do="tool", tool=tool)["faults"]
    assert said == ["No assessment is open; begin a new one or open a file."]


@pytest.mark.parametrize("tool", TAKES)
def test_hostile_files_are_refused_in_words(ask, folder, tmp_path, tool):
    open_in(ask, folder, BILL)
    before = ask(do="text")
    field = "baseline" if tool == "committee" else "files"
    for name, raw in HOSTILE.items():
        made = ask(do="tool", tool=tool, **TAKES[tool], **{field: [packed(name, raw)]})
        assert made["faults"] and all(line.strip() for line in made["faults"]), name
        assert not any("Traceback" in line or "/disk" in line for line in made["faults"]), name
        assert ask(do="text") == before
    assert not [path for path in (tmp_path / "disk").glob("came/*") if path.is_file()]


def test_nothing_of_it_is_loaded_before_it_is_used():
    loaded = (
        "import json, sys; from impact_check.page.session import answered;"
        " answered(json.dumps({'do': 'hello'}));"
        " print(*(name for name in sys.modules if name.startswith('impact_check.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True
    )
    late = ("page.tools", "page.screens", "core.panel", "core.committee", "files.provisions")
    names = done.stdout.split()
    assert "impact_check.page.session" in names
    assert not [name for name in names if name.startswith(tuple(f"impact_check.{x}" for x in late))]


def test_two_files_of_one_name_are_told(ask, folder):
    open_in(ask, folder, "posters.yaml")
    twice = [file_of(folder, "s.json")] * 2
    [fault] = ask(do="tool", tool="gather", act="show", files=twice, pasted="")["faults"]
    assert fault == "s.json: two of the files have this name; rename one of them"


def test_a_file_that_is_dropped_goes_where_it_belongs(ask, folder):
    assert ask(do="look", **file_of(folder, "call.yaml"))["tool"] == "calls"
    assert ask(do="look", **file_of(folder, "s.json"))["tool"] == "gather"
    assert ask(do="look", **file_of(folder, BILL))["tool"] == ""


def test_browsers_make_the_same(ask, tab, folder):
    open_in(ask, folder, BILL)
    opened(tab, BILL, (folder / BILL).read_bytes())
    every = [{**asked, "act": "make"} for asked, _, _ in screens(folder)]
    every += [{"tool": tool} for tool in (*NEED_A_FILE, "more", "laws", "new_call", "compare")]
    every += [{"tool": "laws", "act": "show", "files": [], "pasted": LAW, "published": ""}]
    word = docx.Document()
    word.add_heading("Article 1 Scope", 1)
    word.add_paragraph("1. What harm do raids do?")
    raw = io.BytesIO()
    word.save(raw)
    word = [packed("word.docx", raw.getvalue())]
    every += [{"tool": tool, **TAKES[tool], "files": word} for tool in ("laws", "new_call")]
    rows = [packed("rows.csv", ROWS.encode())]
    every += [{"tool": "gather", **TAKES["gather"], "files": rows, "as": "respondents"}]
    for path in sorted((examples.FOLDER.parent / "tests" / "data" / "laws").iterdir()):
        law = packed(path.name, path.read_bytes())
        every += [{"tool": "laws", "act": "show", "files": [law], "pasted": "", "published": ""}]
    for tool, asked in TAKES.items():
        field = "baseline" if tool == "committee" else "files"
        every += [
            {"tool": tool, **asked, field: [packed(name, raw)]} for name, raw in HOSTILE.items()
        ]
    for asked in every:
        whole = {"do": "tool", "today": DAY, **asked}
        assert tab.run(f"ask({json.dumps(whole)})") == ask(**whole), asked["tool"]
