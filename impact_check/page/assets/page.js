"use strict";
const said = [];
function begin() {
  const take = (id) => { const e = document.getElementById(id), t = e.textContent; e.remove(); return t; };
  const script = new TextDecoder().decode(unpacked(take("data-worker")));
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => { said.push([data, performance.now()]); document.getElementById("stage").textContent = JSON.stringify(data); };
  worker.onerror = (e) => { document.getElementById("stage").textContent = "error " + e.message; };
  worker.postMessage({ start: { wasm: take("data-wasm"), files: take("data-files") } });
}
addEventListener("DOMContentLoaded", begin);
