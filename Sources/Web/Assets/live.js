// Shows how far imports and re-computations have come, by server-sent events, while they go on. Every
// tab sees them. Without this script a page shows how far they had come when it was made.
"use strict";
{
  const box = document.querySelector("[data-live]");
  const part = (name) => box.querySelector(`[data-live-${name}]`);
  const fill = (text, blanks) => text.replace(/\{(\w+)\}/g, (all, name) => blanks[name] ?? all);
  const sending = () => document.querySelector("[data-sending]") !== null;
  let source = null, wasRunning = box.hasAttribute("data-running"), latest = "";

  /** Follows what goes on; until it ends, or for as long as the page is looked at. */
  function follow(isShort) {
    if (source) return;
    source = new EventSource(`/api/v1/progress${isShort ? "?until=idle" : ""}`);
    source.addEventListener("progress", (event) => show(JSON.parse(event.data)));
    source.addEventListener("done", leave);
  }

  function leave() {
    source?.close();
    source = null;
  }

  function show(state) {
    const kind = state.importing.isRunning ? "importing" : "recomputing";
    const work = state[kind];
    // A tab that sends files one by one counts them itself; only what one of them holds is news.
    const isNews = state.isRunning && (!sending() || work.isWhole);
    if (isNews) {
      part("words").textContent = fill(box.dataset[kind], work);
      const bar = box.querySelector("progress");
      [bar.max, bar.value] = [Math.max(work.found, 1), work.done];
      if (kind === "importing") write(state.lines);
    }
    if (!isNews && wasRunning && !sending()) {
      part("words").textContent = box.dataset.done;
      const bar = box.querySelector("progress");
      bar.value = bar.max;
      part("again").hidden = false;
    }
    part("goes-on").hidden = !isNews;
    if (isNews) part("again").hidden = true;
    box.hidden = !isNews && (!wasRunning || sending());
    wasRunning ||= isNews;
  }

  function write(lines) {
    const text = JSON.stringify(lines);
    if (text === latest) return;
    latest = text;
    const patterns = part("line").content;
    part("lines").replaceChildren(...lines.map((line) => {
      const row = patterns.querySelector(`[data-result=${line.result}]`).cloneNode(true);
      row.querySelector(".file").textContent = line.file;
      if (line.reason) row.querySelector(".sub").textContent += `: ${line.reason}`;
      return row;
    }));
  }

  if (box.hasAttribute("data-running")) follow(true);
  else if (box.hasAttribute("data-expected")) setTimeout(() => { if (!document.hidden) follow(false); }, 2000);
  for (const form of document.querySelectorAll("form[data-busy]")) form.addEventListener("submit", () => follow(false));
  document.addEventListener("plimsoll:work", () => follow(false));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) leave();
    else if (wasRunning || box.hasAttribute("data-expected")) follow(!box.hasAttribute("data-expected"));
  });
  addEventListener("pagehide", leave);
}
