"""One page in stock Voilà, in ours and in five peers: time until a click works, cost of an opening, slider to plot.

The peers live in an environment of their own (`build/peers`), so that nobody who only uses the workshop installs them.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

import nbformat
import psutil
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as TimedOut
from report import store

from browser import browser
from samtale.paths import NOTEBOOKS

HERE = Path(__file__).resolve().parent / "peers"
ENVIRONMENT = HERE.parents[1] / "build" / "peers"
RUNS = 7
OPEN = 8  # pages that stay open while memory is measured
MOVES = 12
PATIENCE = 30  # seconds that an opening may take before it counts as failed
# Tries the button until it answers, ten times a second, and remembers when it did: shadow roots are looked into, too.
WATCH = """
const [before, after] = %s;
const deep = (root, found = []) => {
  for (const one of root.querySelectorAll("*")) {
    found.push(one);
    if (one.shadowRoot) deep(one.shadowRoot, found);
  }
  return found;
};
window.deep = deep;
const named = (name) => deep(document).find((one) => one.tagName === "BUTTON" && one.textContent.trim() === name);
let clicked = -1e9;
const look = () => {
  if (!document.body) return requestAnimationFrame(look);
  if (named(after)) { window.usable = performance.now(); return; }
  const button = named(before);
  if (button && performance.now() - clicked > 100) { clicked = performance.now(); button.click(); }
  requestAnimationFrame(look);
};
look();
"""
# What the plot looks like: its picture's address, or the lines that it is drawn with.
PLOT = """
() => {
  const all = window.deep(document);
  const pictures = all.filter((one) => one.tagName === "IMG" && one.width > 300).map((one) => one.src);
  const lines = all.filter((one) => one.matches("[data-plot] polyline")).map((one) => one.getAttribute("points"));
  return [...pictures, ...lines].join();
}
"""
# Told by every change of the page, not frame by frame: frames are as long as what is measured.
MOVED = """
() => new Promise((done) => {
  const plot = PLOT, known = plot();
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (!pressed || plot() === known) return;
    observer.disconnect();
    done(performance.now() - pressed);
  });
  const roots = [document, ...window.deep(document).map((one) => one.shadowRoot).filter(Boolean)];
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, attributes: true });
})
""".replace("PLOT", PLOT.strip())
PATIENT = "(held) => Promise.race([held.wait, new Promise((no) => setTimeout(() => no(null), 10000))])"


@dataclass(frozen=True)
class Contender:
    """A server with the page, as its makers advise to run it.

    Attributes
    ----------
    command
        Words of the command; ``{port}`` and ``{folder}`` are filled in.
    path
        Address of the page.
    names
        What the button says before and after it was clicked.
    slider
        Selector of what takes the arrow keys of the first slider; empty for a page without one.
    """

    name: str
    package: str
    command: tuple[str, ...]
    path: str = "/"
    names: tuple[str, str] = ("Start uret", "Stop uret")
    slider: str = "[role=slider], input[type=range]"
    ours: bool = False

    def notebooks(self, folder: Path) -> Path:
        """Return the folder that our server shows: that of the page, or the workshop's own."""
        return folder if self.slider else NOTEBOOKS


TIMER = ("Start", "Pause")
BIN = str(ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")) + os.sep
VOILA = (f"{BIN}voila", "--no-browser", "--port={port}", "--show_tracebacks=False")
CONTENDERS = [
    Contender("our Voilà", "samtale", ("serve",), "/modul/page", TIMER, ours=True),
    Contender("our Voilà, kernels not forked", "samtale", ("serve", "--no-fork"), "/modul/page", TIMER, ours=True),
    Contender("our Voilà, a module of the workshop", "samtale", ("serve",), "/modul/problem_x", TIMER, "", ours=True),
    Contender("Voilà", "voila", (*VOILA, "{folder}/stock.ipynb")),
    Contender(
        "Voilà, preheated",
        "voila",
        (*VOILA, "--preheat_kernel=True", "--pool_size=4", "{folder}"),
        "/voila/render/stock.ipynb",
    ),
    Contender("Panel", "panel", (f"{BIN}panel", "serve", str(HERE / "panel_page.py"), "--port={port}"), "/panel_page"),
    Contender(
        "Shiny for Python",
        "shiny",
        (f"{BIN}shiny", "run", str(HERE / "shiny_page.py"), "--port={port}"),
        slider=".irs-line",
    ),
    Contender(
        "Streamlit",
        "streamlit",
        (
            *(f"{BIN}streamlit", "run", str(HERE / "streamlit_page.py"), "--server.port={port}"),
            *("--server.headless=true", "--server.fileWatcherType=none", "--browser.gatherUsageStats=false"),
        ),
    ),
    Contender(
        "Solara",
        "solara",
        (f"{BIN}solara", "run", str(HERE / "solara_page.py"), "--port={port}", "--production", "--no-open"),
    ),
    Contender(
        "marimo",
        "marimo",
        (f"{BIN}marimo", "run", str(HERE / "marimo_page.py"), "--port={port}", "--headless", "--no-token"),
    ),
]


@dataclass
class Tree:
    """A process and its children."""

    process: psutil.Process
    ended: dict[int, float] = field(default_factory=dict)

    def all(self) -> list[psutil.Process]:
        return [self.process, *self.process.children(recursive=True)]

    def cpu(self) -> float:
        """Seconds of all processes so far, those that have ended in between included."""
        for one in self.all():
            with suppress(psutil.Error):
                times = one.cpu_times()
                self.ended[one.pid] = times.user + times.system
        return sum(self.ended.values())

    def memory(self) -> float:
        """Proportional set size of all processes, in MB."""
        total = 0
        for one in self.all():
            with suppress(psutil.Error):
                total += one.memory_full_info().pss
        return total / 1e6


def notebooks(folder: Path) -> None:
    """Write the page as a notebook: for stock Voilà with Matplotlib, for ours with a line drawn in the browser."""
    shutil.copytree(HERE, folder, dirs_exist_ok=True)
    sys.path.insert(0, str(HERE))
    from text import PARAGRAPHS, SLIDERS

    words = [new_markdown_cell(paragraph) for paragraph in PARAGRAPHS]
    sliders = [new_code_cell(f"{name} = ipw.IntSlider(30, 1, 100, description={name!r})\n{name}") for name in SLIDERS]
    begin = "import ipywidgets as ipw\nfrom text import figure"
    click = "timer = ipw.Button(description='Start uret')\n"
    click += "timer.on_click(lambda button: setattr(button, 'description', 'Stop uret'))\ntimer"
    plot = "ipw.interactive_output(lambda a: display(figure(a)), {'a': a})"
    stock = [begin, click, *sliders, plot]
    begin = "import ipywidgets as ipw\nfrom curve import Curve\nfrom samtale import InterviewTimer"
    plot = "line = Curve()\nline.follow(30)\na.observe(lambda told: line.follow(told.new), 'value')\nline"
    ours = [begin, "InterviewTimer(preset='modul', key='maaling')", *sliders, plot]
    step = {"id": "et", "title": "Et", "minutes": 5, "core": True, "group": "pairs", "widget": None, "guide": []}
    about = {"id": "M1", "slug": "page", "title": "En side", "kind": "ØVELSE", "summary": "Til måling.", "needs": []}
    about |= {"outcomes": ["Tal"], "group": "pairs", "minutes": 5, "steps": [step]}
    for name, cells, meta in (("stock", stock, {}), ("page", ours, {"samtale": about})):
        made = [cell if not isinstance(cell, str) else new_code_cell(cell) for cell in cells]
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        nbformat.write(
            new_notebook(cells=[*words[:1], *made, *words[1:]], metadata={**kernel, **meta}), folder / f"{name}.ipynb"
        )


def prepared(address: str) -> bool:
    """Tell whether our server has done what it does beforehand."""
    with suppress(OSError), urllib.request.urlopen(f"{address}/readyz") as answer:
        return answer.status == 200
    return False


@contextmanager
def running(one: Contender, folder: Path) -> Iterator[tuple[str, Tree]]:
    """Run a server; give its address and its processes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [word.format(port=port, folder=folder) for word in one.command]
    if one.ours:
        own = [
            f"--port={port}",
            f"--database=sqlite:///{folder / 'rooms.sqlite'}",
            f"--Voila.root_dir={one.notebooks(folder)}",
        ]
        words = [sys.executable, "-m", "samtale", *words, *own]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(words, cwd=folder, stdout=log, stderr=log, start_new_session=True)
    try:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        address = f"http://127.0.0.1:{port}"
        while one.ours and time.monotonic() < deadline and not prepared(address):
            time.sleep(0.1)
        time.sleep(5)  # what is made beforehand is made
        yield f"{address}{one.path}", Tree(psutil.Process(process.pid))
    finally:
        for child in Tree(psutil.Process(process.pid)).all()[::-1]:
            with suppress(psutil.Error):
                child.terminate()
        process.wait(30)


def opened(page: Page, address: str) -> dict[str, float | None]:
    """Open the page and wait until the click had its effect.

    Returns
    -------
    dict
        Milliseconds, or None where half a minute was not enough; bytes and requests.
    """
    sent = {"bytes": 0.0, "requests": 0}
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")

    def arrived(told: dict) -> None:
        sent["bytes"] += told["encodedDataLength"]
        sent["requests"] += 1

    wire.on("Network.loadingFinished", arrived)
    usable, limit = None, time.monotonic() + PATIENCE
    with suppress(TimedOut):  # a server may hang: that is a figure, too
        page.goto(address, wait_until="commit", timeout=1000 * PATIENCE)
        while not (usable := page.evaluate("window.usable ?? null")) and time.monotonic() < limit:
            time.sleep(0.02)
        page.wait_for_load_state("load", timeout=1000 * PATIENCE)
    wire.detach()
    return {"ms": usable, **sent}


def moved(page: Page, one: Contender) -> list[float]:
    """Move the first slider some times; return how long the plot took each time, in ms."""
    handle = page.locator(one.slider).first
    handle.focus()
    page.wait_for_timeout(1500)
    took = []
    for _ in range(MOVES):
        waiting = page.evaluate_handle(f"() => ({{ wait: ({MOVED})() }})")
        handle.press("ArrowRight")
        took.append(waiting.evaluate(PATIENT))
        page.wait_for_timeout(150)
    return [one for one in took if one is not None]


def measure(one: Contender, chromium: Browser, folder: Path) -> dict[str, object]:
    """Return the figures of a contender."""
    watch = WATCH % json.dumps(one.names)

    def visit():
        context = chromium.new_context(viewport={"width": 1280, "height": 800})
        page = context.new_page()
        page.add_init_script(watch)
        return context, page

    with running(one, folder) as (address, tree):
        context, page = visit()
        opened(page, address)  # whatever a server does once
        context.close()
        time.sleep(2)
        cold, warm, cpu = [], [], tree.cpu()
        for _ in range(RUNS):
            context, page = visit()
            cold.append(opened(page, address))
            warm.append(opened(page, address))
            context.close()
            time.sleep(1)
        cpu = tree.cpu() - cpu
        memory, contexts, stay = tree.memory(), [], []
        for _ in range(OPEN):
            context, page = visit()
            stay.append(opened(page, address))
            contexts.append(context)
        time.sleep(2)
        memory = (tree.memory() - memory) / OPEN
        moves = moved(page, one) if one.slider and stay[-1]["ms"] else []
        for context in contexts:
            context.close()
    took = [row["ms"] for row in cold if row["ms"]]
    return {
        "version": _version(one.package),
        "openings_failed": sum(row["ms"] is None for row in [*cold, *warm, *stay]),
        "click_works_cold_ms": middle(cold, "ms"),
        "click_works_cold_range_ms": [round(min(took)), round(max(took))] if took else None,
        "click_works_warm_ms": middle(warm, "ms"),
        "cpu_s_per_opening": round(cpu / (2 * RUNS), 3),
        "memory_mb_per_page": round(memory, 1),
        "kb_first_visit": middle(cold, "bytes", 1000),
        "requests_first_visit": middle(cold, "requests"),
        "kb_second_visit": middle(warm, "bytes", 1000),
        "slider_to_plot_ms": round(statistics.median(moves)) if moves else None,
    }


def middle(rows: list[dict[str, float | None]], key: str, unit: int = 1) -> int | None:
    """Return the median of what was measured, in whole units; None when nothing was."""
    values = [row[key] for row in rows if row[key] is not None]
    return round(statistics.median(values) / unit) if values else None


def _version(package: str) -> str:
    if package == "samtale":
        return version(package)
    told = subprocess.run(
        [f"{BIN}python", "-c", f"from importlib.metadata import version; print(version({package!r}))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.strip()


def prepare() -> None:
    """Make the peers' environment once."""
    if not (ENVIRONMENT / ".ready").exists():
        venv.create(ENVIRONMENT, with_pip=True)
        install = ["-m", "pip", "install", "--quiet", "--requirement", str(HERE / "requirements.txt")]
        subprocess.run([f"{BIN}python", *install], check=True)
        (ENVIRONMENT / ".ready").touch()


def main() -> None:
    """Measure those that are named on the command line, or all, and store."""
    prepare()
    chosen = [one for one in CONTENDERS if not sys.argv[1:] or one.name in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as place, browser() as chromium:
        folder = Path(place)
        notebooks(folder)
        told = {one.name: measure(one, chromium, folder) for one in chosen}
        name = chromium.version
    store("peers", ["playwright"], chromium=name, runs=RUNS, servers=told)


if __name__ == "__main__":
    sys.exit(main())
