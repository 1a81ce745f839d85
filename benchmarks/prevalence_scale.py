"""Every municipality, year, rate and method at once, against a loop and polars; and ten million rows in pieces.

Each contender works in a process of its own, so that its peak of resident memory is its own.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pandas as pd
from in_polars import CLOSED, for_polars, with_polars
from report import store
from scipy.stats import betabinom
from statsmodels.stats.proportion import proportion_confint

from samtale.prevalence import METHODS, all_methods, estimate, in_chunks, predict_count, read_rates
from samtale.prevalence.frames import CHUNK

MUNICIPALITIES, YEARS, LEVEL = 98, 13, 0.95
IN_STATSMODELS = {
    "wald": "normal",
    "wilson": "wilson",
    "clopper_pearson": "beta",
    "agresti_coull": "agresti_coull",
    "jeffreys": "jeffreys",
}


def population() -> pd.DataFrame:
    """Return a made-up population table of 98 places and 13 years."""
    rng = np.random.default_rng(217)
    places = pd.DataFrame({"municipality": [str(code) for code in range(101, 101 + MUNICIPALITIES)]})
    table = places.merge(pd.DataFrame({"year": range(2008, 2008 + YEARS)}), how="cross")
    return table.assign(quarter=1, age_band="15-24", sex="total", count=rng.integers(300, 20_000, len(table)))


def rows(times: int = 1) -> pd.DataFrame:
    """Return the same with the project's rates, repeated."""
    people = population()[["count"]].rename(columns={"count": "population"})
    table = people.merge(read_rates()[["share", "x", "n"]], how="cross").assign(deff=2.0)
    return pd.concat([table] * times, ignore_index=True)


def loop(table: pd.DataFrame) -> list[tuple[float, float]]:
    """Do what an analyst would write first: statsmodels, row by row."""
    found = []
    for row in table.itertuples():
        for name in IN_STATSMODELS.values():
            size = row.n / row.deff
            low, high = proportion_confint(row.share * size, size, 1 - LEVEL, name)
            found.append((low * row.population, high * row.population))
    return found


def by_scipy(table: pd.DataFrame) -> list[np.ndarray]:
    """Predict with scipy's own quantiles of the beta-binomial distribution."""
    a, b = table["x"] / table["deff"] + 0.5, (table["n"] - table["x"]) / table["deff"] + 0.5
    distribution = betabinom(table["population"], a, b)
    return [distribution.ppf(chance) for chance in (0.025, 0.975)]


CONTENDERS: dict[str, Callable[[], Callable[[], object]]] = {
    "nine_methods": lambda: ready(rows(), all_methods),
    "nine_methods_polars": lambda: ready(for_polars(rows()), with_polars),
    "nine_methods_hundredfold": lambda: ready(rows(100), all_methods),
    "nine_methods_hundredfold_polars": lambda: ready(for_polars(rows(100)), with_polars),
    "closed_forms_hundredfold": lambda: ready(rows(100), lambda table: all_methods(table, CLOSED)),
    "closed_forms_hundredfold_polars": lambda: ready(for_polars(rows(100)), lambda table: with_polars(table, CLOSED)),
    "statsmodels_methods": lambda: ready(rows(), lambda table: all_methods(table, list(IN_STATSMODELS))),
    "statsmodels_loop": lambda: ready(rows(), loop),
    "predictions": lambda: ready(
        rows(), lambda table: predict_count(*table[["population", "x", "n", "deff"]].to_numpy().T)
    ),
    "predictions_scipy": lambda: ready(rows(), by_scipy),
    "whole_estimate": lambda: ready(population(), lambda table: estimate(table, methods=METHODS)),
}


def ready(table: object, work: Callable[[object], object]) -> Callable[[], object]:
    """Return the work with its table made."""
    return lambda: work(table)


def megabytes() -> float:
    """Return the most memory that this process has held (Linux).

    Not `getrusage`: its figure begins with that of the process which started this one.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def contend(name: str, seconds: float = 10) -> dict[str, object]:
    """Return the median time of some runs of a contender, and how far it raised the peak of memory."""
    work = CONTENDERS[name]()
    before = megabytes()
    # the first run also imports
    work()
    spent: list[float] = []
    while len(spent) < 7 and sum(spent) < seconds:
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return {
        "runs": len(spent),
        "median_s": round(statistics.median(spent), 4),
        "slowest_s": round(max(spent), 4),
        "peak_mb": round(megabytes()),
        "of_it_by_the_work_mb": round(megabytes() - before, 1),
    }


def many(count: int) -> Iterator[pd.DataFrame]:
    """Yield made-up rows, a piece at a time, as a file reader would."""
    rng = np.random.default_rng(1)
    for begin in range(0, count, CHUNK):
        size = min(CHUNK, count - begin)
        yield pd.DataFrame({"share": rng.uniform(size=size), "n": rng.integers(30, 5000, size), "deff": 2.0})


def grow(count: int) -> dict[str, object]:
    """Work through `count` rows with every method; return time and the most memory of this process."""
    began, done = time.perf_counter(), 0
    for piece in in_chunks(many(count)):
        done += len(piece)
    spent = time.perf_counter() - began
    assert done == count * len(METHODS)
    told = {"rows": count, "seconds": round(spent, 2), "us_per_row": round(1e6 * spent / count, 1)}
    return {**told, "peak_mb": round(megabytes())}


def apart(*arguments: object) -> dict[str, object]:
    """Run this file in a process of its own and return what it tells."""
    command = [sys.executable, __file__, *map(str, arguments)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def check() -> None:
    """Refuse to compare what does not give the same numbers."""
    ours, theirs = all_methods(rows()), with_polars(for_polars(rows()))
    for limit in ("low", "high"):
        np.testing.assert_allclose(ours[limit], theirs[limit].to_numpy(), rtol=1e-6)
    looped = np.array(loop(rows().head(50)))
    some = all_methods(rows().head(50), list(IN_STATSMODELS))
    np.testing.assert_allclose(some["low"].to_numpy().reshape(5, 50).T.ravel(), looped[:, 0])
    columns = rows().head(200)[["population", "x", "n", "deff"]].to_numpy().T
    np.testing.assert_array_equal(predict_count(*columns), by_scipy(rows().head(200)))


def main() -> None:
    """Measure and store."""
    check()
    store(
        "prevalence_scale",
        ["numpy", "scipy", "pandas", "polars", "statsmodels"],
        compared={
            "rows": f"{MUNICIPALITIES} made-up places x {YEARS} years x {len(read_rates())} rates = {len(rows())}",
            "polars": "expressions for the five closed forms; the other four call our arrays, so they cost the same",
            "statsmodels_loop": "row by row, the five methods that statsmodels has, beside the same five at once",
            "predictions": "beta-binomial limits of every row, beside scipy's own quantiles",
            "whole_estimate": "estimate() with nine methods and three design effects, predictions included",
            "memory": "peak resident memory of a process of its own, interpreter and libraries included",
        },
        contenders={name: apart("contend", name) for name in CONTENDERS},
        growth_with_all_nine_methods_in_chunks=[apart("grow", 10**power) for power in (4, 5, 6, 7)],
    )


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["contend", name]:
            print(json.dumps(contend(name)))
        case ["grow", count]:
            print(json.dumps(grow(int(count))))
        case _:
            main()
