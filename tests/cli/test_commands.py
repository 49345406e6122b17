"""The commands as a person or a script runs them: what they print, where, and with which exit code.
No traceback for anything.
"""

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from impact_check.cli import commands
from impact_check.cli.main import FOR_AUTHORS, START_HERE
from impact_check.files.content import GROUPED
from impact_check.files.schemas import MODELS

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "examples"
HOTEL, SWEEPS, DROP_IN = (
    str(EXAMPLES / f"{name}.yaml")
    for name in ("hotel-staff-training", "blind-sweeps", "outreach-with-firewall")
)


def run(*arguments, cwd=None, stdin="", **environment):
    done = subprocess.run(
        [sys.executable, "-m", "impact_check", *arguments],
        cwd=cwd, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100", **environment},
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done


def test_version_and_help():
    assert run("--version").stdout.startswith("impact-check 0.")
    text = run("--help").stdout
    assert (
        text.index("Start here")
        < text.index("  demo ")
        < text.index("For authors and scripts")
        < text.index("  schema ")
    )


@pytest.mark.parametrize("command", [*START_HERE, *FOR_AUTHORS])
def test_every_command_explains_itself_with_an_example(command):
    text = run(command, "--help").stdout
    assert f"Example: impact-check {command}" in " ".join(text.split())


def test_all_commands_are_in_the_help():
    names = [module.name for module in iter_modules(commands.__path__)]
    texts = {name: _explained(name) for name in names}
    found = {name.rstrip("_") for name, text in texts.items() if "Example: impact-check " in text}
    assert found == {*START_HERE, *FOR_AUTHORS}


def _explained(name):
    """What a command says of itself; one with commands of its own says it before them."""
    made = getattr(import_module(f"impact_check.cli.commands.{name}"), name, None)
    before = getattr(made, "registered_callback", None)
    return getattr(before.callback if before else made, "__doc__", None) or ""


def test_readme_names_every_command_as_the_program_does():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `impact-check (\w+)` \| (.+) \|$", readme, re.MULTILINE))
    help_text = " ".join(run("--help", COLUMNS="200").stdout.split())
    assert set(told) == {*START_HERE, *FOR_AUTHORS}
    for command, what in told.items():
        assert f"{command} {what}" in re.sub(r" +", " ", help_text)


@pytest.mark.parametrize("which", ["campaign", "raid", "bill"])
def test_demo(which, tmp_path):
    done = run("demo", which, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Minimum conditions" in done.stdout
    written = {one.suffix for one in (tmp_path / "impact-check-demo").iterdir()}
    assert written == {".yaml", ".html", ".md"}


def test_demo_where_nothing_can_be_written(tmp_path):
    (tmp_path / "taken").write_text("x", encoding="utf-8")
    done = run("demo", "--to", "taken", cwd=tmp_path)
    assert (done.returncode, "cannot be made" in done.stderr) == (2, True)


def test_score_of_one_file_speaks_in_words():
    done = run("score", DROP_IN)
    assert done.returncode == 0
    assert "No major concern found so far: keep watching" in done.stdout
    assert "fictional" in done.stdout


def test_score_of_several_files_in_the_methods_order():
    done = run("score", SWEEPS, DROP_IN, HOTEL, COLUMNS="250")
    assert (
        done.stdout.index("outreach")
        < done.stdout.index("blind-sweeps")
        < done.stdout.index("Too little is known")
        < done.stdout.index("hotel-staff")
    )


def test_score_of_a_folder_as_json():
    values = json.loads(run("score", str(EXAMPLES), "--format", "json").stdout)
    assert len(values) == len(list(EXAMPLES.glob("*.yaml")))


KEYS = {
    "found",
    "not_ruled_out",
    "progress",
    "open_facts",
    "planned",
    "file",
    "measure",
    "content",
    "conclusion",
    "level",
    "index",
    "inherent_index",
    "reasons",
    "red_lines",
    "not_covered",
    "contradictions",
    "without_extensions",
    "harms",
    "groups",
    "rights",
    "pillars",
    "points",
    "provisions",
    "observed",
    "completeness",
    "evidenced",
    "certainty",
    "method",
}


def test_json_has_the_documented_keys():
    values = json.loads(run("score", HOTEL, "--format", "json").stdout)
    assert set(values) == KEYS
    documented = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    assert all(f"`{key}`" in documented for key in KEYS)
    assert sum(one["points"] for one in values["points"]) == pytest.approx(
        values["index"]["worst"], abs=1e-9
    )


def test_set_tries_a_change_without_saving():
    before = Path(DROP_IN).read_bytes()
    done = run("score", DROP_IN, "--set", "conflation=harmful", "--format", "json")
    assert json.loads(done.stdout)["conclusion"] == "stop"
    assert Path(DROP_IN).read_bytes() == before


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("conflation", "write ID=VALUE"),
        ("conflatoin=safe", "did you mean 'conflation'"),
        ("conflation=great", "use one of"),
        ("scope=9", "use one of"),
        ("police_operation=maybe", "use one of"),
    ],
)
def test_set_said_wrong(change, says):
    done = run("score", HOTEL, "--set", change)
    assert (done.returncode, says in done.stderr) == (2, True)


def test_fail_on_and_its_exit_codes(tmp_path):
    assert run("score", DROP_IN, "--fail-on", "moderate").returncode == 0
    assert run("score", DROP_IN, HOTEL, "--fail-on", "high").returncode == 1
    broken = tmp_path / "broken.yaml"
    broken.write_text("impact_check: assessment/1\nmeasure: {titel: x}\n", encoding="utf-8")
    done = run("score", str(broken), HOTEL, "--fail-on", "high")
    assert done.returncode == 2
    assert "1 of 2 files could not be scored" in done.stderr
    assert "line 2, column 1: 'title' is missing; add it (and 1 more)" in done.stdout
    assert "Hotel staff" in done.stdout
    alone = run("score", str(broken), "--format", "json")
    assert alone.returncode == 2
    assert (
        "broken.yaml:2:11: 'titel' is not a field that is known here; did you mean 'title'?"
        in alone.stderr
    )
    assert [one["line"] for one in json.loads(alone.stdout)["faults"]] == [2, 2]


def test_standard_input_and_output():
    text = Path(HOTEL).read_text(encoding="utf-8")
    assert json.loads(run("score", "-", "--format", "json", stdin=text).stdout)["file"] == "-"
    assert run("report", "-", "-o", "-", stdin=text).stdout.startswith("# ")
    assert run("report", "-", "-o", "-", "--format", "html", stdin=text).stdout.startswith(
        "<!doctype html>"
    )


def test_new_makes_a_file_that_loads_and_never_overwrites(tmp_path):
    assert run("new", "a.yaml", cwd=tmp_path).returncode == 0
    assert run("lint", "a.yaml", cwd=tmp_path).returncode == 0
    values = json.loads(run("score", "a.yaml", "--format", "json", cwd=tmp_path).stdout)
    assert (values["conclusion"], values["level"]["worst"]) == ("not-shown-safe", "severe")
    assert run("new", "a.yaml", cwd=tmp_path).returncode == 2
    assert run("new", "a.json", cwd=tmp_path).returncode == 2
    short = run("new", "-", "--checklist", "raids").stdout
    assert "belongings_taken" in short and "real_choice" not in short


@pytest.mark.parametrize("suffix", [".md", ".html", ".json"])
def test_report_is_written_and_the_same_each_time(tmp_path, suffix):
    out = tmp_path / f"r{suffix}"
    assert run("report", HOTEL, "-o", str(out)).returncode == 0
    first = out.read_bytes()
    assert run("report", HOTEL, "-o", str(out), LC_ALL="C", TZ="Asia/Tokyo").returncode == 0
    assert out.read_bytes() == first


def test_report_said_wrong(tmp_path):
    assert "no report format 'pfd'" in run("report", HOTEL, "-o", "x.pfd", cwd=tmp_path).stderr
    own = tmp_path / "own.json"
    own.write_text('{"impact_check": "assessment/1", "measure": {"title": "x"}}', encoding="utf-8")
    done = run("report", str(own), "-o", str(own))
    assert (done.returncode, "an assessment itself" in done.stderr) == (2, True)


def test_show_and_list():
    assert "raids" in run("list").stdout
    for together in GROUPED["campaigns"]:
        assert together in run("list").stdout.split("'campaigns' stands for")[1]
    assert len(json.loads(run("list", "--format", "json").stdout)) == 13
    assert "[belongings_taken]" in run("show", "raids").stdout
    printed = run("show", "campaigns", "--format", "md").stdout
    assert printed.count("\n## ") == len(GROUPED["campaigns"]) and "harmful:" not in printed
    assert "did you mean 'raids'" in run("show", "raid").stderr


@pytest.mark.parametrize("kind", MODELS)
def test_schema(kind):
    assert json.loads(run("schema", kind).stdout)["title"] == f"impact-check {kind}"


WRONG = [
    ("score", "no-such-file.yaml"),
    ("score", "."),
    ("score", "/dev/null"),
    ("report", "no-such-file.yaml", "-o", "x.md"),
    ("show", "nothing"),
    ("lint", "no-such-file.yaml"),
    ("schema", "nothing"),
    ("nothing",),
    ("score",),
    ("score", HOTEL, "--content", "."),
    ("score", HOTEL, "--with", HOTEL),
    ("score", HOTEL, "--fail-on", "dreadful"),
    ("list", "--content", "no-such-folder"),
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_use_ends_with_2_and_says_why(arguments, tmp_path):
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert done.stderr.strip()
    assert "bug" not in done.stderr


def test_text_from_files_never_reaches_the_terminal_as_control_codes(tmp_path):
    bad = tmp_path / "a.yaml"
    bad.write_text(
        'impact_check: assessment/1\nmeasure: {title: "\u202eevil[/b][red]", stage: ended}\n',
        encoding="utf-8",
    )
    done = run("score", str(bad))
    assert "\u202e" not in done.stdout and "\x1b" not in done.stdout
    assert "evil[/b][red]" in done.stdout


NETWORK = (
    "ssl",
    "urllib.request",
    "http.client",
    "smtplib",
    "asyncio",
)
HEAVY = ("pydantic", "yaml", "rich.console", "hypothesis", *NETWORK)
SELDOM = ("impact_check.core.model.call", "impact_check.core.panel.panel")  # panels, calls
NOT_TO_SCORE = (
    *NETWORK,
    "rich.console",
    *SELDOM,
    "impact_check.core.draws.turning_out",
    "impact_check.core.report.compose",
    "impact_check.core.stress.stress",
    "impact_check.core.stress.how_sure",
    "impact_check.core.plan.plan",
    "impact_check.core.views.law",
    "impact_check.core.plan.suggestions",
    "impact_check.output.terminal",
    "impact_check.output.html.render",
    "impact_check.output.word.render",
    "impact_check.cli.commands.report",
    "impact_check.cli.commands.plan",
    "impact_check.cli.commands.assess",
)


@pytest.mark.parametrize(
    ("arguments", "never"),
    [
        (["--version"], (*HEAVY, "impact_check.core", "impact_check.files", "impact_check.output")),
        (["--help"], (*HEAVY, "impact_check.core", "impact_check.files", "impact_check.output")),
        (["score", HOTEL], NOT_TO_SCORE),
        (["score", HOTEL, "--format", "json"], NOT_TO_SCORE),
        (["score", HOTEL, DROP_IN, "--format", "csv"], NOT_TO_SCORE),
        (
            ["report", HOTEL, "-o", "-", "--format", "html"],
            (*NETWORK, *SELDOM, "rich.console", "impact_check.output.terminal"),
        ),
    ],
    ids=lambda one: one[0] if isinstance(one, list) else "",
)
def test_what_is_loaded(arguments, never):
    code = (
        f"import sys; sys.argv = ['x', *{arguments!r}]\nfrom impact_check.__main__ import"
        " main\ntry:\n main()\nexcept SystemExit: pass\n"
    )
    code += (
        f"print(*(one for one in sys.modules if one in {never!r} or one.partition('.')[0] in"
        f" {never!r}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    assert done.stderr.splitlines()[-1] == "", done.stderr


def test_the_models_bring_no_mail_and_no_sockets():
    code = (
        "import sys, contextlib\nsys.argv = ['x', '--version']\n"
        "from impact_check.__main__ import main\n"
        "with contextlib.suppress(SystemExit): main()\n"
        "from impact_check.core.model.register import Register\n"
        "Register.model_validate({})\n"
        "print(*({'email.message', 'pydantic.networks'} & set(sys.modules)), file=sys.stderr)\n"
        "from importlib.metadata import version\n"
        "print(version('pydantic') and 'found', file=sys.stderr)"  # what is asked for is there
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stderr.splitlines() == ["", "found"]


def test_a_command_that_is_printed_can_be_typed(tmp_path):
    file = tmp_path / "my file (1).yaml"
    file.write_bytes((EXAMPLES / "smart-raid.yaml").read_bytes())
    printed = run("score", str(file)).stdout
    assert f'impact-check report "{file}" -o report.html' in " ".join(printed.split())


@pytest.mark.parametrize("format_", ["text", "md", "html", "json"])
def test_features_are_shown_with_their_tests(format_, content):
    shown = " ".join(run("show", "features", "--format", format_).stdout.split())
    for one in content.register.features.values():
        assert one.name in shown
        assert one.test.split("'")[0].split('"')[0].strip()[:40] in shown


def test_set_says_what_a_change_moves_although_no_level_does():
    path = str(EXAMPLES / "purchase-ban.yaml")
    done = json.loads(run("stress", path, "--format", "json").stdout)["to_change"]["changes"]
    breaking = next(one["question"] for one in done if one["breaks"])
    told = run("score", path, "--set", f"{breaking}=safe").stdout
    assert "Minimum conditions not met: 2 before, 1 with the change." in told
    assert "The change moves no count" in run("score", path, "--set", "scope=4").stdout
