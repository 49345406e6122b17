"""Builds the page: compiles what it needs inside its own runtime, packs it, and writes one HTML
file. The same version, content and libraries give the same bytes.
"""

import hashlib
import importlib.util
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import rich

from impact_check import __version__
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import load_assessment
from impact_check.files.content import load_shipped
from impact_check.files.encryption import SHORTEST
from impact_check.files.prepared import PREPARED, prepared_text
from impact_check.files.resources import PACKAGE, shipped
from impact_check.page.frame import ASSETS, document
from impact_check.page.messages import words
from impact_check.page.runtime import Runtime, fetched
from impact_check.page.session import EXAMPLES

SITE = "/lib/python3.14/lib-dynload"  # the folder on the path that takes plain files
OWN = (
    *("core", "files", "output", "errors"),
    *(
        f"page.{name}"
        for name in (
            *("exports", "plain", "planning", "results", "screens", "sealing", "session", "tab"),
            "tools",
        )
    ),
)
LIBRARIES = ("pydantic", "annotated_types", "typing_extensions", "typing_inspection", "yaml")
WIDTHS = ("__init__.py", "_extension.py", "cells.py", "_unicode_data")  # of rich: how wide text is
DATA = ("checklists", "report_templates")
ABSENT = ("rich", "typer", "click", "pyrage", "openpyxl", "xlsxwriter", "phonenumbers")


class Made(NamedTuple):
    """The size of a page in bytes, and its SHA-256 in hexadecimal digits."""

    size: int
    digest: str


def build(out: Path) -> Made:
    """Writes the page; ImpactCheckError if something that it is built from cannot be had."""
    with tempfile.TemporaryDirectory() as folder:
        raw = page(Path(folder))
    out.write_bytes(raw)
    return Made(len(raw), hashlib.sha256(raw).hexdigest())


def page(work: Path) -> bytes:
    """The bytes of the page, made in an empty folder."""
    runtime = fetched(work)
    return document(runtime, {**modules(work, runtime), **data()}, about())


def about() -> dict[str, Any]:
    """What the first screen says while the program is still being unpacked."""
    content = load_shipped()
    titles = [
        [name, load_assessment(shipped(f"examples/{name}.yaml"), content).assessment.measure.title]
        for name in EXAMPLES
    ]
    versions = {"version": __version__, "content": content.version}
    return {**versions, "examples": titles, "shortest": SHORTEST, "words": words()}


def modules(work: Path, runtime: Runtime) -> dict[str, bytes]:
    """Everything that the page imports, compiled, by its path on the page's disk."""
    packages, out = work / "packages", work / "out"
    out.mkdir()
    _sources(packages, runtime)
    folders = {"impact_check": PACKAGE, **{name: shipped(name) for name in (*DATA, "examples")}}
    spec = {
        "runtime": str(runtime.pyodide),
        "compiling": str(ASSETS / "compiling.py"),
        "folders": {
            **{f"/program/{name}": str(path) for name, path in folders.items()},
            **{"/packages": str(packages), "/out": str(out), "/runtime": str(runtime.pyodide)},
        },
        "own": _own_modules(),
        "absent": ABSENT,
        "tour": (ASSETS / "tour.py").read_text(encoding="utf-8"),
    }
    file = work / "spec.json"
    file.write_bytes(json.dumps(spec).encode())
    command = (runtime.node, str(ASSETS / "compile.mjs"), str(file))
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        short = [line for line in done.stderr.splitlines() if line.strip() and len(line) < 400]
        raise ImpactCheckError("page: compiling failed:\n" + "\n".join(short[-30:]))
    made = {
        f"{SITE}/{path.partition('/')[2]}": (out / "modules" / path).read_bytes()
        for path in json.loads((out / "modules.json").read_text(encoding="utf-8"))
    }
    for library in (runtime.compiled / "pydantic_core").glob("*.so"):
        made[f"{SITE}/pydantic_core/{library.name}"] = library.read_bytes()
    return made


def data() -> dict[str, bytes]:
    """Content, looks and examples, by their path on the page's disk."""
    checklists = shipped("checklists")
    made = {PREPARED: prepared_text(load_shipped(), checklists).encode()}
    for name in DATA:
        root = shipped(name)
        files = sorted(path for path in root.rglob("*") if path.is_file())
        made |= {f"{name}/{path.relative_to(root).as_posix()}": path.read_bytes() for path in files}
    for name in EXAMPLES:
        made[f"examples/{name}.yaml"] = shipped(f"examples/{name}.yaml").read_bytes()
    return {f"{SITE}/impact_check/{path}": raw for path, raw in made.items()}


def _own_modules() -> list[str]:
    paths = sorted(PACKAGE.rglob("*.py"))
    names = [".".join(path.relative_to(PACKAGE).with_suffix("").parts) for path in paths]
    return [f"impact_check.{name.removesuffix('.__init__')}" for name in names if _is_own(name)]


def _is_own(name: str) -> bool:
    return any(name == own or name.startswith(f"{own}.") for own in OWN)


def _sources(packages: Path, runtime: Runtime) -> None:
    """Copies of the libraries, as the person who builds has them, and the compiled one."""
    packages.mkdir()
    for name in LIBRARIES:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise ImpactCheckError(f"page: the library {name} is not installed here")
        origin = Path(spec.origin)
        if origin.name == "__init__.py":
            ignored = shutil.ignore_patterns("__pycache__", "*.so", "*.pyd")
            shutil.copytree(origin.parent, packages / name, ignore=ignored)
        else:
            shutil.copy(origin, packages)
    _widths(packages / "rich")
    shutil.copytree(runtime.compiled / "pydantic_core", packages / "pydantic_core")


def _widths(folder: Path) -> None:
    """What of rich says how many columns a text takes; cards are laid out by it."""
    folder.mkdir()
    root = Path(rich.__file__).parent
    for name in WIDTHS:
        if (root / name).is_dir():
            shutil.copytree(
                root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(root / name, folder)
