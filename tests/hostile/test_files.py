"""Files that try to break the program, each with what is said of it beside it (`NAME.expected`),
the same with both parsers of YAML.

`pytest --refresh tests/hostile` writes the expectations anew; read what changed, for they are what
people see.
"""

import re
from pathlib import Path

import pytest

from impact_check.core.method.portfolio import portfolio, row_of
from impact_check.core.method.scoring import score
from impact_check.core.report.compose import compose
from impact_check.core.report.summary import summary_of
from impact_check.errors import BadFiles
from impact_check.files import yaml_values
from impact_check.files.assessments import load_assessment
from impact_check.files.linting import lint_paths
from impact_check.output.escaping import one_line
from impact_check.output.formats import FORMATS
from impact_check.output.plain_page import page
from impact_check.output.portfolio import COLUMNS, table_lines, table_rows
from impact_check.output.sheets import csv_lines
from impact_check.output.summary import summary_lines
from tests.files.test_hostile_texts import LOADERS
from tests.fuzz.targets import CONTROL

FOLDER = Path(__file__).parent / "files"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".expected")


def said(path, content):
    """The lines that a person reads of a file, its folder left out."""
    try:
        loaded = load_assessment(path, content)
    except BadFiles as bad:
        lines = [str(fault) for fault in bad.faults]
    else:
        lines = [f"accepted: {loaded.assessment.measure.title!r}", *map(str, loaded.warnings)]
    return "".join(f"{one_line(line)}\n" for line in lines).replace(f"{FOLDER}/", "")


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_said(path, loader, content, monkeypatch, refresh):
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    expected = path.with_name(f"{path.name}.expected")
    found = said(path, content)
    if refresh:
        expected.write_text(found, encoding="utf-8", newline="")
    assert found == expected.read_text(encoding="utf-8")


def test_lint_says_the_same(content):
    """It reads other kinds of files too, so of a file of no known kind it says something else."""
    faults = lint_paths(tuple(FILES)).faults
    for path in FILES:
        found = "".join(
            f"{one_line(str(fault))}\n" for fault in faults if fault.file == str(path)
        ).replace(f"{FOLDER}/", "")
        expected = said(path, content)
        if " kind " not in expected:
            assert found == ("" if expected.startswith("accepted") else expected)


ACCEPTED = [
    path
    for path in FILES
    if path.with_name(f"{path.name}.expected").read_text(encoding="utf-8").startswith("accepted")
]


@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: path.name)
def test_what_is_accepted_is_shown_as_text(path, content):
    assessment = load_assessment(path, content).assessment
    made = portfolio([row_of(path.name, assessment, score(content, assessment))])
    shown = [
        page(summary_lines(summary_of(content, assessment), "x"), 80, styled=True),
        *table_lines(made, 80),
    ]
    assert not [
        line
        for text in shown
        for line in text.replace("\x1b[", "").splitlines()
        if CONTROL.search(line)
    ]
    assert not [
        cell
        for line in csv_lines(COLUMNS, table_rows(made))
        for cell in line.split(",")
        if cell.lstrip('"\u200b\u00a0 ')[:1] in ("=", "+", "@")
    ]
    report = compose(content, assessment, file=path.name)
    texts = {name: write(report, None) for name, write in FORMATS.items()}
    assert not [name for name in ("html", "md") if CONTROL.search(texts[name])]
    assert "<img" not in texts["html"] and "<script" not in texts["html"]
    assert not re.search(r"(?<!\\)(?:<(?:img|script)|\]\(javascript)", texts["md"])
