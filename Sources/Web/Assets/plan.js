// The plan: sessions dragged to another day, or picked up with the space bar and put down with
// Enter, while the calendar says what each day would break; the form that says what its choices
// change. All of it also works by opening a session, and without this script.
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
  const days = [...calendar.querySelectorAll(".day")];
  const says = calendar.querySelector("[data-plan-says]");
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  // What is picked up: the cell, the day it is held over, and what the server says of each day.
  let held = null;

  const dayOf = (target) => target.closest?.(".day");
  const later = (iso, count) => {
    const day = new Date(iso + "T12:00:00Z");
    day.setUTCDate(day.getUTCDate() + count);
    return day.toISOString().slice(0, 10);
  };
  const clear = () => days.forEach((day) => day.classList.remove(
    "over-here", "aimed", "says-asks", "says-firm"));

  /** Marks what each day says, as far as it is known. */
  function draw() {
    clear();
    if (!held) return;
    for (const day of days) {
      const move = held.answer?.days[day.dataset.day];
      if (move && move.state !== "free") day.classList.add("says-" + move.state);
      day.classList.toggle("aimed", day.dataset.day === held.day);
    }
    const move = held.answer?.days[held.day];
    const words = held.day === held.from ? held.answer?.picked : move?.words;
    says.textContent = words ?? "";
  }

  async function pick(cell) {
    const from = dayOf(cell).dataset.day;
    const turn = { cell, from, day: from, answer: null };
    held = turn;
    cell.classList.add("held");
    draw();
    const answer = await fetch(cell.dataset.move.replace(/move$/, "moves"));
    if (held !== turn || !answer.ok) return;
    turn.answer = await answer.json();
    if (held === turn) draw();
  }

  function putBack() {
    if (!held) return;
    held.cell.classList.remove("held");
    says.textContent = held.answer?.dropped ?? "";
    held = null;
    clear();
  }

  for (const cell of calendar.querySelectorAll("[data-move]")) {
    cell.draggable = true;
    cell.setAttribute("aria-keyshortcuts", "Space");
  }
  calendar.addEventListener("dragstart", (event) => {
    const cell = event.target.closest("[data-move]");
    if (!cell) return;
    event.dataTransfer.effectAllowed = "move";
    pick(cell);
  });
  calendar.addEventListener("dragover", (event) => {
    const day = dayOf(event.target);
    if (!held || !day) return;
    event.preventDefault();
    if (held.day !== day.dataset.day) { held.day = day.dataset.day; draw(); }
  });
  calendar.addEventListener("dragend", putBack);
  calendar.addEventListener("drop", (event) => {
    const day = dayOf(event.target);
    if (!held || !day || day.dataset.day === held.from) return;
    event.preventDefault();
    move(held.cell, day.dataset.day);
  });
  calendar.addEventListener("keydown", (event) => {
    const cell = event.target.closest("[data-move]");
    if (!cell) return;
    if (!held && event.shiftKey && event.key in steps) {
      event.preventDefault();
      move(cell, later(dayOf(cell).dataset.day, steps[event.key]));
    } else if (event.key === " " && !held) {
      event.preventDefault();
      pick(cell);
    } else if (held && event.key in steps) {
      event.preventDefault();
      held.day = later(held.day, steps[event.key]);
      draw();
    } else if (held && event.key === "Escape") {
      event.preventDefault();
      putBack();
    } else if (held && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (held.day === held.from) putBack(); else move(held.cell, held.day);
    }
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
