// ---- the file: what the person typed lives in this tab and in the files they save
const fresh = () => ({ name: "", text: null, handle: null, disk: null, passphrase: "", unsaved: false, changed: false, saving: false, copies: 0, savedAs: "", section: "" });
let state = fresh();
const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const base64 = (array) => { let text = ""; for (let i = 0; i < array.length; i += 8192) text += String.fromCharCode(...array.subarray(i, i + 8192)); return btoa(text); };
const today = () => { const d = new Date(); return new Date(d - d.getTimezoneOffset() * 60000).toISOString().slice(0, 10); };
const same = (one, other) => one && other && one.length === other.length && one.every((byte, i) => byte === other[i]);
const savedName = () => state.name + (state.passphrase && !state.name.endsWith(".age") ? ".age" : "");

// What the program made of the file: kept in the tab, and in the chosen file if there is one.
async function keep(file) {
  Object.assign(state, { name: file.name, text: bytes(file.base64), unsaved: true, changed: true });
  tellFile();
  if (state.handle) await write();
}

// Writes until the file holds what the tab holds; what comes in between is written once, at the end.
async function write() {
  if (state.saving) return;
  state.saving = true;
  const mine = state;
  try {
    while (mine.unsaved && mine.handle) {
      const text = mine.text, made = await sealed(mine);
      const there = mine.disk && new Uint8Array(await (await mine.handle.getFile()).arrayBuffer());
      if (there && !same(there, mine.disk)) { lost(mine, W.CHANGED_ELSEWHERE); break; }  // nothing that somebody else wrote is overwritten
      const out = await mine.handle.createWritable();
      await out.write(made);
      await out.close();
      mine.disk = made;
      mine.unsaved = mine.text !== text;
    }
  } catch (error) { lost(mine, W.NOT_WRITTEN); }
  mine.saving = false;
  tellFile();
}

const lost = (mine, words) => Object.assign(mine, { handle: null, disk: null, trouble: filled(words, { file: mine.handle.name }) });

function sealer(message, words) {
  say(words);
  return parts.seal.then((address) => new Promise((resolve) => {
    const working = new Worker(address), done = ({ data }) => { working.terminate(); say(""); resolve(data || {}); };
    working.onmessage = working.onerror = done;
    working.postMessage(message);
  }));
}
async function sealed({ text, passphrase }) {
  const made = passphrase ? await sealer({ bytes: text, passphrase }, W.SEALING) : { bytes: text };
  if (!made.bytes) throw new Error("encrypting failed");
  return made.bytes;
}

function tellFile() {
  const file = state.handle ? state.handle.name : state.savedAs || state.name;
  const words = !state.text ? "" : state.trouble || (!state.changed ? filled(W.AS_OPENED, { file }) : state.saving ? W.SAVING
    : state.unsaved ? W.UNSAVED : filled(state.handle ? W.SAVED_EACH : W.SAVED, { file }));
  $("file").replaceChildren(el("span", {}, words), state.text && state.unsaved && !state.saving ? button(W.SAVE_NOW, save) : "");
}

async function save() {
  state.trouble = "";
  if (!window.showSaveFilePicker) return download();
  try { state.handle = await window.showSaveFilePicker({ suggestedName: savedName() }); } catch (error) { return error.name === "AbortError" ? null : download(); }
  Object.assign(state, { disk: null, unsaved: true, changed: true });
  await write();
}

async function download() {
  const text = state.text, named = savedName(), dot = named.indexOf(".", 1);
  state.trouble = "";
  state.savedAs = `${named.slice(0, dot)}-${state.copies += 1}${named.slice(dot)}`;
  hand(state.savedAs, await sealed(state));
  Object.assign(state, { unsaved: state.text !== text, changed: true });
  tellFile();
}

function hand(name, array) {
  const link = el("a", { href: URL.createObjectURL(new Blob([array])), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

addEventListener("beforeunload", (event) => { if (state.unsaved) { event.preventDefault(); event.returnValue = true; } });

// ---- opening
async function choose() {
  if (!window.showOpenFilePicker) return el("input", { type: "file", accept: ".yaml,.yml,.json,.age", onchange: (e) => e.target.files[0] && openFile(e.target.files[0]) }).click();
  try {
    const [handle] = await window.showOpenFilePicker();
    await openFile(await handle.getFile(), handle);
  } catch (error) { if (error.name !== "AbortError") throw error; }
}

async function openFile(file, handle = null) {
  const raw = new Uint8Array(await file.arrayBuffer());
  const looked = await ask({ do: "look", name: file.name, base64: base64(raw) }, W.OPENING);
  if (looked.faults) return faults(looked.faults);
  if (looked.tool) return tool(looked.tool, { files: [await packed(file)] });
  if (!looked.sealed) return opened(file.name, raw, raw, handle, "");
  const field = el("input", { type: "password", id: "passphrase", autocomplete: "off" }), told = para("", { role: "alert" });
  screen(W.SEALED_TITLE, [form(async () => {
    const tries = [...new Set([field.value.normalize("NFC"), field.value, field.value.normalize("NFD")])];
    const found = await sealer({ bytes: raw, tries }, W.UNSEALING);
    if (found.bytes) return opened(file.name, found.bytes, raw, handle, field.value);
    told.textContent = W.WRONG;
    field.select();
  }, para(file.name), told, el("label", { for: "passphrase" }, W.PASSPHRASE), field, row(el("button", { class: "main" }, W.UNSEAL), button(W.TO_BEGINNING, home)))]);
  field.focus();
}

async function opened(name, text, disk, handle, passphrase) {
  const inner = name.replace(/\.age$/i, "");
  if (await begin({ do: "open", name: inner, base64: base64(text) })) Object.assign(state, { name: inner, text, handle, disk, passphrase });
  tellFile();
}

async function begin(request) {
  if (state.unsaved && !confirm(W.LEAVE)) return false;
  const made = await ask({ ...request, today: today() }, W.OPENING);
  if (made.faults) return faults(made.faults) || false;
  const file = made.title && await ask({ do: "text" });
  state = Object.assign(fresh(), file && { name: file.name, text: bytes(file.base64) });
  tellFile();
  show(made);
  return true;
}

const faults = (lines) => screen(W.UNUSABLE, [el("ul", {}, lines.map((line) => el("li", {}, line))), para(W.UNCHANGED), button(W.TO_BEGINNING, home)]);

// ---- the screen of the file
function fileScreen() {
  const has = Boolean(state.text), canWrite = Boolean(window.showSaveFilePicker);
  screen(W.FILE_TITLE, [
    para(canWrite ? W.IN_PLACE : W.BY_COPIES),
    has && canWrite ? para(button(W.SAVE_AS, save, { class: "main" })) : "",
    has ? para(button(W.SAVE_COPY, download)) : "", has ? para(button(W.SAVE_SEALED, sealing)) : "", para(button(W.ANOTHER, home)),
  ], "FILE");
}

function sealing() {
  const fields = ["passphrase", "again"].map((id) => el("input", { type: "password", id, autocomplete: "new-password" })), told = para("", { role: "alert" });
  screen(W.SEAL_TITLE, [form(async () => {
    const [first, second] = fields.map((field) => field.value.normalize("NFC"));
    told.textContent = [...first].length < ABOUT.shortest ? filled(W.TOO_SHORT, ABOUT) : first !== second ? W.NOT_SAME : "";
    if (told.textContent) return;
    Object.assign(state, { passphrase: first, handle: null, disk: null, copies: 0 });
    await save();
    notices(W.FILE_TITLE, [W.CLEAR_COPIES], button(W.QUESTIONS, PARTS[0][1], { class: "main" }));
  }, para(W.SEAL_TOLD), told, el("label", { for: "passphrase" }, W.PASSPHRASE), fields[0], el("label", { for: "again" }, W.AGAIN), fields[1],
  row(el("button", { class: "main" }, W.SEAL), button(W.CANCEL, fileScreen)))]);
}
