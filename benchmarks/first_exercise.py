"""Where the time until the first exercise of a kernel-free page goes: the browser's main thread, by kind of work."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser
from report import store
from site_host import WATCH, host

from browser import browser
from samtale.paths import NOTEBOOKS
from samtale.publishing.build import publish
from samtale.serving.catalogue import read_catalogue

RUNS = 9
SLUGS = ("velkommen", "tallene", "foraeldre_og_netvaerk")
# What no page can be faster than: the same host and browser, one paragraph put in place by one line.
FLOOR = """<!doctype html><html lang="da"><title>-</title><body><div data-model></div><script>
document.querySelector("[data-model]").innerHTML = '<p class="sv">-</p>'; document.body.dataset.ready = "yes";
</script></body></html>"""
KINDS = {
    "parsing": ("ParseHTML", "ParseAuthorStyleSheet"),
    "scripts": (
        *("EvaluateScript", "FunctionCall", "v8.run", "v8.callFunction", "v8.evaluateModule", "v8.produceCache"),
        *("V8.CompileCode", "V8.ParseProgram", "BlinkScheduler_PerformMicrotaskCheckpoint"),
    ),
    "styles": ("UpdateLayoutTree",),
    "layout": ("Layout",),
    "painting": ("PrePaint", "Paint", "Layerize", "Commit"),
}
KIND = {name: kind for kind, names in KINDS.items() for name in names}
TASK = "ThreadControllerImpl::RunTask"


def main_thread(events: list[dict[str, Any]], page: str, first_ms: float) -> dict[str, float]:
    """Return what the main thread of a page did until its first exercise, in ms.

    Parameters
    ----------
    events
        A trace of Chromium.
    page
        What the page's address contains.
    first_ms
        When the first exercise was there, counted from the start of the navigation.

    Returns
    -------
    dict
        Processor time by kind; ``waiting_for_processor``, when a task was ready but another process ran; ``idle``.
    """
    begun = [one for one in events if one["name"] == "navigationStart" and page in json.dumps(one.get("args", {}))][-1]
    begin, end = begun["ts"], begun["ts"] + 1000 * first_ms
    mine = [
        one
        for one in events
        if one["ph"] == "X" and (one["pid"], one["tid"]) == (begun["pid"], begun["tid"]) and begin <= one["ts"] < end
    ]
    told: Counter[str] = Counter()
    above: list[tuple[float, str]] = []
    for one in sorted(mine, key=lambda each: (each["ts"], -each["dur"])):
        while above and above[-1][0] <= one["ts"]:
            above.pop()
        outer = above[-1][1] if above else None
        kind = KIND.get(one["name"], outer or "other")
        used = one.get("tdur", 0) / 1000
        told[kind] += used
        if outer:
            told[outer] -= used  # counted with the event around it
        elif one["name"] == TASK:
            told["waiting_for_processor"] += one["dur"] / 1000 - used
            told["idle"] -= one["dur"] / 1000
        above.append((one["ts"] + one["dur"], kind))
    told["idle"] += first_ms
    return dict(told)


def profile(chromium: Browser, address: str, page: str, place: Path) -> dict[str, float]:
    """Return medians of some first visits: when the first exercise was there, without a trace; then the main thread."""
    times, shares = [], []
    for traced in [False] * RUNS + [True] * RUNS:
        context = chromium.new_context(service_workers="block", viewport={"width": 390, "height": 844})
        tab = context.new_page()
        tab.add_init_script(WATCH)
        if traced:
            chromium.start_tracing(
                path=place / "trace.json", categories=["devtools.timeline", "v8", "blink.user_timing", "toplevel"]
            )
        tab.goto(f"{address}{page}")
        tab.locator("body[data-ready]").wait_for()
        first = tab.evaluate("window.first")
        if traced:
            chromium.stop_tracing()
            events = json.loads((place / "trace.json").read_text(encoding="utf-8"))["traceEvents"]
            shares.append({"first_exercise_traced": first, **main_thread(events, page, first)})
        else:
            times.append(first)
        context.close()
    names = sorted({name for share in shares for name in share})
    middle = {name: round(statistics.median(share.get(name, 0) for share in shares), 1) for name in names}
    return {"first_exercise": round(statistics.median(times)), "main_thread": middle}


def main() -> None:
    """Measure and store."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        publish(read_catalogue(NOTEBOOKS), place / "site")
        (place / "site" / "floor.html").write_text(FLOOR, encoding="utf-8")
        with host(place / "site", []) as address, browser() as chromium:
            pages = ["floor.html", *(f"modul/{slug}.html" for slug in SLUGS)]
            told = {page: profile(chromium, address, page, place) for page in pages}
            version = chromium.version
    store("first_exercise", ["playwright"], chromium=version, runs=RUNS, pages_ms=told)


if __name__ == "__main__":
    sys.exit(main())
