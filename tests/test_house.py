"""The rules of the house that no tool of its own keeps: what the core knows, and how long a file
gets.
"""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

import impact_check

PACKAGE = Path(impact_check.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
CORE = [file for file in FILES if file.is_relative_to(PACKAGE / "core")]
MOST_LINES = 300
OPTION = re.compile(r"(^|[\s`'\"(“])--[a-z]")


def name_of(file):
    return str(file.relative_to(PACKAGE))


@pytest.mark.parametrize("file", CORE, ids=name_of)
def test_the_core_knows_no_option_of_the_command_line(file):
    assert not list(options_in(file.read_text(encoding="utf-8")))


def options_in(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from OPTION.findall(node.value)


@pytest.mark.parametrize(
    "source", ["raise Wrong('--set x')", "A = f'{b}; try --all'", "A = 'name it (--with FILE)'"]
)
def test_an_option_is_found_wherever_it_stands_in_a_text(source):
    assert list(options_in(source))


@pytest.mark.parametrize("source", ["A = b--c", "A = '---'", "A = 'x -- y'", "# --all\nA = ''"])
def test_what_is_no_option(source):
    assert not list(options_in(source))


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_file_is_short_enough_to_be_read(file):
    lines = file.read_text(encoding="utf-8").count("\n")
    assert lines <= MOST_LINES


def test_a_command_offers_the_formats_that_there_are():
    from impact_check.cli.commands import compare, plan, report, show
    from impact_check.cli.options import DOCUMENT_NAMES
    from impact_check.output.comparisons import COMPARISON_FORMATS
    from impact_check.output.documents import DOCUMENTS
    from impact_check.output.formats import FORMATS
    from impact_check.output.plan_files import PLAN_FORMATS

    for command, formats in (
        (report, {*FORMATS}),
        (plan, {"text", *PLAN_FORMATS}),
        (compare, {"text", *COMPARISON_FORMATS}),
        (show, {"text", "json", *DOCUMENTS}),
    ):
        offered = get_args(command.Format)[1].metavar.strip("<>").split("|")
        assert set(offered) == formats
        assert len(offered) == len(formats)
    assert (*DOCUMENTS,) == DOCUMENT_NAMES


def alone_as_one(source):
    """Functions that call something `one` without a `many` or an `other` beside it."""
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            bound = {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}
            bound |= {
                node.id
                for node in ast.walk(function)
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            }
            if "one" in bound and not bound & {"many", "other"}:
                yield function.name


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_what_is_gone_through_has_a_noun(file):
    assert not list(alone_as_one(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ("def f(harms): return [one.id for one in harms]", True),
        ("def f(harms): return sorted(harms, key=lambda one: one.id)", True),
        ("def f(number, one, many): return one if number == 1 else many", False),
        ("def f(harms): return [harm.one for harm in harms]", False),
    ],
)
def test_a_throw_away_name_is_found(source, is_found):
    assert bool(list(alone_as_one(source))) == is_found
