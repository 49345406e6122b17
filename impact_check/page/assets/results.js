// ---- results
async function result(heading, request, words, part) {
  const mine = ++turn;
  const made = await ask({ do: "show", today: today(), ...request }, words);
  if (mine !== turn) return null;
  return made.faults ? notices(heading, made.faults) : framed(heading, made.html, part);
}

// A result stands in a frame without scripts, as tall as it is, so that the page scrolls and not the frame.
function framed(heading, html, part, ...more) {
  const frame = el("iframe", { title: heading, sandbox: "allow-same-origin allow-modals", srcdoc: html });
  const fit = () => { const page = frame.contentDocument; if (page) frame.style.height = `${page.documentElement.offsetHeight + 4}px`; };  // none once it is taken away
  frame.addEventListener("load", () => { fit(); new ResizeObserver(fit).observe(frame.contentDocument.body); });
  screen(heading, [row(button(W.PRINT, () => frame.contentWindow.print()), ...more), frame], part);
}

// Everything that is handed over is looked at first.
async function offer(heading, request, words) {
  const made = await ask(request, words);
  if (made.faults) return notices(heading, made.faults);
  notices(heading, made.told.length ? made.told : [W.NOTHING_FOUND],
    row(button(filled(W.SAVE_IT, { file: made.name }), () => hand(made.name, bytes(made.base64)), { class: "main" })));
}

const pick = (id, pairs, now) => el("select", { name: id, id }, pairs.map(([value, words]) => el("option", { value, selected: value === now }, words)));

function reports() {
  const wish = form(() => offer(W.BEFORE_SAVING, { do: "export", edition: wish.edition.value, format: wish.format.value }, W.WRITING),
    el("label", { for: "edition" }, W.FOR_WHOM), pick("edition", Object.entries(W.EDITIONS)), el("label", { for: "format" }, W.AS_WHAT), pick("format", Object.entries(W.FORMATS)),
  row(el("button", { class: "main" }, W.MAKE_FILE), button(W.LOOK_HERE, () => result(W.REPORT, { what: "report", edition: wish.edition.value }, W.WRITING, "REPORTS"))));
  screen(W.REPORTS, [wish], "REPORTS");
}

// ---- the plan: what is adopted and what is suggested, each with its form
async function planning() {
  const mine = ++turn, made = await ask({ do: "plan", today: today() }, W.RESULTS);
  if (mine !== turn) return;
  const item = (safeguard, words) => el("li", { class: "card" }, el("h3", {}, safeguard.text),
    safeguard.status ? para([el("strong", {}, capital(safeguard.status)), safeguard.fields.owner, safeguard.fields.due, safeguard.overdue ? W.OVERDUE : ""].filter(Boolean)
      .flatMap((part, i) => (i ? [" \u00b7 ", part] : [part]))) : "",
    para(filled(W.WHO, safeguard), { class: "small" }), el("ul", { class: "small" }, safeguard.lowers.slice(0, 3).map((line) => el("li", {}, line))),
    button(words, () => adopting(safeguard, made), { "aria-label": `${words}: ${safeguard.text}` }));
  const list = (found, words, none) => (found.length ? el("ul", { class: "cards" }, found.map((safeguard) => item(safeguard, words))) : para(none));
  screen(W.PLAN_TITLE, [
    row(button(W.WHOLE_PLAN, () => result(W.PLAN_TITLE, { what: "plan" }, W.RESULTS, "PLAN")),
      ["docx", "csv"].map((format) => button(filled(W.SAVE_PLAN, { format: `.${format}` }), () => offer(W.BEFORE_SAVING, { do: "export_plan", format, today: today() }, W.WRITING)))),
    el("h2", {}, W.ADOPTED), list(made.adopted, W.CHANGE, W.NONE_ADOPTED), el("h2", {}, W.SUGGESTED), list(made.suggested, W.ADOPT, W.NONE_SUGGESTED),
  ], "PLAN");
}

function adopting(safeguard, { statuses, whens }) {
  const { fields } = safeguard, isDay = /^(\d{4}-\d\d-\d\d)?$/.test(fields.due || "");
  const text = (id, more) => el("input", { id, name: id, value: fields[id] || "", maxlength: 2000, autocomplete: "off", ...more });
  const rows = [["STATUS", pick("status", statuses, fields.status)], ["OWNER", text("owner")], ["DUE", text("due", isDay ? { type: "date" } : {})], ["WHEN", pick("when", whens, fields.when)],
    ["ADDRESSEE", text("addressee")], ["SOURCE", text("source")], ["VERIFIER", text("verifier")]];
  const told = para("", { role: "alert" });
  const shape = form(async () => {
    const made = await ask({ do: "adopt", id: safeguard.id, fields: Object.fromEntries(new FormData(shape)) });
    if (made.faults) { told.textContent = made.faults.join(" "); return; }
    await keep(made.file);
    planning();
  }, told, rows.flatMap(([label, field]) => [el("label", { for: field.id }, W[label]), field]), row(el("button", { class: "main" }, W.KEEP), button(W.CANCEL, planning)));
  screen(safeguard.text, [para(filled(W.IN_PLACE_WHEN, safeguard)), shape], "PLAN");
}

// ---- looking for something, trying a change, comparing
// A field whose words are looked for in the program; `made` shows what was found.
function searching(label, name, made) {
  const list = el("ul", { class: "plain", "aria-live": "polite" });
  const look = (words) => ask({ do: name, words }).then((got) => words === field.value && list.replaceChildren(...got.found.map((found) => el("li", {}, made(found)))));
  const field = el("input", { id: "find", type: "search", autocomplete: "off", oninput: () => look(field.value) });
  look("");
  return [el("label", { for: "find" }, label), field, list];
}

function find() {
  screen(W.FIND, searching(W.FIND_WORDS, "find", ({ id, text }) => button(text, () => ask({ do: "go", question: id }).then(show), { class: "link" })), "QUESTIONS");
}

function trying(tried = []) {
  const without = (id) => tried.filter((change) => change.id !== id);
  const made = ({ id, text, values }) => {
    const select = el("select", { "aria-label": text, onchange: () => {
      const [value, words] = values[select.selectedIndex - 1];
      trying([...without(id), { id, set: `${id}=${value}`, words: `${text} ${words}` }]);
    } }, el("option", {}, W.WOULD_BE), values.map(([value, words]) => el("option", { value }, words)));
    return [para(text), select];
  };
  const chosen = el("ul", {}, tried.map(({ id, words }) => el("li", {}, words, " ", button(W.TAKE_BACK, () => trying(without(id)), { class: "link" }))));
  screen(W.TRY, [
    para(W.TRY_TOLD), tried.length ? chosen : "",
    tried.length ? row(button(W.SHOW_CHANGE, () => result(W.CHANGED_TITLE, { what: "tried", set: tried.map((change) => change.set) }, W.COMPARING, "TRY"), { class: "main" })) : "",
    ...searching(W.TRY_WORDS, "changeable", made), para(W.TRY_MOST, { class: "small" })], "TRY");
}
