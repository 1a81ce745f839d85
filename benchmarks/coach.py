"""How well and how fast the coach reads: precision and recall on unseen lines, milliseconds a line in Chromium."""

from __future__ import annotations

import json
import os
import platform
import statistics
from pathlib import Path

from browser import browser  # which lets the tests' helpers be found
from samtale.paths import STATIC
from support.coach import FRESH, corpus, false_remarks, figures, half, rows

ROOT = Path(__file__).resolve().parents[1]

RESULT = ROOT / "benchmarks" / "results" / "coach.json"
TIME = """async ([source, items]) => {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const { coach } = await import(url);
  const began = performance.now();
  coach().review("ja");
  const first = performance.now() - began;
  const times = items.map(({ line, previous }) => {
    const start = performance.now();
    coach().review(line, previous);
    return performance.now() - start;
  });
  return { first, times };
}"""


def speed() -> dict[str, object]:
    """Return milliseconds a line over the whole corpus, after one round of warming up."""
    source = (STATIC / "coach.js").read_text(encoding="utf-8")
    with browser() as chromium:
        page = chromium.new_page()
        page.goto("about:blank")
        cold = page.evaluate(TIME, [source, corpus()])
        warm = page.evaluate(TIME, [source, corpus()])
        version = chromium.version
    return {
        "chromium": version,
        "lines": len(cold["times"]),
        "first_review_ms": round(cold["first"], 1),
        "cold": spread(cold["times"]),
        "warm": spread(warm["times"]),
    }


def spread(times: list[float]) -> dict[str, float]:
    """Return median, 95th percentile and the longest of some times."""
    cut = statistics.quantiles(times, n=20)
    return {"p50_ms": round(cut[9], 2), "p95_ms": round(cut[18], 2), "max_ms": round(max(times), 1)}


def main() -> None:
    """Measure, print and store."""
    result: dict[str, object] = {
        "machine": {"system": platform.platform(), "cpus": os.cpu_count(), "python": platform.python_version()},
        "speed": speed(),
    }
    parts = {name: [row for row in rows() if half(row["line"]) == name] for name in ("development", "held-out")}
    for author in sorted({row["author"] for row in rows(FRESH)}):
        parts[f"fresh {author}"] = [row for row in rows(FRESH) if row["author"] == author]
    parts["all unseen"] = [*parts["held-out"], *rows(FRESH)]
    for name, found in parts.items():
        false, good = false_remarks(found)
        result[name] = {
            "lines": len(found),
            "good_lines": good,
            "false_remarks_on_good": false,
            "rules": figures(found),
        }
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
