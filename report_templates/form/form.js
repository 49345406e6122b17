(function () {
  "use strict";
  var form = document.getElementById("form");
  var about = JSON.parse(document.getElementById("about").textContent);
  var words = about.words;
  var START = "IMPACT-CHECK ANSWERS 1", END = "IMPACT-CHECK END";
  var questions = [].slice.call(form.querySelectorAll("[data-question]"));
  var facts = [].slice.call(form.querySelectorAll("[data-fact]"));
  var status = document.getElementById("status");
  var isSaved = true;
  var GRADES = ["safe", "minor", "serious", "harmful"];

  function part(box, name) { return box.querySelector('[data-part="' + name + '"]'); }
  function text(box, name) { var field = part(box, name); return field ? field.value.replace(/^\s+|\s+$/g, "") : ""; }
  function ticked(box, name) { var field = part(box, name); return !!field && field.checked; }
  function chosen(box) { var found = box.querySelector("input[type=radio]:checked"); return found ? found.value : ""; }
  function say(message) { status.textContent = message; }

  function serial() {
    var letters = "", bytes = [], place;
    if (window.crypto && crypto.getRandomValues) { bytes = [].slice.call(crypto.getRandomValues(new Uint8Array(6))); }
    for (place = 0; place < 6; place += 1) {
      letters += ("0" + (bytes.length ? bytes[place] : Math.floor(Math.random() * 256)).toString(16)).slice(-2);
    }
    return letters;
  }

  function radios(box) { return [].slice.call(box.querySelectorAll("input[type=radio]")); }

  function wording(box, picked) {
    var radio = radios(box).filter(function (each) { return each.value === picked; })[0];
    return radio.parentNode.textContent.replace(/^\s*\d+\.\s*/, "").replace(/\s+$/, "");
  }

  function furnish(box) {
    var more = part(box, "more"), offered;
    if (part(box, "best")) { return; }
    more.appendChild(document.importNode(document.getElementById("beside").content, true));
    offered = radios(box).filter(function (radio) { return GRADES.indexOf(radio.value) >= 0; });
    offered.forEach(function (radio, place) {
      ["best", "worst"].forEach(function (end) { part(box, end).appendChild(new Option(place + 1, radio.value)); });
    });
    part(box, "range").hidden = offered.length < 3;
  }

  function answerOf(box) {
    var best = text(box, "best"), worst = text(box, "worst"), picked = chosen(box), answer = {};
    if (best && worst) { answer.answer = best === worst ? best : [best, worst]; } else if (picked) { answer.answer = picked; } else { return null; }
    if (picked && picked === answer.answer && GRADES.indexOf(picked) >= 0) { answer.said = wording(box, picked); }
    ["evidence", "source", "reason", "note"].forEach(function (field) {
      var value = text(box, field);
      if (value && !(field === "reason" && answer.answer !== "not-applicable")) { answer[field] = value; }
    });
    ["held", "share"].forEach(function (field) { if (ticked(box, field)) { answer[field] = "yes"; } });
    return answer;
  }

  function sheet() {
    var made = { impact_check: "sheet/1", measure: about.measure, form: about.form, content: about.content, role: about.role };
    var named = text(form, "organisation"), remarks = text(form, "remarks");
    if (named) { made.organisation = named; }
    if (ticked(form, "named")) { made.may_be_named = "yes"; }
    if (ticked(form, "affected")) { made.affected = "yes"; }
    made.round = about.round;
    made.serial = about.serial;
    if (remarks) { made.remarks = remarks; }
    made.features = {};
    made.answers = {};
    facts.forEach(function (box) { var picked = chosen(box); if (picked) { made.features[box.getAttribute("data-fact")] = picked; } });
    questions.forEach(function (box) { var found = box.hidden ? null : answerOf(box); if (found) { made.answers[box.getAttribute("data-question")] = found; } });
    return made;
  }

  function checksum(body) {
    var plain = body.replace(/[^A-Za-z0-9]/g, "").toLowerCase(), value = 0x811c9dc5, place;
    for (place = 0; place < plain.length; place += 1) {
      value ^= plain.charCodeAt(place);
      value = (value + (value << 1) + (value << 4) + (value << 7) + (value << 8) + (value << 24)) >>> 0;
    }
    return ("0000000" + value.toString(16)).slice(-8);
  }

  function line(value) { return String(value).replace(/\s+/g, " ").replace(/^ | $/g, ""); }

  function block(made) {
    var lines = [START], ids = Object.keys(made.answers);
    function head(name, value) { if (value) { lines.push(name + ": " + line(value)); } }
    head("measure", made.measure); head("form", made.form); head("content", made.content); head("as", made.role);
    head("organisation", made.organisation);
    head("may be named", made.may_be_named); head("led by affected people", made.affected);
    head("round", made.round); head("serial", made.serial); head("remarks", made.remarks);
    Object.keys(made.features).forEach(function (id) { lines.push("[fact " + id + "] " + made.features[id]); });
    ids.forEach(function (id) {
      var answer = made.answers[id];
      lines.push("[" + id + "] " + (typeof answer.answer === "string" ? answer.answer : answer.answer.join(" to ")));
      ["evidence", "source", "held", "reason", "note", "share"].forEach(function (field) {
        if (answer[field]) { lines.push("[" + id + "] " + field + ": " + line(answer[field])); }
      });
    });
    return lines.join("\n") + "\n" + END + " " + ids.length + " " + checksum(lines.join("\n")) + "\n";
  }

  function count() {
    var shown = questions.filter(function (box) { return !box.hidden; });
    var answered = shown.filter(answerOf).length;
    document.getElementById("count").textContent = words.counted.replace("{number}", answered).replace("{all}", shown.length);
  }

  function hide() {
    var told = {};
    facts.forEach(function (box) { told[box.getAttribute("data-fact")] = chosen(box); });
    questions.forEach(function (box) {
      var needs = (box.getAttribute("data-needs") || "").split(" ").filter(Boolean);
      box.hidden = needs.length > 0 && needs.every(function (id) { return told[id] === "no"; });
    });
  }

  function settle(event) {
    var box = event.target.closest ? event.target.closest("[data-question]") : null, best, worst;
    isSaved = false;
    if (box && event.target.type === "radio" && part(box, "best")) { part(box, "best").value = ""; part(box, "worst").value = ""; }
    if (box && event.target.tagName === "SELECT" && /best|worst/.test(event.target.getAttribute("data-part"))) {
      best = part(box, "best"); worst = part(box, "worst");
      if (best.value && worst.value) {
        if (best.selectedIndex > worst.selectedIndex) { worst.selectedIndex = best.selectedIndex; }
        radios(box).forEach(function (radio) { radio.checked = false; });
      }
    }
    if (box && part(box, "reasons")) { part(box, "reasons").hidden = chosen(box) !== "not-applicable"; }
    hide();
    count();
  }

  function clear(box) {
    [].forEach.call(box.querySelectorAll("input, select, textarea"), function (field) {
      if (field.type === "radio" || field.type === "checkbox") { field.checked = false; } else { field.value = ""; }
    });
  }

  function save() {
    var made = JSON.stringify(sheet(), null, 1) + "\n", link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([made], { type: "application/json" }));
    link.download = words.file;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    isSaved = true;
    say(words.saved.replace("{file}", words.file));
  }

  function show() {
    var box = document.getElementById("text");
    box.value = block(sheet());
    document.getElementById("texts").hidden = false;
    box.focus();
    box.select();
    isSaved = true;
    say("");
  }

  function copy() {
    var box = document.getElementById("text"), done = false;
    box.focus();
    box.select();
    if (box.setSelectionRange) { box.setSelectionRange(0, box.value.length); }
    try { done = document.execCommand("copy"); } catch (error) { done = false; }
    say(done ? words.copied : words.selected);
  }

  function tick(box, name, value) { var field = part(box, name); if (field) { field.checked = value === "yes"; } }
  function put(box, name, value) { var field = part(box, name); if (field) { field.value = value || ""; } }
  function pick(box, value) {
    radios(box).forEach(function (radio) { radio.checked = radio.value === value; });
  }

  function fill(made) {
    put(form, "organisation", made.organisation); put(form, "remarks", made.remarks);
    tick(form, "named", made.may_be_named); tick(form, "affected", made.affected);
    about.serial = /^[a-z0-9]{1,16}$/.test(made.serial) ? made.serial : about.serial;
    facts.forEach(function (box) { pick(box, (made.features || {})[box.getAttribute("data-fact")]); });
    questions.forEach(function (box) {
      var answer = (made.answers || {})[box.getAttribute("data-question")] || {}, is_range = answer.answer instanceof Array;
      if (Object.keys(answer).length) { furnish(box); }
      clear(box);
      if (is_range) { put(box, "best", answer.answer[0]); put(box, "worst", answer.answer[1]); } else { pick(box, answer.answer); }
      ["evidence", "source", "reason", "note"].forEach(function (field) { put(box, field, answer[field]); });
      tick(box, "held", answer.held); tick(box, "share", answer.share);
      if (part(box, "reasons")) { part(box, "reasons").hidden = answer.answer !== "not-applicable"; }
    });
  }

  function open(event) {
    var file = event.target.files[0], reader = new FileReader();
    if (!file) { return; }
    reader.onload = function () {
      var made;
      try { made = JSON.parse(reader.result); } catch (error) { made = null; }
      if (!made || made.impact_check !== "sheet/1" || made.form !== about.form) { say(words.not_ours); return; }
      fill(made);
      hide();
      count();
      say(words.opened);
    };
    reader.readAsText(file);
  }

  about.serial = serial();
  form.addEventListener("toggle", function (event) {
    if (event.target.getAttribute("data-part") === "more") { furnish(event.target.parentNode); }
  }, true);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("change", function (event) { if (event.target.id !== "open" && event.target.id !== "text") { settle(event); } });
  form.addEventListener("input", function () { isSaved = false; });
  form.addEventListener("click", function (event) {
    var box = event.target.className === "clear" ? event.target.closest("[data-question]") : null;
    if (box) { clear(box); hide(); count(); isSaved = false; }
  });
  document.getElementById("save").addEventListener("click", save);
  document.getElementById("make").addEventListener("click", show);
  document.getElementById("copy").addEventListener("click", copy);
  document.getElementById("open").addEventListener("change", open);
  window.addEventListener("beforeunload", function (event) { if (!isSaved) { event.preventDefault(); event.returnValue = ""; } });
  document.getElementById("ends").hidden = false;
  hide();
  count();
}());
