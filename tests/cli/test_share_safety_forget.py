"""The commands for people at risk, as they are typed: what stays, what is listed, what goes, and
what is said.
"""

import json
import os
import re
import stat

import pytest

from tests.cli.test_commands import DROP_IN, EXAMPLES, HOTEL, SWEEPS, run

SECRETS = {
    "comment": "Zq1comment",
    "note": "Zq2note",
    "source": "Zq3source",
    "assessor": "Zq4assessor",
    "aside": "Zq5aside",
    "words": "Zq6words",
    "reason": "Zq7reason",
    "gathered": "Zq8gathered",
    "owner": "Zq9owner",
    "said": "Zq10said",
}
TEXT = f"""\
# {SECRETS["comment"]}
impact_check: assessment/1
measure: {{title: A raid, actor: The police, region: A country, stage: proposed}}
context: {{source: "{SECRETS["source"]}", features: {{imagery: no, police_operation: yes}}}}
answers:
  conflation:
    {{answer: safe, said: "{SECRETS["said"]}", evidence: documented, kind: testimony, source: "{SECRETS["source"]}",
      note: "{SECRETS["note"]}", gathered: {{by: "{SECRETS["gathered"]}", consent: yes}}}}
  consent: {{answer: unknown, reason: "{SECRETS["reason"]}"}}
commitments: {{receipts: {{status: planned, owner: "{SECRETS["owner"]}", source: "{SECRETS["source"]}"}}}}
set_aside: {{firewall: {{answer: safe, note: "{SECRETS["aside"]}"}}}}
involvement: [{{organisation: "{SECRETS["words"]}", affected: yes, agrees: yes, words: "{SECRETS["words"]}"}}]
assessors: [{{organisation: "{SECRETS["assessor"]}"}}]
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.yaml").write_text(TEXT, encoding="utf-8")
    return tmp_path


def left(folder):
    """The secrets that some file of a folder still holds, in its bytes or in its name."""
    everything = b"".join(
        path.name.encode() + path.read_bytes() for path in folder.rglob("*") if path.is_file()
    )
    return {name for name, secret in SECRETS.items() if secret.encode() in everything}


def result(text):
    """What a copy shares with its file; clauses are words of the person, which no copy holds."""
    values = json.loads(text)
    return {key: value for key, value in values.items() if key not in ("file", "provisions")}


@pytest.mark.parametrize("file", [HOTEL, SWEEPS, DROP_IN])
@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_share_gives_the_same_result(tmp_path, file, suffix):
    out = tmp_path / f"copy.{suffix}"
    done = run("share", file, "-o", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        "It keeps:" in done.stdout
        and "Left out:" in done.stdout
        and "the comments of the file" in done.stdout
    )
    assert result(run("score", str(out), "--format", "json").stdout) == result(
        run("score", file, "--format", "json").stdout
    )
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_share_holds_no_secret_and_overwrites_nothing(folder):
    done = run("share", "a.yaml", "-o", "copy.yaml", cwd=folder)
    assert done.returncode == 0
    copy = (folder / "copy.yaml").read_bytes()
    assert not any(secret.encode() in copy for secret in SECRETS.values())
    assert not any(secret in done.stdout for secret in SECRETS.values())
    again = run("share", "a.yaml", "-o", "copy.yaml", cwd=folder)
    assert (again.returncode, "is there already" in again.stderr) == (2, True)
    assert (folder / "copy.yaml").read_bytes() == copy
    own = run("share", "a.yaml", "-o", "a.yaml", cwd=folder)
    assert own.returncode == 2 and (folder / "a.yaml").read_text(encoding="utf-8") == TEXT


def test_share_to_standard_output_and_into_a_wrong_format(folder):
    done = run("share", "-", "-o", "-", cwd=folder, stdin=TEXT)
    assert done.stdout.startswith("impact_check: assessment/1") and "Left out:" in done.stderr
    assert run("share", "a.yaml", "-o", "copy.html", cwd=folder).returncode == 2
    assert sorted(path.name for path in folder.iterdir()) == ["a.yaml"]


def test_share_lists_what_could_still_lead_to_somebody(folder):
    text = TEXT.replace("title: A raid", "title: A raid at 12 Mill Street")
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    done = run("share", "a.yaml", "-o", "copy.yaml", cwd=folder)
    assert (
        "Look at these before you pass it on" in done.stderr
        and "address: 12 … (measure.title)" in done.stderr
    )


def test_safety_says_where(folder):
    text = TEXT.replace(SECRETS["note"], "Told by Maria Lopez").replace(
        SECRETS["comment"], "ask on +32 476 12 34 56"
    )
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    done = run("safety", "a.yaml", cwd=folder)
    assert done.returncode == 0
    lines = [re.fullmatch(r"a\.yaml:(\d+):(\d+): (.*)", line) for line in done.stdout.splitlines()]
    places = {(int(one[1]), int(one[2])): one[3] for one in lines if one}
    assert places[1, 10] == "telephone: +32… (comment)"
    column = text.splitlines()[7].index("Maria") + 1
    assert places[8, column] == "name: Ma… Lo… (answers.conflation.note)"
    assert "Lopez" not in done.stdout and "476" not in done.stdout
    assert run("safety", "a.yaml", "--fail", cwd=folder).returncode == 1
    values = json.loads(run("safety", "a.yaml", "--format", "json", cwd=folder).stdout)
    assert {(one["line"], one["column"]) for one in values["passages"]} == set(places)


def test_safety_of_the_examples_is_quiet():
    done = run("safety", str(EXAMPLES), "--fail")
    assert (done.returncode, done.stdout.count("\n")) == (0, 2)


def test_safety_finds_passages_in_folded_quoted_and_json_texts(tmp_path):
    (tmp_path / "a.yaml").write_text(
        "impact_check: assessment/1\nmeasure:\n  title: x\n  aim: >-\n    first line and then\n   "
        ' Maria\n    Lopez\n  success: "say \\"hi\\" to Ana"\n',
        encoding="utf-8",
    )
    (tmp_path / "b.json").write_text(
        '{"impact_check": "assessment/1",\n "measure": {"title": "x",\n "aim": "of Ana"}}',
        encoding="utf-8",
    )
    (tmp_path / "c.yaml").write_bytes(
        b"impact_check: assessment/1\r\nmeasure:\r\n  title: of Ana\r\n"
    )
    done = run("safety", "a.yaml", "b.json", "c.yaml", cwd=tmp_path)
    assert done.stdout.splitlines()[:4] == [
        "a.yaml:6:5: name: Ma… Lo… (measure.aim)",
        "a.yaml:8:27: name: An… (measure.success)",
        "b.json:3:13: name: An… (measure.aim)",
        "c.yaml:3:13: name: An… (measure.title)",
    ]


def test_forget_leaves_no_secret_in_the_folder(folder):
    (folder / f".a.yaml.impact-check-{'0' * 16}.tmp").write_text(TEXT, encoding="utf-8")
    assert left(folder) == set(SECRETS)
    done = run("forget", "a.yaml", "--yes", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert left(folder) == set()
    assert [path.name for path in folder.iterdir()] == ["a.yaml"]
    assert not any(secret in done.stdout for secret in SECRETS.values())
    assert (
        "The result now:" in done.stdout
        and "What this cannot reach:" in done.stdout
        and "SSDs" in done.stdout
    )
    assert run("lint", "a.yaml", cwd=folder).returncode == 0


def test_forget_where_only_an_unfinished_file_is_left(folder):
    run("forget", "a.yaml", "--yes", cwd=folder)
    (folder / f".a.yaml.impact-check-{'0' * 16}.tmp").write_text(TEXT, encoding="utf-8")
    assert run("forget", "a.yaml", "--yes", cwd=folder).returncode == 0
    assert left(folder) == set()


def test_forget_asks_first_and_keeps_what_is_to_be_kept(folder):
    done = run("forget", "a.yaml", cwd=folder)
    assert (done.returncode, "add --yes" in done.stderr) == (2, True)
    assert (folder / "a.yaml").read_text(encoding="utf-8") == TEXT
    assert run("forget", "a.yaml", "--keep", "everything", "--yes", cwd=folder).returncode == 2
    run("forget", "a.yaml", "--keep", "sources", "--keep", "owners", "--yes", cwd=folder)
    assert left(folder) == {"source", "owner"}


def test_forget_says_that_the_result_gets_worse(tmp_path):
    text = (EXAMPLES / "outreach-with-firewall.yaml").read_text(encoding="utf-8")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "a.yaml~").write_text(text, encoding="utf-8")
    done = run("forget", "a.yaml", "--yes", cwd=tmp_path)
    assert "The result now: No major concern found so far" in done.stdout
    assert "Afterwards: Not shown to be safe" in done.stdout
    assert "a.yaml~" in done.stdout and (tmp_path / "a.yaml~").read_text(encoding="utf-8") == text


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_forget_names_what_lies_beside_and_the_second_name(tmp_path, folder):
    for name in (
        "report.html",
        ".report.html.impact-check-0123456789abcdef.tmp",
        ".a.yaml.swp",
        "picnic.jpg",
    ):
        (folder / name).write_text("x", encoding="utf-8")
    os.link(folder / "a.yaml", tmp_path / "other")
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "b.yaml").symlink_to(folder / "a.yaml")
    (tmp_path / "links" / "b.yaml.bak").write_text("x", encoding="utf-8")
    shown = run("forget", str(tmp_path / "links" / "b.yaml"), "--yes", cwd=tmp_path).stdout
    for name in (
        "report.html",
        "0123456789abcdef.tmp",
        ".a.yaml.swp",
        "b.yaml.bak",
        "second name (a hard link)",
    ):
        assert name in shown
    assert "picnic" not in shown


def test_forget_of_what_is_not_there(tmp_path):
    done = run("forget", "no.yaml", "--yes", cwd=tmp_path)
    assert (done.returncode, "no such file" in done.stderr) == (2, True)
    assert run("forget", "-", "--yes", cwd=tmp_path, stdin=TEXT).returncode == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md"])
def test_safety_reads_finished_documents(tmp_path, suffix):
    text = (EXAMPLES / "smart-raid.yaml").read_text(encoding="utf-8")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    run("report", "a.yaml", "-o", f"plain{suffix}", "--edition", "public", cwd=tmp_path)
    clean = run("safety", f"plain{suffix}", "--format", "json", cwd=tmp_path)
    own = json.loads(clean.stdout)["passages"]
    told = "  title: Talk to Maria Lopez on 0476 12 34 56"
    lines = [told if line.startswith("  title:") else line for line in text.splitlines()]
    (tmp_path / "a.yaml").write_text("\n".join(lines), encoding="utf-8")
    run("report", "a.yaml", "-o", f"named{suffix}", "--edition", "public", cwd=tmp_path)
    done = run("safety", f"named{suffix}", cwd=tmp_path)
    assert "name: Ma… Lo… (document)" in done.stdout and "telephone: 047… (document)" in done.stdout
    assert "Lopez" not in done.stdout and "0476" not in done.stdout
    assert len(own) <= 3, own


def test_safety_of_a_document_that_is_none(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 broken")
    done = run("safety", "a.docx", cwd=tmp_path)
    assert (done.returncode, "cannot be looked into" in done.stderr) == (2, True)
    assert "no such file" in run("safety", "b.docx", cwd=tmp_path).stderr
