"""Files too large to keep, made from recipes: what is said of each, in a minute of processor time
and a gigabyte of memory at most.
"""

import os
import subprocess
import sys

import pytest

HEAD = "impact_check: assessment/1\nmeasure: {title: x}\n"
JSON = '{"impact_check": "assessment/1", "measure": {"title": "x"}, '
LARGE = ":1:1: is larger than 1,000 kB, the limit for such a file; shorten or split it"
DEEP = "is nested more than 30 levels deep; these files never need that"
MANY = "is one more than the 200,000 values that a file may hold; shorten or split it"
K = "k" * 60
SOME = ", ".join(f"t{i}: safe" for i in range(30))

RECIPES = {
    "ten-megabytes.yaml": (HEAD + "a: " + "x" * 10_000_000, LARGE),
    "ten-megabytes.json": (JSON + '"a": "' + "x" * 10_000_000 + '"}', LARGE),
    "long-title.yaml": (
        HEAD.replace("title: x", "title: " + "x" * 900_000),
        ":2:18: 'title' is longer than 20000 characters; shorten it",
    ),
    "long-name.yaml": (
        HEAD + "? " + "k" * 900_000 + "\n: 1\n",
        f":3:3: '{K}…' is not a field that is known here; remove it",
    ),
    "long-tag.yaml": (
        HEAD + "a: !" + "k" * 900_000 + " 1\n",
        f":3:4: tags ('!{K[1:]}…') are not used in these files; delete it",
    ),
    "brackets.yaml": (HEAD + "a: " + "[" * 900_000, f":3:33: {DEEP}"),
    "brackets.json": ("[" * 900_000, f":1:200001: {MANY}"),
    "objects.json": ('{"a":' * 180_000, f":1:500001: {MANY}"),
    "dashes.yaml": ("- " * 450_000, f":1:61: {DEEP}"),
    "questions.yaml": (
        "? " * 450_000,
        ":1:3: is a name made of several values; a name must be a single word or text",
    ),
    "pairs.yaml": (HEAD + "a: [" + "?," * 450_000, f":3:133332: {MANY}"),
    "values.yaml": (HEAD + "a: [" + "1," * 450_000 + "]", f":3:399987: {MANY}"),
    "values.json": (JSON + '"a": [' + "{}," * 300_000 + "1]}", f":1:600040: {MANY}"),
    "comment.yaml": (HEAD + "#" * 900_000, ""),
    "comments.yaml": (HEAD + " # Anna Berg, 1 May\n" * 45_000, ""),
    "empty-lines.yaml": (HEAD + "\n" * 900_000, ""),
    "unknown-fields.yaml": (
        HEAD + "".join(f"k{i}: 1\n" for i in range(70_000)),
        "and 69900 more faults in this file; mend these first",
    ),
    "unknown-targets.yaml": (
        HEAD
        + "commitments:\n"
        + "".join(
            f"  c{i}: {{status: planned, text: t, targets: {{{SOME}}}}}\n" for i in range(1_900)
        ),
        "and more faults in this file; mend these first",
    ),
    "targets.yaml": (
        HEAD
        + "commitments:\n  c: {status: planned, text: t, targets: {"
        + ", ".join(f"t{i}: safe" for i in range(60_000))
        + "}}\n",
        ":4:42: 'targets' has more than 2000 entries; split the file",
    ),
    "steps.yaml": (
        HEAD.replace("title: x", "title: x, steps: [" + "s, " * 150_000 + "s]"),
        ":2:28: 'steps' has more than 2000 entries; split the file",
    ),
    "wide-title.yaml": (HEAD.replace("title: x", "title: " + "宽" * 19_000), ""),
}

LIMITS = """
import resource, runpy, sys
for what, most in ((resource.RLIMIT_AS, 2**30), (resource.RLIMIT_CPU, 60)):
    resource.setrlimit(what, (most, most))
sys.argv = ["impact-check", *sys.argv[1:]]
runpy.run_module("impact_check", run_name="__main__", alter_sys=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="there are no such limits here")
@pytest.mark.parametrize("name", RECIPES)
def test_large_files(name, tmp_path):
    text, says = RECIPES[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    for command in (["score"],) if says else (["score"], ["safety"], ["report", "-o", "r.html"]):
        code, err = ran(tmp_path, *command, name)
        assert (code, len(err) < 50_000) == (2 if says else 0, True), err[-500:]
        assert err == f"{name}{says}\n" if says[:1] == ":" else says in err


def ran(folder, *arguments):
    """Exit code and errors of the program, which ends when it takes more than it may."""
    command = [sys.executable, "-c", LIMITS, *arguments]
    done = subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.returncode, done.stderr.decode()
