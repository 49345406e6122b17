// Takes what is packed out of the page while the page is still being read, and hands it to the worker bit by bit: see packing.py.
// The scripts of workers, by name, each as the address of a whole script once it has been read.
const scripts = { worker: [], seal: [] }, found = {}, parts = Object.fromEntries(Object.keys(scripts).map((name) => [name, new Promise((resolve) => { found[name] = resolve; })]));
async function script(name) {
  const unpacked = new Response(new Blob(scripts[name]).stream().pipeThrough(new DecompressionStream("gzip")));
  found[name](URL.createObjectURL(new Blob([await unpacked.arrayBuffer()], { type: "text/javascript" })));
}

// The worker, as soon as its script has been read; `hear` gets what it says.
async function startWorker(hear, fail) {
  let started = null;
  const early = [], send = (message) => (started ? started.postMessage(message) : early.push(message));
  const take = () => {
    for (let piece; (piece = document.querySelector("script[data-part]")) && (piece.nextElementSibling || document.readyState !== "loading");) {
      const { part, last } = piece.dataset, message = { part, text: piece.textContent, isLast: last !== undefined };
      piece.remove();
      if (!scripts[part]) send(message);
      else if (scripts[part].push(bytesOf(message.text)) && message.isLast) script(part);
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
