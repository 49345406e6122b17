"""The HTML file around what is packed: policy, script, style, and one script for the worker."""

import base64
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from impact_check.errors import ImpactCheckError
from impact_check.page.packing import as_text, compressed, together
from impact_check.page.runtime import Runtime

ASSETS = Path(__file__).parent / "assets"
POLICY = (
    "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval' blob:; worker-src blob:;"
    " style-src 'unsafe-inline'; img-src data: blob:; connect-src 'none'; base-uri 'none';"
    " form-action 'none'"
)


def document(runtime: Runtime, files: Mapping[str, bytes]) -> bytes:
    """The page as one file whose characters are those of windows-1252; all but what is packed is
    ASCII.
    """
    unpacking = _unpacking(runtime)
    script = unpacking + _asset("page.js")
    head, _, tail = _asset("page.html").partition("<!-- data -->")
    head = head.replace("{policy}", POLICY.format(script=_hash(script)))
    head = head.replace("{style}", _asset("page.css"))
    packed = {
        "worker": _worker(runtime, unpacking).encode(),
        "wasm": (runtime.pyodide / "pyodide.asm.wasm").read_bytes(),
        "files": together(files),
    }
    parts = [head.encode("ascii"), f"<script>{script}</script>\n".encode("ascii")]
    for name, raw in packed.items():
        opened = f'<script type="application/octet-stream" id="data-{name}">'
        parts += [opened.encode("ascii"), as_text(compressed(raw)), b"</script>\n"]
    return b"".join((*parts, tail.encode("ascii")))


def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="ascii")


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode("ascii")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def _unpacking(runtime: Runtime) -> str:
    unpacker = runtime.unpacker.read_text(encoding="utf-8")
    return f"{unpacker.encode('ascii', 'backslashreplace').decode()}\n{_asset('unpack.js')}\n"


def _worker(runtime: Runtime, unpacking: str) -> str:
    """One classic script: from a file, not every browser starts a module from a blob."""
    loader = (runtime.pyodide / "pyodide.mjs").read_text(encoding="utf-8")
    loader, first = re.subn(
        r"export\{(\w+) as loadPyodide,\w+ as version\};?", r"return \1;", loader
    )
    loader = re.sub(r"//# sourceMappingURL.*", "", loader)
    module = (runtime.pyodide / "pyodide.asm.mjs").read_text(encoding="utf-8")
    module, second = re.subn(r"export default (\w+);", r"return \1;", module)
    if (first, second) != (1, 1):
        raise ImpactCheckError("page: the runtime is laid out otherwise than the pinned version")
    module = module.replace("import.meta.url", "self.location.href")
    lock = json.loads((runtime.pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    lock["packages"] = {}
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    return "\n".join(
        (
            unpacking,
            f"const EMPTY_ZIP = new Uint8Array({list(empty.getvalue())});",
            f"const LOCK = {json.dumps(json.dumps(lock))};",
            f"const loadPyodide = (function () {{ {loader}\n }})();",
            f"const createPyodideModule = (function () {{ {module}\n }})();",
            _asset("worker.js"),
        )
    )
