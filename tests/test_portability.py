"""Linux, macOS and Windows, as far as code can say without them; and a run of the main commands
without what only Unix has.
"""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from impact_check.core.method.numbers import total
from impact_check.files.naming import with_addition
from impact_check.files.saving import beside
from tests.dependencies import PYPROJECT
from tests.walking import opening

ROOT = PYPROJECT.parent


def words(text):
    return frozenset(text.split())


UNIX_MODULES = words(
    "crypt curses fcntl grp nis posix pty pwd readline resource spwd syslog termios tty"
)
UNIX_NAMES = {
    "os": words(
        "chown chroot ctermid fchmod fchown fork forkpty getegid geteuid getgid getgroups"
        " getloadavg getpgid getpriority getsid getuid killpg lchown lockf mkfifo mknod nice"
        " openpty pathconf posix_fadvise posix_fallocate sendfile setsid setuid statvfs sync"
        " sysconf tcgetpgrp ttyname uname wait waitid O_CLOEXEC O_DIRECTORY O_NOCTTY O_NOFOLLOW"
        " O_NONBLOCK O_SYNC"
    ),
    "signal": words(
        "SIGALRM SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGTSTP SIGTTIN SIGTTOU"
        " SIGUSR1 SIGUSR2 SIGWINCH alarm pause pthread_kill pthread_sigmask setitimer sigpending"
        " sigwait"
    ),
    "select": frozenset(["epoll", "kqueue", "poll", "select"]),  # on Windows, only for sockets
    "time": frozenset(["tzset"]),
}
NOT_IN_PATHLIB = frozenset(
    ["os.path.realpath", "os.path.samestat", "os.path.lexists", "os.path.isfile"]
)  # follow no circle for ever, ask nothing twice, make no error of a name that is too long
UNIX_CLASSES = ("UnixKeyboard", "UnixWaiting")  # front/ makes them only where there is termios

TREES = {
    path: ast.parse(path.read_text(encoding="utf-8"))
    for path in (*sorted((ROOT / "impact_check").rglob("*.py")), ROOT / "hatch_build.py")
}


def inside(tree, around=()):
    """Every node with the nodes that it stands in, the outermost first."""
    for node in ast.iter_child_nodes(tree):
        yield node, around
        yield from inside(node, (*around, node))


def found(fault):
    """`file:line: code` for every node of the program in which a rule finds a fault."""
    return [
        f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
        for path, tree in TREES.items()
        for node, around in inside(tree)
        if fault(node, around)
    ]


def dotted(node):
    return ast.unparse(node) if isinstance(node, ast.Attribute | ast.Name) else ""


def opens_text(call):
    """The mode in which a call opens a file as text, or none: not a file, bytes, or a
    descriptor.
    """
    name = dotted(call.func)
    given = {one.arg: one.value for one in call.keywords}
    if name.endswith((".read_text", ".write_text")):
        return "w" if name.endswith(".write_text") else "r"
    if name in ("open", "io.open", "os.fdopen"):
        at = 1
    elif (
        isinstance(call.func, ast.Attribute)
        and call.func.attr == "open"
        and name not in ("os.open", "KEYS.open", "archive.open")  # bytes, or no file
    ):
        at = 0
    else:
        return None
    mode = given.get("mode", call.args[at] if len(call.args) > at else ast.Constant("r"))
    return None if "b" in mode.value else mode.value


def lacks_encoding(node, around):
    if not isinstance(node, ast.Call) or not (mode := opens_text(node)):
        return False
    given = {one.arg for one in node.keywords}
    return "encoding" not in given or ("r" not in mode and "newline" not in given)


def is_path_text(node, around):
    whole = dotted(node)
    return (whole.startswith("os.path.") and whole not in NOT_IN_PATHLIB) or (
        isinstance(node, ast.ImportFrom) and node.module in ("os.path", "posixpath", "ntpath")
    )


def is_bare_unix_import(node, around):
    if not isinstance(node, ast.Import | ast.ImportFrom):
        return False
    names = {one.name for one in node.names} | {getattr(node, "module", None)}
    return bool(names & UNIX_MODULES) and "ImportError" not in "".join(
        ast.unparse(one) for one in around if isinstance(one, ast.Try | ast.With)
    )


def is_bare_unix_name(node, around):
    if not isinstance(node, ast.Attribute) or node.attr not in UNIX_NAMES.get(
        dotted(node.value), ()
    ):
        return False
    if any(isinstance(one, ast.ClassDef) and one.name in UNIX_CLASSES for one in around):
        return False
    asked = f"hasattr({dotted(node.value)}, '{node.attr}')"
    function = next((one for one in reversed(around) if isinstance(one, ast.FunctionDef)), None)
    return function is None or asked not in ast.unparse(function)


DROPPED_MODULES = words(
    "asynchat asyncore cgi cgitb distutils imp importlib.abc imghdr pipes pkg_resources smtpd"
    " telnetlib uu xdrlib"
)
DROPPED = words(
    "datetime.utcnow datetime.utcfromtimestamp locale.getdefaultlocale locale.resetlocale"
    " typing.ByteString collections.abc.ByteString ast.Num ast.Str ast.Bytes ast.NameConstant"
    " ast.Ellipsis codecs.open pkgutil.find_loader pkgutil.get_loader inspect.formatargspec"
    " shutil.rmtree.onerror sys.last_type os.popen asyncio.get_event_loop"
    " asyncio.iscoroutinefunction typing.no_type_check_decorator"
)


def is_dropped(node, around):
    """What Python 3.12 to 3.15 take away or warn of; how they read annotations is a matter of
    Pydantic, and tested where they run.
    """
    if isinstance(node, ast.Import | ast.ImportFrom):
        return bool(
            {getattr(node, "module", None), *(one.name for one in node.names)} & DROPPED_MODULES
        )
    if isinstance(node, ast.Return | ast.Break | ast.Continue):
        return any(
            node in ast.walk(one)
            for outer in around
            if isinstance(outer, ast.Try)
            for one in outer.finalbody
        )
    return dotted(node) in DROPPED


RULES = (lacks_encoding, is_path_text, is_bare_unix_import, is_bare_unix_name, is_dropped)


@pytest.mark.parametrize("rule", RULES)
def test_the_program_keeps_to_what_all_systems_have(rule):
    assert found(rule) == []


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (lacks_encoding, "open('a')"), (lacks_encoding, "p.read_text()"), (lacks_encoding, "p.write_text(t, encoding='utf-8')"),
        (lacks_encoding, "p.open('w', encoding='utf-8')"), (lacks_encoding, "os.fdopen(3)"), (is_path_text, "os.path.join(a, b)"),
        (is_path_text, "from os.path import join"), (is_bare_unix_import, "import fcntl"),
        (is_bare_unix_import, "def f():\n    import pwd"),
        (is_bare_unix_name, "os.fork()"), (is_bare_unix_name, "def f():\n    if hasattr(os, 'fork'):\n        os.geteuid()"),
        (is_bare_unix_name, "signal.signal(signal.SIGHUP, f)"),
        (is_dropped, "import imp"), (is_dropped, "datetime.utcnow()"),
        (is_dropped, "def f():\n    try:\n        g()\n    finally:\n        return"),
    ],
)  # fmt: skip
def test_the_rules_find_what_they_are_for(rule, code):
    assert any(rule(node, around) for node, around in inside(ast.parse(code)))


def test_no_date_is_written_with_what_only_one_system_knows():
    assert (
        found(
            lambda node, around: (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and "%-d" in node.value
            )
        )
        == []
    )


def test_sums_have_the_same_last_digits_on_every_python():
    assert total([0.1] * 10) == 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 != 1.0


RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def names_we_give():
    shipped = [
        path
        for folder in ("checklists", "report_templates", "examples", "impact_check")
        for path in (ROOT / folder).rglob("*")
    ]
    yield from (path.name for path in shipped if "__pycache__" not in path.parts)
    assessment = Path("a.yaml.age")
    yield from (
        one.name
        for one in (
            with_addition(assessment, ".mine"),
            beside(assessment, "lock"),
            beside(assessment, "0.tmp"),
        )
    )


def test_windows_can_hold_every_file_that_we_name():
    names = list(names_we_give())
    assert len(names) > 200
    assert [
        name
        for name in names
        if RESERVED.fullmatch(name) or re.search(r'[<>:"/\\|?*\x00-\x1f]|[. ]$', name)
    ] == []


WITHOUT_UNIX = f"""
import os, random, runpy, select, shutil, signal, subprocess, sys, time
for module in {sorted(UNIX_MODULES)}:
    sys.modules[module] = None
for module, names in { ({one: sorted(names) for one, names in UNIX_NAMES.items()}) }.items():
    for name in names:
        if hasattr(sys.modules[module], name):
            delattr(sys.modules[module], name)
sys.argv = ["impact-check", *sys.argv[1:]]
runpy.run_module("impact_check", run_name="__main__")
"""


def run_without_unix(folder, *arguments, typed=""):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_UNIX, *arguments],
        cwd=folder,
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def test_the_main_commands_run_without_what_only_unix_has(tmp_path, content):
    for arguments in (
        ["demo", "--to", "d"],
        ["new", "blank.yaml"],
        ["lint", "blank.yaml"],
        ["score", "d/hotel-staff-training.yaml"],
        ["plan", "d/hotel-staff-training.yaml", "--adopt", "income_fund", "--owner", "a role"],
        ["stress", "d/hotel-staff-training.yaml", "--draws", "20"],
        ["compare", "d/hotel-staff-training.yaml", "blank.yaml", "-o", "c.html"],
        ["report", "d/hotel-staff-training.yaml", "-o", "r.docx", "--edition", "brief"],
        ["share", "d/hotel-staff-training.yaml", "-o", "copy.yaml"],
        ["forget", "copy.yaml", "--yes"],
    ):
        done = run_without_unix(tmp_path, *arguments)
        assert done.returncode == 0, (arguments, done.stderr)
    walked = run_without_unix(
        tmp_path,
        "assess",
        "walked.yaml",
        "--plain",
        typed="\n".join([*opening(content), "1", "s"]) + "\n",
    )
    assert walked.returncode == 0 and "Saved in walked.yaml" in walked.stdout
    assert (
        "no second program can be kept out here" in walked.stderr
    )  # this Python has no msvcrt either
    assert run_without_unix(tmp_path, "score", "walked.yaml", "--format", "json").returncode == 0
    assert not [path.name for path in tmp_path.rglob("*.impact-check-*")]
