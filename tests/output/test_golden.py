"""Whole reports compared with the committed ones: every edition and format of three examples (`--refresh` writes them anew).

The edition `full` of every example stands in examples/reports. Of JSON and Word only the digest is kept here.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.files.assessments import load_assessment
from impact_check.output.formats import FORMATS
from tests import examples

GOLDEN = Path(__file__).parent / "golden"
NAMES = ("outreach-with-firewall", "online-ban-2018", "decriminalisation")
ROOT = examples.FOLDER.parent


@pytest.mark.parametrize("edition", [name for name in EDITIONS if name != "full"])
@pytest.mark.parametrize("name", NAMES)
def test_editions_are_current(name, edition, content, refresh):
    assessment = load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment
    report = edited(content, assessment, EDITIONS[edition], file=f"examples/{name}.yaml")
    for suffix, write in FORMATS.items():
        path, text = GOLDEN / f"{name}-{edition}.{suffix}", write(report, None)
        if suffix in ("json", "docx"):
            raw = text.encode() if isinstance(text, str) else text
            path, text = path.with_suffix(f".{suffix}.sha256"), hashlib.sha256(raw).hexdigest() + "\n"
        if refresh:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        is_current = path.read_text(encoding="utf-8") == text
        assert is_current, f"{path.name} is not current; run pytest --refresh and look at what changed"


def _written(edition: str, out: Path, **environment: str) -> bytes:
    command = [sys.executable, "-m", "impact_check", "report", "examples/decriminalisation.yaml", "-o", str(out), "--edition", edition]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env={**os.environ, **environment})
    return out.read_bytes()


@pytest.mark.parametrize("edition", list(EDITIONS))
def test_the_same_bytes_in_other_surroundings(edition, tmp_path):
    suffix = "md" if edition in ("brief", "full") else "html"
    first = _written(edition, tmp_path / f"a.{suffix}", PYTHONHASHSEED="1", LC_ALL="C", TZ="Pacific/Kiritimati")
    assert first == _written(
        edition, tmp_path / f"b.{suffix}", PYTHONHASHSEED="2", LC_ALL="tr_TR.UTF-8", LANG="tr_TR.UTF-8", TZ="America/Adak"
    )
