"""What a page is built from, fetched into a folder: the runtime and its unpacker from the npm
registry, one compiled library from PyPI.
"""

import shutil
import subprocess
import sys
import zipfile
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from impact_check.errors import ImpactCheckError

PYODIDE = "314.0.7"  # Python 3.14 compiled to WebAssembly, MPL-2.0
AGE = "0.3.1"  # opens and seals files in the format of age, by its author, BSD-3-Clause
ESBUILD = "0.28.2"  # makes one script of it; nothing of it goes into the page, MIT
PYTHON, ABI, PLATFORM = "3.14", "cp314", "pyemscripten_2026_0_wasm32"


class Runtime(NamedTuple):
    """The program that runs scripts, the folder of the runtime, the script that encrypts, and the
    folder of the compiled library.
    """

    node: str
    pyodide: Path
    age: Path
    compiled: Path


def fetched(work: Path) -> Runtime:
    """Everything that a page needs from registries, in a folder; ImpactCheckError if something
    cannot be had.
    """
    if find_spec("deflate") is None:
        raise _missing("deflate")
    node, npm = _program("node"), _program("npm")
    packages = (f"pyodide@{PYODIDE}", f"age-encryption@{AGE}", f"esbuild@{ESBUILD}")
    quiet = ("--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save")
    _fetch((npm, "install", "--prefix", str(work), *quiet, *packages), work)
    wheels, compiled = work / "wheels", work / "compiled"
    wanted = ("--python-version", PYTHON, "--implementation", "cp", "--abi", ABI)
    core = f"pydantic_core=={metadata.version('pydantic_core')}"
    pip = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(wheels))
    _fetch((*pip, "--platform", PLATFORM, *wanted, "--only-binary", ":all:", core), work)
    for wheel in wheels.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(compiled)
    return Runtime(node, work / "node_modules" / "pyodide", _age(node, work), compiled)


def _age(node: str, work: Path) -> Path:
    """The library that encrypts as one classic script, which leaves `age` behind."""
    entry, made = work / "age-entry.js", work / "age.js"
    entry.write_text(
        'export { Decrypter, Encrypter, armor } from "age-encryption";',
        encoding="utf-8",
        newline="\n",
    )
    esbuild = work / "node_modules" / "esbuild" / "bin" / "esbuild"
    shape = ("--bundle", "--minify", "--format=iife", "--global-name=age", "--charset=ascii")
    command = (node, str(esbuild), str(entry), *shape, "--target=es2022", f"--outfile={made}")
    done = subprocess.run(command, cwd=work, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise ImpactCheckError(f"page: the part that encrypts could not be made: {done.stderr}")
    return made


def _program(name: str) -> str:
    """The program beside this Python (the extra brings it), else that of the machine."""
    beside = str(Path(sys.executable).parent)
    found = shutil.which(name, path=beside) or shutil.which(name)
    if found is None:
        raise _missing(name)
    return found


def _missing(name: str) -> ImpactCheckError:
    return ImpactCheckError(
        f"page: {name} is needed to build the page and is not here; install it with the extra"
        " 'page', for instance: pip install 'impact-check[page]'"
    )


def _fetch(command: tuple[str, ...], work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(command, cwd=work, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip() or "it said nothing").splitlines()[-1]
        raise ImpactCheckError(
            f"page: what the page is built from could not be fetched: {said}; the network is needed"
            " once, to build the page"
        )
