// node compile.mjs SPEC.json: runs compiling.py inside the runtime that the page will have, so that the compiled modules fit it.
import { readFileSync } from "node:fs";
const spec = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { loadPyodide } = await import(spec.runtime + "/pyodide.mjs");
const pyodide = await loadPyodide({ indexURL: spec.runtime + "/", stdin: () => null, env: { PYTHONNODEBUGRANGES: "1" } });
for (const [inside, outside] of Object.entries(spec.folders)) {
  pyodide.FS.mkdirTree(inside);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: outside }, inside);
}
pyodide.globals.set("spec_text", JSON.stringify(spec));
pyodide.runPython(readFileSync(spec.compiling, "utf8"));
