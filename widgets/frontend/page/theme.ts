// Runs before the first paint: the person's choice of light or dark, or the system's; and a page without a kernel
// waits a moment for its exercises. Without scripts nothing waits.
if ("root" in document.documentElement.dataset) {
  document.documentElement.dataset.mounting = "";
  // who follows a link into the page gets all of it at once
  if (!location.hash) document.documentElement.dataset.filling = "";
}
try {
  const chosen = localStorage.getItem("samtale-theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // no storage: follow the system
}

// The exercises' modules are asked for at once, not one after the other as each names the next.
// From a folder a browser refuses modules; there their text comes as scripts.
if (location.protocol !== "file:") {
  for (const address of document.querySelector<HTMLMetaElement>("meta[name=samtale-modules]")?.content.split(" ") ?? []) {
    const ask = document.createElement("link");
    ask.rel = "modulepreload";
    ask.href = address;
    document.head.append(ask);
  }
}
