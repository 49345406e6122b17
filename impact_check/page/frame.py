"""The HTML file around what is packed: policy, script, style, and one script for the worker."""

import base64
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from impact_check.errors import ImpactCheckError
from impact_check.page.packing import as_text, compressed, pieces, together
from impact_check.page.runtime import Runtime

ASSETS = Path(__file__).parent / "assets"
SCRIPTS = ("page.js", "files.js", "walk.js", "results.js", "tools.js", "begin.js")
POLICY = (
    "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval' blob:; worker-src blob:;"
    " style-src 'unsafe-inline'; img-src data: blob:; connect-src 'none'; base-uri 'none';"
    " form-action 'none'"
)


def document(runtime: Runtime, files: Mapping[str, bytes], about: Mapping[str, Any]) -> bytes:
    """The page as one file whose characters are those of windows-1252; all but what is packed is
    ASCII. `about` is what the first screen says, so that it need not wait for the program.
    """
    packed = {
        "worker": worker(runtime).encode(),
        "wasm": (runtime.pyodide / "pyodide.asm.wasm").read_bytes(),
        "files": together(files),
        "seal": f"{runtime.age.read_text(encoding='ascii')}\n{asset('seal.js')}".encode(),
    }
    parts = [part for name, raw in packed.items() for part in _packed(name, raw)]
    return framed(asset("bytes.js") + asset("loading.js"), parts, about)


def framed(loading: str, parts: list[bytes], about: Mapping[str, Any]) -> bytes:
    """A page with its screens: the script that loads the program, and the parts that it loads."""
    known = json.dumps(about).replace("<", "\\u003c")  # no text may end the script
    first = f'"use strict";\nconst ABOUT = {known};\n'
    script = first + loading + "".join(map(asset, SCRIPTS))
    head, _, tail = asset("page.html").partition("<!-- data -->")
    head = head.replace("{policy}", POLICY.format(script=_hash(script)))
    head = head.replace("{style}", asset("page.css")).replace("{script}", script)
    return b"".join((head.encode("ascii"), *parts, tail.encode("ascii")))


def asset(name: str) -> str:
    """One of the files that a page is made of."""
    return (ASSETS / name).read_text(encoding="ascii")


def _packed(name: str, raw: bytes) -> Iterator[bytes]:
    """A part of the page in pieces, each an element that is handed on as soon as it is read."""
    found = list(pieces(compressed(raw)))
    for number, piece in enumerate(found, 1):
        is_last = " data-last" if number == len(found) else ""
        opened = f'<script type="application/octet-stream" data-part="{name}"{is_last}>'
        yield opened.encode("ascii") + as_text(piece) + b"</script>\n"


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode("ascii")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def worker(runtime: Runtime, own: str | None = None) -> str:
    """The runtime and what starts it as one classic script: from a file, not every browser starts a
    module from a blob.
    """
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
            f"const EMPTY_ZIP = new Uint8Array({list(empty.getvalue())});",
            f"const LOCK = {json.dumps(json.dumps(lock))};",
            f"const loadPyodide = (function () {{ {loader}\n }})();",
            f"const createPyodideModule = (function () {{ {module}\n }})();",
            asset("bytes.js") + asset("worker.js") if own is None else own,
        )
    )
