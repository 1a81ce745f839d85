// Asks the browser to keep the whole site, and offers a new edition when there is one.
// Service workers need HTTPS or localhost; elsewhere the page works as long as it is open.

export function keepOffline(): void {
  const root = document.documentElement.dataset.root;
  if (root === undefined || !("serviceWorker" in navigator) || !isSecureContext || location.protocol === "file:") return;
  // a page that no worker looks after yet is not reloaded when the first one takes over
  const looked = navigator.serviceWorker.controller !== null;
  let asked = false;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (looked && asked) location.reload();
  });
  navigator.serviceWorker
    .register(`${root}worker.js`, { updateViaCache: "none" })
    .then((registration) => {
      const offer = (worker: ServiceWorker | null) => {
        if (!worker || !navigator.serviceWorker.controller) return;
        showOffer(() => {
          asked = true;
          worker.postMessage("take over");
        });
      };
      offer(registration.waiting);
      registration.addEventListener("updatefound", () => {
        const fresh = registration.installing;
        fresh?.addEventListener("statechange", () => {
          if (fresh.state === "installed") offer(fresh);
        });
      });
    })
    .catch((error: unknown) => console.warn(error));
}

function showOffer(take: () => void): void {
  const offer = document.querySelector<HTMLElement>("[data-new-edition]");
  if (!offer) return;
  offer.hidden = false;
  offer.querySelector("button")?.addEventListener("click", take, { once: true });
}
