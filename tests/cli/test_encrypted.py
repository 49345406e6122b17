"""Encrypted files as a person or a script uses them: keys, a passphrase from a descriptor or typed
at a terminal, the offer, wrong ones.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.test_commands import HOTEL, ROOT, run

pyrage = pytest.importorskip(
    "pyrage", reason="needs the extra impact-check[encrypt]", exc_type=ImportError
)
posix = pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
PHRASE = "four words of my own"


@pytest.fixture
def key(tmp_path):
    """The name of an identity file that opens the files of a test."""
    folder = tmp_path / "keys"
    folder.mkdir()
    identity = pyrage.x25519.Identity.generate()
    (folder / "key.txt").write_text(f"{identity}\n", encoding="utf-8")
    return str(folder / "key.txt")


def with_passphrase(folder, passphrase, *arguments):
    """A command that reads its passphrase from a descriptor."""
    ours, theirs = os.pipe()
    os.write(theirs, f"{passphrase}\n".encode())
    os.close(theirs)
    done = subprocess.run(
        [sys.executable, "-m", "impact_check", *arguments, "--passphrase-fd", str(ours)],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        pass_fds=[ours],
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    os.close(ours)
    assert "Traceback" not in done.stderr and passphrase not in done.stdout + done.stderr
    return done


def at_terminal(folder, replies, *arguments):
    """What a pseudo-terminal shows while somebody types each reply behind the words that ask for
    it, and the exit code.
    """
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execve(
            sys.executable,
            [sys.executable, "-m", "impact_check", *arguments],
            {**os.environ, "PYTHONPATH": str(ROOT)},
        )
    shown, left, until = b"", list(replies), time.monotonic() + 60
    while time.monotonic() < until:
        if left and left[0][0].encode() in shown.rpartition(b"\0")[2]:
            time.sleep(0.2)  # the echo is switched off just after the words
            os.write(terminal, f"{left.pop(0)[1]}\n".encode())
            shown += b"\0"
        try:
            piece = os.read(terminal, 1000)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_every_command_takes_an_encrypted_file_and_keys_may_be_named_anywhere(tmp_path, key):
    assert run("share", HOTEL, "-o", "a.yaml.age", "--identity", key, cwd=tmp_path).returncode == 0
    assert (tmp_path / "a.yaml.age").read_bytes().startswith(b"age-encryption.org/v1\n")
    plain = json.loads(run("score", HOTEL, "--format", "json").stdout)
    for arguments in (
        ["--identity", key, "score", "a.yaml.age"],
        ["score", "a.yaml.age", f"--identity={key}"],
    ):
        values = json.loads(run(*arguments, "--format", "json", cwd=tmp_path).stdout)
        parts = {
            "file": "",
            "provisions": "",
        }  # clauses are words of the file, so no copy holds them
        assert {**values, **parts} == {**plain, **parts}
    chosen = {"IMPACT_CHECK_IDENTITY": key}
    for arguments in (
        ["lint", "a.yaml.age"],
        ["plan", "a.yaml.age"],
        ["safety", "a.yaml.age"],
        ["score", "."],
        ["report", "a.yaml.age", "-o", "report.html.age"],
        ["plan", "a.yaml.age", "--adopt", "consent_protocol"],
        ["forget", "a.yaml.age", "--yes"],
    ):
        done = run(*arguments, cwd=tmp_path, **chosen)
        assert done.returncode == 0, done.stderr
    sealed = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert sealed == ["a.yaml.age", "report.html.age"]
    for name in sealed:
        identity = pyrage.x25519.Identity.from_str(
            (tmp_path / "keys" / "key.txt").read_text(encoding="utf-8").strip()
        )
        assert (tmp_path / name).read_bytes()[:4] == b"age-" and len(
            pyrage.decrypt((tmp_path / name).read_bytes(), [identity])
        ) > 1000
    assert run("score", "a.yaml.age", cwd=tmp_path).returncode == 2


def test_what_is_written_in_clear_from_an_encrypted_file_is_said(tmp_path, key):
    said = "is not encrypted, though what it is made from is"
    assert (
        said not in run("share", HOTEL, "-o", "a.yaml.age", "--identity", key, cwd=tmp_path).stderr
    )
    for command in (
        ["report", "a.yaml.age", "-o", "r.md"],
        ["plan", "a.yaml.age", "-o", "p.csv"],
        ["share", "a.yaml.age", "-o", "s.yaml"],
        ["stress", "a.yaml.age", "--redesign", "d.yaml"],
        ["compare", "a.yaml.age", HOTEL, "-o", "c.md"],
    ):
        done = run(*command, "--identity", key, cwd=tmp_path)
        assert (done.returncode, f"note: {command[-1]} {said}" in done.stderr) == (0, True)
    assert (
        said
        not in run("report", "a.yaml.age", "-o", "r.md.age", "--identity", key, cwd=tmp_path).stderr
    )


@pytest.mark.parametrize("command", [["new", "a.yaml"], ["assess", "a.yaml", "--plain"]])
def test_no_file_in_clear_is_made_beside_the_encrypted_one_of_its_name(tmp_path, key, command):
    run("share", HOTEL, "-o", "a.yaml.age", "--identity", key, cwd=tmp_path)
    done = run(*command, cwd=tmp_path)
    assert (
        done.returncode,
        "there is a.yaml.age, which is encrypted; name that one" in done.stderr,
    ) == (2, True)
    assert not (tmp_path / "a.yaml").exists()


def test_the_walk_writes_an_encrypted_file_with_comments_to_an_encrypted_one_only(tmp_path, key):
    owner = pyrage.x25519.Identity.from_str(Path(key).read_text(encoding="utf-8").strip())
    (tmp_path / "a.yaml.age").write_bytes(
        pyrage.encrypt(Path(HOTEL).read_bytes(), [owner.to_public()])
    )
    done = run(
        "assess",
        "a.yaml.age",
        "--plain",
        "--identity",
        key,
        cwd=tmp_path,
        stdin="2\nb.yaml\nb.yaml.age\n",
    )
    assert "b.yaml would not be encrypted, though your file is" in " ".join(done.stdout.split())
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [
        "a.yaml.age",
        "b.yaml.age",
    ]
    assert (tmp_path / "b.yaml.age").read_bytes().startswith(b"age-encryption.org/v1")


@posix
def test_a_key_file_that_others_can_read_is_said(tmp_path, key):
    for mode, is_said in ((0o600, False), (0o644, True)):
        Path(key).chmod(mode)
        assert (
            "can be read by others" in run("list", "--identity", key, cwd=tmp_path).stderr
        ) == is_said


@posix
def test_a_passphrase_from_a_descriptor(tmp_path):
    assert with_passphrase(tmp_path, PHRASE, "new", "a.yaml.age").returncode == 0
    clear = pyrage.passphrase.decrypt((tmp_path / "a.yaml.age").read_bytes(), PHRASE)
    assert clear.startswith(b"impact_check: assessment/1")
    assert with_passphrase(tmp_path, PHRASE, "score", "a.yaml.age").returncode == 0
    wrong = with_passphrase(tmp_path, "not these four words", "score", "a.yaml.age")
    assert (wrong.returncode, wrong.stderr) == (
        2,
        "a.yaml.age:1:1: cannot be opened: the passphrase is wrong, or the file is damaged\n",
    )
    (tmp_path / "b.yaml").write_text(
        "impact_check: assessment/1\nmeasure: {title: x}\nstray: 1\n", encoding="utf-8"
    )
    told = run(
        "lint", ".", cwd=tmp_path
    ).stderr  # one file that cannot be opened does not hide the faults of the others
    assert "a.yaml.age:1:1: needs a passphrase" in told and "b.yaml:3:1" in told
    (tmp_path / "b.yaml").unlink()
    short = with_passphrase(tmp_path, "short", "new", "b.yaml.age")
    assert (
        short.returncode,
        "too easy to guess" in short.stderr,
        (tmp_path / "b.yaml.age").exists(),
    ) == (2, True, False)


def test_without_a_terminal_it_says_how_to_give_a_passphrase(tmp_path):
    done = run("new", "a.yaml.age", cwd=tmp_path)
    assert done.returncode == 2 and "--passphrase-fd" in done.stderr and "--identity" in done.stderr
    assert list(tmp_path.iterdir()) == []


@posix
def test_at_a_terminal_it_is_typed_twice_unseen_after_it_is_said_that_losing_it_is_final(tmp_path):
    shown, code = at_terminal(
        tmp_path, [("New passphrase:", PHRASE), ("same again:", PHRASE)], "new", "a.yaml.age"
    )
    assert code == 0, shown
    words = " ".join(shown.split())
    assert words.index("lost for good") < words.index("New passphrase:") and PHRASE not in shown
    shown, code = at_terminal(
        tmp_path, [("Passphrase of a.yaml.age:", PHRASE)], "score", "a.yaml.age"
    )
    assert (code, "Found so far" in shown, PHRASE in shown) == (0, True, False)


@posix
def test_two_that_differ_are_not_taken(tmp_path):
    replies = [
        reply
        for _ in range(3)
        for reply in (("New passphrase:", PHRASE), ("same again:", "four other words"))
    ]
    shown, code = at_terminal(tmp_path, replies, "new", "a.yaml.age")
    assert (code, shown.count("not the same"), list(tmp_path.iterdir())) == (2, 3, [])


@posix
@pytest.mark.parametrize(("reply", "made"), [("n", "a.yaml"), ("y", "a.yaml.age")])
def test_encryption_is_offered_when_a_file_is_made(tmp_path, reply, made):
    replies = [("Encrypt it?", reply), ("New passphrase:", PHRASE), ("same again:", PHRASE)]
    shown, code = at_terminal(tmp_path, replies, "new", "a.yaml")
    assert (code, [path.name for path in tmp_path.iterdir()]) == (0, [made]), shown


def test_where_it_is_not_installed_it_says_what_to_install(tmp_path, key):
    assert run("share", HOTEL, "-o", "a.yaml.age", "--identity", key, cwd=tmp_path).returncode == 0
    (tmp_path / "pyrage.py").write_text("raise ImportError\n", encoding="utf-8")
    done = run(
        "score",
        "a.yaml.age",
        "--identity",
        key,
        cwd=tmp_path,
        PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}",
    )
    assert (done.returncode, "pip install 'impact-check[encrypt]'" in done.stderr) == (2, True)
