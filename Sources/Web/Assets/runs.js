// The button that deletes shows when something is chosen, the one that compares with two. Without
// this script both always show.
"use strict";
for (const form of document.querySelectorAll("form[data-choosing]")) {
  const button = form.querySelector("button.risk");
  const two = form.querySelector("[data-two]");
  const update = () => {
    const chosen = form.querySelectorAll("input[name=run]:checked").length;
    button.hidden = chosen === 0;
    two.hidden = chosen !== 2;
  };
  form.addEventListener("change", update);
  update();
}

// What was left empty stays out of the address.
for (const form of document.querySelectorAll("form.filter"))
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.value === "" && field.name) field.disabled = true;
  });
// Going back finds the fields as they were, not switched off.
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form.filter [disabled]")) field.disabled = false;
});
