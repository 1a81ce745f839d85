"""The Markdown report of all results: `benchmarks/results/REPORT.md`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any

from report import RESULTS

OURS, NOT_FORKED = "our Voilà", "our Voilà, kernels not forked"
COLUMNS = {
    "click_works_cold_ms": "click works, cold (ms)",
    "click_works_warm_ms": "warm (ms)",
    "cpu_s_per_opening": "CPU an opening (s)",
    "memory_mb_per_page": "memory a page (MB PSS)",
    "kb_first_visit": "first visit (KB)",
    "requests_first_visit": "requests",
    "kb_second_visit": "second visit (KB)",
    "slider_to_plot_ms": "slider → plot (ms)",
    "openings_failed": "openings that failed",
}


def read(name: str) -> dict[str, Any]:
    """Return a result; an empty one where it was not measured."""
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return a Markdown table."""
    head = list(head)
    lines = [head, ["---"] * len(head), *([str(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def goals() -> str:
    """Return the goals of speed and what was measured."""
    peers, crowds, site = read("peers").get("servers", {}), read("crowds"), read("site")
    ours, stock = peers.get(OURS, {}), peers.get("Voilà", {})
    opened = crowds.get("openings", {})
    mine, theirs = opened.get(OURS, {}), opened.get("Voilà", {})
    thirty = mine.get("30", {})
    free = crowds.get("kernel_free", {})
    first = [page["first_exercise_ms"] for page in site.get("modules", {}).values()]
    moves = thirty.get("slider_to_plot", {})
    rows = [
        (
            "our Voilà page, click works, cold browser",
            stock.get("click_works_cold_ms"),
            ours.get("click_works_cold_ms"),
            500,
            "ms",
        ),
        ("CPU an opening", stock.get("cpu_s_per_opening"), ours.get("cpu_s_per_opening"), 0.1, "s"),
        ("memory a participant", stock.get("memory_mb_per_page"), ours.get("memory_mb_per_page"), 12, "MB"),
        ("30 openings at once, last one", theirs.get("30", {}).get("last_ms"), thirty.get("last_ms"), 1200, "ms"),
        ("300 openings at once, last one", None, mine.get("300", {}).get("last_ms"), 12000, "ms"),
        ("300 openings at once, failed", None, mine.get("300", {}).get("failed"), 0, ""),
        ("kernel-free page, first exercise (slowest module)", None, max(first, default=None), 150, "ms"),
        ("300 kernel-free openings at once, p95", None, free.get("p95_ms"), 2000, "ms"),
        ("first visit, compressed", stock.get("kb_first_visit"), ours.get("kb_first_visit"), 250, "KB"),
        ("first visit, requests", stock.get("requests_first_visit"), ours.get("requests_first_visit"), 12, ""),
        (
            "slider → plot in the browser, p50",
            stock.get("slider_to_plot_ms"),
            ours.get("slider_to_plot_ms"),
            30,
            "ms",
        ),
        (
            "slider → new points, 30 at once, p50",
            theirs.get("30", {}).get("slider_to_plot", {}).get("together", {}).get("p50_ms"),
            moves.get("together", {}).get("p50_ms"),
            200,
            "ms",
        ),
    ]
    told = [
        (
            name,
            "–" if before is None else f"{before} {unit}",
            "not measured" if now is None else f"{now} {unit}",
            f"≤ {goal} {unit}",
            "" if now is None else "met" if now <= goal else "**not met**",
        )
        for name, before, now, goal, unit in rows
    ]
    return table(["figure", "stock Voilà", "ours", "goal", ""], told)


def peers() -> str:
    """Return the same page on every server, with its ratio to ours."""
    servers = read("peers").get("servers", {})
    mine = servers.get(OURS, {}).get("click_works_cold_ms")
    rows = [
        (
            f"{name} {told['version']}",
            *(told[column] if told[column] is not None else "–" for column in COLUMNS),
            f"{told['click_works_cold_ms'] / mine:.1f}" if mine and told["click_works_cold_ms"] else "–",
        )
        for name, told in servers.items()
    ]
    return table(["server", *COLUMNS.values(), "times ours (cold)"], rows)


def crowds() -> str:
    """Return openings at once."""
    rows = [
        (
            name,
            size,
            told["failed"],
            told["p50_ms"],
            told["p95_ms"],
            told["last_ms"],
            told["cpu_s_per_opening"],
            told["memory_mb_per_visitor"],
        )
        for name, sizes in read("crowds").get("openings", {}).items()
        for size, told in sizes.items()
    ]
    head = [
        "server",
        "at once",
        "failed",
        "p50 (ms)",
        "p95 (ms)",
        "last (ms)",
        "CPU an opening (s)",
        "memory each (MB)",
    ]
    return table(head, rows)


def house() -> str:
    """Return memory as the house fills, the soak and the start."""
    told = read("crowds")
    growth = ", ".join(f"{size}: {memory} MB" for size, memory in told.get("memory_mb_by_visitors", {}).items())
    soak, start = told.get("soak", {}), told.get("start", {})
    marks = "; ".join(f"{mark['memory_mb']} MB in {mark['processes']} processes" for mark in soak.get("marks", []))
    return "\n".join(
        [
            f"- Memory of the whole server by visitors inside: {growth}.",
            f"- {soak.get('visits')} visits in {soak.get('seconds')} s, {soak.get('failed')} failed; "
            f"memory on the way: {marks}; processes left after the end: {soak.get('processes_left')}.",
            f"- `samtale serve` listens after {start.get('listens_s')} s "
            f"and has prepared everything after {start.get('ready_s')} s.",
        ]
    )


def site() -> str:
    """Return the kernel-free pages."""
    rows = [
        (
            name,
            told["kb_first_visit"],
            told["requests_first_visit"],
            told["first_exercise_ms"],
            told["all_exercises_ms"],
            told["layout_shift"],
        )
        for name, told in read("site").get("modules", {}).items()
    ]
    return table(["page", "KB", "requests", "first exercise (ms)", "all (ms)", "layout shift"], rows)


def first_exercise() -> str:
    """Return where the time until the first exercise goes."""
    pages = read("first_exercise").get("pages_ms", {})
    kinds = list(dict.fromkeys(kind for told in pages.values() for kind in told["main_thread"]))
    rows = [
        (page, told["first_exercise"], *(told["main_thread"].get(kind, 0) for kind in kinds))
        for page, told in pages.items()
    ]
    return table(["page", "first exercise (ms)", *(kind.replace("_", " ") for kind in kinds)], rows)


def machine() -> str:
    """Return on what the figures were measured."""
    told = read("peers").get("machine", {}) or read("site").get("machine", {})
    versions: dict[str, str] = {}
    for name in ("peers", "crowds", "rooms", "site", "first_exercise"):
        versions |= read(name).get("versions", {})
    listed = ", ".join(f"{name} {number}" for name, number in sorted(versions.items()))
    chromium = read("peers").get("chromium", read("site").get("chromium"))
    on = f"{told.get('system')}, {told.get('cpus')} cores, Python {told.get('python')}, Chromium {chromium}"
    return f"{on}. {listed}."


def main() -> None:
    """Write the report."""
    parts = [
        "# Speed and scale, as measured",
        "Everything on loopback on one machine, with Chromium without a window; made by `make bench` "
        "from the JSON files beside this one. Medians; times of other machines differ, ratios less.",
        machine(),
        "## Goals",
        goals(),
        "## The same page on every server",
        "Ten paragraphs, a timer, three sliders, a plot that follows the first. A click works when its effect is seen. "
        "Slider to plot: from the key to the page that holds the new plot; the next frame shows it.",
        peers(),
        "## Many at once",
        "Simulated visitors that speak the browser's protocol; ready when the kernel has answered.",
        crowds(),
        "## One day on the server",
        house(),
        "## Pages without a kernel",
        site(),
        "### Where the time goes until the first exercise",
        "The browser's main thread in ms, from a trace, which itself slows the page. `floor.html` is a page of one "
        "paragraph: what the same browser and host need at least. Waiting for the processor: a task was ready, "
        "but the browser's other processes and the host had both cores.",
        first_exercise(),
    ]
    (RESULTS / "REPORT.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
