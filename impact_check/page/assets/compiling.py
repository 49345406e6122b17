"""Runs inside the runtime when a page is built: finds the modules that the page needs and compiles
each of them.

`spec_text` is JSON: `own` (modules to import), `absent` (libraries that the page does without),
`tour` (code that uses what is loaded late). Writes /out/modules/PATH.pyc and /out/modules.json.
"""

import importlib
import importlib._bootstrap_external as external
import json
import os
import sys
import zipfile
from pathlib import Path

spec = json.loads(spec_text)  # noqa: F821  # given by compile.mjs
sys.path[:0] = ["/program", "/packages"]
sys.dont_write_bytecode = True
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

for name in spec["own"]:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:  # what draws in a terminal or encrypts is not for the page
        if (error.name or "").partition(".")[0] not in spec["absent"]:
            raise
exec(compile(spec["tour"], "tour", "exec"), {})

standard = zipfile.ZipFile("/runtime/python_stdlib.zip")
written = []


def put(path, source, where, level):
    code = compile(source, where, "exec", dont_inherit=True, optimize=level)
    target = "/out/modules/" + path + "c"
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    Path(target).write_bytes(external._code_to_hash_pyc(code, bytes(8), False))
    written.append(path + "c")


for _, module in sorted(sys.modules.items()):
    file = getattr(module, "__file__", None)
    if not file or not file.endswith(".py"):
        continue
    if file.startswith("/lib/python314.zip/"):
        path = file.removeprefix("/lib/python314.zip/")
        put("stdlib/" + path, standard.read(path), "/lib/" + path, 2)
    elif file.startswith(("/program/", "/packages/")):
        root = "/program/" if file.startswith("/program/") else "/packages/"
        path = file.removeprefix(root)
        put("site/" + path, Path(file).read_bytes(), path, 2)
Path("/out/modules.json").write_bytes(json.dumps(written).encode())
