"use strict";
// Runs the program apart from the screen. Messages in: {start: {...}} once, then {id, request}. Out: {stage}, {ready}, {id, reply}, {id, error}.
function spread(FS, block) {
  const size = Number(new TextDecoder().decode(block.subarray(0, 8)));
  let at = 8 + size;
  const made = new Set();
  for (const [path, length] of JSON.parse(new TextDecoder().decode(block.subarray(8, at)))) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!made.has(folder)) { FS.mkdirTree(folder); made.add(folder); }
    FS.writeFile(path, block.subarray(at, at + length), { canOwn: true });
    at += length;
  }
}

let handle = null;
async function start({ wasm, files }) {
  postMessage({ stage: "unpacking" });
  const code = unpacked(wasm);
  self.fetch = async (address) => {
    if (String(address).endsWith(".wasm")) return new Response(code, { headers: { "content-type": "application/wasm" } });
    return new Response(EMPTY_ZIP);
  };
  const block = unpacked(files);
  postMessage({ stage: "starting" });
  const pyodide = await loadPyodide({
    createPyodideModule, indexURL: "https://page.invalid/", packageBaseUrl: "https://page.invalid/", stdin: () => null,
    lockFileContents: LOCK, fsInit: async (FS) => spread(FS, block), env: { HOME: "/home", PYDANTIC_DISABLE_PLUGINS: "__all__" },
  });
  postMessage({ stage: "reading" });
  handle = pyodide.runPython("import gc; gc.disable()\nfrom impact_check.page.session import answered\ngc.freeze(); gc.enable()\nanswered");
  postMessage({ ready: JSON.parse(handle(JSON.stringify({ do: "hello" }))) });
}

self.onmessage = async ({ data }) => {
  try {
    if (data.start) return await start(data.start);
    postMessage({ id: data.id, reply: JSON.parse(handle(JSON.stringify(data.request))) });
  } catch (error) {
    postMessage({ id: data.id, error: String(error && error.message || error).split("\n").filter((l) => l.trim()).pop() });
  }
};
