"""Runs inside the runtime when a page is built: which modules the page needs, and each of them compiled.

`spec_text` is JSON: `own` and `needed` (module names to import), `left_out` (names that are not packed, with all below them), `tour`
(code that uses what is loaded late). Writes /out/modules/PATH.pyc and /out/modules.json.
"""

import importlib
import importlib._bootstrap_external as external
import json
import os
import sys
import zipfile

spec = json.loads(spec_text)  # noqa: F821  # given by compile.mjs
sys.path[:0] = ["/program", "/packages"]
sys.dont_write_bytecode = True
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

for name in [*spec["needed"], *spec["own"]]:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:  # what draws in a terminal or encrypts is not for the page
        if (error.name or "").partition(".")[0] not in spec["absent"]:
            raise
exec(compile(spec["tour"], "tour", "exec"), {})

standard = zipfile.ZipFile("/runtime/python_stdlib.zip")
written = []


def left_out(name):
    return any(name == one or name.startswith(one + ".") for one in spec["left_out"])


def put(path, source, where, level):
    code = compile(source, where, "exec", dont_inherit=True, optimize=level)
    target = "/out/modules/" + path + "c"
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as file:
        file.write(external._code_to_hash_pyc(code, bytes(8), False))
    written.append(path + "c")


for name, module in sorted(sys.modules.items()):
    file = getattr(module, "__file__", None)
    if not file or not file.endswith(".py") or left_out(name):
        continue
    if file.startswith("/lib/python314.zip/"):
        path = file.removeprefix("/lib/python314.zip/")
        put("stdlib/" + path, standard.read(path), "/lib/" + path, 2)
    elif file.startswith(("/program/", "/packages/")):
        root = "/program/" if file.startswith("/program/") else "/packages/"
        path = file.removeprefix(root)
        with open(file, "rb") as source:
            put("site/" + path, source.read(), path, 0 if root == "/program/" else 2)
with open("/out/modules.json", "w") as file:
    json.dump(written, file)
