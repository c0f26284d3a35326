// Keeps the files of the shell by their hashed addresses, and the last Today page, so that it can be
// read without the server. It answers nothing else from what it keeps, and keeps nothing that changes
// anything. The list SHELL is put before this script by the server.
"use strict";
const SHELL_CACHE = "plimsoll-shell-" + SHELL.join().split("").reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);
const PAGE_CACHE = "plimsoll-pages";

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    await (await caches.open(SHELL_CACHE)).addAll(SHELL);
    await (await caches.open(PAGE_CACHE)).add("/offline");
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys())
      if (name !== SHELL_CACHE && name !== PAGE_CACHE) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (address.pathname === "/" && !address.search) event.respondWith(today(request));
  else if (request.mode === "navigate") event.respondWith(page(request));
  else if (SHELL.includes(address.pathname + address.search)) event.respondWith(file(request));
});

/** The first page from the server, which is kept; without the server the one that was kept, marked. */
async function today(request) {
  const cache = await caches.open(PAGE_CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put("/", answer.clone());
    return answer;
  } catch {
    const kept = await cache.match("/");
    return kept ? marked(kept) : page(request);
  }
}

async function page(request) {
  try {
    return await fetch(request);
  } catch {
    const kept = await (await caches.open(PAGE_CACHE)).match("/offline");
    return kept ? marked(kept) : Response.error();
  }
}

async function file(request) {
  return (await (await caches.open(SHELL_CACHE)).match(request.url)) ?? fetch(request);
}

/** A page that says of itself that it is an old one. */
async function marked(kept) {
  const text = (await kept.text()).replace("<html ", "<html data-offline ");
  const headers = new Headers(kept.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  return new Response(text, { status: 200, headers });
}
