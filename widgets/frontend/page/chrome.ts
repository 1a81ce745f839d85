// What every page can do: switch between light and dark, fold the steps away on a phone.

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function themeButton(button: HTMLElement): void {
  const label = button.querySelector("[data-theme-label]");
  const name = () => {
    if (label) label.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? "";
  };
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("samtale-theme", theme);
    } catch {
      // no storage: the choice lasts as long as the page
    }
    name();
  });
  name();
}

export function startChrome(): void {
  // inside a live room's page, which has a head and a foot of its own
  if (window.parent !== window) document.documentElement.dataset.framed = "";
  document.querySelectorAll<HTMLElement>("[data-theme-button]").forEach(themeButton);
  document.querySelectorAll<HTMLElement>("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
  const narrow = matchMedia("(max-width: 60rem)");
  document.querySelectorAll<HTMLDetailsElement>("[data-steps]").forEach((steps) => {
    steps.open = !narrow.matches;
    steps.addEventListener("click", (event) => {
      if (narrow.matches && (event.target as HTMLElement).closest("a")) steps.open = false;
    });
  });
}
