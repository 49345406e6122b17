// ---- screens that the program lays out: what they say, fields, buttons, files to save
const FIELDS = {
  files: ({ id, many, accept }) => el("input", { type: "file", id, name: id, multiple: many, accept }),
  long: ({ id }) => el("textarea", { id, name: id, rows: 5, maxlength: 1000000 }),
  check: ({ id, now }) => el("input", { type: "checkbox", id, name: id, checked: now }), pick: ({ id, options }) => pick(id, options),
};
function laid(field) {
  const { id, kind, label, now } = field, made = (FIELDS[kind] || (() => el("input", { type: kind, id, name: id, value: now, autocomplete: "off" })))(field);
  return kind === "check" ? [el("label", { class: "option", for: id }, made, el("span", {}, label))] : [el("label", { for: id }, label), made];
}

const packed = async (file) => ({ name: file.name, base64: base64(new Uint8Array(await file.arrayBuffer())) });
async function typed(shape) {
  const values = {};
  for (const { name, type, files, checked, value } of shape.elements) if (name) values[name] = type === "file" ? await Promise.all([...files].map(packed)) : type === "checkbox" ? checked : value;
  return values;
}

async function tool(name, values = {}, told = null) {
  const mine = ++turn, made = await ask({ ...values, do: "tool", tool: name, today: today() });
  if (made.file) await keep(made.file);
  if (mine !== turn) return null;
  if (made.faults) return told ? told.replaceChildren(...made.faults.map((line) => para(line))) || told.scrollIntoView({ block: "center" }) : notices(W.UNUSABLE, made.faults);
  if (made.begun) { state = Object.assign(fresh(), { name: made.begun.name, unsaved: true, changed: true, text: bytes(made.begun.base64) }); tellFile(); }
  if (made.step) return show(made);
  const alert = el("div", { role: "alert" }), saves = made.gives.map((file) => button(filled(W.SAVE_IT, { file: file.name }), () => hand(file.name, bytes(file.base64)), { class: "main" }));
  if (made.html) return framed(made.heading, made.html, made.part, lines(made.about));
  return screen(made.heading, [form(async (shape, pressed) => tool(name, { ...await typed(shape), act: pressed.value }, alert), alert, ...lines(made.about), ...made.fields.flatMap(laid),
    row(made.buttons.map(([act, words], i) => el("button", { value: act, class: i ? "" : "main" }, words)), saves)),
  made.links.length ? links(...made.links.map(([other, words]) => [words, () => tool(other)])) : ""], made.part);
}
