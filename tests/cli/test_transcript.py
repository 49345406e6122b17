"""The transcript in the README is what the program prints; `pytest --refresh` writes it anew."""

import os
import subprocess
import sys
from pathlib import Path

from impact_check.files.assessments import save_assessment
from tests.walking import begun, opening, play

ROOT = Path(__file__).parent.parent.parent
START, END = (
    "<!-- transcript: made from the program by tests/cli/test_transcript.py -->\n",
    "<!-- end of transcript -->",
)
TYPED = ["", "4", "2", "Call for tenders, p. 2", "2", "a", "u", "s"]


def test_the_transcript_in_the_readme_is_what_the_program_prints(tmp_path, content, refresh):
    save_assessment(
        tmp_path / "posters.yaml", play(begun(content), opening(content)).walk.assessment
    )
    done = subprocess.run(
        [sys.executable, "-m", "impact_check", "assess", "posters.yaml", "--plain"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        input="".join(f"{words}\n" for words in TYPED),
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "92"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    wanted = f"```\n$ impact-check assess posters.yaml --plain\n{done.stdout.rstrip()}\n```\n"
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(START)
    shown, after = rest.split(END)
    if refresh:
        readme.write_text(f"{before}{START}{wanted}{END}{after}", encoding="utf-8")
    else:
        assert shown == wanted, (
            "the README shows an older transcript: pytest tests/cli/test_transcript.py --refresh"
        )
