"""From a choice to everything that is shown, in the kernel: medians over all kinds of choices."""

from __future__ import annotations

from statistics import median, quantiles
from time import perf_counter

from report import store

from samtale import PrevalenceExplorer
from samtale.prevalence import METHODS

YEARS = [str(year) for year in range(2008, 2021)]
ROUNDS = 3


def changes() -> list[tuple[str, str, object]]:
    """Return kind, trait and value of one choice after the other."""
    walk = [("base", "base", year) for year in YEARS]
    walk += [("design effect", "deff", deff) for deff in (1.0, 2.0, 4.0)]
    walk += [("method", "method", method) for method in METHODS]
    walk += [("level", "level", level) for level in (0.8, 0.9, 0.99, 0.95)]
    walk += [("range of bases", "base_to", year) for year in ("2008", "2020", "")]
    walk += [("spread", "spread", spread) for spread in (0.1, 0.2, 0.0)]
    return walk + [("rate", "rate", rate) for rate in ("narrow_2015", "guide_words", "groups_disjoint", "cfr_problem")]


def main() -> None:
    """Measure and store."""
    begun = perf_counter()
    explorer = PrevalenceExplorer()
    first = perf_counter() - begun
    taken: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for kind, name, value in changes():
            begun = perf_counter()
            setattr(explorer, name, value)
            taken.setdefault(kind, []).append(1000 * (perf_counter() - begun))
    every = [one for times in taken.values() for one in times]
    store(
        "explorer",
        ["ipywidgets", "pandas", "scipy", "statsmodels"],
        unit="milliseconds in the kernel, from setting a trait to all texts and pictures set",
        goal=100,
        first_with_tables=round(1000 * first, 1),
        median={kind: round(median(times), 1) for kind, times in taken.items()},
        all={
            "median": round(median(every), 1),
            "p95": round(quantiles(every, n=20)[-1], 1),
            "most": round(max(every), 1),
        },
    )


if __name__ == "__main__":
    main()
