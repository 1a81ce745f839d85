// A module's page: its exercises at once, the kernel behind them as soon as it answers.
import { startChrome } from "./chrome";
import { Kernel, type Place, type State } from "./kernel";
import { exercises } from "./live";
import { type Show, fillAll } from "./places";
import type { Ran } from "./ran";
import type { widgets } from "./widgets";
import "./page.css";

interface Config extends Place {
  live: Record<string, string>;
  /** Missing where the notebook runs while the page is made; the kernel tells of its widgets then. */
  ran?: Ran;
}

/** Say how the connection is; whose kernel has ended may go on with a fresh one. */
function say(words: Record<string, string>, state: State): void {
  const notice = document.querySelector<HTMLElement>("[data-connection]");
  const fresh = document.querySelector<HTMLElement>("[data-fresh]");
  if (!notice || !fresh) return;
  const text = { connected: "", lost: words.connection_lost, ended: words.connection_dead }[state];
  notice.parentElement?.toggleAttribute("hidden", !text);
  notice.textContent = text ?? "";
  fresh.hidden = state !== "ended";
}

/** Tell the server that nobody needs the kernel any more. */
function sayGoodbye(config: Config): void {
  addEventListener("pagehide", (event) => {
    if (event.persisted) return;
    navigator.sendBeacon(`${config.base}farvel/${config.kernel}`);
  });
}

/** The widgets' own packages are heavy: only a page that shows more than exercises fetches them. */
async function all(config: Config, kernel: Kernel): Promise<Show> {
  const module = (await import(new URL("./widgets.js", import.meta.url).href)) as { widgets: typeof widgets };
  return module.widgets(kernel, config.ran);
}

async function start(config: Config): Promise<void> {
  const kernel = new Kernel(config, (state) => say(config.live, state));
  sayGoodbye(config);
  document.querySelector("[data-fresh]")?.addEventListener("click", () => location.reload());
  const { ran } = config;
  const alone = ran ? exercises(ran, kernel) : null;
  // fetched beside the exercises, which do not wait for it
  const others = !ran || Object.keys(ran.widgets).length > 0 ? all(config, kernel) : null;
  const show: Show = async (id, place) => (ran && alone && id in ran.exercises ? alone(id, place) : (await others)?.(id, place));
  await fillAll(show, config.live.widget_failed ?? "");
}

startChrome();
const text = document.getElementById("samtale-page")?.textContent;
if (text) void start(JSON.parse(text) as Config);
