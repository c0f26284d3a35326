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

// The last Today page can be read without the server, unless this device was told to forget it.
if ("serviceWorker" in navigator) {
  if (document.cookie.split("; ").includes("offline=no")) {
    navigator.serviceWorker.getRegistrations().then((all) => { for (const one of all) one.unregister(); });
    if ("caches" in window) caches.keys().then((names) => { for (const name of names) caches.delete(name); });
  } else {
    addEventListener("load", async () => {
      const isFirst = !navigator.serviceWorker.controller;
      try {
        await navigator.serviceWorker.register("/service-worker.js", { scope: "/" });
        // The first time, the page came before the one who keeps it.
        if (!isFirst || location.pathname !== "/" || document.documentElement.hasAttribute("data-offline")) return;
        await navigator.serviceWorker.ready;
        await new Promise((next) => { if (navigator.serviceWorker.controller) next(); else navigator.serviceWorker.addEventListener("controllerchange", next, { once: true }); });
        await fetch("/");
      } catch { /* Without it, pages need the server: nothing else is lost. */ }
    });
  }
}
