// The button that deletes shows when something is chosen. Without this script it always shows.
"use strict";
for (const form of document.querySelectorAll("form[data-choosing]")) {
  const button = form.querySelector("button.risk");
  const update = () => { button.hidden = !form.querySelector("input[name=run]:checked"); };
  form.addEventListener("change", update);
  update();
}
