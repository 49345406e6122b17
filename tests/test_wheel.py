"""The wheel is complete: installed in a clean environment it runs from another folder, and the
sdist builds the same wheel.
"""

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def build(source, out, *kinds):
    subprocess.run(
        [
            sys.executable,
            "-m",
            "build",
            "--no-isolation",
            *kinds,
            "--outdir",
            str(out),
            str(source),
        ],
        check=True,
        capture_output=True,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    build(ROOT, out, "--wheel", "--sdist")
    return out


def contents(wheel):
    with zipfile.ZipFile(wheel) as file:
        return {
            name: hashlib.sha256(file.read(name)).hexdigest()
            for name in sorted(file.namelist())
            if not name.endswith(("RECORD", "WHEEL"))
        }


def test_the_sdist_builds_the_same_wheel(built, tmp_path):
    sdist = next(built.glob("*.tar.gz"))
    unpacked = tmp_path / "unpacked"
    unpacked.mkdir()
    subprocess.run(
        ["tar", "-xzf", str(sdist), "-C", str(unpacked), "--strip-components=1"], check=True
    )
    build(unpacked, tmp_path / "again", "--wheel")
    assert contents(next((tmp_path / "again").glob("*.whl"))) == contents(next(built.glob("*.whl")))


def test_the_wheel_runs_in_a_clean_environment(built, tmp_path):
    environment = tmp_path / "clean"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    folder = environment / ("Scripts" if os.name == "nt" else "bin")
    wheel = next(built.glob("*.whl"))
    install = [
        str(folder / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        str(wheel),
    ]
    installed = subprocess.run(install, capture_output=True, text=True, check=False)
    if installed.returncode and not os.environ.get("CI"):
        pytest.skip(
            "the packages that impact-check needs could not be installed (offline?); CI insists"
            " on it"
        )
    assert installed.returncode == 0, installed.stderr
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    for arguments in (
        ["demo"],
        ["demo", "raid"],
        ["demo", "bill"],
        ["lint"],
        ["show", "raids", "--format", "md"],
        ["new", "a.yaml"],
        ["score", "a.yaml"],
    ):
        done = subprocess.run(
            [str(folder / "impact-check"), *arguments],
            cwd=elsewhere,
            env=clean,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert (elsewhere / "impact-check-demo" / "hotel-staff-training.html").stat().st_size > 10_000
    for code in (CONTENT_IS_PREPARED,):
        done = subprocess.run(
            [str(folder / "python"), "-c", code],
            cwd=elsewhere,
            env=clean,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr


CONTENT_IS_PREPARED = """
from impact_check.files.content import load_shipped
from impact_check.files.prepared import PREPARED, read_prepared
from impact_check.files.resources import PACKAGE, shipped
assert read_prepared(PACKAGE / PREPARED, shipped("checklists")) == load_shipped()
"""
