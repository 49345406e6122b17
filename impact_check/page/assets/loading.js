// Takes what is packed out of the page while the page is still being read, and hands it to the worker bit by bit: see packing.py.
const HIGH = new Map([...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, i) => i + 128))].map((sign, i) => [sign.charCodeAt(0), i + 128]));
function bytesOf(text) {
  const out = new Uint8Array(text.length);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code === 61) code = text.charCodeAt(++i) - 64;
    else if (code > 255) code = HIGH.get(code);
    out[n++] = code;
  }
  return out.subarray(0, n);
}

// The scripts of workers, by name, each as the address of a whole script once it has been read.
const scripts = { worker: [], seal: [] }, found = {}, parts = Object.fromEntries(Object.keys(scripts).map((name) => [name, new Promise((resolve) => { found[name] = resolve; })]));
async function script(name) {
  const unpacked = new Response(new Blob(scripts[name]).stream().pipeThrough(new DecompressionStream("gzip")));
  found[name](URL.createObjectURL(new Blob([await unpacked.arrayBuffer()], { type: "text/javascript" })));
}

// The worker, as soon as its script has been read; `hear` gets what it says.
async function startWorker(hear, fail) {
  let started = null;
  const early = [], send = (message) => (started ? started.postMessage(message, [message.bytes.buffer]) : early.push(message));
  const take = () => {
    for (let piece; (piece = document.querySelector("script[data-part]")) && (piece.nextElementSibling || document.readyState !== "loading");) {
      const { part, last } = piece.dataset, message = { part, bytes: bytesOf(piece.textContent), isLast: last !== undefined };
      piece.remove();
      if (!scripts[part]) send(message);
      else if (scripts[part].push(message.bytes) && message.isLast) script(part);
    }
  };
  new MutationObserver(take).observe(document.body, { childList: true });
  addEventListener("DOMContentLoaded", take);
  started = new Worker(await parts.worker);
  started.onmessage = hear;
  started.onerror = (event) => fail(event.message || "worker");
  early.splice(0).forEach(send);
  return started;
}
