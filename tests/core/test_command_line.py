"""Commands that are printed to be typed: a shell reads back the very names that were meant."""

import subprocess
from pathlib import Path

import mslex
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.words.command_line import command_line, typed_path, typed_word
from tests.terminal import unix

# What a file can be named; two separators begin a name of a network of Windows, and none elsewhere
NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1
).filter(lambda name: not name.startswith("\\\\"))
# cmd reads $ and ` plainly and % even in quotes; the system has no two separators in a row
WINDOWS_NAMES = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"<>|?*%^!$`'), min_size=1
).filter(lambda name: "\\\\" not in name)


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("plain.yaml", "plain.yaml"),
        ("żółw/сон.yaml", "żółw/сон.yaml"),
        ("my file.yaml", '"my file.yaml"'),
        ("it's.yaml", '"it\'s.yaml"'),
        ("a$b.yaml", "'a$b.yaml'"),
        ("~.yaml", '"~.yaml"'),
        ("-o.yaml", "./-o.yaml"),
        ("-", "-"),
        ("", '""'),
    ],
)
def test_names_are_quoted_where_a_shell_needs_it(path: str, typed: str) -> None:
    assert typed_path(path) == typed


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        (r"C:\plain\a.yaml", r'"C:\plain\a.yaml"'),
        (r"\\server\all\a b.yaml", r'"\\server\all\a b.yaml"'),
        (r"C:\My Documents\a.yaml", r'"C:\My Documents\a.yaml"'),
        ("C:\\My Documents\\", '"C:\\My Documents\\\\"'),
        ("it's & that.yaml", '"it\'s & that.yaml"'),
    ],
)
def test_names_are_quoted_as_windows_reads_them(path: str, typed: str) -> None:
    assert typed_path(path) == typed
    assert mslex.split(typed) == [path]


def test_the_words_of_a_command_are_single_words() -> None:
    made = command_line("score", Path("my file.yaml"), "--set", "consent=safe")
    assert made == 'impact-check score "my file.yaml" --set consent=safe'


@given(WINDOWS_NAMES)
def test_windows_reads_back_what_was_meant(name: str) -> None:
    assert mslex.split(typed_word(name)) == [name]


@unix
@given(st.lists(NAMES, min_size=20, max_size=20))
def test_a_posix_shell_reads_back_what_was_meant(names: list[str]) -> None:
    typed = " ".join(typed_word(name) for name in names)
    ran = subprocess.run(["sh", "-c", f"printf '%s\\0' {typed}"], capture_output=True, check=True)
    assert ran.stdout.decode().split("\0") == [*names, ""]
