// A chapter of the handbook: its exercises on plain models, in the light or dark that the reader chose.
import { embedded, mountAll } from "./mount";
import "./book.css";

/** The theme says light, dark or auto on the body; the exercises look at the root, where auto is no choice. */
function followTheme(): void {
  const chosen = document.body.dataset.theme;
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  else delete document.documentElement.dataset.theme;
}

followTheme();
new MutationObserver(followTheme).observe(document.body, { attributeFilter: ["data-theme"] });
const page = embedded();
if (page) void mountAll(page);
