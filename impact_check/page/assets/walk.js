// ---- the walk: a step as a form
async function reply(value) {
  const made = await ask({ do: "reply", reply: value });
  if (made.faults) return notice(made.faults);
  if (made.list) hand(made.list.name, bytes(made.list.base64));
  const kept = made.file ? keep(made.file) : null;
  show(made);
  await kept;
}

function notice(lines) {
  $("told").className = "box";
  $("told").replaceChildren(...lines.map((line) => para(line)));
}

function lines(list) {
  const out = [];
  for (const { words, shape } of list) {
    const last = out[out.length - 1];
    if (shape === "item") {
      if (!last || last.tagName !== "UL") out.push(el("ul"));
      out[out.length - 1].append(el("li", {}, words));
    } else if (shape === "under" && last && last.tagName === "UL") last.lastChild.append(para(words, { class: "small" }));
    else out.push(el({ heading: "h3", title: "h2" }[shape] || "p", {}, words));
  }
  return out;
}

function progress({ answered, asked, conditions_done: done, conditions: all }) {
  if (!asked) return "";
  return el("div", { class: "progress" }, el("progress", { value: answered, max: asked, "aria-label": W.PROGRESS }),
    para(filled(W.ANSWERED, { answered, asked })), all ? para(filled(W.CONDITIONS, { done, all })) : "");
}

function show(made) {
  const { step, title, over } = made;
  turn += 1;
  navigation(title);
  current("QUESTIONS");
  const told = el("div", { id: "told", class: step.told.length ? "box" : "", role: "status" }, step.told.map((line) => para(line.words)));
  const section = step.head.length ? step.head[0] : "";
  const isDone = state.unsaved && !state.handle && state.section && section !== state.section;
  const advised = isDone ? para([W.PART_DONE, " ", button(W.SAVE_NOW, save, { class: "link" })], { class: "box" }) : "";
  state.section = section;
  const shape = Object.assign(form((sent) => send(sent, step), ...SHAPES[step.shape](step, made)), { id: "step", onkeydown: pressed });
  const keys = step.commands.filter((command) => command.key !== "s").map((command) => button([command.word, el("kbd", { "aria-hidden": "true" }, command.key)],
    () => reply({ pressed: command.key }), { "data-key": command.key }));
  if (made.question) keys.push(button(W.ASK_HERE, () => offer(W.ASK_TITLE, { do: "form", role: "colleague", here: true })));
  if (keys.length && !over) shape.append(el("div", { class: "commands", role: "group", "aria-label": W.OTHER_WAYS }, keys, button(W.FIND, find), step.shape === "choose" ? para(W.KEYS, { class: "small hint" }) : ""));
  $("main").replaceChildren(...[progress(made.progress), step.head.length ? para(step.head.join(" \u00b7 "), { class: "place" }) : "", advised, told, shape].filter(Boolean));
  const first = shape.querySelector("input:checked, #words") || shape.querySelector("h1, button");
  if (first.tagName === "H1") first.tabIndex = -1;
  first.focus({ preventScroll: true });
  scrollTo(0, 0);
}
const goOn = (words = W.GO_ON) => el("button", { class: "main" }, words);
const other = (step) => (step.on_return ? button(capital(step.on_return), () => reply({ go_on: true })) : "");
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

const SHAPES = {
  tell: (step) => [el("h1", {}, step.text), ...lines(step.about), row(goOn(step.on_return ? capital(step.on_return) : W.GO_ON))],
  over: (step, made) => [el("h1", {}, W.OVER_TITLE), ...lines(step.about), made.scan ? para(W.OVER_SCAN) : "", row(
    made.scan ? button(W.WHOLE, () => ask({ do: "whole" }).then(show), { class: "main" }) : button(W.SEE_RESULT, PARTS[1][1], { class: "main" }),
    button(W.SEE_PLAN, planning), button(W.WRITE_REPORT, reports), button(W.ANSWER_MORE, () => ask({ do: "whole" }).then(show)))].filter(Boolean),
  write: (step) => {
    const more = { id: "words", name: "words", autocomplete: "off", maxlength: 20000 };
    const field = step.field === "day" ? el("input", { ...more, type: "date" }) : step.field === "source" ? el("input", { ...more, list: "sources" }) : el("textarea", { ...more, rows: 3 });
    return [
      el("h1", {}, el("label", { for: "words" }, step.text)), ...lines(step.about), field, el("datalist", { id: "sources" }, step.sources.map((source) => el("option", { value: source }))),
      row(goOn(), step.offered ? button(filled(W.TAKE, { words: step.offered }), () => reply({ go_on: true })) : other(step)),
    ];
  },
  choose: (step) => (step.marks.length ? marking(step) : choosing(step)),
};

const grouped = ({ options }, made) => options.flatMap((option, i) => [option.group && option.group !== (options[i - 1] || {}).group ? el("h2", {}, option.group) : "", made(option)]).filter(Boolean);

function choosing(step) {
  const made = (option) => el("label", { class: "option" }, el("input", { type: "radio", name: "key", value: option.key, checked: option.key === step.now }), el("span", {}, option.text));
  return [el("fieldset", {}, el("legend", {}, el("h1", {}, step.text)), ...lines(step.about), ...grouped(step, made)), row(step.options.length ? goOn() : "", other(step))];
}

function marking(step) {
  const made = (option) => el("div", { class: "option" }, button(option.text, () => reply({ chosen: option.key }), { class: "link" }),
    el("span", { class: "marks" }, step.marks.map((mark) => button(capital(mark.text), () => reply({ marked: [option.key], mark: mark.key }), { "aria-label": `${option.text}: ${mark.text}` }))));
  return [el("h1", {}, step.text), ...lines(step.about), ...grouped(step, made),
    row(step.on_return ? button(capital(step.on_return), () => reply({ go_on: true }), { class: "main" }) : "")];
}

function send(sent, step) {
  if (step.shape === "tell") return reply({ go_on: true });
  if (step.shape === "write") return sent.words.value.trim() ? reply({ written: sent.words.value }) : notice([W.NOTHING_TYPED]);
  const chosen = sent.querySelector("input[name=key]:checked");
  return chosen ? reply({ chosen: chosen.value }) : notice([W.NOTHING_CHOSEN]);
}

// Keys work inside the question only, so that they get in nobody's way elsewhere.
function pressed(event) {
  if (event.target.tagName === "TEXTAREA" && event.key === "Enter" && !event.shiftKey) { event.preventDefault(); event.currentTarget.requestSubmit(); }
  if (event.target.id === "words" || event.ctrlKey || event.metaKey || event.altKey) return;
  const radio = [...event.currentTarget.querySelectorAll("input[name=key]")].find((input) => input.value === event.key);
  const command = event.currentTarget.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (radio || command) event.preventDefault();
  (radio || command || { click: () => {} }).click();
  if (radio) radio.focus();
}
