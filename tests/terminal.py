"""The program as people run it: by pipe, and in a pseudo-terminal."""

import os
import re
import select
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

from impact_check.files.assessments import assessment_text
from tests.walking import begun, play

ROOT = Path(__file__).parent.parent


COMMAND = [sys.executable, "-m", "impact_check", "assess"]


unix = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


def environment(**more):
    return {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "TERM": "xterm", **more}


def assess(folder, *arguments, typed=(), **more):
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=folder,
        input="".join(f"{words}\n" for words in typed),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment(**more),
        timeout=120,
    )
    assert "Traceback" not in done.stderr
    return done


class Terminal:
    """A person at a real terminal."""

    def __init__(self, folder, *arguments, columns=80, **more):
        import pty
        import struct
        import termios
        from fcntl import ioctl

        self.main, other = pty.openpty()
        ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.program = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=folder,
            stdin=other,
            stdout=other,
            stderr=other,
            start_new_session=True,
            env={name: value for name, value in environment(**more).items() if name != "COLUMNS"},
            preexec_fn=lambda: ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509  (no threads here)
        )
        os.close(other)
        self.shown = ""
        is_new = not any(
            (Path(folder) / one).exists() for one in arguments if not one.startswith("-")
        )
        if is_new and find_spec("pyrage") is not None:  # else nothing is offered
            self.wait_for_prompt(r"Encrypt it\? \[y/N\]: $")
            self.press("n\n")

    def wait_for_prompt(self, prompt=r"(?:\n|\x1b\[K|\x1b\[\?2004h|\r)> $"):
        """Reads until the program waits for a key or a line, or has ended."""
        deadline = time.monotonic() + 60
        start = len(self.shown)
        while time.monotonic() < deadline:
            if not select.select([self.main], [], [], 0.2)[0]:
                if re.search(prompt, self.shown[start:]):
                    return True
                continue
            try:
                more = os.read(self.main, 65536)
            except OSError:
                return False
            if not more:
                return False
            self.shown += more.decode("utf-8", "replace")
            if re.search(prompt, self.shown[start:]):
                return True
        raise AssertionError(f"no prompt: {self.shown[-500:]!r}")

    def pause(self):
        """Half a second without a key; what is shown meanwhile, a prompt drawn again, belongs to
        what came before.
        """
        while select.select([self.main], [], [], 0.5)[0]:
            self.shown += os.read(self.main, 65536).decode("utf-8", "replace")

    def press(self, pressed):
        os.write(self.main, pressed.encode())

    def end(self):
        """The exit code, with everything shown read."""
        while self.wait_for_prompt(prompt=r"(?!)"):
            pass
        code = self.program.wait(30)
        os.close(self.main)
        return code


def until(is_so, seconds=60):
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def saved_after(content, typed):
    """What is on the disk after each number of lines; None for no file."""
    walk, texts = begun(content), [None]
    for words in typed:
        walk = play(walk, [words]).walk
        texts.append(assessment_text(walk.assessment) if walk.assessment.measure.title else None)
    return texts
