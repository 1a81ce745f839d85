"""Every municipality, year, rate and method at once, against a loop and polars; and ten million rows in pieces."""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator

import numpy as np
import pandas as pd
import polars as pl
from report import store
from scipy.special import ndtri
from statsmodels.stats.proportion import proportion_confint

from samtale.prevalence import METHODS, all_methods, in_chunks, interval, read_rates
from samtale.prevalence.frames import CHUNK

MUNICIPALITIES, YEARS, LEVEL = 98, 13, 0.95
IN_STATSMODELS = {
    "wald": "normal",
    "wilson": "wilson",
    "clopper_pearson": "beta",
    "agresti_coull": "agresti_coull",
    "jeffreys": "jeffreys",
}


def rows() -> pd.DataFrame:
    """Return made-up populations of 98 places and 13 years with the project's rates."""
    rng = np.random.default_rng(217)
    places = pd.DataFrame({"population": rng.integers(300, 90_000, MUNICIPALITIES * YEARS)})
    return places.merge(read_rates()[["share", "n"]], how="cross").assign(deff=2.0)


def loop(table: pd.DataFrame, methods: dict[str, str]) -> list[tuple[float, float]]:
    """Do what an analyst would write first: statsmodels, row by row."""
    found = []
    for row in table.itertuples():
        for name in methods.values():
            size = row.n / row.deff
            low, high = proportion_confint(row.share * size, size, 1 - LEVEL, name)
            found.append((low * row.population, high * row.population))
    return found


def with_polars(table: pl.DataFrame) -> pl.DataFrame:
    """Do the same in polars: expressions for the closed forms, our arrays for what needs special functions."""
    z = float(-ndtri((1 - LEVEL) / 2))
    p, n = pl.col("share"), pl.col("n") / pl.col("deff")
    centre, half = p + z**2 / (2 * n), z * (p * (1 - p) / n + z**2 / (4 * n**2)).sqrt()
    q, m = (p * n + z**2 / 2) / (n + z**2), n + z**2
    plain, more = z * (p * (1 - p) / n).sqrt(), 1 / (2 * n)
    low_root = (z**2 - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)).sqrt()
    high_root = (z**2 + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)).sqrt()
    closed = {
        "wald": (p - plain, p + plain),
        "wald_cc": (p - plain - more, p + plain + more),
        "wilson": ((centre - half) / (1 + z**2 / n), (centre + half) / (1 + z**2 / n)),
        "wilson_cc": (
            (2 * n * p + z**2 - 1 - z * low_root) / (2 * (n + z**2)),
            (2 * n * p + z**2 + 1 + z * high_root) / (2 * (n + z**2)),
        ),
        "agresti_coull": (q - z * (q * (1 - q) / m).sqrt(), q + z * (q * (1 - q) / m).sqrt()),
    }
    pieces = []
    for method in METHODS:
        if method in closed:
            low, high = closed[method]
            piece = table.with_columns(low.clip(0, 1).alias("share_low"), high.clip(0, 1).alias("share_high"))
        else:
            limits = interval(table["share"].to_numpy(), table["n"].to_numpy(), table["deff"].to_numpy(), LEVEL, method)
            piece = table.with_columns(
                *(pl.Series(name, one) for name, one in zip(("share_low", "share_high"), limits, strict=True))
            )
        pieces.append(piece.with_columns(pl.lit(method).alias("method")))
    people = pl.col("population")
    return pl.concat(pieces).with_columns(low=pl.col("share_low") * people, high=pl.col("share_high") * people)


def timed(work: Callable[[], object], times: int = 5) -> dict[str, float]:
    """Return the median time of some runs, and the most memory that Python held during another."""
    work()
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return {
        "median_s": round(statistics.median(spent), 4),
        "slowest_s": round(max(spent), 4),
        "peak_mb": round(peak / 1e6, 1),
    }


def many(count: int) -> Iterator[pd.DataFrame]:
    """Yield made-up rows, a piece at a time, as a file reader would."""
    rng = np.random.default_rng(1)
    for begin in range(0, count, CHUNK):
        size = min(CHUNK, count - begin)
        yield pd.DataFrame({"share": rng.uniform(size=size), "n": rng.integers(30, 5000, size), "deff": 2.0})


def grow(count: int) -> None:
    """Work through `count` rows with every method and print time and the most memory of this process."""
    began, done = time.perf_counter(), 0
    for piece in in_chunks(many(count)):
        done += len(piece)
    spent = time.perf_counter() - began
    assert done == count * len(METHODS)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        json.dumps(
            {
                "rows": count,
                "seconds": round(spent, 2),
                "us_per_row": round(1e6 * spent / count, 1),
                "peak_mb": round(peak),
            }
        )
    )


def grown(count: int) -> dict[str, float]:
    """Run `grow` in a process of its own."""
    told = subprocess.run([sys.executable, __file__, str(count)], capture_output=True, text=True, check=True).stdout
    return json.loads(told)


def main() -> None:
    """Measure and store."""
    table = rows()
    own = list(IN_STATSMODELS)
    for_polars = pl.DataFrame({name: column.to_numpy() for name, column in table.items()})
    ours, theirs = all_methods(table), with_polars(for_polars)
    for limit in ("low", "high"):
        np.testing.assert_allclose(ours[limit], theirs[limit].to_numpy(), rtol=1e-6)
    store(
        "prevalence_scale",
        ["numpy", "scipy", "pandas", "polars", "statsmodels"],
        rows_before_methods=len(table),
        all_nine_methods={
            "one_vectorised_call": timed(lambda: all_methods(table)),
            "polars": timed(lambda: with_polars(for_polars)),
        },
        five_methods_of_statsmodels={
            "one_vectorised_call": timed(lambda: all_methods(table, own)),
            "loop_over_statsmodels": timed(lambda: loop(table, IN_STATSMODELS), times=1),
        },
        growth_with_all_nine_methods=[grown(10**power) for power in (4, 5, 6, 7)],
    )


if __name__ == "__main__":
    grow(int(sys.argv[1])) if len(sys.argv) > 1 else main()
