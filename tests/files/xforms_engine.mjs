// Opens an XForm in the ODK Web Forms engine, answers it as told, and prints what is shown and sent.
// node xforms_engine.mjs FOLDER FORM.xml '{"name": ["choice"]}'; FOLDER has the engine and jsdom.
import fs from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, form, told] = process.argv.slice(2);
globalThis.require = createRequire(`${folder}/package.json`);
// The engine's parser asks for it wherever it finds Node.js, though it is a module
globalThis.__dirname = `${folder}/node_modules/@getodk/xforms-engine/dist`;
const from = (path) => import(pathToFileURL(`${folder}/node_modules/${path}`).href);
const { JSDOM } = (await from("jsdom/lib/api.js")).default;
const page = new JSDOM("<!doctype html><body></body>", { url: "http://localhost/" }).window;
for (const name of Object.getOwnPropertyNames(page)) {
  if (!(name in globalThis)) { globalThis[name] = page[name]; }
}
const { loadForm } = await from("@getodk/xforms-engine/dist/index.js");
const { root } = (await loadForm(fs.readFileSync(form, "utf8"))).createInstance();
const nodes = {};
function walk(node) {
  nodes[node.currentState.reference.split("/").pop()] = node;
  (node.currentState.children || []).forEach(walk);
}
walk(root);
for (const [name, values] of Object.entries(JSON.parse(told))) {
  if (nodes[name].nodeType === "select") { nodes[name].selectValues(values); } else { nodes[name].setValue(values[0]); }
}
const payload = await root.prepareInstancePayload();
const xml = await payload.data[0].get("xml_submission_file").text();
const relevant = Object.keys(nodes).filter((name) => nodes[name].currentState.relevant);
console.log(JSON.stringify({ relevant, xml, labels: Object.keys(nodes).map((name) => nodes[name].currentState.label?.asString ?? "") }));
process.exit(0);
