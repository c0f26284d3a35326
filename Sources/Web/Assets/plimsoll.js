// What every page shares. Every page works without it.
"use strict";

// A form that takes a while says so, and cannot be sent twice.
for (const form of document.querySelectorAll("form[data-busy]"))
  form.addEventListener("submit", () => {
    const button = form.querySelector("button");
    button.textContent = form.dataset.busy;
    button.disabled = true;
  });

// The menu and the definitions close when one looks elsewhere, or with Escape.
const openOnes = () => document.querySelectorAll("details.more[open], details.pop[open]");
addEventListener("click", (event) => {
  for (const details of openOnes()) if (!details.contains(event.target)) details.open = false;
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const details of openOnes()) {
    details.open = false;
    details.querySelector("summary").focus();
  }
});

// Any chart is saved as it stands on the screen, or the table behind it.
addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-save]");
  if (!button) return;
  const { savePicture } = await import("/assets/picture.js");
  savePicture(button.closest("figure"), button.dataset.save);
});
