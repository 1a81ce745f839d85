"""Pages under test: a bench that mounts an exercise without any kernel, and watched pages of the server."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, WebSocket

from samtale.exercises.base import Exercise

LAPTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
SMALLEST = {"width": 320, "height": 640}
HOST = "http://samtale.test/"

# A stand-in for anywidget's model: traits, change events and a record of what would go to the kernel.
FAKE_MODEL = """
(traits) => {
  const listeners = new Map();
  const state = { ...traits };
  const dirty = new Map();
  const fire = (event, ...args) => [...(listeners.get(event) ?? [])].forEach((callback) => callback(...args));
  return {
    saved: [],
    get: (name) => state[name],
    set(name, value) {
      if (state[name] === value) return;
      state[name] = value;
      dirty.set(name, value);
      fire(`change:${name}`);
    },
    save_changes() { if (dirty.size) this.saved.push(Object.fromEntries(dirty)); dirty.clear(); },
    on: (event, callback) => listeners.set(event, [...(listeners.get(event) ?? []), callback]),
    off: (event, callback) => listeners.set(event, (listeners.get(event) ?? []).filter((other) => other !== callback)),
    listenerCount: () => [...listeners.values()].flat().length,
  };
}
"""


MORNING = datetime.datetime(2026, 5, 4, 9, 0, tzinfo=datetime.UTC)


def hold_clock(page: Page) -> None:
    """Stop the page's clock: from now on it moves only when the test says so, however slow the machine is."""
    page.clock.install(time=MORNING)
    page.clock.pause_at(MORNING + datetime.timedelta(minutes=1))


class Bench:
    """A page that holds exercises and nothing else."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        self.requests: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))
        page.on("request", lambda request: self.requests.append(request.url))
        html = "<!doctype html><html lang='da'><meta charset='utf-8'><title>Prøvebænk</title>"
        html += "<meta name='viewport' content='width=device-width'><link rel='icon' href='data:,'>"
        html += "<body style='margin:8px'><main><h1>Prøvebænk</h1></main></body></html>"
        page.route(f"{HOST}**", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        page.goto(HOST)

    def mount(self, exercise: Exercise) -> None:
        """Mount `exercise` as any host would; its model is `window.model` in the page, its unmount `window.unmount`."""
        traits = exercise.get_state()
        module = traits.pop("_esm")
        self.page.add_style_tag(content=traits.pop("_css"))
        self.page.evaluate(
            f"""async ([source, traits]) => {{
              const url = URL.createObjectURL(new Blob([source], {{ type: "text/javascript" }}));
              const exercise = (await import(url)).default;
              const el = document.createElement("div");
              document.querySelector("main").append(el);
              window.model = ({FAKE_MODEL})(traits);
              window.unmount = await exercise.render({{ model: window.model, el }});
            }}""",
            [module, json.loads(json.dumps(traits, default=lambda _: None))],
        )

    def reload(self, exercise: Exercise) -> None:
        """Reload the page, as a phone does, and mount the exercise with a fresh model."""
        self.page.reload()
        self.mount(exercise)

    def trait(self, name: str) -> Any:
        """Return what the model says."""
        return self.page.evaluate("name => window.model.get(name)", name)

    def set_trait(self, name: str, value: Any) -> None:
        """Set a trait as the kernel would."""
        self.page.evaluate("([name, value]) => window.model.set(name, value)", [name, value])

    @property
    def saved(self) -> list[dict[str, Any]]:
        """Everything that would have been sent to the kernel, in order."""
        return self.page.evaluate("window.model.saved")


@dataclass
class Watched:
    """An open page of the server and everything that it said and asked for."""

    context: BrowserContext
    page: Page
    home: str
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)
    sockets: list[WebSocket] = field(default_factory=list)

    def close(self) -> None:
        """Close the page; it must have been quiet and have asked nobody else."""
        self.context.close()
        assert not self.errors, self.errors
        foreign = [url for url in self.requests if not url.startswith((self.home, "blob:", "data:"))]
        assert not foreign, foreign


def open_page(browser: Browser, url: str, *, ready: bool = True, **options: Any) -> Watched:
    """Open a page of the server, watch it, and wait until its exercises are there."""
    context = browser.new_context(**{"viewport": LAPTOP, "locale": "da-DK", "reduced_motion": "reduce"} | options)
    page = context.new_page()
    watched = Watched(context, page, "/".join(url.split("/")[:3]))
    expected = "404 (Not Found)" if url.endswith("nix") else None
    page.on("pageerror", lambda error: watched.errors.append(str(error)))
    page.on("console", lambda message: _hear(watched, message, expected))
    page.on("request", lambda request: watched.requests.append(f"{request.url} {request.post_data or ''}".strip()))
    page.on("websocket", lambda socket: _watch(watched, socket))
    page.goto(url)
    if ready and page.locator("[data-model]").count():
        page.locator("body[data-ready]").wait_for(timeout=60_000)
    return watched


def _hear(watched: Watched, message: ConsoleMessage, expected: str | None) -> None:
    if message.type == "error" and not (expected and expected in message.text):
        watched.errors.append(message.text)


def _watch(watched: Watched, socket: WebSocket) -> None:
    watched.sockets.append(socket)
    socket.on("framesent", lambda frame: watched.frames.append(_text(frame)))


def _text(frame: str | bytes) -> str:
    return frame if isinstance(frame, str) else frame.decode("utf-8", errors="replace")
