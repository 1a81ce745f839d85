"""From what was measured to how many can take part: `data/capacity/measured.csv`, which the handbook tells of."""

from __future__ import annotations

import csv
import json
import math
import statistics
import sys
from typing import Any

from report import RESULTS

from samtale.paths import DATA

TARGET = DATA / "capacity" / "measured.csv"
USABLE = 0.7  # of memory and processor: the rest is the system's and for what nobody foresaw
LAPTOP_MB, SERVER_MB = 8_000, 16_000
COLUMNS = ("id", "value", "unit", "measured_on", "source")


def read(name: str) -> dict[str, Any]:
    """Return a result."""
    return json.loads((RESULTS / f"{name}.json").read_text(encoding="utf-8"))


def model(memory: dict[str, float]) -> tuple[float, float, float]:
    """Return memory without visitors, memory a visitor, and how far the line is off at most, in MB, MB and percent.

    Parameters
    ----------
    memory
        Memory of the whole server in MB by number of visitors.
    """
    sizes = [float(size) for size in memory if int(size) > 0]
    used = [memory[size] for size in memory if int(size) > 0]
    each, base = statistics.linear_regression(sizes, used)
    off = max(abs(base + each * size - seen) / seen for size, seen in zip(sizes, used, strict=True))
    return base, each, 100 * off


def figures(crowds: dict[str, Any], rooms: dict[str, Any]) -> list[tuple[str, float, str, str, str]]:
    """Return the rows of the table."""
    base, each, off = model(crowds["memory_mb_by_visitors"])
    ours = crowds["openings"]["our Voilà"]
    cpu = ours["100"]["cpu_s_per_opening"]
    room = {size["phones"]: size for size in rooms["rooms"]}

    def holds(memory: float) -> int:
        return int((USABLE * memory - base) / each / 10) * 10

    of_server = {
        "base_memory": (round(base), "MB"),
        "visitor_memory": (round(each, 1), "MB"),
        "memory_model_error": (math.ceil(off), "percent"),
        "opening_cpu": (cpu, "s"),
        "last_of_30": (round(ours["30"]["last_ms"] / 1000, 1), "s"),
        "last_of_300": (round(ours["300"]["last_ms"] / 1000, 1), "s"),
        "openings_a_minute_and_core": (int(60 * USABLE / cpu / 100) * 100, "visitors"),
        "laptop_visitors": (holds(LAPTOP_MB), "visitors"),
        "server_visitors": (holds(SERVER_MB), "visitors"),
        "light_p95": (round(crowds["kernel_free"]["p95_ms"] / 1000, 1), "s"),
    }
    of_rooms = {
        "room_300_p99": (round(room[300]["step_to_all"]["p99_ms"]), "ms"),
        "room_1000_join": (round(room[1000]["all_joined_s"]), "s"),
    }
    return [
        (name, value, unit, result["measured_on"], f"benchmarks/results/{file}.json")
        for file, result, told in (("crowds", crowds, of_server), ("rooms", rooms, of_rooms))
        for name, (value, unit) in told.items()
    ]


def main() -> None:
    """Write the table."""
    TARGET.parent.mkdir(exist_ok=True)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(figures(read("crowds"), read("rooms")))


if __name__ == "__main__":
    sys.exit(main())
