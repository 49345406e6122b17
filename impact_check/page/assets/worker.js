"use strict";
// Runs the program apart from the screen. Messages in: {part, text, isLast} until all is there, then {id, request}. Out: {stage}, {ready}, {id, reply}, {id, error}.
const parts = {};
for (const name of ["wasm", "files"]) {
  const bytes = new ReadableStream({ start: (control) => { parts[name] = control; } });
  parts[name].unpacked = bytes.pipeThrough(new DecompressionStream("gzip"));
}

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

async function start() {
  postMessage({ stage: "UNPACKING" });
  self.fetch = async (address) => (String(address).endsWith(".wasm")
    ? new Response(parts.wasm.unpacked, { headers: { "content-type": "application/wasm" } }) : new Response(EMPTY_ZIP));
  const files = new Response(parts.files.unpacked).arrayBuffer();
  const pyodide = await loadPyodide({
    createPyodideModule, indexURL: "https://page.invalid/", packageBaseUrl: "https://page.invalid/", stdin: () => null, lockFileContents: LOCK,
    fsInit: async (FS) => { spread(FS, new Uint8Array(await files)); postMessage({ stage: "STARTING" }); },
    env: { HOME: "/home", PYDANTIC_DISABLE_PLUGINS: "__all__" },
  });
  postMessage({ stage: "READING" });
  answer = pyodide.runPython("import gc; gc.disable()\nfrom impact_check.page.session import answered\nanswered('{\"do\": \"hello\"}')\ngc.freeze(); gc.enable()\nanswered");
  postMessage({ ready: true });
  warm();
}

let answer = null, idle = 0;
function warm() {  // what is needed later is loaded while nobody waits, one module at a time
  clearTimeout(idle);
  idle = setTimeout(() => JSON.parse(answer('{"do": "warm"}')).more && warm(), 300);
}

const started = start();
const told = (error) => String(error && error.message || error).split("\n").filter((line) => line.trim()).pop();
started.catch((error) => postMessage({ error: told(error) }));

self.onmessage = async ({ data }) => {
  if (data.part) parts[data.part].enqueue(bytesOf(data.text));
  if (data.part) return data.isLast && parts[data.part].close();
  try {
    await started;
    postMessage({ id: data.id, reply: JSON.parse(answer(JSON.stringify(data.request))) });
    warm();
  } catch (error) {
    postMessage({ id: data.id, error: told(error) });
  }
};
