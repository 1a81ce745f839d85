// Runs before the first paint: the person's choice of light or dark, or the system's.
try {
  const chosen = localStorage.getItem("samtale-theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // no storage: follow the system
}
