"""What a page is built from, fetched into a folder: the runtime and its unpacker from the npm registry, one compiled library from PyPI."""

import shutil
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from impact_check.errors import ImpactCheckError

PYODIDE = "314.0.7"  # Python 3.14.2 compiled to WebAssembly, MPL-2.0
FZSTD = "0.1.1"  # unpacks zstd in 8 kB of script, MIT
PYTHON, PLATFORM = "3.14", "pyemscripten_2026_0_wasm32"


class Runtime(NamedTuple):
    """Folders with the runtime and the compiled library, the unpacker's script, and the program that runs scripts."""

    node: str
    pyodide: Path
    unpacker: Path
    compiled: Path


def fetched(work: Path) -> Runtime:
    """Everything that a page needs from registries, in a folder; ImpactCheckError if something cannot be had."""
    node = _node()
    _fetch(
        [*_npm(node), "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        + [f"pyodide@{PYODIDE}", f"fzstd@{FZSTD}"],
        work,
    )
    wheels = work / "wheels"
    core = metadata.version("pydantic_core")
    _fetch(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(wheels)]
        + ["--platform", PLATFORM, "--python-version", PYTHON, "--implementation", "cp"]
        + ["--abi", "cp314", "--only-binary", ":all:", f"pydantic_core=={core}"],
        work,
    )
    compiled = work / "compiled"
    for wheel in wheels.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(compiled)
    modules = work / "node_modules"
    return Runtime(node, modules / "pyodide", modules / "fzstd" / "umd" / "index.js", compiled)


def _node() -> str:
    found = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    if found is None:
        raise ImpactCheckError(
            "page: Node.js is needed to build the page; install it with the extra: pip install"
            " 'impact-check[page]'"
        )
    return found


def _npm(node: str) -> list[str]:
    beside = shutil.which("npm", path=str(Path(node).parent)) or shutil.which("npm")
    if beside is None:
        raise ImpactCheckError(
            "page: npm is needed beside Node.js; pip install 'impact-check[page]'"
        )
    return [beside]


def _fetch(command: list[str], work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["it said nothing"]
        raise ImpactCheckError(
            f"page: what the page is built from could not be fetched ({last[0]}); is the network"
            " there?"
        )
