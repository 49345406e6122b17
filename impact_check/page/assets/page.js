"use strict";
// Renders steps and results, sends replies. It decides nothing about the walk: every step comes from the program in the worker.

const $ = (id) => document.getElementById(id);

function el(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child != null && child !== ""));
  return made;
}
const button = (words, work, more) => el("button", { type: "button", onclick: work, ...more }, words);

// ---- the program, in a worker

const waiting = new Map();
let worker, lastId = 0, whenReady;
const ready = new Promise((resolve) => { whenReady = resolve; });
const STAGES = { unpacking: "Unpacking the program", starting: "Starting the program", reading: "Reading the checklists" };

function startWorker() {
  const take = (id) => { const found = $(id), text = found.textContent; found.remove(); return text; };
  const script = new TextDecoder().decode(unpacked(take("data-worker")));
  worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => {
    if (data.stage) say(STAGES[data.stage] + " ...");
    else if (data.ready) { say(""); whenReady(data.ready); }
    else if (waiting.has(data.id)) { waiting.get(data.id)(data); waiting.delete(data.id); }
    else if (data.error) broken(data.error);
  };
  worker.onerror = (event) => broken(event.message || "the program could not be started");
  worker.postMessage({ start: { wasm: take("data-wasm"), files: take("data-files") } });
}

const say = (words) => { $("stage").textContent = words; };

async function ask(request, words = "Working") {
  const slow = setTimeout(() => { say(words + " ..."); $("main").setAttribute("aria-busy", "true"); }, 150);
  await ready;
  const data = await new Promise((resolve) => { waiting.set(++lastId, resolve); worker.postMessage({ id: lastId, request }); });
  clearTimeout(slow);
  say("");
  $("main").removeAttribute("aria-busy");
  if (data.error) { broken(data.error); throw new Error(data.error); }
  return data.reply;
}

function broken(why) {
  screen("Something went wrong in the program", [
    el("p", {}, "This is a bug. What you have saved is safe. Save what is open now, then open this page again and open your file."),
    state.text ? button("Save a copy of the assessment", download) : "",
    el("p", {}, "If you report it, name the version and this line; it may hold words of your file, so read it first:"),
    el("pre", {}, why),
  ]);
}

// ---- the file: what the person typed lives in this tab and in the files they save

const state = { name: "", text: null, handle: null, unsaved: false, copies: 0, section: "" };
const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const base64 = (array) => { let text = ""; for (const byte of array) text += String.fromCharCode(byte); return btoa(text); };

async function keep(file) {
  state.name = file.name;
  state.text = bytes(file.base64);
  state.unsaved = true;
  if (state.handle) {
    try {
      const out = await state.handle.createWritable();
      await out.write(state.text);
      await out.close();
      state.unsaved = false;
    } catch (error) { state.handle = null; }
  }
  tellFile();
}

function tellFile() {
  const words = !state.text ? "" : state.handle ? `Every answer is saved in ${state.name}.`
    : state.unsaved ? "There are answers in this tab that are not saved in a file yet." : "All answers are saved in a file.";
  $("file").replaceChildren(words, state.text && state.unsaved ? button("Save now", save) : "");
}

async function save() {
  if (window.showSaveFilePicker && !state.handle) {
    try { state.handle = await window.showSaveFilePicker({ suggestedName: state.name }); } catch (error) { if (error.name === "AbortError") return; }
  }
  if (state.handle) return keep({ name: state.handle.name || state.name, base64: base64(state.text) });
  download();
}

function download() {
  state.copies += 1;
  const dot = state.name.lastIndexOf(".");
  hand(`${state.name.slice(0, dot)}-${state.copies}${state.name.slice(dot)}`, state.text);
  state.unsaved = false;
  tellFile();
}

function hand(name, array) {
  const link = el("a", { href: URL.createObjectURL(new Blob([array])), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

addEventListener("beforeunload", (event) => { if (state.unsaved) event.preventDefault(); });

// ---- screens

function screen(heading, children) {
  $("main").replaceChildren(el("h1", { tabindex: "-1" }, heading), ...children.filter(Boolean));
  $("main").firstChild.focus({ preventScroll: true });
  scrollTo(0, 0);
}

const today = () => { const d = new Date(); return new Date(d - d.getTimezoneOffset() * 60000).toISOString().slice(0, 10); };

function home() {
  const file = el("input", { type: "file", id: "open", accept: ".yaml,.yml,.json,.age", onchange: (e) => e.target.files[0] && openFile(e.target.files[0]) });
  screen("Assess a measure against human trafficking", [
    el("p", {}, "You answer plain questions about a campaign, a law, a raid, a programme. You get a report that says what harm to expect, for whom, why, "
      + "how sure that is, and what would reduce it."),
    el("p", { class: "box" }, "Nothing that you type leaves this page: it makes no connection and stores nothing in the browser. "
      + "It lives in this tab until you save it in a file; close the tab without saving, and it is gone."),
    el("div", { class: "choices" },
      button("Begin a new assessment", () => begin({ do: "new" }), { class: "main" }),
      el("label", { class: "pick", for: "open" }, "Open an assessment from a file ", file)),
    el("h2", {}, "Try an example"),
    el("ul", { id: "examples", class: "plain" }),
    el("p", { class: "small" }, "The questions are our reading of a guide of ICRSE (now ESWA). No sex workers' organisation has reviewed or endorsed them. "
      + "A result is not a certificate, not a legal opinion, not a count of people, and no substitute for consulting those concerned."),
  ]);
  ready.then((hello) => $("examples") && $("examples").replaceChildren(...hello.examples.map((name) =>
    el("li", {}, button(name.replaceAll("-", " "), () => begin({ do: "example", name }), { class: "link" })))));
}

async function openFile(file) {
  const raw = new Uint8Array(await file.arrayBuffer());
  const opened = await begin({ do: "open", name: file.name, base64: base64(raw) });
  if (opened) { state.name = file.name; state.text = raw; state.unsaved = false; tellFile(); }
}

async function begin(request) {
  if (state.unsaved && !confirm("There are answers that are not saved in a file. Go on without them?")) return false;
  const made = await ask({ ...request, today: today() }, "Opening");
  if (made.faults) { faults(made.faults); return false; }
  Object.assign(state, { name: "", text: null, handle: null, unsaved: false, section: "" });
  tellFile();
  show(made);
  return true;
}

function faults(lines) {
  screen("This file cannot be used", [
    el("ul", {}, lines.map((line) => el("li", {}, line))), el("p", {}, "Nothing was changed."), button("Back to the beginning", home)]);
}

// ---- the walk: a step as a form

async function reply(value) {
  const made = await ask({ do: "reply", reply: value });
  if (made.faults) return notice(made.faults);
  if (made.file) await keep(made.file);
  show(made);
}

function notice(lines) {
  const told = $("told");
  if (told) told.replaceChildren(...lines.map((line) => el("p", {}, line)));
}

function lines(list) {
  const out = [];
  for (const { words, shape } of list) {
    if (shape === "item") {
      if (!out.length || out[out.length - 1].tagName !== "UL") out.push(el("ul"));
      out[out.length - 1].append(el("li", {}, words));
    } else if (shape === "under" && out.length && out[out.length - 1].tagName === "UL") out[out.length - 1].lastChild.append(el("p", { class: "small" }, words));
    else out.push(el(shape === "heading" ? "h3" : "p", {}, words));
  }
  return out;
}

function show({ step, title, over }) {
  $("title").textContent = title || "";
  document.title = (title ? title + " - " : "") + "impact-check";
  navigation(title);
  const told = el("div", { id: "told", class: step.told.length ? "box" : "", role: "status" }, step.told.map((line) => el("p", {}, line.words)));
  const section = step.head.length ? step.head[0] : "";
  const offer = state.unsaved && !state.handle && state.section && section !== state.section
    ? el("p", { class: "box" }, "A part is done. ", button("Save now", save)) : "";
  state.section = section;
  const form = el("form", { onsubmit: (event) => { event.preventDefault(); send(event.target, step); } }, ...SHAPES[step.shape](step));
  const commands = over ? el("p", {}, button("Go on answering", () => ask({ do: "text" }).then(() => reply({ pressed: "b" }))))
    : el("div", { class: "commands", role: "group", "aria-label": "Other ways to go on" },
      step.commands.map((command) => button(command.word, () => reply({ pressed: command.key }), { "data-key": command.key, title: `key ${command.key}` })));
  $("main").replaceChildren(
    el("p", { class: "place" }, step.head.join("; ")), offer, told, form, commands);
  const first = form.querySelector("input:checked, legend, input, textarea, button");
  if (first) { if (first.tagName === "LEGEND") first.tabIndex = -1; first.focus({ preventScroll: true }); }
  scrollTo(0, 0);
}

const SHAPES = {
  tell: (step) => [el("h1", {}, step.text), ...lines(step.about), el("button", { class: "main" }, step.on_return || "Go on")],
  over: (step) => lines(step.about),
  write: (step) => {
    const list = el("datalist", { id: "sources" }, (step.sources || []).map((source) => el("option", { value: source })));
    return [
      el("label", { for: "words", class: "h1" }, step.text), ...lines(step.about),
      el("input", { id: "words", name: "words", list: "sources", autocomplete: "off", maxlength: 20000 }), list,
      el("div", { class: "row" }, el("button", { class: "main" }, "Go on"),
        step.offered ? button(`Take: ${step.offered}`, () => reply({ go_on: true })) : step.on_return ? button(step.on_return, () => reply({ go_on: true })) : ""),
    ];
  },
  choose: (step) => (step.marks.length ? marking(step) : choosing(step)),
};

function grouped(step, row) {
  const out = [];
  let group = "";
  for (const option of step.options) {
    if (option.group !== group) { group = option.group; out.push(el("h3", {}, group)); }
    out.push(row(option));
  }
  return out;
}

function choosing(step) {
  const row = (option) => el("label", { class: "option" },
    el("input", { type: "radio", name: "key", value: option.key, checked: option.key === step.now }), el("span", {}, option.text));
  return [
    el("fieldset", {}, el("legend", { class: "h1" }, step.text), ...lines(step.about), ...grouped(step, row)),
    el("div", { class: "row" }, el("button", { class: "main" }, "Go on"),
      step.on_return ? button(step.on_return, () => reply({ go_on: true })) : ""),
  ];
}

function marking(step) {
  const marks = step.options.filter((option) => step.marks.includes(option.key));
  const row = (option) => step.marks.includes(option.key) ? null : el("div", { class: "option" }, el("span", {}, option.text),
    el("span", { class: "marks" }, marks.map((mark) => button(mark.text, () => reply({ marked: [option.key], mark: mark.key })))));
  return [el("h1", {}, step.text), ...lines(step.about), ...grouped(step, row).filter(Boolean),
    el("div", { class: "row" }, marks.map((mark) => button(`All the rest: ${mark.text}`, () => reply({ chosen: mark.key }))),
      step.on_return ? button(step.on_return, () => reply({ go_on: true }), { class: "main" }) : "")];
}

function send(form, step) {
  if (step.shape === "tell") return reply({ go_on: true });
  if (step.shape === "write") return form.words.value.trim() ? reply({ written: form.words.value }) : notice(["Nothing was typed yet."]);
  const chosen = form.querySelector("input[name=key]:checked");
  return chosen ? reply({ chosen: chosen.value }) : notice(["Choose one of the answers first."]);
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio") return;
  const radio = [...document.querySelectorAll("input[name=key]")].find((input) => input.value === event.key);
  if (radio) { radio.checked = true; radio.focus(); event.preventDefault(); return; }
  const command = document.querySelector(`.commands button[data-key="${CSS.escape(event.key)}"]`);
  if (command) { event.preventDefault(); command.click(); }
});

// ---- results

const PARTS = [["Questions", questions], ["Result", () => result("Result", { what: "page-one" })], ["Plan", () => result("Plan of safeguards", { what: "plan" })],
  ["How sure", () => result("How sure this is, and what is open", { what: "sure" }, "Trying out what could be otherwise")], ["Try a change", trying],
  ["Compare", comparing], ["Reports", reports], ["Safety", safety], ["Find a question", find], ["Another file", home]];

function navigation(title) {
  $("nav").hidden = !title;
  if (title && !$("nav").firstChild) $("nav").append(...PARTS.map(([words, work]) => button(words, () => { turn += 1; work(); })));
}

function questions() { return ask({ do: "step" }).then(show); }

let turn = 0;  // which part was chosen last: a result that comes late does not replace what is shown since
async function result(heading, request, words = "Working out the result") {
  const mine = turn;
  const made = await ask({ do: "show", today: today(), ...request }, words);
  if (mine !== turn) return;
  if (made.faults) return notices(heading, made.faults);
  framed(heading, made.html);
}

function framed(heading, html) {
  const frame = el("iframe", { title: heading, sandbox: "allow-same-origin allow-modals", srcdoc: html });
  screen(heading, [el("p", {}, button("Print", () => frame.contentWindow.print())), frame]);
}

function notices(heading, lines, ...more) {
  screen(heading, [...lines.map((line) => el("p", { class: line.startsWith("  ") ? "item" : "" }, line.trim())), ...more]);
}

// Everything that is handed over is looked at first.
async function offer(heading, request, words) {
  const made = await ask(request, words);
  if (made.faults) return notices(heading, made.faults);
  notices(heading, made.told.length ? made.told : ["Nothing was found in it that the program knows to lead to a person. Read it yourself all the same."],
    el("p", {}, button(`Save ${made.name}`, () => hand(made.name, bytes(made.base64)), { class: "main" })));
}

const EDITIONS = { full: "yourselves: everything, names and sources too", brief: "a board or a minister: two pages", policy: "officials and committees",
  public: "anybody: without names and unpublished sources", consultation: "an authority that asks for views: a draft without a level" };
const FORMATS = { html: "web page", docx: "Word", md: "plain text (Markdown)", json: "data" };
const pick = (name, all) => el("select", { name, id: name }, Object.entries(all).map(([value, words]) => el("option", { value }, words)));

function reports() {
  const form = el("form", { onsubmit: (event) => {
    event.preventDefault();
    offer("Before you save the report", { do: "export", edition: form.edition.value, format: form.format.value }, "Writing the report");
  } }, el("label", { for: "edition" }, "For whom"), pick("edition", EDITIONS), el("label", { for: "format" }, "As what"), pick("format", FORMATS),
  el("div", { class: "row" }, el("button", { class: "main" }, "Make the file"),
    button("Look at it here", () => result("Report", { what: "report", edition: form.edition.value }, "Writing the report"))));
  screen("Reports", [form]);
}

function safety() {
  screen("Safety", [
    el("p", {}, button("Look for passages that could lead to a person", () => ask({ do: "safety" }).then((made) => notices("Passages to look at", made.told)))),
    el("p", {}, button("Make a copy that is safe to attach", () => offer("A copy to attach", { do: "share" }))),
    el("p", {}, button("Remove notes, sources and names for good", async () => {
      const made = await ask({ do: "forget" });
      notices("Remove for good?", made.told, el("div", { class: "row" }, button("Remove them", async () => {
        const done = await ask({ do: "forget", sure: true });
        await keep(done.file);
        notices("Removed", ["They are gone from the assessment in this tab. Copies that you saved before, printed or sent still hold them."]);
      }), button("Leave everything as it is", safety, { class: "main" })));
    })),
    el("p", { class: "small" }, "Never write names, addresses, numbers or profile links of people, who works with or rents to whom, or how people stay safe."),
  ]);
}

// A field whose words are looked for in the program; `row` shows what was found.
function searching(label, name, row) {
  const list = el("ul", { class: "plain", "aria-live": "polite" });
  const field = el("input", { id: "find", type: "search", autocomplete: "off", oninput: async () => {
    const words = field.value, made = await ask({ do: name, words });
    if (words === field.value) list.replaceChildren(...made.found.map((found) => el("li", {}, row(found))));
  } });
  return [el("label", { for: "find" }, label), field, list];
}

function find() {
  screen("Find a question", searching("Words of the question or of its answers", "find",
    ({ id, text }) => button(text, () => ask({ do: "go", question: id }).then(show), { class: "link" })));
}

let tried = [];
function trying() {
  const chosen = el("ul", {}, tried.map(({ set, words }) => el("li", {}, words, " ", button("Take back", () => { tried = tried.filter((one) => one.set !== set); trying(); }, { class: "link" }))));
  const row = ({ id, text, values }) => {
    const select = el("select", { "aria-label": text, onchange: () => {
      const [value, words] = values[select.selectedIndex - 1];
      tried = [...tried.filter((one) => !one.set.startsWith(`${id}=`)), { set: `${id}=${value}`, words: `${text} ${words}` }];
      trying();
    } }, el("option", {}, "Choose what it would be"), values.map(([value, words]) => el("option", { value }, words)));
    return [el("p", {}, text), select];
  };
  screen("Try a change", [
    el("p", {}, "Nothing is changed in the assessment. The measure as it is and as it would be are laid side by side."), chosen,
    tried.length ? el("p", {}, button("Show what it changes", () => result("What the change would do", { what: "tried", set: tried.map((one) => one.set) }, "Comparing"), { class: "main" })) : "",
    ...searching("What would be otherwise? Words of a question, or what is part of the measure", "changeable", row)]);
}

function comparing() {
  const file = el("input", { type: "file", id: "files", multiple: true, accept: ".yaml,.yml,.json" });
  screen("Compare", [
    el("p", {}, "Choose one to four files; the assessment that is open is compared with them: variants, earlier versions, or today's law and practice."),
    el("label", { for: "files" }, "Files"), file,
    el("p", {}, button("Compare", async () => {
      const open = await ask({ do: "text" });
      const others = await Promise.all([...file.files].map(async (one) => ({ name: one.name, base64: base64(new Uint8Array(await one.arrayBuffer())) })));
      const made = await ask({ do: "compare", files: [open, ...others] }, "Comparing");
      if (made.faults) notices("Compare", made.faults); else framed("Comparison", made.html);
    }, { class: "main" }))]);
}

// ---- begin

addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => { event.preventDefault(); const file = event.dataTransfer.files[0]; if (file) openFile(file); });
addEventListener("DOMContentLoaded", () => {
  if (typeof WebAssembly !== "object" || typeof Worker !== "function") {
    screen("This browser is too old", [el("p", {}, "The page needs Firefox 115, Chrome or Edge 119, Safari 17, or a newer one.")]);
    return;
  }
  home();
  setTimeout(startWorker, 0);
});
