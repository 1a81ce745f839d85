// A page without a kernel: mounts the exercises on plain models, keeps the pages for use without a network.
import { startChrome } from "./chrome";
import { embedded, mountAll } from "./mount";
import { keepOffline } from "./offline";
import "./site.css";

/** Show the page with its exercises in place, so that nothing jumps; but do not wait long for them. */
function reveal(): void {
  document.documentElement.removeAttribute("data-mounting");
}

startChrome();
const page = embedded();
if (page) {
  setTimeout(reveal, 400);
  void mountAll(page, reveal);
} else reveal();
keepOffline();
