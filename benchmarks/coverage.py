"""How often intervals and predictions hold what they promise: exact where possible, else simulated with a seed."""

from __future__ import annotations

import numpy as np
from report import store
from scipy.stats import binom

from samtale.prevalence import METHODS, MODELS, interval, predict_count

LEVEL = 0.95
SIZES = (30, 100, 500, 2950)
SHARES = np.linspace(0.01, 0.30, 117)
SEED = 217
RUNS = 20_000


def exact(method: str, n: int) -> dict[str, float]:
    """Return mean and least coverage over the shares: the chance of every outcome whose interval holds the share."""
    x = np.arange(n + 1)
    low, high = interval(x / n, n, level=LEVEL, method=method)
    p = SHARES[:, None]
    held = (binom.pmf(x, n, p) * ((low <= p) & (p <= high))).sum(axis=1)
    return {"mean": round(float(held.mean()), 4), "least": round(float(held.min()), 4)}


def clustered(method: str, deff: float, assumed: float, share: float = 0.086, places: int = 4, n: int = 2950) -> float:
    """Return the simulated coverage when places differ so much that the design effect is `deff`.

    With m persons asked in each place and shares that follow a beta distribution with intraclass correlation
    rho, the design effect is 1 + (m - 1) rho. The interval takes it to be `assumed`.
    """
    rng = np.random.default_rng(SEED)
    each = n // places
    rho = (deff - 1) / (each - 1)
    spread = np.array([share, 1 - share]) * (1 / rho - 1) if rho else None
    there = np.full((RUNS, places), share) if spread is None else rng.beta(*spread, (RUNS, places))
    x = rng.binomial(each, there).sum(axis=1)
    low, high = interval(x / (each * places), each * places, assumed, LEVEL, method)
    return round(float(((low <= share) & (share <= high)).mean()), 4)


def predicted(model: str, share: float = 0.086, n: int = 2950, people: int = 7300) -> float:
    """Return how often the count of a new place of the same share lies within the limits from a sample."""
    rng = np.random.default_rng(SEED)
    x, count = rng.binomial(n, share, RUNS), rng.binomial(people, share, RUNS)
    low, high = predict_count(people, x, n, level=LEVEL, model=model)
    return round(float(((low <= count) & (count <= high)).mean()), 4)


def main() -> None:
    """Compute and store."""
    store(
        "coverage",
        ["numpy", "scipy", "statsmodels"],
        level=LEVEL,
        seed=SEED,
        runs=RUNS,
        exact_over_shares_1_to_30_percent={m: {f"n={n}": exact(m, n) for n in SIZES} for m in METHODS},
        four_places_simulated={
            m: {f"deff={deff}": clustered(m, deff, deff) for deff in (1, 2, 4)}
            for m in ("wald", "wilson", "clopper_pearson")
        },
        four_places_simulated_wilson_taking_deff_for_1={
            f"deff={deff}": clustered("wilson", deff, 1) for deff in (2, 4)
        },
        prediction_simulated={model: predicted(model) for model in MODELS},
    )


if __name__ == "__main__":
    main()
