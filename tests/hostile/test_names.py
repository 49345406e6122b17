"""Names of files, arguments and input that try to break the program, through the program itself."""

import os
import subprocess
import sys

import pytest

SOUND = "impact_check: assessment/1\nmeasure: {title: x}\n"


def ran(folder, *arguments, stdin=subprocess.DEVNULL):
    """Exit code, output and errors of the program."""
    command = [sys.executable, "-m", "impact_check", *map(os.fsencode, arguments)]
    done = subprocess.run(
        command, cwd=folder, stdin=stdin, capture_output=True, timeout=60, check=False
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


NAMES = {
    "a\nb.yaml": "a b.yaml",
    "\x1b[31mred.yaml": "[31mred.yaml",
    "\u202elmay.yaml": "lmay.yaml",
    "\udcff.yaml": "\\udcff.yaml",
    "=cmd.yaml": "=cmd.yaml",
    "[b].yaml": "[b].yaml",
    "CON.yaml": "CON.yaml",
    "😀.yaml": "😀.yaml",
}
CANNOT = "cannot be read: No such file or directory; check the name and the permissions"


@pytest.mark.parametrize("name", NAMES, ids=ascii)
@pytest.mark.skipif(os.name == "nt", reason="most of these names cannot be there")
def test_odd_names_of_files(name, tmp_path):
    assert ran(tmp_path, "score", name) == (2, "", f"{NAMES[name]}:1:1: {CANNOT}\n")
    (tmp_path / name).write_text(SOUND, encoding="utf-8")
    (tmp_path / "zz.yaml").write_text("a: [\n", encoding="utf-8")
    code, out, _ = ran(tmp_path, "score", ".", "--format", "csv")
    assert code == 2 and out.splitlines()[1].startswith(
        ("'" if name[0] == "=" else "") + NAMES[name]
    )
    for command in (
        ["score", name],
        ["lint", name],
        ["safety", name],
        ["open", name],
        ["plan", name],
        ["stress", name],
        ["report", name, "-o", "r.html"],
        ["new", f"new{name}"],
    ):
        code, out, err = ran(tmp_path, *command)
        assert code == 0 and not {"\x1b", "\u202e"} & {*out, *err}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["score", "-dash.yaml"], "No such option"),
        (["score", "--", "-dash.yaml"], f"-dash.yaml:1:1: {CANNOT}"),
        (["score", "../" * 5000], "File name too long"),
        (["lint", "n" * 5000], "File name too long"),
        (["report", "n" * 5000, "-o", "x.md"], "File name too long"),
        (["report", "a.yaml", "-o", "n" * 5000 + ".md"], "is too long"),
        (["share", "a.yaml", "-o", "n" * 5000 + ".yaml"], "is too long"),
        (["new", "n" * 5000 + ".yaml"], "File name too long"),
        (["assess", "n" * 5000 + ".yaml"], "File name too long"),
        (["score", "a.yaml", "--content", "n" * 5000], "there is no content here"),
        (["score", "a.yaml", "--with", "n" * 5000], "File name too long"),
        (["report", "a.yaml", "-o", "../nowhere/x.md"], "there is no folder"),
        (["report", "a.yaml", "-o", "."], "has no suffix that names a format"),
        (
            ["score", "a.yaml", "--set", "cons\udcffent=safe"],
            "there is no question, feature, group or safeguard 'cons\\udcffent'",
        ),
        (
            ["score", "a.yaml", "--set", "\x1b[31m=safe"],
            "there is no question, feature, group or safeguard '[31m'",
        ),
        (["show", "\x1b]0;x\x07"], "there is no checklist ']0;x'"),
        (["list", "--format", "\x1b[31m"], "'\\x1b[31m' is not one of"),
    ],
)
def test_odd_arguments(arguments, says, tmp_path):
    (tmp_path / "a.yaml").write_text(SOUND, encoding="utf-8")
    code, _, err = ran(tmp_path, *arguments)
    assert (code, "\x1b" in err, "Traceback" in err) == (2, False, False)
    assert says in err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.yaml"]


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no endless file here")  # noqa: PTH110
def test_endless_input_is_read_to_the_limit_only(tmp_path):
    says = "is larger than 1,000 kB, the limit for such a file; shorten or split it\n"
    assert ran(tmp_path, "score", "/dev/zero") == (2, "", f"/dev/zero:1:1: {says}")
    with subprocess.Popen(
        [sys.executable, "-c", "while True: print('a: 1')"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as endless:
        assert ran(tmp_path, "score", "-", stdin=endless.stdout) == (2, "", f"-:1:1: {says}")
        endless.stdout.close()
        endless.kill()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_in_a_folder_is_passed_over(tmp_path):
    os.mkfifo(tmp_path / "a.yaml")
    (tmp_path / "b.yaml").write_text(SOUND, encoding="utf-8")
    code, out, _ = ran(tmp_path, "score", ".", "--format", "json")
    assert code == 0 and '"file": "b.yaml"' in out
