// The plan: sessions dragged to another day, or moved with Shift and an arrow key; the form that
// says what its choices change. All of it also works by opening a session, and without this script.
"use strict";

/** Asks the server for a move; it says what would break and asks. */
function move(cell, day) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = cell.dataset.move;
  form.hidden = true;
  const field = document.createElement("input");
  field.name = "day";
  field.value = day;
  form.append(field);
  document.body.append(form);
  form.submit();
}

const calendar = document.querySelector("[data-plan-calendar]");
if (calendar) {
  let dragged = null;
  const days = [...calendar.querySelectorAll(".day")];
  const dayOf = (target) => target.closest?.(".day");
  const mark = (day) => days.forEach((one) => one.classList.toggle("over-here", one === day));
  for (const cell of calendar.querySelectorAll("[data-move]")) cell.draggable = true;
  calendar.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-move]");
    if (dragged) event.dataTransfer.effectAllowed = "move";
  });
  calendar.addEventListener("dragover", (event) => {
    const day = dayOf(event.target);
    if (!dragged || !day) return;
    event.preventDefault();
    mark(day);
  });
  calendar.addEventListener("dragend", () => { dragged = null; mark(null); });
  calendar.addEventListener("drop", (event) => {
    const day = dayOf(event.target);
    if (!dragged || !day || day.contains(dragged)) return;
    event.preventDefault();
    move(dragged, day.dataset.day);
  });
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  calendar.addEventListener("keydown", (event) => {
    const cell = event.target.closest("[data-move]");
    if (!cell || !event.shiftKey || !(event.key in steps)) return;
    event.preventDefault();
    const day = new Date(dayOf(cell).dataset.day + "T12:00:00Z");
    day.setUTCDate(day.getUTCDate() + steps[event.key]);
    move(cell, day.toISOString().slice(0, 10));
  });
}

// What the choices of the form change is fetched anew a moment after the last one.
const form = document.querySelector("[data-plan-form]");
if (form) {
  let waiting = 0;
  let asked = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const turn = ++asked;
      const answer = await fetch("/plan/new?" + new URLSearchParams(new FormData(form)));
      if (!answer.ok && answer.status !== 422) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("#changes dl");
      if (fresh && turn === asked) document.querySelector("#changes dl").replaceWith(fresh);
    }, 350);
  });
}
