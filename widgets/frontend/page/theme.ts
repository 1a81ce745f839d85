// Runs before the first paint: the person's choice of light or dark, or the system's; and a page without a kernel
// waits a moment for its exercises. Without scripts nothing waits.
if ("root" in document.documentElement.dataset) document.documentElement.dataset.mounting = "";
try {
  const chosen = localStorage.getItem("samtale-theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // no storage: follow the system
}
