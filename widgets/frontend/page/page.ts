// A module's page: connect to the kernel behind it and mount the exercises.
import { KernelConnection } from "@jupyterlab/services/lib/kernel/default";
import { ServerConnection } from "@jupyterlab/services/lib/serverconnection";
import { startChrome } from "./chrome";
import { PageManager } from "./manager";
import "./page.css";

interface PageConfig {
  kernel: string;
  base: string;
  words: Record<string, string>;
}

function say(text: string): void {
  const notice = document.querySelector<HTMLElement>("[data-connection]");
  if (!notice) return;
  notice.hidden = !text;
  notice.textContent = text;
}

/** Tell the server that nobody needs the kernel any more. */
function sayGoodbye(config: PageConfig): void {
  addEventListener("pagehide", (event) => {
    if (event.persisted) return;
    navigator.sendBeacon(`${config.base}farvel/${config.kernel}`);
  });
}

async function start(config: PageConfig): Promise<void> {
  const serverSettings = ServerConnection.makeSettings({
    baseUrl: new URL(config.base, location.href).href,
    wsUrl: new URL(config.base, location.href).href.replace(/^http/, "ws"),
    appendToken: false,
  });
  const kernel = new KernelConnection({ model: { id: config.kernel, name: "python3" }, serverSettings });
  let live = false;
  kernel.connectionStatusChanged.connect((_sender, status) => {
    if (status === "connected") say("");
    else if (live) say(config.words.connection_lost);
  });
  kernel.statusChanged.connect((_sender, status) => {
    if (status === "dead") say(config.words.connection_dead);
  });
  const manager = new PageManager(kernel);
  await kernel.info;
  await manager.restore();
  const places = [...document.querySelectorAll<HTMLElement>("[data-model]")];
  await Promise.all(
    places.map((place) =>
      manager.show(place.dataset.model ?? "", place).catch((error: unknown) => {
        console.error(error);
        const problem = document.createElement("p");
        problem.className = "page-notice page-notice--problem";
        problem.textContent = config.words.widget_failed;
        place.replaceChildren(problem);
      }),
    ),
  );
  live = true;
  sayGoodbye(config);
  document.body.dataset.ready = "yes";
}

startChrome();
const text = document.getElementById("samtale-page")?.textContent;
if (text) void start(JSON.parse(text) as PageConfig);
