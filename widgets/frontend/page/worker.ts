// The service worker of the kernel-free site. Its first lines, written when the site is made, name the edition and its files.
// One cache an edition: a page and what it needs always come from the same one.

declare const EDITION: string;
declare const FILES: string[];

interface Extended extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extended {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listener: (event: never) => void): void;
}
const scope = self as unknown as Scope;
const PREFIX = `samtale ${scope.registration.scope} `;
const NAME = PREFIX + EDITION;

async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  // past the browser's own cache, or an old file could get into a new edition
  await cache.addAll(FILES.map((name) => new Request(new URL(name, scope.registration.scope), { cache: "reload" })));
}

async function forgetOldEditions(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

scope.addEventListener("install", (event: Extended) => event.waitUntil(fill()));
scope.addEventListener("activate", (event: Extended) => event.waitUntil(forgetOldEditions()));
scope.addEventListener("message", (event: MessageEvent) => {
  if (event.data === "take over") void scope.skipWaiting();
});
scope.addEventListener("fetch", (event: Fetching) => {
  if (event.request.method === "GET" && event.request.url.startsWith(scope.registration.scope)) event.respondWith(answer(event.request));
});
