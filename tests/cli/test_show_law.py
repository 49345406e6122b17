"""`show law` and `show disputed`, in every format."""

import json

import pytest

from tests.cli.test_commands import run


@pytest.mark.parametrize(
    ("name", "said"),
    [("law", "This is no legal opinion."), ("disputed", "Supports the guide")],
)
@pytest.mark.parametrize("format_", ["text", "md", "html"])
def test_law_and_dispute_are_shown_with_addresses(name, said, format_):
    shown = run("show", name, "--format", format_)
    assert shown.returncode == 0, shown.stderr
    assert said in shown.stdout
    assert "https://" in shown.stdout


@pytest.mark.parametrize(("name", "kind"), [("law", "instruments"), ("disputed", "disputes")])
def test_they_are_given_as_data(name, kind):
    shown = run("show", name, "--format", "json")
    assert all(json.loads(shown.stdout)[kind].values())
