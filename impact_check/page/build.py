"""Builds the page: compiles what it needs inside its own runtime, packs it, and writes one HTML file; the same version gives the same bytes."""

import base64
import hashlib
import importlib.util
import io
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from impact_check import __version__
from impact_check.errors import ImpactCheckError
from impact_check.files.prepared import PREPARED, prepared_text
from impact_check.files.resources import PACKAGE, shipped
from impact_check.page.packing import as_text, compressed, together
from impact_check.page.runtime import Runtime, fetched

ASSETS = Path(__file__).parent / "assets"
SITE = "/lib/python3.14/lib-dynload/"  # the one folder on the path that takes plain files
OWN = ("core", "files", "output", "page.session", "errors")
OTHERS = (
    "pydantic",
    "pydantic_core",
    "annotated_types",
    "typing_extensions",
    "typing_inspection",
    "yaml",
    "jinja2",
    "markupsafe",
)
ABSENT = ("rich", "typer", "click", "pyrage", "openpyxl", "xlsxwriter", "phonenumbers")
LEFT_OUT = ("impact_check.cli", "impact_check.front", "pyodide_js", "js", "test", "idlelib")


def build(out: Path) -> str:
    """Writes the page and gives its SHA-256; ImpactCheckError if something that it is built from cannot be had."""
    with tempfile.TemporaryDirectory() as folder:
        made = page(Path(folder))
    out.write_bytes(made)
    return hashlib.sha256(made).hexdigest()


def page(work: Path) -> bytes:
    """The bytes of the page."""
    runtime = fetched(work)
    files = {**_modules(work, runtime), **_data()}
    return _document(runtime, files)


def _own_modules() -> list[str]:
    names = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        if name.startswith(OWN):
            names.append(f"impact_check.{name}")
    return names


def _modules(work: Path, runtime: Runtime) -> dict[str, bytes]:
    packages, out = work / "packages", work / "out"
    packages.mkdir()
    out.mkdir()
    for name in OTHERS:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None or name == "pydantic_core":
            continue
        origin = Path(spec.origin)
        if origin.name == "__init__.py":
            shutil.copytree(
                origin.parent, packages / name, ignore=shutil.ignore_patterns("__pycache__", "*.so")
            )
        else:
            shutil.copy(origin, packages)
    shutil.copytree(runtime.compiled / "pydantic_core", packages / "pydantic_core")
    spec_file = work / "spec.json"
    spec_file.write_text(
        json.dumps(
            {
                "runtime": str(runtime.pyodide),
                "compiling": str(ASSETS / "compiling.py"),
                "folders": {
                    "/program/impact_check": str(PACKAGE),
                    "/packages": str(packages),
                    "/out": str(out),
                    "/runtime": str(runtime.pyodide),
                },
                "own": _own_modules(),
                "needed": ["pydantic", "yaml", "html.parser"],
                "left_out": LEFT_OUT,
                "absent": ABSENT,
                "tour": "",
            }
        ),
        encoding="utf-8",
    )
    done = subprocess.run(
        [runtime.node, str(ASSETS / "compile.mjs"), str(spec_file)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ImpactCheckError(f"page: compiling failed: {done.stderr.strip()[-2000:]}")
    made = {}
    for path in json.loads((out / "modules.json").read_text(encoding="utf-8")):
        made[SITE + path.partition("/")[2]] = (out / "modules" / path).read_bytes()
    for library in (runtime.compiled / "pydantic_core").glob("*.so"):
        made[SITE + "pydantic_core/" + library.name] = library.read_bytes()
    return made


def _data() -> dict[str, bytes]:
    from impact_check.files.content import load_shipped

    checklists = shipped("checklists")
    made = {f"impact_check/{PREPARED}": prepared_text(load_shipped(), checklists).encode()}
    for name in ("checklists", "report_templates"):
        root = shipped(name)
        for path in sorted(root.rglob("*")):
            if path.is_file():
                made[f"impact_check/{name}/{path.relative_to(root).as_posix()}"] = path.read_bytes()
    return {SITE + path: raw for path, raw in made.items()}


def _document(runtime: Runtime, files: dict[str, bytes]) -> bytes:
    worker = _worker(runtime)
    unpacking = _unpacking(runtime)
    main = unpacking + (ASSETS / "page.js").read_text(encoding="ascii")
    style = (ASSETS / "page.css").read_text(encoding="ascii")
    policy = (
        f"default-src 'none'; script-src '{_hash(main)}' 'wasm-unsafe-eval' blob:; worker-src blob:;"
        " style-src 'unsafe-inline'; img-src data: blob:; frame-src blob: data:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
    wasm = as_text(compressed((runtime.pyodide / "pyodide.asm.wasm").read_bytes()))
    packed = as_text(compressed(together(files)))
    body = (ASSETS / "page.html").read_text(encoding="ascii")
    head, _, tail = body.partition("<!-- data -->")
    head = (
        head.replace("{policy}", policy).replace("{style}", style).replace("{version}", __version__)
    )
    data = b"".join(
        b'<script type="application/octet-stream" id="%s">%s</script>\n' % (name, raw)
        for name, raw in (
            (b"data-worker", as_text(compressed(worker.encode("utf-8")))),
            (b"data-wasm", wasm),
            (b"data-files", packed),
        )
    )
    return head.encode() + b"<script>" + main.encode() + b"</script>\n" + data + tail.encode()


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _worker(runtime: Runtime) -> str:
    """One classic script: a module from a blob does not start from a file in every browser."""
    loader = (runtime.pyodide / "pyodide.mjs").read_text(encoding="utf-8")
    loader, count = re.subn(
        r"export\{(\w+) as loadPyodide,\w+ as version\};?", r"return \1;", loader
    )
    module = (runtime.pyodide / "pyodide.asm.mjs").read_text(encoding="utf-8")
    module = module.replace("import.meta.url", "self.location.href")
    module, other = re.subn(r"export default (\w+);", r"return \1;", module)
    if (count, other) != (1, 1):
        raise ImpactCheckError("page: this version of the runtime is laid out otherwise than known")
    loader = re.sub(r"//# sourceMappingURL.*", "", loader)
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    lock = json.loads((runtime.pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    lock["packages"] = {}
    return "\n".join(
        (
            f"const EMPTY_ZIP = new Uint8Array({list(empty.getvalue())});",
            f"const LOCK = {json.dumps(json.dumps(lock))};",
            f"const loadPyodide = (function () {{ {loader}\n }})();",
            f"const createPyodideModule = (function () {{ {module}\n }})();",
            _unpacking(runtime),
            (ASSETS / "worker.js").read_text(encoding="ascii"),
        )
    )


def _unpacking(runtime: Runtime) -> str:
    unpacker = (
        runtime.unpacker.read_text(encoding="utf-8").encode("ascii", "backslashreplace").decode()
    )
    return f"{unpacker}\n{(ASSETS / 'unpack.js').read_text(encoding='ascii')}\n"
