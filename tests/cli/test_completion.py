"""Completion where the shell cannot be found out."""

import sys

import pytest

from impact_check.cli import main


@pytest.mark.parametrize("option", ["--show-completion", "--install-completion"])
def test_without_other_programs_completion_says_so_in_words(monkeypatch, capsys, option):
    import shellingham

    def no_processes():
        raise OSError(138, "emscripten does not support processes.")

    monkeypatch.setattr(shellingham, "detect_shell", no_processes)
    monkeypatch.setattr(sys, "argv", ["impact-check", option])
    with pytest.raises(SystemExit) as ended:
        main.main()
    told = capsys.readouterr().err
    assert ended.value.code == main.WRONG
    assert "No other program can be started here" in told
    assert "bug" not in told
