// Renders steps and results, sends replies. It decides nothing about the walk: every step comes from the program in the worker.

const $ = (id) => document.getElementById(id);
const W = ABOUT.words;
const filled = (words, holes) => words.replace(/\{(\w+)\}/g, (_, name) => holes[name]);

function el(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child != null && child !== ""));
  return made;
}
const button = (words, work, more) => el("button", { type: "button", onclick: work, ...more }, words);
const form = (work, ...children) => el("form", { onsubmit: (event) => { event.preventDefault(); work(event.target, event.submitter); } }, ...children);
const para = (words, more) => el("p", more, ...[words].flat());
const links = (...pairs) => el("ul", { class: "plain" }, pairs.map(([words, work]) => el("li", {}, button(words, work, { class: "link" }))));
const row = (...children) => el("div", { class: "row" }, ...children);
const say = (words) => { $("stage").textContent = words; };

// ---- the program, in a worker
const waiting = new Map();
let lastId = 0, whenReady = null;
const ready = new Promise((resolve) => { whenReady = resolve; });
const worker = startWorker(({ data }) => {
  if (data.stage) say(W[data.stage]);
  else if (data.ready) { say(""); whenReady(true); }
  else if (waiting.has(data.id)) { waiting.get(data.id)(data); waiting.delete(data.id); }
  else if (data.error) broken(data.error, W.NOT_STARTED);
}, (why) => broken(why, W.NOT_STARTED));

async function ask(request, words = W.WORKING) {
  const slow = setTimeout(() => { if ($("stage").textContent === "") say(words); $("main").setAttribute("aria-busy", "true"); }, 150);
  await ready;
  const program = await worker;
  const data = await new Promise((resolve) => { waiting.set(++lastId, resolve); program.postMessage({ id: lastId, request }); });
  clearTimeout(slow) || say("");
  $("main").removeAttribute("aria-busy");
  if (data.error) throw new Error(data.error);  // told by what hears all errors
  return data.reply;
}

function broken(why, told) {
  say("");
  const browser = navigator.userAgent.split(" ").slice(-2).join(" ");
  screen(W.BROKEN, [
    para(told), state.text ? para(button(W.SAVE_COPY, download, { class: "main" })) : "",
    para(W.REPORT_BUG), el("pre", {}, filled(W.BUG_LINE, { version: ABOUT.version, browser, why })),
  ]);
}
// ---- screens
let turn = 0;  // which screen was asked for last: what comes late does not replace what is shown since
function screen(heading, children, part = "") {
  turn += 1;
  current(part);
  $("main").replaceChildren(el("h1", { tabindex: "-1" }, heading), ...children.filter(Boolean));
  $("main").firstChild.focus({ preventScroll: true });
  scrollTo(0, 0);
}

const notices = (heading, lines, ...more) => screen(heading, [...lines.map((line) => para(line.trim(), { class: line.startsWith("  ") ? "item" : "" })), ...more]);

const PARTS = [["QUESTIONS", () => ask({ do: "step" }).then(show)], ["RESULT", () => result(W.PAGE_ONE, { what: "page-one" }, W.RESULTS, "RESULT")], ["PLAN", planning],
  ["SURE", () => result(W.SURE_TITLE, { what: "sure" }, W.STRESSING, "SURE")], ["TRY", () => trying()], ["COMPARE", () => tool("compare")], ["REPORTS", reports], ["SAFETY", () => tool("safety")], ["FILE", fileScreen], ["MORE", () => tool("more")]];

function current(part) {
  for (const link of document.querySelectorAll("nav [data-part]")) link.setAttribute("aria-current", link.dataset.part === part ? "page" : "false");
}

function navigation(title) {
  $("title").textContent = title || "";
  document.title = (title ? title + " - " : "") + "impact-check";
  $("nav").hidden = !title;
  if (!title || $("nav").firstChild) return;
  const open = (isOpen) => { $("nav").className = isOpen ? "open" : ""; menu.setAttribute("aria-expanded", isOpen); };
  const menu = button(W.MENU, () => open(!$("nav").className), { class: "menu", "aria-expanded": "false" });
  $("nav").setAttribute("aria-label", W.PARTS);
  $("nav").append(menu, el("div", {}, PARTS.map(([part, work]) => button(W[part], () => { open(false); turn += 1; work(); }, { "data-part": part }))));
}

function home() {
  navigation("");
  screen(W.TITLE, [
    para(W.LEAD, { class: "lead" }), para(W.PRIVATE, { class: "box" }),
    el("div", { class: "choices" }, button(W.BEGIN, () => begin({ do: "new" }), { class: "main" }), button(W.OPEN, choose)),
    links([W.SCAN, () => begin({ do: "new", scan: true })], [W.COMMUNITY, () => begin({ do: "new", community: true })], [W.COMPARE_FILES, () => tool("compare")], [W.MORE, () => tool("more")]),
    el("h2", {}, W.EXAMPLES), links(...ABOUT.examples.map(([name, title]) => [title, async () => await begin({ do: "example", name }) && PARTS[1][1]()])),
    para(W.OR_DROP, { class: "small" }), para(W.DISCLAIMER, { class: "small" }), para(filled(W.VERSION, ABOUT), { class: "small" }),
  ]);
}
