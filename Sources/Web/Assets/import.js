// Sends each chosen or dropped file as the body of a request of its own, one after the other, and
// writes a line for everything that came of it. A file of carried load goes along with its recording.
// Without this script the form sends itself.
"use strict";
{
  const form = document.querySelector("form[data-import]");
  const find = (name) => document.querySelector(`[data-${name}]`);
  const [drop, report, lines, counts] = ["drop", "report", "lines", "counts"].map(find);
  const bar = report.querySelector("progress");
  const largest = 4 * 2 ** 30;
  const queue = [];
  const sidecars = new Map();
  const seen = new Map();
  let found = 0, done = 0, running = false;

  for (const element of document.querySelectorAll("[data-without-script], form[data-import] input[type=file]"))
    element.hidden = true;
  find("with-script").hidden = false;

  const rule = () => form.elements.duplicates.value;
  const fill = (text, blanks) => text.replace(/\{(\w+)\}/g, (all, name) => blanks[name] ?? all);

  /** Which of the forms of a text belongs to a number: one, or the other. */
  const plurals = new Intl.PluralRules(document.documentElement.lang || "en");
  const plural = (number) => plurals.select(number) === "one" ? 0 : 1;

  /** The name of the file that says what was carried: `run.load.json` for `run.fit` or `run.fit.gz`. */
  const sidecarName = (name) => name.replace(/\.gz$/i, "").replace(/(?<=[^/])\.[^./]*$/, "") + ".load.json";

  function add(file, name, duplicates, sidecar) {
    if (name.endsWith(".load.json")) sidecars.set(name, { file, name });
    else {
      queue.push({ file, name, duplicates, sidecar });
      found += 1;
    }
  }

  /** Everything that was chosen together is there: what says no recording's load is sent by itself. */
  function start() {
    for (const item of queue) {
      const name = sidecarName(item.name);
      item.sidecar ??= sidecars.get(name);
      sidecars.delete(name);
    }
    for (const item of sidecars.values()) {
      queue.push(item);
      found += 1;
    }
    sidecars.clear();
    run();
  }

  async function run() {
    if (running) return;
    running = true;
    form.dataset.sending = "";
    document.dispatchEvent(new Event("plimsoll:work"));
    report.hidden = false;
    find("progress-box").hidden = false;
    while (queue.length) {
      show(0);
      await send(queue.shift());
      done += 1;
    }
    show(0);
    running = false;
    delete form.dataset.sending;
  }

  function show(part) {
    bar.max = Math.max(found, 1);
    bar.value = done + part;
    const text = done === found ? form.dataset.done : form.dataset.progress;
    find("count").textContent = fill(text, { done, found });
    find("running").hidden = done === found;
  }

  function send(item) {
    if (item.file.size > largest) {
      write({ file: item.name, result: "refused", icon: "warn", tone: "stop", title: form.dataset.tooLarge }, item);
      return Promise.resolve();
    }
    return new Promise((next) => {
      const request = new XMLHttpRequest();
      const fields = { duplicates: item.duplicates ?? rule() };
      for (const worn of ["kit", "carry"]) if (form.elements[worn].value) fields[worn] = form.elements[worn].value;
      let body = item.file;
      if (item.sidecar) {
        body = new FormData();
        for (const [name, value] of Object.entries(fields)) body.append(name, value);
        for (const part of [item, item.sidecar]) body.append("files", part.file, part.name);
        request.open("POST", "/import");
      } else {
        request.open("POST", `/import/file?${new URLSearchParams({ name: item.name, ...fields })}`);
        request.setRequestHeader("Content-Type", "application/octet-stream");
      }
      request.setRequestHeader("Accept", "application/json");
      request.responseType = "json";
      request.upload.onprogress = (event) => { if (event.lengthComputable) show(event.loaded / event.total); };
      request.onloadend = () => {
        const answer = request.response;
        if (request.status === 200 && answer) answer.lines.forEach((line) => write(line, item));
        else write({ file: item.name, result: "refused", icon: "warn", tone: "stop", title: answer?.detail ?? form.dataset.failed }, item);
        next();
      };
      request.send(body);
    });
  }

  function line(icon, tone) {
    const row = find("line").content.cloneNode(true).firstElementChild;
    row.querySelector("svg").classList.toggle(tone || "plain", true);
    row.querySelector("use").setAttribute("href", `#i-${icon}`);
    return row;
  }

  function write(entry, item) {
    const row = line(entry.icon, entry.tone);
    row.querySelector(".file").textContent = entry.file;
    row.querySelector(".sub").textContent = entry.reason ? `${entry.title}: ${entry.reason}` : entry.title;
    const link = row.querySelector("a");
    if (entry.href) link.href = entry.href; else link.remove();
    // Only a file that is a run by itself can be sent again: an archive would send all it holds.
    const again = entry.result === "duplicate" && entry.file === item.name;
    for (const button of row.querySelectorAll("[data-again]")) {
      if (!again) button.remove();
      else button.onclick = () => { row.remove(); count("duplicate", -1); add(item.file, item.name, button.dataset.again, item.sidecar); start(); };
    }
    lines.prepend(row);
    while (lines.children.length > 2000) lines.lastElementChild.remove();
    count(entry.result, 1, entry);
  }

  function count(result, step, entry) {
    const kind = seen.get(result) ?? { number: 0, row: null };
    kind.number += step;
    if (!kind.row && entry) {
      kind.row = line(entry.icon, entry.tone);
      kind.row.querySelector("div").replaceChildren(document.createElement("b"));
      kind.row.lastElementChild.remove();
      counts.append(kind.row);
    }
    const words = find("count-words").content.querySelector(`[data-result=${result}]`).textContent.split("|");
    kind.row.hidden = kind.number < 1;
    kind.row.querySelector("b").textContent = fill(words[plural(kind.number)] ?? words[0], { count: kind.number });
    seen.set(result, kind);
  }

  for (const button of document.querySelectorAll("[data-pick]"))
    button.onclick = () => form.elements[button.dataset.pick].click();
  for (const input of form.querySelectorAll("input[type=file]"))
    input.onchange = () => {
      for (const file of input.files) add(file, file.webkitRelativePath || file.name);
      start();
      input.value = "";
    };

  // A dropped folder is walked; its reader gives at most a hundred entries at a time.
  async function walk(entry) {
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      add(file, entry.fullPath.replace(/^\//, ""));
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const entries = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (!entries.length) return;
      for (const inner of entries) await walk(inner);
    }
  }

  // The whole page takes files, so that a near miss does not open one in the browser.
  addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  addEventListener("dragleave", () => drop.classList.remove("over"));
  addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    for (const entry of entries) await walk(entry);
    start();
  });
  addEventListener("beforeunload", (event) => { if (running) event.preventDefault(); });
}
